/** "Save this event", in the menu of a page and in the popup: the page is read once, by the click that shows it to us (`activeTab`). */

import browser from 'webextension-polyfill';
import { parseEventPage } from '../../utils/files/records/event-page';
import { saveWords } from '../../utils/words/workshop-notes';
import { keepEvent } from './save-event';
import type { Done } from './workshops';

const MENU = 'save-event';

/** Called synchronously when the worker starts. Absent where there is no such menu (Firefox on Android). */
export function listenToSave(): void {
  const { contextMenus } = browser;
  contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU && tab?.id !== undefined) void save(tab.id);
  });
  // The browser keeps it until it is made anew.
  browser.runtime.onInstalled.addListener(() => {
    void contextMenus?.removeAll().then(() => {
      contextMenus.create({ id: MENU, title: saveWords(), contexts: ['page'], documentUrlPatterns: ['https://*/*'] });
    });
  });
}

/** Of the popup, whose opening was the click. */
export async function savePageInFront(): Promise<Done> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? { added: 0, refused: 1 } : save(tab.id);
}

async function save(tab: number): Promise<Done> {
  const results = await browser.scripting
    .executeScript({ target: { tabId: tab }, files: ['/event-page.js'] })
    // A page of the browser's own, or one that is gone.
    .catch(() => []);
  const page = parseEventPage(results[0]?.result);
  return page ? keepEvent(page) : { added: 0, refused: 1 };
}
