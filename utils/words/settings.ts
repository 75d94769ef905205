/** Settings in words: days, spans, sizes and what went wrong with an address. */

import type { Asked, ServiceState, WeekStart } from '../domain';
import { locale, lookUp, t } from './core';

const DAY_MS = 86_400_000;
/** A Sunday. */
const SUNDAY = Date.UTC(2024, 0, 7);

/** "Monday" */
export function dayName(day: WeekStart): string {
  const form = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return form.format(SUNDAY + day * DAY_MS);
}

function span(n: number, unit: 'day' | 'hour' | 'month'): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n);
}

/** "3 days before", "4 hours before": hours before a deadline. */
export function beforeWords(hours: number): string {
  return t('set_before', hours % 24 === 0 ? span(hours / 24, 'day') : span(hours, 'hour'));
}

/** "36 months", or for ever. */
export function keepWords(months: number | null): string {
  return months === null ? t('set_keep_ever') : span(months, 'month');
}

/** "1.4 MB" */
export function sizeWords(bytes: number): string {
  const [n, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(n);
}

/** "5,120": numbers of a table, where they stand under each other. */
export function countWords(n: number): string {
  return new Intl.NumberFormat(locale).format(n);
}

const named = (state: string): string => state.replaceAll('-', '_');

/** Why nothing could be connected: a fault of the address, or a refusal. Says what to do. */
export function faultWords(fault: string): string {
  return lookUp(`service_fault_${named(fault)}`);
}

export function serviceWords({ state }: ServiceState): string {
  return lookUp(`service_state_${named(state)}`);
}

export function askedWords({ state }: Asked): string {
  return lookUp(`ask_state_${named(state)}`);
}

/** Why nothing of a file came in, and what to do. */
export function troubleWords(why: string): string {
  return lookUp(`import_trouble_${named(why)}`) || t('import_trouble_other');
}
