/** The tabs of quizzes and of workshops. Their code, and with it the names of all rules, is loaded when somebody presses for it. */

import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import type { Apart } from '../../components/popup/Popup';
import type { Now } from '../../components/ui/Time';
import { cell, chosen } from './chosen';
import { shelf } from './shelf';
import { open } from './worker';

interface Tab {
  show(about?: string): void;
  draw(now: Now): ComponentChildren;
}
const tabs: Partial<Record<Apart, Tab>> = {};
const loaded = cell(0);
const makers = {
  quiz: () => import('./quiz-tab'),
  workshops: () => import('./workshops-tab'),
};

/** To the quiz of one violation, else to the list. Rejects when its code cannot be loaded. */
export async function fillTab(tab: Apart, violation?: string): Promise<void> {
  const { makeTab } = await makers[tab]();
  tabs[tab] ??= makeTab(cell, chosen, shelf, browser.runtime.sendMessage, () => void open('health'));
  tabs[tab].show(violation);
  loaded.value++;
}

export const drawTab = (tab: Apart, now: Now) => loaded.value > 0 && tabs[tab]?.draw(now);
