/** What markup in TikTok's texts would become if somebody wrote it as HTML: elements, handlers, links we never made. */

import type { Page } from 'puppeteer';
import type { World } from './world.mjs';

export const MARKUP = '<img src=x onerror="window.__sandbox.results.xss=1">';

interface Found {
  elements: string[];
  links: string[];
  text: string;
}

function search(root: Document | ShadowRoot): Found {
  const elements = [...root.querySelectorAll('*')]
    .filter((one) => {
      const handlers = [...one.attributes].some(
        (a) => a.name.startsWith('on') || /javascript:|data:text/i.test(a.value),
      );
      const own =
        root instanceof Document &&
        one.tagName === 'SCRIPT' &&
        (one as HTMLScriptElement).src.startsWith(location.origin);
      return (
        handlers || ['IMG', 'IFRAME', 'OBJECT', 'EMBED'].includes(one.tagName) || (one.tagName === 'SCRIPT' && !own)
      );
    })
    .map((one) => one.outerHTML.slice(0, 120));
  const links = [...root.querySelectorAll('a[href]')].map((one) => (one as HTMLAnchorElement).href);
  return { elements, links, text: (root instanceof Document ? root.documentElement : root).textContent ?? '' };
}

/** In our own pages: popup and report. */
export async function inOurs(page: Page): Promise<Found> {
  return page.evaluate(`(${search})(document)`) as Promise<Found>;
}

/** In our shadow root on a page, with the card open. */
export async function inOverlay(world: World, page: Page): Promise<Found> {
  const realm = await world.realm(page);
  return realm.evaluate(
    `(${search})(chrome.dom.openOrClosedShadowRoot(document.querySelector('good-standing-badge')))`,
  ) as Promise<Found>;
}
