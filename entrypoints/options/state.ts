/** What the page shows of the browser's storage: settings, last answers, the service. Read again whenever it changes. */

import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Asked, ServiceState, Settings } from '../../utils/domain';
import { SETTINGS_KEY, settingsFrom } from '../../utils/domain/settings';
import { ASKED_KEY, memoryFrom } from '../../utils/remote/seller-center/memory';
import { SERVICE_KEY, serviceFrom, stateOf } from '../../utils/remote/service/stored';
import { readLedger } from './book';

/** The browser's own zone. */
export const here = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
export const state = signal<'loading' | 'ready' | 'error'>('loading');
export const settings = signal<Settings>(settingsFrom(undefined));
export const answers = signal<Asked[]>([]);
export const service = signal<ServiceState>({ url: null, state: 'off' });

async function readStorage(): Promise<void> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, ASKED_KEY, SERVICE_KEY]);
  settings.value = settingsFrom(stored[SETTINGS_KEY]);
  answers.value = memoryFrom(stored[ASKED_KEY]).answers;
  service.value = stateOf(serviceFrom(stored[SERVICE_KEY]));
}

export async function load(): Promise<void> {
  try {
    await Promise.all([readStorage(), readLedger()]);
    state.value = 'ready';
  } catch (error) {
    console.error('Good Standing: the settings could not be read', error);
    state.value = 'error';
  }
}

/** Another page, or the worker, has stored something of these. */
export function follow(keys: readonly string[]): void {
  if ([SETTINGS_KEY, ASKED_KEY, SERVICE_KEY].some((key) => keys.includes(key))) void readStorage();
}
