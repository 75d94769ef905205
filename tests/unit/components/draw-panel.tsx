/** Draws the side panel into a happy-dom page, with what a test does in it. */

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import type { PanelProps } from '../../../components/panel/props';
import { NOW } from '../../gallery/fixtures';
import { lists, onAir } from '../../gallery/panels';
import { textOf } from './put';

export const actions = {
  select: vi.fn(),
  acknowledge: vi.fn(),
  undo: vi.fn(),
  mark: vi.fn(async () => true),
  editMark: vi.fn(async () => undefined),
  change: vi.fn(),
  openEvidence: vi.fn(),
  putAway: vi.fn(),
  openReport: vi.fn(),
  openHealth: vi.fn(),
  openSettings: vi.fn(),
  retry: vi.fn(),
};
export function panel(more: Partial<PanelProps> = {}) {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  let props = { state: 'ready', board: onAir, lists, now: signal(NOW), dir: 'ltr', actions, ...more } as PanelProps;
  const draw = (next: Partial<PanelProps> = {}) => {
    props = { ...props, ...next };
    act(() => render(<Panel {...props} />, root));
  };
  draw();
  const type = (field: HTMLInputElement | null | undefined, words: string) =>
    act(() => {
      if (!field) throw new Error('no such field');
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const enter = (form: Element | null | undefined) =>
    act(async () => {
      form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  const list = (heading: string) => {
    const found = [...root.querySelectorAll<HTMLElement>('.listing')].find((one) =>
      textOf(one.querySelector('h2')).startsWith(heading),
    );
    if (!found) throw new Error(`no list "${heading}"`);
    return found;
  };
  return { root, draw, type, enter, list };
}
