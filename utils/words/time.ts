/** Times in the seller's language, by Intl alone. No clock here: `now` is an argument. */

import { locale, t } from './core';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span in its largest whole unit, rounded down. */
export function whole(ms: number): [n: number, unit: 'day' | 'hour' | 'minute' | 'second'] {
  if (ms >= DAY) return [Math.floor(ms / DAY), 'day'];
  if (ms >= HOUR) return [Math.floor(ms / HOUR), 'hour'];
  return ms >= MINUTE ? [Math.floor(ms / MINUTE), 'minute'] : [Math.floor(ms / 1000), 'second'];
}

/** "now", "12 seconds ago", "4 minutes ago", "3 days ago". A time ahead of the clock reads as now. */
export function ago(ms: number, now: number): string {
  const [n, unit] = whole(Math.max(0, now - ms));
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-n, unit);
}

/** What is left: "2 days", "5 hours", and m:ss only under one hour. Rounded down, so nobody is late by our rounding. */
export function until(ms: number, now: number): string {
  const left = ms - now;
  if (left <= 0) return t('passed');
  if (left < HOUR) return new Date(left).toISOString().slice(14, 19).replace(/^0/, '');
  const [n, unit] = whole(left);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n);
}

function dated(ms: number, zone: string | undefined, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...parts, ...(zone && { timeZone: zone }) }).format(ms);
}

/** "Tue 20:14" */
export function dayAndTime(ms: number, zone?: string): string {
  return dated(ms, zone, { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** "Wed, Nov 25" */
export function dayOf(ms: number, zone?: string): string {
  return dated(ms, zone, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** "Sun, Nov 22, 20:00": for a moment that may lie weeks away. */
export function momentOf(ms: number, zone?: string): string {
  return dated(ms, zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

/** The two halves of a leaf of a calendar: "Nov" and "25". */
export function leafOf(ms: number, zone: string): { month: string; day: string } {
  return { month: dated(ms, zone, { month: 'short' }), day: dated(ms, zone, { day: 'numeric' }) };
}

/** The date of a page: "Sep 21, 2026", or "Jun 2025" where the page shows no day. */
export function pageDate(date: string): string {
  if (date.length > 7) return daysOf(date, date);
  return dated(Date.parse(date), 'UTC', { month: 'short', year: 'numeric' });
}

/** "Mon" */
export function weekday(ms: number, zone?: string): string {
  return dated(ms, zone, { weekday: 'short' });
}

/** "16 – 22 Nov 2026" for a week given by its local days. */
export function daysOf(start: string, end: string): string {
  const form = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return form.formatRange(Date.parse(start), Date.parse(end));
}
