/** Notifications of the browser: each has a name, so that the same one shown again replaces itself, and leads somewhere. */

import browser from 'webextension-polyfill';
import type { AccountKey } from '../../utils/domain';
import { openPage } from './open';

/** `report` and `due` open the account's report, or everybody's when no account is named. */
type About = 'report' | 'due';

export interface Note {
  about: About;
  account?: AccountKey;
  title: string;
  message: string;
  /** It stays until it is clicked or closed, where the browser can do that. */
  stays?: boolean;
}

const SEPARATOR = '|';

/** Resolves when the browser has taken it; a browser that shows none (blocked by the system) is no error. */
export async function notify({ about, account, title, message, stays }: Note, name: string): Promise<void> {
  const id = [about, account ?? '', name].join(SEPARATOR);
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  // Firefox refuses a notification with a member that it does not know.
  const more = stays && !import.meta.env.FIREFOX ? { requireInteraction: true } : {};
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message, ...more });
}

export async function onNotificationClicked(id: string): Promise<void> {
  const [about, account] = id.split(SEPARATOR);
  if (about !== 'report' && about !== 'due') return;
  await browser.notifications.clear(id);
  await openPage('report', (account || undefined) as AccountKey | undefined);
}
