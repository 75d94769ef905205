/** The second screen in words: how long, when, and what each entry of a timeline says. */

import type { LiveSummary } from '../domain';
import type { OwnItem } from '../domain/lists';
import type { TimelineEntry } from '../domain/live-timeline';
import { levelWord } from './alerts';
import { locale, lookUp, t, tn } from './core';
import { whole } from './time';

const HOUR = 3_600_000;

/** "1:42:07", or "42:07" in the first hour. */
export function lengthOf(ms: number): string {
  const spent = Math.max(0, ms);
  const rest = new Date(spent % HOUR).toISOString().slice(14, 19);
  const hours = Math.floor(spent / HOUR);
  return hours > 0 ? `${hours}:${rest}` : rest.replace(/^0/, '');
}

/** "4 minutes" */
function spanOf(ms: number): string {
  const [n, unit] = whole(Math.max(0, ms));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n);
}

/** "20:14" */
export function clockOf(ms: number, zone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(zone && { timeZone: zone }),
  }).format(ms);
}

/** What an entry says; what TikTok or the seller said is quoted beside it. */
export function entryWords(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'start':
      return t('pan_began_entry');
    case 'end':
      return t(entry.by ? 'pan_end_moderator' : entry.derived ? 'pan_end_derived' : 'pan_end');
    case 'gap':
      return t('pan_gap', spanOf((entry.until ?? entry.at) - entry.at));
    case 'pin':
      return t('pan_pin_entry');
    case 'mark':
      return t('pan_mark_entry');
    case 'alert':
      return levelWord(entry.alert.level);
    case 'viewers':
      return tn('pan_viewers', entry.count);
    case 'caption':
      return '';
  }
}

export const ownItemWords = (id: string): string => lookUp(`pan_own_${id as OwnItem}`);

/** "1:42:07 long · 2 warnings · 1 mark", each part where there is something to say. */
export function summaryFacts(summary: LiveSummary): string[] {
  const { startedAt, endedAt, endDerived, alerts, marks, unseenMs } = summary;
  return [
    startedAt === undefined ? '' : t(endDerived ? 'pan_length_least' : 'pan_length', lengthOf(endedAt - startedAt)),
    ...(alerts.length > 0 ? alerts.map(({ level, count }) => tn(`pan_sum_${level}`, count)) : [t('pan_sum_none')]),
    marks > 0 ? tn('pan_sum_marks', marks) : '',
    unseenMs > 0 ? t('pan_sum_unseen', spanOf(unseenMs)) : '',
  ].filter(Boolean);
}
