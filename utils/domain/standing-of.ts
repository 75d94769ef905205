/** The badge's state from the last readings. Unreadable, signed out and stale always win over a remembered band. */

import type { Account } from './account';
import { bandOf, nextMilestone, onScale } from './band';
import type { Measure } from './observation';
import { programmeFor } from './programmes';
import type { Programme } from './programmes/programme';
import type { Readings, Standing } from './standing';

/** Ours: a number older than two days is shown as old. A LIVE week has daily readings. */
export const STALE_MS = 48 * 3_600_000;

/** A number of another measure, or one that this scale cannot hold, is no earlier number of this score. */
function comparable(before: NonNullable<Readings['previous']>, measure: Measure, programme?: Programme): boolean {
  if (before.measure !== undefined && before.measure !== measure) return false;
  return programme ? onScale(programme, before.value) : Number.isFinite(before.value);
}

export function standingOf(account: Account | undefined, readings: Readings, now: number): Standing {
  const { score } = readings;
  const standing: Standing = { state: 'unknown' };
  if (account) standing.account = account;
  const readAt = score?.at ?? 0;
  if (score) {
    const programme = account && programmeFor(account.role, account.region, score.measure, score.at);
    standing.score = score.value;
    standing.readAt = score.at;
    standing.source = score.source;
    if (score.sections) standing.sections = score.sections;
    if (score.pageWords) standing.pageWords = score.pageWords;
    if (programme) {
      standing.programme = programme;
      standing.scale = programme.scale;
    }
    // What its scale cannot hold is shown as read, without a band and without a distance to anything.
    const holds = !programme || onScale(programme, score.value);
    const next = programme && holds ? nextMilestone(programme, score.value) : undefined;
    if (next) standing.next = next;
    const read = holds ? bandOf(programme, score) : undefined;
    if (read?.band) standing.band = read.band;
    standing.state = read?.name ?? 'unrated';
    const before = [readings.weekStart, readings.previous].find(
      (one) => one && comparable(one, score.measure, programme),
    );
    if (before && holds && before.value !== score.value) {
      standing.change = { by: score.value - before.value, since: before.at };
    }
    // A reading of a day to come was made by a clock that was wrong: its age is not known, so it is old.
    if (Math.abs(now - score.at) > STALE_MS) standing.state = 'stale';
  }
  // Violations that could not be read may be there: nothing is called well. A worse band stays to be seen.
  const blind = (readings.ticketsUnreadableAt ?? 0) > (readings.ticketsReadAt ?? 0);
  if (blind && (standing.state === 'healthy' || standing.state === 'unrated')) standing.state = 'unreadable';
  if ((readings.unreadableAt ?? 0) > readAt) standing.state = 'unreadable';
  if ((readings.signedOutAt ?? 0) > Math.max(readAt, readings.unreadableAt ?? 0)) standing.state = 'signed-out';
  return standing;
}
