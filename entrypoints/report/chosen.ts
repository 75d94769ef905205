/** What the report page takes from the browser's storage, and TikTok's time, which is told by it. */

import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { chosenFrom } from '../../utils/own-pages/chosen';

export const chosen = chosenFrom(browser.storage, signal);

/** ms. */
export const now = signal(chosen.clock());
setInterval(() => {
  now.value = chosen.clock();
}, 1_000);
