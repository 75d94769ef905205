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
 */

import type { AccountKey } from '../account';
import type { WeeklyReport } from '../report/report';
import type { DueView } from '../views';

export interface CalendarWords {
  appeal(rule: string): string;
  correct(rule: string): string;
  /** Said in the event of a deadline that the ticket did not state. */
  derived: string;
  account: string;
  ticket(id: string): string;
}

/** What the last export said, by UID. */
export type Said = Record<string, { print: string; sequence: number; builtAt: number }>;

/** SEQUENCE is a signed 32-bit integer: counted from 2023-11-14 it lasts until 2091. */
const EPOCH_S = 1_700_000_000;
const KEPT_MS = 400 * 86_400_000;

export function toIcs(report: WeeklyReport, words: CalendarWords, said: Said = {}): { text: string; said: Said } {
  const { builtAt } = report;
  const next = Object.fromEntries(Object.entries(said).filter(([, one]) => one.builtAt > builtAt - KEPT_MS));
  const events = report.due.flatMap((due) => {
    const uid = uidOf(report.account.key, due);
    const body = bodyOf(due, report, words);
    const { sequence, remember } = revise(said[uid], hash(body.join('\n')), builtAt);
    next[uid] = remember;
    const stamp = `DTSTAMP:${utc((sequence + EPOCH_S) * 1_000)}`;
    return ['BEGIN:VEVENT', `UID:${uid}`, stamp, `SEQUENCE:${sequence}`, ...body, 'END:VEVENT'];
  });
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Good Standing//Account Health Report//EN'];
  const lines = [...head, 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'];
  return { text: lines.map((line) => `${fold(line)}\r\n`).join(''), said: next };
}

export const uidOf = (account: AccountKey, { kind, violationId }: Pick<DueView, 'kind' | 'violationId'>): string =>
  `${kind}-${hash(`${account}\n${violationId}`)}@good-standing`;

function revise(known: Said[string] | undefined, print: string, builtAt: number) {
  const now = Math.max(0, Math.floor(builtAt / 1_000) - EPOCH_S);
  if (known?.print === print) {
    return { sequence: known.sequence, remember: { ...known, builtAt: Math.max(known.builtAt, builtAt) } };
  }
  if (known && builtAt < known.builtAt) {
    return { sequence: Math.max(0, Math.min(now, known.sequence - 1)), remember: known };
  }
  const sequence = known ? Math.max(now, known.sequence + 1) : now;
  return { sequence, remember: { print, sequence, builtAt } };
}

/** All of the event that can be seen. A moment: no end, and it makes nobody busy. */
function bodyOf(due: DueView, { groups }: WeeklyReport, words: CalendarWords): string[] {
  const summary = text(words[due.kind](due.policyWords));
  const told = [words.account, words.ticket(due.violationId), ...(due.derived ? [words.derived] : [])];
  const url = groups.find((one) => one.policyWords === due.policyWords)?.learnUrl;
  const alarm = (before: string) => ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${summary}`, before, 'END:VALARM'];
  return [
    `DTSTART:${utc(due.at)}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${text(told.join('\n'))}`,
    ...(url && /^https:\/\/[\x21-\x7e]+$/.test(url) ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    ...alarm('TRIGGER:-P1D'),
    ...alarm('TRIGGER:-PT2H'),
  ];
}

const utc = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** TEXT: escaped, and without the control characters that it may not hold. */
function text(words: string): string {
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

/** FNV-1a from two starts, each mixed at the end: 64 bits in sixteen digits. A name, not a secret. */
function hash(words: string): string {
  const half = (start: number): string => {
    let h = start;
    for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x9747b28c);
}
