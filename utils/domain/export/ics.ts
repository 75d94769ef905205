/**
 * The report's deadlines as a calendar (RFC 5545), to be imported again and again without a second copy.
 *
 * UID: the kind and a hash of account and ticket; the same for ever, and no number to be read in a shared calendar.
 * SEQUENCE: calendars take an event of a known UID when its SEQUENCE is higher, so it must grow when a deadline changes
 * (later or earlier, so the deadline itself cannot be the number) and stay when nothing did (so the time of the build
 * alone cannot be it: the running week is built anew at each look). It is therefore the moment, in seconds, at which a
 * report first said what the event says. `said` holds a fingerprint, that number and the newest report it was in, by
 * UID: the same words keep their number, other words of a newer report take the time of that report, and a report that
 * is older than the last one exported stays below it. Without memory (first export, another browser, cleared data) the
 * time of the report is the number, which is above all that was exported before it. DTSTAMP is the same moment: the last
 * revision (RFC 5545, 3.8.7.2).
 *
 * A deadline that was exported and asks for nothing any more, because its ticket was taken back, closed or appealed, is
 * exported once more as CANCELLED until its day is past; one that merely passed is left alone, and one that comes back
 * is CONFIRMED with a higher number. What a report does not list without such a reason is not called off.
 */

import type { AccountKey } from '../account';
import { hash } from '../hash';
import type { WeeklyReport } from '../report/report';
import type { DueView } from '../views';
import type { Violation } from '../violation';

export interface CalendarWords {
  appeal(rule: string): string;
  correct(rule: string): string;
  quiz(rule: string): string;
  /** Said in the event of a deadline that the ticket did not state. */
  derived: string;
  account: string;
  ticket(id: string): string;
}

/** What the last export said, by UID. `at`: the deadline, ms; missing in what was remembered by an older version. */
export type Said = Record<string, { print: string; sequence: number; builtAt: number; at?: number }>;

/** SEQUENCE is a signed 32-bit integer: counted from 2023-11-14 it lasts until 2091. */
export const EPOCH_S = 1_700_000_000;
const KEPT_MS = 400 * 86_400_000;
const KINDS = ['appeal', 'correct', 'quiz'] as const;

/**
 * `reminders`: hours before a deadline at which the calendar reminds. `tickets`: the account's tickets as the ledger
 * holds them, for what is due no more.
 */
export function toIcs(
  report: WeeklyReport,
  words: CalendarWords,
  said: Said = {},
  reminders: readonly number[] = [],
  tickets: readonly Violation[] = [],
): { text: string; said: Said } {
  const { builtAt, due } = report;
  const next = Object.fromEntries(Object.entries(said).filter(([, one]) => one.builtAt > builtAt - KEPT_MS));
  const event = (one: DueView, status: 'CONFIRMED' | 'CANCELLED'): string[] => {
    const uid = uidOf(report.account.key, one);
    const body = [
      `STATUS:${status}`,
      ...bodyOf(one, report, words),
      ...(status === 'CONFIRMED' ? alarmsOf(one, words, reminders) : []),
    ];
    const { sequence, remember } = revise(said[uid], hash(body.join('\n')), one.at, builtAt);
    next[uid] = remember;
    const stamp = `DTSTAMP:${utc((sequence + EPOCH_S) * 1_000)}`;
    return ['BEGIN:VEVENT', `UID:${uid}`, stamp, `SEQUENCE:${sequence}`, ...body, 'END:VEVENT'];
  };
  const over = overOf(report, tickets);
  const asks = due.filter((one) => !over.has(uidOf(report.account.key, one)));
  const events = [
    ...asks.flatMap((one) => event(one, 'CONFIRMED')),
    ...calledOff(over, said, builtAt).flatMap((one) => event(one, 'CANCELLED')),
  ];
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Good Standing//Account Health Report//EN'];
  const lines = [...head, 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'];
  return { text: lines.map((line) => `${fold(line)}\r\n`).join(''), said: next };
}

export const uidOf = (account: AccountKey, { kind, violationId }: Pick<DueView, 'kind' | 'violationId'>): string =>
  `${kind}-${hash(`${account}\n${violationId}`)}@good-standing`;

/** What asks for nothing any more, by the ledger's last word: a report may be older than that. */
function overOf({ account, credits }: WeeklyReport, tickets: readonly Violation[]): Map<string, Off> {
  const credited = new Set(credits.map(({ kind, violationId }) => (kind === 'confirmed' ? violationId : undefined)));
  const over = new Map<string, Off>();
  for (const ticket of tickets) {
    const { id: violationId, policyWords, status } = ticket;
    for (const kind of KINDS) {
      // A quiz outlives an appeal that was filed, and is over once its points came back.
      const also = kind === 'quiz' ? credited.has(violationId) : status === 'appealing';
      if (status !== 'overturned' && status !== 'closed' && !also) continue;
      const stated = kind === 'quiz' ? undefined : ticket[`${kind}By`];
      over.set(uidOf(account.key, { kind, violationId }), { kind, violationId, policyWords, derived: false, stated });
    }
  }
  return over;
}

type Off = Omit<DueView, 'at'> & { stated: number | undefined };

/** Of these what was exported and is still ahead. */
function calledOff(over: ReadonlyMap<string, Off>, said: Said, builtAt: number): DueView[] {
  return [...over].flatMap(([uid, { stated, ...due }]) => {
    const at = said[uid] && (said[uid].at ?? stated);
    return at === undefined || at < builtAt ? [] : [{ ...due, at }];
  });
}

/** The number of an event's words and what to remember of them: see the head. `print`: their fingerprint. */
export function revise(known: Said[string] | undefined, print: string, at: number, builtAt: number) {
  const now = Math.max(0, Math.floor(builtAt / 1_000) - EPOCH_S);
  if (known?.print === print) {
    return { sequence: known.sequence, remember: { ...known, at, builtAt: Math.max(known.builtAt, builtAt) } };
  }
  if (known && builtAt < known.builtAt) {
    return { sequence: Math.max(0, Math.min(now, known.sequence - 1)), remember: known };
  }
  const sequence = known ? Math.max(now, known.sequence + 1) : now;
  return { sequence, remember: { print, sequence, builtAt, at } };
}

/** All of the event that can be seen. A moment: no end, and it makes nobody busy. */
function bodyOf(due: DueView, { groups }: WeeklyReport, words: CalendarWords): string[] {
  const told = [words.account, words.ticket(due.violationId), ...(due.derived ? [words.derived] : [])];
  const url = groups.find((one) => one.policyWords === due.policyWords)?.learnUrl;
  return [
    `DTSTART:${utc(due.at)}`,
    `SUMMARY:${text(words[due.kind](due.policyWords))}`,
    `DESCRIPTION:${text(told.join('\n'))}`,
    ...(url && /^https:\/\/[\x21-\x7e]+$/.test(url) ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
  ];
}

function alarmsOf(due: DueView, words: CalendarWords, reminders: readonly number[]): string[] {
  const summary = text(words[due.kind](due.policyWords));
  const hours = [...new Set(reminders)].filter((one) => Number.isInteger(one) && one > 0).sort((a, b) => b - a);
  return hours.flatMap((before) => {
    return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${summary}`, `TRIGGER:-PT${before}H`, 'END:VALARM'];
  });
}

/** A moment (ms) in UTC: `20261117T201400Z`. */
export const utc = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** TEXT: escaped, and without the control characters that it may not hold. */
export function text(words: string): string {
  const escaped = words.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  return escaped.replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
}

/** Lines of at most 75 octets, broken between characters, never within one. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const code = char.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}
