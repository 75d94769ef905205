/** Draws the quizzes with fixtures into a happy-dom page, with a worker that answers as it is told. */

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, vi } from 'vitest';
import type { QuizzesProps } from '../../../components/quiz/props';
import { Quizzes } from '../../../components/quiz/Quizzes';
import messages from '../../../public/_locales/en/messages.json';
import type { QuizReply, QuizView } from '../../../utils/domain';
import { programmes } from '../../../utils/domain/programmes';
import { setWords } from '../../../utils/words/words';
import { ana, NOW } from '../../gallery/fixtures';
import { attempt, attempts, many } from '../../gallery/quizzes';

const catalogue = messages as Record<string, { message: string }>;
beforeAll(() =>
  setWords(
    (key, args) => (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? ''),
    'en',
  ),
);

export const textOf = (node: ParentNode | null | undefined): string =>
  (node as HTMLElement | null)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Whatever was asked is answered, and drawn. */
export const settle = () => act(async () => void (await new Promise((done) => setTimeout(done))));

/** The quizzes as a page of ours holds them; `more` replaces props, a second `draw` is a change of the ledger. */
export function page(more: Partial<QuizzesProps> = {}) {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  const actions = {
    look: vi.fn(),
    start: vi.fn(async (): Promise<QuizReply> => ({ attempt: attempts.fresh })),
    answer: vi.fn(
      async (_id: string, question: string, option: string): Promise<QuizReply> => ({
        attempt: attempt({ at: NOW, answers: { [question]: option } }),
      }),
    ),
    finish: vi.fn(async (): Promise<QuizReply> => ({ attempt: attempts.failed })),
    openHealth: vi.fn(),
    retry: vi.fn(),
  };
  let props: QuizzesProps = {
    state: 'ready',
    account: ana.key,
    programme: programmes.find(({ id }) => id === 'creator-points'),
    quizzes: many,
    chosen: null,
    nameOf: (id) => (id === 'misleading-content' ? 'Misleading Content' : undefined),
    zone: 'America/Los_Angeles',
    now: signal(NOW),
    ...more,
    actions: { ...actions, ...more.actions },
  };
  const draw = (next: Partial<QuizzesProps> = {}): void => {
    props = { ...props, ...next };
    act(() => render(<Quizzes {...props} />, root));
  };
  draw();
  const button = (words: string): HTMLButtonElement => {
    const found = [...root.querySelectorAll('button')].find((one) => textOf(one) === words);
    if (!found) throw new Error(`no button says "${words}", only ${[...root.querySelectorAll('button')].map(textOf)}`);
    return found;
  };
  const press = async (words: string) => {
    act(() => button(words).click());
    await settle();
  };
  const radio = (option: string) => root.querySelector(`input[value="${option}"]`) as HTMLInputElement;
  const choose = async (option: string) => {
    act(() => radio(option).click());
    await settle();
  };
  return { root, actions, draw, press, button, choose, radio, close: () => act(() => render(null, root)) };
}

export const one = (view: QuizView): Partial<QuizzesProps> => ({ quizzes: [view], chosen: view.violationId });
