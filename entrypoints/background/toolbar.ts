/** The toolbar says the same as the page, and what no page can hide: per tab where a page is, else the worst account. */

import browser from 'webextension-polyfill';
import type { OverlayView } from '../../utils/domain';
import { accountViews } from '../../utils/ledger/read';
import { toolbarWords } from '../../utils/words/standing';
import { setWords, t } from '../../utils/words/words';
import { ledger, zone } from './ledger';
import type { Page } from './sender';

const COLOURS = { good: '#0f7a4a', careful: '#8a5a00', bad: '#b3261e', neutral: '#566070' } as const;

setWords((key, args) => browser.i18n.getMessage(key, args), browser.i18n.getUILanguage());

/** Without a view: the default of all tabs, which is the worst account. */
export async function showToolbar(view?: OverlayView, tab?: number): Promise<void> {
  const shown = view ?? (await accountViews(await ledger(), zone(), Date.now()))[0];
  if (!shown) return;
  const { text, title, tone } = toolbarWords(shown);
  const where = tab === undefined ? {} : { tabId: tab };
  await Promise.all([
    browser.action.setBadgeText({ text, ...where }),
    browser.action.setBadgeBackgroundColor({ color: COLOURS[tone], ...where }),
    browser.action.setTitle({ title, ...where }),
  ]).catch(() => undefined); // The tab has been closed meanwhile.
}

/** The page hides our badge: the seller learns it from the toolbar. */
export async function noteHidden(page: Page, reason: 'fight' | 'covered'): Promise<{ noted: true }> {
  const title = await browser.action.getTitle({ tabId: page.tab });
  const note = t(`hidden_${reason}`);
  await browser.action.setTitle({ title: `${title} ${note}`, tabId: page.tab }).catch(() => undefined);
  return { noted: true };
}
