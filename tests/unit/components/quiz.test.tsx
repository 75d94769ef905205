// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { programmes } from '../../../utils/domain/programmes';
import { quizViews } from '../../gallery/quizzes';
import { one, page, textOf } from './draw-quiz';

const rows = (root: HTMLElement): Record<string, string> =>
  Object.fromEntries([...root.querySelectorAll('.terms > div')].map((row) => [...row.children].map(textOf)));

describe('the list of quizzes', () => {
  test('shows what can be taken first, with its window, attempts and both credits beside each other', () => {
    const { root } = page();
    const first = root.querySelector('.quizzes > li');
    expect(textOf(root.querySelector('h2'))).toBe('Open now');
    expect(textOf(first)).toContain('“Misleading claims”'.slice(1, -1));
    expect(textOf(first)).toContain('open until Thu, Dec 31');
    expect(textOf(first)).toContain('3 attempts, 1 left');
    expect([...(first?.querySelectorAll('dt') ?? [])].map(textOf)).toEqual(['Practice credit', 'Confirmed']);
    expect(textOf(first?.querySelector('button'))).toBe('Go on');
  });

  test('says what is not published as not published', () => {
    const { root } = page({ quizzes: [quizViews.unpublished] });
    expect(textOf(root)).toContain('until when it is open is not published');
    expect(textOf(root)).toContain('how often one may try is not published');
  });

  test('leads to the quiz of one violation', async () => {
    const { press, actions } = page({ quizzes: [quizViews.fresh] });
    await press('Start');
    expect(actions.look).toHaveBeenCalledWith('7');
  });

  test.each([
    [{ account: null }, 'No account has been read'],
    [{ programme: undefined }, 'has not been read yet'],
    [{ programme: programmes.find(({ quiz }) => !quiz) }, "name no quiz of TikTok's"],
    [{}, 'This account has no such ticket now'],
  ])('says why it is empty: %#', (more, words) => {
    expect(textOf(page({ quizzes: [], ...more }).root)).toContain(words);
  });

  test('after an error can be read again', async () => {
    const { root, press, actions } = page({ state: 'error' });
    expect(textOf(root.querySelector('[role=alert]'))).toContain('Nothing is lost');
    await press('Try again');
    expect(actions.retry).toHaveBeenCalled();
  });

  test('a ticket without a quiz is said to have none', () => {
    expect(textOf(page({ quizzes: [], chosen: '99' }).root.querySelector('h2'))).toBe('No quiz for this ticket');
  });
});

describe('before Start', () => {
  test('every rule is shown with its number, its page, that page’s date and the programme', () => {
    const shown = rows(page(one(quizViews.failed)).root);
    expect(shown.Questions).toBe('3 questions · all right to pass');
    expect(shown.Attempts).toBe('3 attempts, 2 left');
    expect(shown.Window).toContain('open until Thu, Dec 31');
    expect(shown.Credit).toBe('one credit per rule in 30 days');
    expect(shown['Points back']).toBe("TikTok's own quiz gives 1 point back");
    expect(shown['Stated by']).toContain('www.netinfluencer.com, page dated Dec 2024 (not from TikTok');
    expect(shown['Stated by']).toContain('programme: Violation points, creators');
  });

  test('what is unknown is said to be unknown', () => {
    const shown = rows(page(one(quizViews.unpublished)).root);
    expect(shown.Questions).toContain('3 questions here; how many TikTok asks is not published');
    expect(shown.Attempts).toBe('how often one may try is not published');
    expect(shown.Window).toBe('until when it is open is not published');
    expect(shown.Credit).toBe('how often a credit is given is not published');
    expect(shown['Points back']).toContain('not published');
    expect(shown['Stated by']).toContain('which programme it follows is not known');
  });

  test('it says that a pass here is practice, or that the service grades', () => {
    expect(textOf(page(one(quizViews.fresh)).root)).toContain("Only TikTok's own quiz takes TikTok's points away");
    expect(textOf(page(one(quizViews.service)).root)).toContain('Your answers go to the connected service');
  });

  test.each([
    ['unknown', 'no rule of our catalogue goes by'],
    ['noAttempts', 'All attempts here are used'],
    ['passed', 'You have passed it here'],
    ['confirmed', 'shows the points back'],
    ['expired', 'Its window is closed'],
    ['overturned', 'TikTok took this ticket back: there is nothing to win back'],
    ['later', 'It has not opened yet'],
  ] as const)('a quiz that cannot begin says why: %s', (name, words) => {
    const { root } = page(one(quizViews[name]));
    expect(textOf(root)).toContain(words);
    expect([...root.querySelectorAll('button')].map(textOf)).not.toContain('Start');
  });

  test('an attempt that did not count is told before the next one', () => {
    expect(textOf(page(one(quizViews.refused)).root)).toContain(
      'This attempt does not count: The connected service did not take this attempt. It is not used up.',
    );
  });

  test('a start that is refused says why, and one that was not heard that nothing is lost', async () => {
    const refused = page({
      ...one(quizViews.fresh),
      actions: { ...page().actions, start: async () => ({ refused: 'expired' }) },
    });
    await refused.press('Start');
    expect(textOf(refused.root.querySelector('[role=alert]'))).toBe('Its window is closed.');
    const deaf = page({
      ...one(quizViews.fresh),
      actions: { ...page().actions, start: () => Promise.reject(new Error('x')) },
    });
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    await deaf.press('Start');
    expect(textOf(deaf.root.querySelector('[role=alert]'))).toContain('Nothing is lost');
  });
});

describe('going from place to place', () => {
  test('what one came for by a press elsewhere takes the focus', () => {
    const { root } = page({ ...one(quizViews.fresh), arrive: true });
    expect(document.activeElement).toBe(root.querySelector('h2'));
  });

  test('from the list to a quiz and back the heading takes the focus', () => {
    const { root, draw } = page({ quizzes: [quizViews.fresh] });
    expect(document.activeElement).toBe(document.body);
    draw({ chosen: '7' });
    expect(document.activeElement).toBe(root.querySelector('h2'));
    draw({ chosen: null });
    expect(textOf(document.activeElement as HTMLElement)).toBe('Open now');
  });
});
