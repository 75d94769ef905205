/** One score read: into its day's numbers and its log, and, when it is the latest, into what the badge goes by. */

import { addScore, type ScoreRead } from '../domain/rollup';
import { weekOf } from '../domain/week';
import type { Desk } from './desk';
import type { AccountRecord } from './schema';

/** A later AHR or CHR reading is not displaced by the points scale of an older page for this long. */
const RATING_HOLDS_MS = 30 * 86_400_000;

export async function applyScore(desk: Desk, record: AccountRecord, read: ScoreRead): Promise<void> {
  const { key, readings } = record;
  const { score } = readings;
  if (read.measure === 'points' && score && score.measure !== 'points' && read.at - score.at < RATING_HOLDS_MS) {
    // Where a rating exists the points of the same page are its older twin; only its stated sections are of use.
    return;
  }
  const day = await desk.rollup(key, desk.day(record, read.at));
  const { first, last } = day.score ?? {};
  addScore(day, read);
  desk.log.score(key, read);
  if (day.score?.last.value !== last?.value || day.score?.first.value !== first?.value) day.changedAt = desk.now;
  if (score && score.at > read.at && !desk.isAhead(score.at)) return;
  const sections = read.sections ?? (score?.measure === read.measure ? score.sections : undefined);
  const next: ScoreRead = { ...read, ...(sections && { sections }) };
  // Read while a clock was wrong: no number to compare with.
  const wrong = score !== undefined && score.at > read.at;
  if (score && score.measure !== read.measure) {
    delete readings.previous;
    delete readings.weekStart;
  } else if (score && !wrong) {
    if (score.value !== read.value) readings.previous = { value: score.value, at: score.at };
    const { zone, weekStart } = desk.calendarFor(key);
    const from = weekOf(read.at, record.zone ?? zone, weekStart).from;
    if (score.at < from) readings.weekStart = { value: score.value, at: score.at };
  }
  readings.score = next;
}
