/** The keyboard shortcut that is really set for marking a moment: the browser or the seller may have set none. */

import { browser } from 'wxt/browser';

export async function shortcutOf(name: string): Promise<string | undefined> {
  const all = await browser.commands.getAll();
  return all.find((one) => one.name === name)?.shortcut || undefined;
}
