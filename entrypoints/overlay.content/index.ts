import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from './page';

export default defineContentScript({
  // The families' hosts, filled in by wxt.config.ts.
  matches: [],
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: (ctx) => startPage(ctx.signal),
});
