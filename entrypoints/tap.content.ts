import { defineContentScript } from 'wxt/utils/define-content-script';
import { startTap } from '../utils/page/tap';
import { tappedOn } from '../utils/sites/tapped';

export default defineContentScript({
  // The families' hosts; wxt.config.ts fills them in, so that the list costs no bytes in the page.
  matches: [],
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    try {
      startTap(tappedOn(location.hostname));
    } catch {
      // Somebody took a function of the browser away before us: the page never hears of it.
    }
  },
});
