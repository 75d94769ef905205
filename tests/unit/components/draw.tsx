/** Draws the overlay with fixtures into a happy-dom page, and takes it away after each test. */

import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, vi } from 'vitest';
import { Overlay, type OverlayActions, type OverlayProps } from '../../../components/overlay/Overlay';
import messages from '../../../public/_locales/en/messages.json';
import type { Corner, OverlayView } from '../../../utils/domain';
import { setWords } from '../../../utils/words/words';
import { NOW } from '../../gallery/fixtures';

const catalogue = messages as Record<string, { message: string }>;
beforeAll(() =>
  setWords(
    (key, args) => (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? ''),
    'en',
  ),
);

export interface Drawn {
  root: HTMLElement;
  view: Signal<OverlayView>;
  pending: Signal<boolean>;
  lost: Signal<boolean>;
  corner: Signal<Corner>;
  now: Signal<number>;
  actions: OverlayActions;
  find(selector: string): HTMLElement;
  press(selector: string): void;
}

let drawn: Drawn | undefined;

export function draw(view: OverlayView, live = false, look?: OverlayProps['look']): Drawn {
  const root = document.createElement('div');
  document.body.append(root);
  const actions: OverlayActions = {
    acknowledge: vi.fn(),
    undo: vi.fn(),
    corner: vi.fn(),
    openReport: vi.fn(),
    openHealth: vi.fn(),
    choose: vi.fn(),
    openEvidence: vi.fn(),
    openLive: vi.fn(),
    openQuiz: vi.fn(),
  };
  const find = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  const press = (selector: string) => act(() => find(selector).click());
  const signals = {
    view: signal(view),
    pending: signal(false),
    lost: signal(false),
    corner: signal<Corner>('bottom-end'),
    now: signal(NOW),
  };
  act(() => render(<Overlay {...signals} dir="ltr" actions={actions} live={live} {...(look && { look })} />, root));
  drawn = { root, actions, find, press, ...signals };
  return drawn;
}

afterEach(() => {
  if (drawn) {
    render(null, drawn.root);
    drawn.root.remove();
  }
  drawn = undefined;
  vi.useRealTimers();
});
