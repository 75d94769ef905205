/** The pages of ours that are open, as each said hello: known without a permission for tabs. */

import browser from 'webextension-polyfill';
import type { Page } from './sender';

/** Key of a page in the browser's session storage, followed by its tab. */
export const PAGE = 'page:';

export async function openPages(): Promise<Page[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, page]) => (key.startsWith(PAGE) ? [page as Page] : []));
}
