/** Draws the settings page into a happy-dom page, and finds what a seller would look for. */

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, vi } from 'vitest';
import { Settings } from '../../../components/settings/Settings';
import type { FileState, SettingsProps } from '../../../components/settings/types';
import messages from '../../../public/_locales/en/messages.json';
import { setWords } from '../../../utils/words/words';
import { props } from '../../gallery/settings';

const catalogue = messages as Record<string, { message: string }>;
beforeAll(() =>
  setWords(
    (key, args) => (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? ''),
    'en',
  ),
);

export function draw(more: Partial<SettingsProps> = {}) {
  const change = vi.fn();
  const undo = vi.fn();
  const sample = vi.fn();
  const hear = vi.fn();
  const retry = vi.fn();
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const all = props({ actions: { change, undo, sample, hear, retry }, ...more });
  act(() => render(<Settings {...all} />, root));
  const find = <E extends HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  const button = (words: string): HTMLButtonElement => {
    const found = [...root.querySelectorAll('button')].find((one) => one.textContent?.trim() === words);
    if (!found) throw new Error(`no button "${words}"`);
    return found;
  };
  const put = (selector: string, value: string) =>
    act(() => {
      const input = find<HTMLInputElement | HTMLSelectElement>(selector);
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const choice = (words: string): HTMLInputElement => {
    const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim() === words);
    const input = label?.querySelector('input');
    if (!input) throw new Error(`no box "${words}"`);
    return input;
  };
  const press = (what: HTMLElement) => act(() => what.click());
  const redraw = (again: Partial<SettingsProps>) => act(() => render(<Settings {...{ ...all, ...again }} />, root));
  return { root, find, button, put, choice, press, redraw, change, undo, sample, hear, retry };
}

/** What a control is described by, in words. */
export const described = (one: HTMLElement) =>
  (one.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? `(no #${id})`)
    .join(' ');

export const withAsk = (more: Partial<SettingsProps['ask']>) => ({ ...props().ask, ...more });
export const withService = (more: Partial<SettingsProps['service']>) => ({ ...props().service, ...more });
export const withFile = (state: FileState, more = {}) => ({
  ...props().files,
  download: { ...props().files.download, state, confirm: vi.fn(), cancel: vi.fn(), ...more },
});
