/** What the overlay starts with: its words, its clock, and nothing known yet. */

import { browser } from 'wxt/browser';
import type { OverlayView } from '../../utils/domain/views';
import type { Cell } from '../../utils/page/cell';
import { setWords } from '../../utils/words/words';

export const EMPTY: OverlayView = {
  standing: { state: 'unknown' },
  open: 0,
  alerts: [],
  due: [],
  week: { start: '', violations: 0, messages: 0 },
  sources: [],
};

/** Words and direction of the browser's own language. */
export function useWords(): 'ltr' | 'rtl' {
  setWords((key, args) => browser.i18n.getMessage(key, args), browser.i18n.getUILanguage());
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}

/** Ages and countdowns: a tick a second only while something counts down, else one every half minute. */
export function keepTime(now: Cell<number>, counting: () => boolean, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (!document.hidden && (counting() || Date.now() - now.value > 30_000)) now.value = Date.now();
  }, 1_000);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
