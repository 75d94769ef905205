/** What the seller has chosen. Plain data with defaults: whatever is stored is made whole again by `settingsFrom`. */

import type { AccountKey } from './account';

/** 1 = Monday, 0 = Sunday, 6 = Saturday. */
export type WeekStart = 0 | 1 | 6;

export interface AccountSettings {
  /** IANA zone in which this account's days and weeks are counted. */
  zone?: string;
  weekStart?: WeekStart;
}

export interface Settings {
  version: 1;
  /** IANA zone; null is the browser's. */
  zone: string | null;
  weekStart: WeekStart;
  accounts: Record<AccountKey, AccountSettings>;
  /** Tell when a weekly report is ready. */
  announce: boolean;
  /** Hours before a deadline at which to remind, descending; empty: never. */
  reminders: readonly number[];
  /** Months for which single readings are kept; null: for ever. Tickets, counts per day and reports always stay. */
  keepMonths: number | null;
  /** The worker may ask Seller Center itself, weekly and on demand. Off until the seller allows it. */
  askSellerCenter: boolean;
}

export const DEFAULTS: Settings = {
  version: 1,
  zone: null,
  weekStart: 1,
  accounts: {},
  announce: true,
  reminders: [72, 24, 4],
  keepMonths: null,
  askSellerCenter: false,
};

/** Key under which the settings lie in the extension's local storage. */
export const SETTINGS_KEY = 'settings';

/** Choices of reminders, in hours before a deadline. */
export const REMINDER_HOURS = [168, 72, 48, 24, 12, 4, 2, 1] as const;

const WEEK_STARTS: readonly unknown[] = [0, 1, 6];

function zoneFrom(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone && value;
  } catch {
    return undefined;
  }
}

const group = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** Whatever was stored, by whichever version: each member that is not as it should be takes its default. */
export function settingsFrom(stored: unknown): Settings {
  const from = group(stored);
  const accounts: Settings['accounts'] = {};
  for (const [key, value] of Object.entries(group(from.accounts))) {
    if (!/^(seller|creator):[\w.-]{1,80}$/.test(key)) continue;
    const zone = zoneFrom(group(value).zone);
    const start = group(value).weekStart;
    accounts[key as AccountKey] = {
      ...(zone && { zone }),
      ...(WEEK_STARTS.includes(start) && { weekStart: start as WeekStart }),
    };
  }
  const hours = Array.isArray(from.reminders)
    ? [...new Set(from.reminders)].filter((one): one is number => REMINDER_HOURS.includes(one))
    : DEFAULTS.reminders;
  const months = from.keepMonths;
  return {
    version: 1,
    zone: zoneFrom(from.zone) ?? null,
    weekStart: WEEK_STARTS.includes(from.weekStart) ? (from.weekStart as WeekStart) : DEFAULTS.weekStart,
    accounts,
    announce: typeof from.announce === 'boolean' ? from.announce : DEFAULTS.announce,
    reminders: [...hours].sort((a, b) => b - a),
    keepMonths: Number.isInteger(months) && (months as number) >= 1 ? (months as number) : null,
    askSellerCenter: from.askSellerCenter === true,
  };
}

/** In which zone and from which day the weeks of an account are counted. `here`: the browser's zone. */
export function calendarOf(settings: Settings, account: AccountKey | undefined, here: string): Calendar {
  const own = account ? settings.accounts[account] : undefined;
  return {
    zone: own?.zone ?? settings.zone ?? here,
    weekStart: own?.weekStart ?? settings.weekStart,
  };
}

export interface Calendar {
  zone: string;
  weekStart: WeekStart;
}
