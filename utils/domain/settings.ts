/** What the seller has chosen. Plain data with defaults: whatever is stored is made whole again by `settingsFrom`. */

import type { AccountKey } from './account';

/** 1 = Monday, 0 = Sunday, 6 = Saturday. */
export type WeekStart = 0 | 1 | 6;

export interface AccountSettings {
  /** IANA zone in which this account's days and weeks are counted. */
  zone?: string;
  weekStart?: WeekStart;
}

/** Levels of alerts that can sound, flash and notify; an inbox message does none of it. */
export type AlertLevel = 'reminder' | 'warning' | 'interruption' | 'ticket';

/** How an alert of one level calls for attention, beside standing on the page. */
export interface AlertCall {
  sound: boolean;
  flash: boolean;
  notify: boolean;
}

export interface AlertSettings {
  /** Large type while a LIVE is run. */
  large: boolean;
  levels: Record<AlertLevel, AlertCall>;
  /** `HH:MM` by this device's clock, over midnight where `from` is later than `to`; null: none. */
  quiet: { from: string; to: string } | null;
  /** While a LIVE runs, only what is of LIVE sounds and notifies; the rest is told once it is over. */
  liveMode: boolean;
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
  alerts: AlertSettings;
}

/** A sound in the middle of a LIVE is heard by its viewers: only what ends it sounds before the seller has chosen. */
const ALERTS: AlertSettings = {
  large: false,
  levels: {
    reminder: { sound: false, flash: false, notify: false },
    warning: { sound: false, flash: true, notify: true },
    interruption: { sound: true, flash: true, notify: true },
    ticket: { sound: false, flash: false, notify: true },
  },
  quiet: null,
  liveMode: true,
};

export const DEFAULTS: Settings = {
  version: 1,
  zone: null,
  weekStart: 1,
  accounts: {},
  announce: true,
  reminders: [72, 24, 4],
  keepMonths: null,
  askSellerCenter: false,
  alerts: ALERTS,
};

/** The loudest first. */
export const ALERT_LEVELS = ['interruption', 'warning', 'ticket', 'reminder'] as const satisfies readonly AlertLevel[];

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

const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);

function alertsFrom(stored: unknown): AlertSettings {
  const { large, levels, quiet, liveMode } = group(stored);
  const { from, to } = group(quiet);
  const calls = ALERT_LEVELS.map((level): [AlertLevel, AlertCall] => {
    const one = group(group(levels)[level]);
    const { sound, flash, notify } = ALERTS.levels[level];
    return [level, { sound: flag(one.sound, sound), flash: flag(one.flash, flash), notify: flag(one.notify, notify) }];
  });
  return {
    large: flag(large, ALERTS.large),
    levels: Object.fromEntries(calls) as AlertSettings['levels'],
    quiet: isTime(from) && isTime(to) ? { from, to } : null,
    liveMode: flag(liveMode, ALERTS.liveMode),
  };
}

/** What a page of ours needs of them. Apart from the rest: the popup is opened many times a day and carries no more. */
export type DaySettings = Pick<Settings, 'zone' | 'weekStart' | 'accounts' | 'askSellerCenter'>;

/** As `settingsFrom`, of these members alone. */
export function daySettingsFrom(stored: unknown): DaySettings {
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
  return {
    zone: zoneFrom(from.zone) ?? null,
    weekStart: WEEK_STARTS.includes(from.weekStart) ? (from.weekStart as WeekStart) : 1,
    accounts,
    askSellerCenter: from.askSellerCenter === true,
  };
}

/** Whatever was stored, by whichever version: each member that is not as it should be takes its default. */
export function settingsFrom(stored: unknown): Settings {
  const from = group(stored);
  const hours = Array.isArray(from.reminders)
    ? [...new Set(from.reminders)].filter((one): one is number => REMINDER_HOURS.includes(one))
    : DEFAULTS.reminders;
  const months = from.keepMonths;
  return {
    version: 1,
    ...daySettingsFrom(stored),
    announce: flag(from.announce, DEFAULTS.announce),
    reminders: [...hours].sort((a, b) => b - a),
    keepMonths: Number.isInteger(months) && (months as number) >= 1 ? (months as number) : null,
    alerts: alertsFrom(from.alerts),
  };
}

/** In which zone and from which day the weeks of an account are counted. `here`: the browser's zone. */
export function calendarOf(settings: DaySettings, account: AccountKey | undefined, here: string): Calendar {
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
