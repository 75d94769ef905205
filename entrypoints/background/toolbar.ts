/** The toolbar says the same as the page, and what no page can hide: per tab where a page is, else the worst account. */

import browser from 'webextension-polyfill';
import type { OverlayView } from '../../utils/domain';
import { pageView } from '../../utils/ledger/page-view';
import { accountViews } from '../../utils/ledger/read';
import { toolbarWords } from '../../utils/words/standing';
import { setWords, t } from '../../utils/words/words';
import { now } from './clock';
import { ledger } from './ledger';
import type { Page } from './sender';
import { calendarFor } from './settings';

const COLOURS = { good: '#0f7a4a', careful: '#8a5a00', bad: '#b3261e', neutral: '#566070' } as const;

setWords((key, args) => browser.i18n.getMessage(key, args), browser.i18n.getUILanguage());

/** Without a view: the default of all tabs, which is the worst account. */
export async function showToolbar(view?: OverlayView, tab?: number): Promise<void> {
  const shown = view ?? (await accountViews(await ledger(), await calendarFor(), await now()))[0];
  if (!shown) return;
  const { text, title: words, tone } = toolbarWords(shown, await now());
  const title = [words, ...(await noteOf(tab))].join(' ');
  const where = tab === undefined ? {} : { tabId: tab };
  await Promise.all([
    browser.action.setBadgeText({ text, ...where }),
    browser.action.setBadgeBackgroundColor({ color: COLOURS[tone], ...where }),
    browser.action.setTitle({ title, ...where }),
  ]).catch(() => undefined); // The tab has been closed meanwhile.
}

const HIDDEN = 'hidden:';

/** What the title adds while the page of a tab hides our badge. */
async function noteOf(tab: number | undefined): Promise<string[]> {
  if (tab === undefined) return [];
  const key = `${HIDDEN}${tab}`;
  const reason = (await browser.storage.session.get(key))[key] as 'fight' | 'covered' | undefined;
  return reason ? [t(`hidden_${reason}`)] : [];
}

/** The page hides our badge: the seller learns it from the toolbar, until that tab loads another page. */
export async function noteHidden(page: Page, reason: 'fight' | 'covered'): Promise<{ noted: true }> {
  await browser.storage.session.set({ [`${HIDDEN}${page.tab}`]: reason });
  await showToolbar(await pageView(await ledger(), page, await calendarFor(), await now()), page.tab);
  return { noted: true };
}

/** Another page load in this tab, or no tab any more: what was noted is over. */
export async function forgetHidden(tab: number): Promise<void> {
  await browser.storage.session.remove(`${HIDDEN}${tab}`);
}
