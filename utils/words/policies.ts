/** The catalogue in words: regions, dates and trust of sources, points of older scales. */

import { locale, lookUp, number, t } from './core';
import { pageDate } from './time';

/** What the catalogue calls regions where the world's code is another. */
const CODES: Readonly<Record<string, string>> = { UK: 'GB' };

/** "United States"; the code itself where the language has no name for it. */
export function regionWord(region: string): string {
  if (region === 'GLOBAL') return t('pol_global');
  try {
    return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(CODES[region] ?? region) ?? region;
  } catch {
    // A word that is no region's code stands as the source says it.
    return region;
  }
}

/** "page dated Sep 21, 2026", "seen Sep 2026", or that the page shows no date. */
export function datedWords(
  { date, seen }: { date: string | null; seen?: string | undefined } = { date: null },
): string {
  if (date) return /^\d{4}-\d{2}(-\d{2})?$/.test(date) ? t('page_of', pageDate(date)) : date;
  return seen ? t('evi_page_seen', pageDate(seen)) : t('rep_no_date');
}

export const trustWord = (trust: string): string => lookUp(`pol_trust_${trust.replaceAll('-', '_')}`);

/** "8 to 24", or "2". */
export const rangeWords = ({ min, max }: { min: number; max: number }): string =>
  min === max ? number(min) : t('pol_points_range', min, max);
