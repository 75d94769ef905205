/** Notifications of the browser: each has a name, so that the same one shown again replaces itself, and leads somewhere. */

import browser from 'webextension-polyfill';
import type { AccountKey } from '../../utils/domain';

/**
 * `report` and `due` open the account's report, or everybody's when no account is named; `quiz` the account's quizzes, the
 * soonest to close first; `alert` its LIVE or evidence; `workshop` the row of the list that its name begins with.
 */
type About = 'report' | 'due' | 'quiz' | 'alert' | 'workshop';

export interface Note {
  about: About;
  account?: AccountKey;
  title: string;
  message: string;
  /** It stays until it is clicked or closed, where the browser can do that. */
  stays?: boolean;
}

/** Between what a notification is about, its account and its name; only the name may hold it. */
export const SEPARATOR = '|';

/** Resolves when the browser has taken it; a browser that shows none (blocked by the system) is no error. */
export async function notify({ about, account, title, message, stays }: Note, name: string): Promise<void> {
  const id = [about, account ?? '', name].join(SEPARATOR);
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  // Firefox refuses a notification with a member that it does not know.
  const more = stays && !import.meta.env.FIREFOX ? { requireInteraction: true } : {};
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message, ...more });
}
