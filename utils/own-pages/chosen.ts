/**
 * What every page of ours takes from the browser's storage: the seller's calendar and sources, TikTok's clock, a catch-up
 * at work. The storage is handed in: only an entrypoint knows the extension's API.
 */

import type { AccountKey, Calendar, Progress } from '../domain';
import { CLOCK_KEY, clockFrom } from '../domain/clock';
import { PROGRESS_KEY } from '../domain/progress';
import { calendarOf, type DaySettings, daySettingsFrom, SETTINGS_KEY } from '../domain/settings';
import { SERVICE_KEY, serviceFrom } from '../remote/service/stored';

interface Area {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
}

export interface Areas {
  local: Area;
  session: Area;
  onChanged: { addListener(told: (changes: Record<string, { newValue?: unknown }>) => void): void };
}

/** How a page keeps a value that it draws: as a cell or as a signal. */
export type Make = <T>(first: T) => { value: T };

export interface Chosen {
  /** TikTok's clock minus this device's, ms. */
  skew: { readonly value: number };
  /** Whether there is anybody whom the worker may ask. */
  asks: { readonly value: boolean };
  progress: { readonly value: Progress | null };
  /** TikTok's time, ms. */
  clock(): number;
  calendarFor(account: AccountKey | undefined): Calendar;
  read(): Promise<void>;
  /** `changed` is called when what is drawn from the ledger changes with it. */
  follow(changed: () => void): void;
}

export function chosenFrom(areas: Areas, make: Make): Chosen {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  let settings: DaySettings = daySettingsFrom(undefined);
  const skew = make(0);
  const asks = make(false);
  const progress = make<Progress | null>(null);
  return {
    skew,
    asks,
    progress,
    clock: () => Date.now() + skew.value,
    calendarFor: (account) => calendarOf(settings, account, here),
    async read() {
      const [stored, session] = await Promise.all([
        areas.local.get([SETTINGS_KEY, CLOCK_KEY, SERVICE_KEY]),
        areas.session.get(PROGRESS_KEY),
      ]);
      settings = daySettingsFrom(stored[SETTINGS_KEY]);
      asks.value = settings.askSellerCenter || serviceFrom(stored[SERVICE_KEY]) !== undefined;
      skew.value = clockFrom(stored[CLOCK_KEY]).skew;
      progress.value = (session[PROGRESS_KEY] as Progress | undefined) ?? null;
    },
    follow(changed) {
      areas.onChanged.addListener((changes) => {
        if (PROGRESS_KEY in changes) progress.value = (changes[PROGRESS_KEY]?.newValue as Progress | undefined) ?? null;
        if ([SETTINGS_KEY, CLOCK_KEY, SERVICE_KEY].some((key) => key in changes)) changed();
      });
    },
  };
}
