/** What the seller has chosen, for the worker: read once a life, and again as soon as a page has changed it. */

import browser, { type Storage } from 'webextension-polyfill';
import type { AccountKey, Settings } from '../../utils/domain';
import { type Calendar, calendarOf, SETTINGS_KEY, settingsFrom } from '../../utils/domain/settings';
import { zone } from './ledger';

let known: Promise<Settings> | undefined;

export function settings(): Promise<Settings> {
  known ??= browser.storage.local.get(SETTINGS_KEY).then(
    (stored) => settingsFrom(stored[SETTINGS_KEY]),
    (error) => {
      known = undefined;
      throw error;
    },
  );
  return known;
}

/** In which zone and from which day each account's weeks are counted, as of now: ask again for the next piece of work. */
export async function calendarFor(): Promise<(key: AccountKey | undefined) => Calendar> {
  const chosen = await settings();
  return (key) => calendarOf(chosen, key, zone());
}

/** `HH:MM` by this device's clock, as the quiet hours are stated. */
export const localTime = (): string => new Date().toTimeString().slice(0, 5);

/** What follows from a change. Each is called at most once a change, and only when its part has changed. */
export interface Follow {
  /** Zone or first day of the week: roll-ups and reports are counted anew. */
  calendar(): void;
  reminders(): void;
  /** The seller has allowed the worker to ask Seller Center, or no longer. */
  ask(on: boolean): void;
  /** How alerts call: open pages draw them anew. */
  alerts(): void;
}

/** For `browser.storage.local.onChanged`, registered at the worker's start. */
export function onSettingsChanged(changes: Record<string, Storage.StorageChange>, follow: Follow): void {
  const change = changes[SETTINGS_KEY];
  if (!change) return;
  const was = settingsFrom(change.oldValue);
  const is = settingsFrom(change.newValue);
  known = Promise.resolve(is);
  const differs = (...parts: (keyof Settings)[]) =>
    parts.some((part) => JSON.stringify(was[part]) !== JSON.stringify(is[part]));
  if (differs('zone', 'weekStart', 'accounts')) follow.calendar();
  if (differs('reminders')) follow.reminders();
  if (differs('alerts')) follow.alerts();
  if (differs('askSellerCenter')) follow.ask(is.askSellerCenter);
}
