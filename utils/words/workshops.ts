/** Workshops in words: when, where, how far, what it costs, how to get in, and how a source is. */

import type { City, Workshop, WorkshopSource } from '../domain/workshops/workshop';
import { locale, lookUp, t, tn } from './core';
import { daysOf, whole } from './time';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Made once for each zone and shape: a list of fifty rows asks for the same few. */
const forms = new Map<string, Intl.DateTimeFormat>();

function form(zone: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${Object.keys(parts).join()}`;
  let found = forms.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { ...parts, timeZone: zone });
    forms.set(key, found);
  }
  return found;
}

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DATE = { weekday: 'short', day: 'numeric', month: 'short' } as const;

type Times = Pick<Workshop, 'startsAt' | 'endsAt' | 'days' | 'zone'>;

/** "Thu, Dec 3, 10:00 – 12:00" in a zone; "Dec 3 – 5, 2026, all day". */
export function whenWords({ startsAt, endsAt, days }: Times, zone: string): string {
  if (days) return t('ws_all_day', daysOf(days.from, days.to));
  const whole = form(zone, { ...DATE, ...TIME });
  return endsAt === undefined || endsAt <= startsAt ? whole.format(startsAt) : whole.formatRange(startsAt, endsAt);
}

/** The same moment on the venue's clock, when that shows something else: "Thu 19:00 (GMT+1)"; else nothing. */
export function venueTime({ startsAt, days, zone }: Times, here: string): string | undefined {
  if (days || !zone || zone === here) return undefined;
  try {
    const shape = { weekday: 'short', ...TIME } as const;
    const [there, mine] = [form(zone, shape).format(startsAt), form(here, shape).format(startsAt)];
    if (there === mine) return undefined;
    const named = form(zone, { timeZoneName: 'short' }).formatToParts(startsAt);
    return `${there} (${named.find(({ type }) => type === 'timeZoneName')?.value ?? zone})`;
  } catch {
    // A zone this browser does not know: the seller's own time stands alone.
    return undefined;
  }
}

/** "December 2026" */
export function monthOf(at: number, zone: string): string {
  return form(zone, { month: 'long', year: 'numeric' }).format(at);
}

/** "Nov 23, 2026" */
export function dateOf(at: number, zone: string): string {
  return form(zone, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

/** The two halves of a leaf of a calendar: "Nov" and "25". */
export function leafWords({ startsAt, days }: Times, here: string): { month: string; day: string } {
  const [at, zone] = days ? [Date.parse(days.from), 'UTC'] : [startsAt, here];
  return { month: form(zone, { month: 'short' }).format(at), day: form(zone, { day: 'numeric' }).format(at) };
}

/** As the forms above: made once, for a list makes use of them fifty times. */
let made: { for: string; km: Intl.NumberFormat; ago: Intl.RelativeTimeFormat } | undefined;

function makeForms(): NonNullable<typeof made> {
  if (made?.for !== locale) {
    const km = { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 } as const;
    const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    made = { for: locale, km: new Intl.NumberFormat(locale, km), ago };
  }
  return made;
}

/** "14 km" */
export const kmWords = (km: number): string => makeForms().km.format(km);

/** "3 hours ago", as `ago`. */
export function readAgo(at: number, now: number): string {
  const [n, unit] = whole(Math.max(0, now - at));
  return makeForms().ago.format(-n, unit);
}

/** "Los Angeles, United States" */
export function cityWords({ name, country }: City): string {
  const land = countryWords(country);
  return land ? `${name}, ${land}` : name;
}

function countryWords(code: string | undefined): string | undefined {
  if (!code || !/^[A-Z]{2}$/.test(code)) return undefined;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code);
}

/** "German"; the tag itself where it has no name. */
export function languageWords(tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const named = (state: string): string => state.replaceAll('-', '_');

export const modeWords = (mode: NonNullable<Workshop['mode']>): string => lookUp(`ws_mode_${named(mode)}`);
export const runByWords = (runBy: NonNullable<Workshop['runBy']>): string => lookUp(`ws_by_${runBy}`);
export const kindWords = (kind: string): string => lookUp(`ws_kind_${kind}`);
export const stateWords = ({ state }: WorkshopSource): string => lookUp(`ws_state_${state}`);

/** What is wrong with a source and what to do; empty when nothing is known of it. */
export function troubleWords({ trouble }: Pick<WorkshopSource, 'trouble'>): string {
  if (!trouble) return '';
  // A server that keeps us waiting is another thing than one that is not there.
  const what = trouble.words === 'slow' ? 'slow' : named(trouble.what);
  return lookUp(`ws_trouble_${what}`) || t('ws_trouble_unknown');
}

/** "a week before" */
export function reminderWords(ms: number): string {
  if (ms % DAY === 0 && ms / DAY === 7) return t('ws_remind_week');
  if (ms === DAY) return t('ws_remind_day');
  const [n, unit] = ms % DAY === 0 ? [ms / DAY, 'day'] : [Math.round(ms / HOUR), 'hour'];
  return t('ws_remind_before', new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n));
}

/** "Covers a rule you broke twice." */
export const brokenWords = (times: number): string => (times === 2 ? t('ws_covers_twice') : tn('ws_covers', times));
