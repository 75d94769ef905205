/** The list of workshops has changed: pages of ours read it again. Pages of TikTok's show nothing of it. */

import browser from 'webextension-polyfill';
import { PROTOCOL, type Push } from '../../utils/messaging/protocol';

export function tellPages(): void {
  const changed: Push = { v: PROTOCOL, type: 'changed' };
  // Nobody may be listening.
  browser.runtime.sendMessage(changed).catch(() => undefined);
}
