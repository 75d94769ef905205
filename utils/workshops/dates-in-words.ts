/**
 * A day written in a sentence, where it can mean one day only: "5 December 2026", "Dec 5-6, 2026", "2026-12-05". Without a
 * year, by digits that could be either way round, or with another day beside it: none. A time counts with its offset only.
 */

import type { WorkshopRead } from '../domain/workshops/workshop';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const TO = '(?:\\s*(?:-|–|to)\\s*(\\d{1,2})(?:st|nd|rd|th)?)?';

interface Days {
  from: string;
  to: string;
  /** Where in the text it ends and begins. */
  end: number;
  start: number;
}

const FORMS: readonly [form: RegExp, parts: (match: RegExpExecArray) => (string | number | undefined)[]][] = [
  [/(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g, ([, y, m, d]) => [y, m, d]],
  [new RegExp(`\\b${MONTH}\\s+${DAY}${TO},?\\s+(\\d{4})\\b`, 'gi'), ([, m, d, to, y]) => [y, monthOf(m), d, to]],
  [
    new RegExp(`(?<!\\d)${DAY}${TO}\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})\\b`, 'gi'),
    ([, d, to, m, y]) => [y, monthOf(m), d, to],
  ],
  // 25/12 and 12/25 can be told, 5/12 cannot.
  [/(?<!\d)(1[3-9]|2\d|3[01])[/.](0?[1-9]|1[0-2])[/.](\d{4})(?!\d)/g, ([, d, m, y]) => [y, m, d]],
  [/(?<!\d)(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/(\d{4})(?!\d)/g, ([, m, d, y]) => [y, m, d]],
];
/** What stands before a day by which one has to answer. */
const DEADLINE = /\b(?:by|before|until|till|deadline|closes?|ends?|no later than)\b[^.!?\n]{0,25}$/i;
/** Days that cannot be told, beside which another says nothing. */
const UNSURE = /(?<!\d)\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?!\d)/;

const monthOf = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function dayFrom(year: unknown, month: unknown, day: unknown): string | undefined {
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const right = at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day);
  return right && at.getUTCFullYear() >= 2020 && at.getUTCFullYear() <= 2099
    ? at.toISOString().slice(0, 10)
    : undefined;
}

function daysIn(text: string): Days[] {
  const found: Days[] = [];
  for (const [form, parts] of FORMS) {
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const [year, month, day, last] = parts(match);
      const from = dayFrom(year, month, day);
      const to = last === undefined ? from : dayFrom(year, month, last);
      const end = match.index + match[0].length;
      if (from && to && to >= from) found.push({ from, to, start: match.index, end });
    }
  }
  return found;
}

/** Zones whose short name means one thing only. */
const NAMED: Readonly<Record<string, number>> = { EST: -300, EDT: -240, PDT: -420, UTC: 0, GMT: 0 };
const TIME =
  /^[^.!?\n]{0,25}?\b([01]?\d|2[0-3])(?:[:.]([0-5]\d))?\s*(am|pm|a\.m\.|p\.m\.)?\s*\(?(?:(UTC|GMT)\s*([+-])\s*(\d{1,2})(?::?(\d\d))?|(EST|EDT|PDT|UTC|GMT)\b)/i;

/** Minutes into the day in UTC, by a time with its offset right after the day. */
function timeAfter(text: string): number | undefined {
  const [, h = '', m = '0', half, , sign, hours = '0', minutes = '0', name] = TIME.exec(text) ?? [];
  if (h === '' || (half && (Number(h) < 1 || Number(h) > 12)) || Number(hours) > 14) return undefined;
  const offset = name ? NAMED[name.toUpperCase()] : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const hour = half ? (Number(h) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(h);
  return offset === undefined ? undefined : hour * 60 + Number(m) - offset;
}

/** When something is, by what a text says of it; undefined when it does not say so, or could mean two days. */
export function whenIn(text: string): Pick<WorkshopRead, 'startsAt' | 'days'> | undefined {
  const days = daysIn(text).filter(({ start }) => !DEADLINE.test(text.slice(Math.max(0, start - 60), start)));
  const [first] = days;
  if (!first || days.some(({ from, to }) => from !== first.from || to !== first.to)) return undefined;
  const rest = days.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  if (UNSURE.test(rest)) return undefined;
  const start = Date.parse(`${first.from}T00:00:00Z`);
  const time = first.from === first.to ? timeAfter(text.slice(first.end, first.end + 60)) : undefined;
  return time === undefined
    ? { startsAt: start, days: { from: first.from, to: first.to } }
    : { startsAt: start + time * 60_000 };
}
