/** What the popup takes from the browser's storage: the seller's calendar and sources, TikTok's clock, a catch-up at work. */

import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Progress, Settings } from '../../utils/domain';
import { CLOCK_KEY, clockFrom } from '../../utils/domain/clock';
import { PROGRESS_KEY } from '../../utils/domain/progress';
import { calendarOf, SETTINGS_KEY, settingsFrom } from '../../utils/domain/settings';
import { SERVICE_KEY, serviceFrom } from '../../utils/remote/service/stored';

const here = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
const settings = signal<Settings>(settingsFrom(undefined));
/** TikTok's clock minus this device's, ms. */
export const skew = signal(0);
/** Whether there is anybody whom the worker may ask. */
export const asks = signal(false);
export const progress = signal<Progress | null>(null);

export const clock = (): number => Date.now() + skew.value;
export const calendarFor = (account: Parameters<typeof calendarOf>[1]) => calendarOf(settings.value, account, here);

export async function readChosen(): Promise<void> {
  const [stored, session] = await Promise.all([
    browser.storage.local.get([SETTINGS_KEY, CLOCK_KEY, SERVICE_KEY]),
    browser.storage.session.get(PROGRESS_KEY),
  ]);
  settings.value = settingsFrom(stored[SETTINGS_KEY]);
  asks.value = settings.value.askSellerCenter || serviceFrom(stored[SERVICE_KEY]) !== undefined;
  skew.value = clockFrom(stored[CLOCK_KEY]).skew;
  progress.value = (session[PROGRESS_KEY] as Progress | undefined) ?? null;
}

/** `changed` is called when what is drawn from the ledger changes with it. */
export function followChosen(changed: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (PROGRESS_KEY in changes) progress.value = (changes[PROGRESS_KEY]?.newValue as Progress | undefined) ?? null;
    if ([SETTINGS_KEY, CLOCK_KEY, SERVICE_KEY].some((key) => key in changes)) changed();
  });
}
