/** Draws practice or trainer into a happy-dom page, and finds what somebody would look for. */

import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { setWords } from '../../../utils/words/words';

const catalogue = messages as Record<string, { message: string }>;
beforeAll(() =>
  setWords(
    (key, args) => (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? ''),
    'en',
  ),
);

/** Lets promises and effects settle. */
export const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 5)));

export async function draw(what: ComponentChild) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(what, root));
  await settle();
  const text = () => root.textContent ?? '';
  const button = (words: string): HTMLButtonElement => {
    const all = [...root.querySelectorAll('button')];
    const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === words);
    if (!found) throw new Error(`no button "${words}" among ${all.map((one) => one.textContent).join(' | ')}`);
    return found;
  };
  const press = async (words: string) => {
    act(() => button(words).click());
    await settle();
  };
  /** A radio or box by the words of its label. */
  const box = (words: string): HTMLInputElement => {
    const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.includes(words));
    const input = label?.querySelector('input') ?? (label?.htmlFor ? document.getElementById(label.htmlFor) : null);
    if (!input) throw new Error(`no box "${words}"`);
    return input as HTMLInputElement;
  };
  const tick = async (words: string) => {
    act(() => box(words).click());
    await settle();
  };
  const redraw = async (again: ComponentChild) => {
    act(() => render(again, root));
    await settle();
  };
  const status = () => [...root.querySelectorAll('[role="status"]')].map((one) => one.textContent).join('|');
  return { root, text, button, press, box, tick, redraw, status };
}

export const focused = () => document.activeElement?.textContent ?? '';
