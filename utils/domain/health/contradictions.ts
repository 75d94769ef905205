/**
 * Two of TikTok's own statements that do not agree: shown as such, neither is preferred. Told only where structure says
 * so (levels, ids, times, unread counts), never by what a text seems to mean, and late rather than wrongly.
 */

import type { Contradiction } from '../health';
import type { Notice } from '../notice';
import type { Programme } from '../programmes/programme';
import { DAY_MS, type ReportInput, type UnseenRead } from '../report/input';
import { momentOf } from '../rollup';
import type { Readings } from '../standing';
import type { Violation } from '../violation';
import { scoreWithoutLoss } from './score-without-loss';
import { AHEAD_MS } from './tickets';

export interface Statements {
  /** Every ticket that is known, overturned ones included: a ticket that is missing here is a contradiction too many. */
  violations: readonly Violation[];
  notices: readonly Notice[];
  readings: Readings;
  inbox?: ReportInput['inbox'] | undefined;
  unseen?: UnseenRead | undefined;
  /** The programme of the score; without it fewer contradictions are seen, never more. */
  programme?: Programme | undefined;
  /** ms since the epoch. */
  now: number;
}

/** Ours: a ticket may take a day to be listed after what it is about. */
const LISTED_MS = DAY_MS;
/** Ours: a ticket of the week after may be about a LIVE that was interrupted. */
const NEAR_MS = 7 * DAY_MS;
/** The longest that any programme keeps a loss: what is older is no news to an overview. */
const NEWS_MS = 180 * DAY_MS;

export function contradictionsOf(all: Statements): Contradiction[] {
  const { violations, readings, programme, now } = all;
  const listedAt = listRead(readings, now);
  const found = [
    ...(listedAt === undefined ? [] : [...unlisted(all, listedAt), ...noticed(all, listedAt)]),
    ...scoreWithoutLoss(violations, readings, programme, now),
    ...violations.flatMap(corrected),
  ];
  return found.sort((a, b) => b.saidAt - a.saidAt);
}

/** When the list of records was last read; undefined when it could not be read since, or by a clock that is off. */
function listRead({ ticketsReadAt, ticketsUnreadableAt }: Readings, now: number): number | undefined {
  if (ticketsReadAt === undefined || ticketsReadAt > now + AHEAD_MS) return undefined;
  return (ticketsUnreadableAt ?? 0) > ticketsReadAt ? undefined : ticketsReadAt;
}

/** Overview and inbox speak of tickets that nobody opened, and the list read after them has none that could be meant. */
function unlisted({ violations, unseen, inbox, readings }: Statements, readAt: number): Contradiction[] {
  const none = (saidAt: number): boolean =>
    readAt > saidAt && !violations.some((v) => v.lastSeenAt >= saidAt || momentOf(v) >= saidAt - NEWS_MS);
  const found: Contradiction[] = [];
  const unread = unseen?.unread ?? 0;
  if (unseen && (unseen.newViolation || unread > 0) && none(unseen.at)) {
    found.push({
      kind: 'overview-without-record',
      ...(unread > 0 && { was: unread, is: 0 }),
      saidAt: unseen.at,
      readAt,
      said: unseen.source,
    });
  }
  const mail = inbox?.counts.find(({ category, unread: count }) => category === 'violations' && count > 0);
  if (inbox && mail && none(inbox.at)) {
    const host = inbox.source?.host ?? readings.score?.source.host ?? '';
    found.push({
      kind: 'inbox-without-record',
      ...(mail.words && { words: mail.words }),
      was: mail.unread,
      is: 0,
      saidAt: inbox.at,
      readAt,
      said: inbox.source ?? { site: 'seller-center', endpoint: 'message-counts', via: 'response', host },
    });
  }
  return found;
}

/** A LIVE that TikTok ended, or a message with the id of a punishment, and no ticket that could be about it. */
function noticed({ violations, notices, now }: Statements, readAt: number): Contradiction[] {
  return notices.flatMap((notice): Contradiction[] => {
    const { level, punishId, at, lastAt, words, policyWords, sources } = notice;
    // Warning records are no tickets by nature; they come as messages without the id of a punishment.
    const tells = level === 'interruption' || (level === 'message' && punishId !== undefined);
    const [said] = sources;
    if (!tells || !said || lastAt > now || readAt < lastAt + LISTED_MS) return [];
    if (violations.some((violation) => mayBeAbout(violation, notice))) return [];
    return [
      {
        kind: 'notice-without-record',
        words,
        ...(policyWords && { policyWords }),
        saidAt: at,
        readAt,
        said,
      },
    ];
  });
}

/** The same punishment or LIVE, or issued from a day before to a week after it, whatever it says it is about. */
function mayBeAbout(violation: Violation, { punishId, roomId, at, lastAt }: Notice): boolean {
  if (punishId !== undefined && violation.id === punishId) return true;
  if (roomId !== undefined && violation.subjectId === roomId) return true;
  const moment = momentOf(violation);
  return moment >= at - DAY_MS && moment <= lastAt + NEAR_MS;
}

/** A ticket whose own number of points was another one before. */
function corrected(violation: Violation): Contradiction[] {
  const { id, policyWords, points, pointsBefore, firstSeenAt, lastSeenAt, sources } = violation;
  const [said] = sources;
  if (points === undefined || pointsBefore === undefined || points === pointsBefore || !said) return [];
  const both = { was: pointsBefore, is: points, saidAt: firstSeenAt, readAt: lastSeenAt };
  return [{ kind: 'points-corrected', policyWords, violationId: id, ...both, said }];
}
