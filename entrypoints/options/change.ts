/** Every change is stored at once, and can be taken back in the reverse order. The worker and open pages hear of it. */

import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Said } from '../../components/settings/types';
import type { Settings } from '../../utils/domain';
import { SETTINGS_KEY, settingsFrom } from '../../utils/domain/settings';
import { t } from '../../utils/words/words';
import { settings } from './state';

export const said = signal<Said | null>(null);

interface Done {
  back: Partial<Settings>;
  words: string;
}

const done: Done[] = [];
let writing: Promise<unknown> = Promise.resolve();

/** A sentence for the status line. */
export function say(words: string): void {
  said.value = { n: (said.value?.n ?? 0) + 1, words, undo: done.length > 0 };
}

/** What another page of ours has stored meanwhile stays: only the given members are replaced. */
async function store(patch: Partial<Settings>): Promise<Partial<Settings>> {
  const stored = settingsFrom((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  const back = Object.fromEntries(Object.keys(patch).map((key) => [key, stored[key as keyof Settings]]));
  const next = settingsFrom({ ...stored, ...patch });
  await browser.storage.local.set({ [SETTINGS_KEY]: next });
  settings.value = next;
  return back;
}

/** One after the other: two quick clicks must not overwrite each other. */
function inTurn(work: () => Promise<void>): void {
  writing = writing.then(work).catch((error) => {
    console.error('Good Standing: a setting could not be stored', error);
    say(t('set_said_failed'));
  });
}

export function change(patch: Partial<Settings>, words: string): void {
  inTurn(async () => {
    done.push({ back: await store(patch), words });
    say(words);
  });
}

export function undo(): void {
  inTurn(async () => {
    const last = done.at(-1);
    if (!last) return;
    await store(last.back);
    done.pop();
    say(t('set_said_undone', last.words));
  });
}
