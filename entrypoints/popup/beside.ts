/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox). Both want it done within the press itself. */

import { browser } from 'wxt/browser';

const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };

// Asked for ahead: to wait for it after the press would be too late.
let windowId: number | undefined;
browser.windows.getCurrent().then(
  ({ id }) => {
    windowId = id;
  },
  () => undefined,
);

/** Undefined where the browser has neither, as on a phone. */
export const openPanel = sidebarAction ? openSidebar : 'sidePanel' in browser ? openSidePanel : undefined;

function openSidebar(): void {
  void sidebarAction?.open().then(() => window.close(), failed);
}

function openSidePanel(): void {
  if (windowId !== undefined) browser.sidePanel.open({ windowId }).then(() => window.close(), failed);
}

const failed = (error: unknown): void => console.error('Good Standing: the panel could not be opened', error);
