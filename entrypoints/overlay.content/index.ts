import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from './page';

export default defineContentScript({
  // The families' hosts, filled in by wxt.config.ts.
  matches: [],
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  // Not WXT's context: it ends at an event on the page's document, which the page can dispatch as well.
  main: () => startPage(),
});
