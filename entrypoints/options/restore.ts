/** Taking a backup in, piece by piece. Settings come in only where none were chosen yet. */

import browser from 'webextension-polyfill';
import { isKept } from '../../utils/domain/backup';
import { SETTINGS_KEY, settingsFrom } from '../../utils/domain/settings';
import type { Backup } from '../../utils/files/backup';
import { t } from '../../utils/words/words';
import type { Tell } from './steps';
import { tell } from './tell';

export const chosenHere = async (): Promise<boolean> => SETTINGS_KEY in (await browser.storage.local.get(SETTINGS_KEY));

export async function takeIn({ header, chunks }: Backup, progress: Tell, stop: AbortSignal): Promise<string> {
  const all = Object.values(header.counts).reduce((sum, one) => sum + one, 0);
  const sum = { done: 0, added: 0, kept: 0 };
  for await (const { store, records } of chunks()) {
    if (stop.aborted) break;
    const came = isKept(store) ? await tell('restore', { store, records }) : await settingsIn(records);
    sum.added += came.added;
    sum.kept += came.kept;
    sum.done += records.length;
    progress(Math.min(sum.done, all), all);
  }
  return t('import_restored', sum.added, sum.kept);
}

/** What needs the browser's permission is not taken over: it was given in another browser. */
async function settingsIn([record]: readonly object[]): Promise<{ added: number; kept: number }> {
  if (!record || (await chosenHere())) return { added: 0, kept: 1 };
  await browser.storage.local.set({ [SETTINGS_KEY]: { ...settingsFrom(record), askSellerCenter: false } });
  return { added: 1, kept: 0 };
}
