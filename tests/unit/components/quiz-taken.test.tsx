// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { QuizzesProps } from '../../../components/quiz/props';
import type { Attempt, QuizReply, QuizView } from '../../../utils/domain';
import { NOW } from '../../gallery/fixtures';
import { attempt, attempts, paper, quizView, quizViews } from '../../gallery/quizzes';
import { one, page, settle, textOf } from './draw-quiz';

describe('a quiz being taken', () => {
  test('shows one question a screen as native radios in a named group, with progress and no clock', async () => {
    const { root, press } = page(one(quizViews.fresh));
    await press('Start');
    expect(root.querySelectorAll('fieldset')).toHaveLength(1);
    expect(textOf(root.querySelector('fieldset > legend'))).toBe(paper[0]?.stem);
    const radios = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios).toHaveLength(3);
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    expect(root.querySelector('progress')?.getAttribute('aria-label')).toBe('0 of 3 answered');
    expect(root.querySelector('.run time')).toBeNull();
  });

  test('moves the focus to each question as it comes', async () => {
    const { root, press } = page(one(quizViews.fresh));
    await press('Start');
    expect(document.activeElement).toBe(root.querySelector('h2'));
    await press('Next');
    expect(textOf(document.activeElement as HTMLElement)).toBe(paper[1]?.stem);
    await press('Back');
    expect(textOf(document.activeElement as HTMLElement)).toBe(paper[0]?.stem);
  });

  test('each choice is kept at once', async () => {
    const { press, choose, actions, root } = page(one(quizViews.fresh));
    await press('Start');
    await choose('a');
    expect(actions.answer).toHaveBeenCalledWith('a1', 'misleading-content-01', 'a');
    expect(textOf(root.querySelector('.run [role=status]'))).toBe('Answer kept.');
  });

  test('a popup that was closed in the middle goes on at the first open question, with what was answered', () => {
    const { root } = page(one(quizViews.halfway));
    expect(textOf(root.querySelector('legend'))).toBe(paper[1]?.stem);
    act(() => [...root.querySelectorAll('button')].find((b) => textOf(b) === 'Back')?.click());
    expect(root.querySelector<HTMLInputElement>('input[value="a"]')?.checked).toBe(true);
    expect(textOf(root)).toContain('attempt 2 of 3');
  });

  test('nothing says right or wrong before the end', async () => {
    const { root, press, choose } = page(one(quizViews.fresh));
    await press('Start');
    await choose('b');
    await press('Next');
    expect(textOf(root)).not.toMatch(/\b(?:Right|Wrong)\b/);
    expect(textOf(root)).not.toContain(paper[0]?.options[0]?.why);
  });

  test('Finish without an answer goes to the open question and says which', async () => {
    const { root, press, actions } = page(one(quizViews.halfway));
    await press('Next');
    await press('Finish');
    expect(actions.finish).not.toHaveBeenCalled();
    expect(textOf(root.querySelector('legend'))).toBe(paper[1]?.stem);
    expect(textOf(root.querySelector('[role=alert]'))).toBe('Question 2 has no answer yet.');
  });

  test('an answer that was not kept stays chosen, is said so, and is kept again before the hand-in', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let answers: Record<string, string> = { ...attempts.halfway.answers };
    const answer = vi
      .fn<QuizzesProps['actions']['answer']>()
      .mockRejectedValueOnce(new Error('the worker is gone'))
      .mockImplementation(async (_, question, option) => {
        answers = { ...answers, [question]: option };
        return { attempt: attempt({ number: 2, at: NOW, answers }) };
      });
    const finish = vi.fn(async (): Promise<QuizReply> => ({ attempt: attempts.passed }));
    const { root, press, choose, radio } = page({
      ...one(quizViews.halfway),
      actions: { ...page().actions, answer, finish },
    });
    await choose('c');
    expect(radio('c').checked).toBe(true);
    expect(textOf(root.querySelector('.run [role=status]'))).toContain('could not be kept yet');
    await press('Next');
    await choose('b');
    expect(answers).toMatchObject({ 'misleading-content-04': 'c', 'misleading-content-05': 'b' });
    await press('Finish');
    expect(finish).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });

  test('a ticket that TikTok takes back meanwhile ends the attempt, and says that it is not used up', () => {
    const { root, draw } = page(one(quizView({ running: attempts.fresh })));
    expect(root.querySelector('fieldset')).not.toBeNull();
    draw({ quizzes: [quizViews.overturned] });
    expect(root.querySelector('fieldset')).toBeNull();
    expect(textOf(document.activeElement as HTMLElement)).toBe('This attempt does not count');
    expect(textOf(root)).toContain('TikTok took the ticket back while this attempt was open. It is not used up.');
  });
});

describe('a result', () => {
  const finished = async (last: Attempt, view: QuizView, more: Partial<QuizzesProps['actions']> = {}) => {
    const shown = page({
      ...one(quizView({ running: attempt({ answers: last.answers }) })),
      actions: { ...page().actions, finish: async () => ({ attempt: last }), ...more },
    });
    await shown.press('Finish');
    shown.draw({ quizzes: [view] });
    return shown;
  };

  test('takes the focus with its heading and is read out politely', async () => {
    const { root } = await finished(attempts.failed, quizViews.failed);
    expect(textOf(document.activeElement as HTMLElement)).toBe('Not passed: 2 of 3 right');
    expect(document.activeElement?.tagName).toBe('H2');
    expect([...root.querySelectorAll('[role=status]')].map(textOf)).toContain('Not passed: 2 of 3 right');
  });

  test('says right and wrong by icon and word, with the reason of every option and the rule’s page', async () => {
    const { root } = await finished(attempts.failed, quizViews.failed);
    const missed = root.querySelector('.review details');
    expect(textOf(root.querySelector('.review h3'))).toBe('What was missed, and why');
    expect(textOf(missed?.querySelector('summary .sign'))).toBe('Wrong');
    expect(missed?.querySelector('summary .sign svg')).not.toBeNull();
    for (const { text, why } of paper[1]?.options ?? []) {
      expect(textOf(missed)).toContain(text);
      expect(textOf(missed)).toContain(why);
    }
    const [right] = [...(missed?.querySelectorAll('.options > li') ?? [])];
    expect(textOf(right?.querySelector('.sign'))).toBe('Right answer');
    expect(textOf(missed?.querySelector('.yours'))).toContain('Wrong Your answer');
    expect(missed?.querySelector('a')?.getAttribute('href')).toBe(paper[1]?.source);
    expect([...root.querySelectorAll('.review summary .sign')].map(textOf)).toEqual(['Wrong', 'Right', 'Right']);
  });

  test('a failed one says how many attempts are left and until when, and leads to the next', async () => {
    const { root, press } = await finished(attempts.failed, quizViews.failed);
    expect(textOf(root)).toContain('2 attempts left · open until Thu, Dec 31');
    await press('Try again');
    expect(textOf(root)).toContain('Start attempt 2');
  });

  test('a passed one is practice, with one button to TikTok’s own quiz, its window and the next credit', async () => {
    const openHealth = vi.fn();
    const { root, press } = await finished(attempts.passed, quizViews.passed, { openHealth });
    expect(textOf(document.activeElement as HTMLElement)).toBe('Passed: 3 of 3 right');
    expect(textOf(root)).toContain("it does not change it. Only TikTok's own quiz takes TikTok's points away.");
    expect([...root.querySelectorAll('.credits dd')].map(textOf)).toEqual(['Mon, Nov 23', 'not yet']);
    const official = root.querySelector('.official');
    expect(textOf(official)).toContain('Where: in the violation itself');
    expect(textOf(official)).toContain('38 days left');
    expect(root.querySelectorAll('.primary')).toHaveLength(1);
    await press("Go to TikTok's quiz");
    expect(openHealth).toHaveBeenCalledTimes(1);
  });

  test('says nothing of a credit before the ledger has been read again', async () => {
    const { root } = await finished(attempts.passed, quizView({ used: 1, left: 2 }));
    expect(textOf(document.activeElement as HTMLElement)).toBe('Passed: 3 of 3 right');
    expect(textOf(root)).not.toMatch(/credit is noted|second practice credit/);
    expect(textOf(root)).toContain("Only TikTok's own quiz takes TikTok's points away.");
  });

  test('a pass within the cap gives no second credit, and says so', async () => {
    const { root } = await finished(attempts.passed, quizViews.passedAgain);
    expect(textOf(root)).toContain('No second practice credit');
  });

  test('one that waits for the service says why, in the service’s own words, and can be sent', async () => {
    const { root, press, actions } = page(one(quizViews.waiting));
    expect(textOf(root.querySelector('h2'))).toBe('Handed in, not graded yet');
    expect(textOf(root.querySelector('blockquote'))).toBe('Service is being updated, back at 16:00.');
    await press('Send now');
    expect(actions.finish).toHaveBeenCalledWith('a1');
  });

  test('when the service has graded, the same screen says so and is read out', async () => {
    const { root, draw } = page(one(quizViews.waiting));
    draw({ quizzes: [quizView({ last: { ...attempts.passed, at: NOW + 1 }, noStart: 'confirmed', by: 'service' })] });
    await settle();
    expect(textOf(root.querySelector('h2'))).toBe('Passed: 3 of 3 right');
    expect(textOf(root.querySelector('[role=status]'))).toBe('Passed: 3 of 3 right');
  });

  test('hostile words of a ticket or a service stay words', () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const { root } = page(
      one({ ...quizViews.waiting, policyWords: nasty, running: { ...attempts.waiting, policyWords: nasty } }),
    );
    expect(root.querySelector('img')).toBeNull();
    expect(textOf(root)).toContain(nasty);
  });
});
