// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { worstFirst } from '../../../utils/domain/worst';
import { alerts, ana, NOW, shop, standings, viewOf } from '../../gallery/fixtures';
import * as reports from '../../gallery/reports';
import { agency, comparison, many } from '../../gallery/weeks';
import { popup, press, report, textOf } from './put';

describe('the popup', () => {
  test('shows a new seller the one thing to do first', () => {
    const { root, actions } = popup({ state: 'empty' });
    expect(root.textContent).toContain('Open Account Health or LIVE Manager once');
    press(root, 'Open Account Health');
    expect(actions.openHealth).toHaveBeenCalled();
  });

  test('after an error says what to do', () => {
    const { root, actions } = popup({ state: 'error' });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Nothing is lost');
    press(root, 'Try again');
    expect(actions.retry).toHaveBeenCalled();
  });

  test('opens on the last finished week, in one sentence, with the one thing to do and why that one', () => {
    const { root } = popup();
    expect(root.querySelector('.verdict')?.textContent).toContain('3 violations, and the score fell by 18');
    expect(textOf(root.querySelector('.action'))).toContain('Decide on an appeal for “Misleading claims”');
    expect(textOf(root.querySelector('.action'))).toContain('less than a week is left');
    expect(root.querySelector('.picker')?.textContent).toContain('This week so far');
  });

  test('shows the next two deadlines only, and says how many more there are', () => {
    const { root } = popup();
    const rows = [...root.querySelectorAll('#panel .list')].find((list) => textOf(list).includes('Correct'));
    expect(rows?.children).toHaveLength(2);
    expect(textOf(rows?.parentElement)).toContain('1 more');
  });

  test('tells which points come back next', () => {
    expect(textOf(popup({ report: reports.full }).root)).toContain(
      '8 points for “Misleading claims” lapse on Wed, Dec 2.',
    );
  });

  test('counts what is due on the tab, and "Got it" there can be taken back', async () => {
    const { root, actions } = popup();
    const tab = root.querySelector<HTMLElement>('#tab-due');
    expect(tab?.textContent).toBe('Due 4');
    act(() => tab?.click());
    await vi.waitFor(() => expect(root.querySelector('#panel .list button')).not.toBeNull());
    act(() => root.querySelector<HTMLElement>('#panel .list button')?.click());
    expect(actions.acknowledge).toHaveBeenCalledWith('n:2');
    act(() => root.querySelector<HTMLElement>('#panel [role=status] button')?.click());
    expect(actions.undo).toHaveBeenCalledWith('n:2');
  });

  test('opens the quizzes as a tab, and the quiz of a violation straight from its ticket', async () => {
    const view = viewOf(standings.careful, { due: reports.full.due, alerts: [alerts.ticket, alerts.warning], open: 2 });
    const { root, actions } = popup({ view, apart: () => <p class="quizzes-here">…</p> });
    act(() => root.querySelector<HTMLElement>('#tab-due')?.click());
    await vi.waitFor(() => expect(root.querySelector('#panel .list button')).not.toBeNull());
    const takes = [...root.querySelectorAll('button')].filter((one) => textOf(one) === 'Take the quiz');
    expect(takes).toHaveLength(2);
    act(() => takes[1]?.click());
    expect(actions.fill).toHaveBeenCalledWith('quiz', '7');
    expect(root.querySelector('[aria-selected=true]')?.id).toBe('tab-quiz');
    expect(root.querySelector('.quizzes-here')).not.toBeNull();
    act(() => root.querySelector<HTMLElement>('#tab-quiz')?.click());
    expect(actions.fill).toHaveBeenLastCalledWith('quiz', undefined);
  });

  test('has no list of accounts for one account, and lists several the worst first', async () => {
    expect(popup().root.querySelector('#tab-accounts')).toBeNull();
    const { root, actions } = popup({ accounts: agency });
    act(() => root.querySelector<HTMLElement>('#tab-accounts')?.click());
    await vi.waitFor(() => expect(root.querySelector('#panel .list button')).not.toBeNull());
    const names = [...root.querySelectorAll('#panel .list button')].map(textOf);
    expect(names[0]).toBe('@glowbyana');
    expect(names.at(-1)).toBe('Glow & Co');
    press(root, 'Siam Skin');
    expect(actions.select).toHaveBeenCalledWith('seller:7495000000000000048');
    expect(root.querySelector('[aria-selected=true]')?.id).toBe('tab-report');
  });

  test('the arrow keys go round all tabs', () => {
    const { root } = popup({ accounts: agency });
    const key = (from: string, name: string) =>
      act(() => {
        root.querySelector(from)?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
      });
    key('#tab-report', 'ArrowLeft');
    expect(root.querySelector('[aria-selected=true]')?.id).toBe('tab-accounts');
    key('#tab-accounts', 'ArrowRight');
    expect(root.querySelector('[aria-selected=true]')?.id).toBe('tab-report');
  });

  test('offers to read now and to open the settings only where that can be done', () => {
    expect(textOf(popup().root)).not.toContain('Read now');
    expect(popup().root.querySelector('.gear')).toBeNull();
    const { actions } = popup();
    const { root } = popup({ actions: { ...actions, ask: vi.fn(), openSettings: vi.fn() } });
    expect(textOf(root)).toContain('Read now');
    expect(root.querySelector('.gear')?.getAttribute('aria-label')).toBe('Settings');
  });

  test.each([
    ['answered', 'Read just now.'],
    ['signed-out', 'Not read: you are signed out of TikTok Shop.'],
    ['no-permission', 'Not allowed yet: the settings say how.'],
    ['failed', 'No answer. Try again later, or open Account Health.'],
  ] as const)('after "read now" says that it was %s', async (state, words) => {
    const { actions } = popup();
    const ask = vi.fn(async () => [{ source: 'tab' as const, host: 'x', state, at: NOW, requests: 1 }]);
    const { root } = popup({ actions: { ...actions, ask } });
    press(root, 'Read now');
    await act(async () => undefined);
    expect(textOf(root.querySelector('footer [role=status]'))).toBe(words);
  });

  test('an agency finds the worst account first, and an unread one before a healthy one', () => {
    const order = worstFirst([
      { account: ana, standing: standings.healthy, open: 0 },
      { account: shop, standing: standings.unreadable, open: 0 },
      { account: shop, standing: standings.unhealthy, open: 0 },
      { account: ana, standing: standings.careful, open: 0 },
    ]);
    expect(order.map((a) => a.standing.state)).toEqual(['unhealthy', 'careful', 'unreadable', 'healthy']);
  });
});

describe('what stands above the numbers, in popup and report', () => {
  test('says by how much this device’s clock is off, and in which direction', () => {
    expect(textOf(popup({ clockSkewMs: -7 * 60_000 }).root)).toContain('clock is 7 minutes ahead of TikTok');
    expect(textOf(report(reports.hard, { clockSkewMs: 60_000 }).root)).toContain('clock is 1 minute behind TikTok');
    expect(textOf(popup({ clockSkewMs: 0 }).root)).not.toContain('clock is');
  });

  test('says when the reading is old and when nobody is signed in', () => {
    expect(textOf(popup({ view: viewOf(standings.stale) }).root)).toContain('Last read 3 days ago.');
    const out = [{ account: ana, standing: standings.signedOut, open: 0 }];
    expect(textOf(report(reports.hard, { accounts: out }).root)).toContain('What was read before is still here.');
  });

  test('a long catch-up says which week is being built', () => {
    const progress = { done: 2, of: 12, account: ana.key };
    for (const { root } of [popup({ progress }), report(reports.hard, { progress })]) {
      expect(textOf(root)).toContain('Building week 3 of 12');
      expect(root.querySelector('progress')?.value).toBe(2);
    }
  });
});

describe('the report page', () => {
  test('one section that cannot be drawn leaves the others standing', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { root } = report({ ...reports.hard, messages: null as never });
    expect(root.textContent).toContain('This part could not be drawn.');
    expect(root.textContent).toContain('Milestones');
    quiet.mockRestore();
  });

  test('without a report it says when there will be one', () => {
    expect(report(null, { state: 'empty' }).root.textContent).toContain('built when a week is over');
  });

  test('while the chosen week is read, the page stays and says so', () => {
    const { root } = report(null, { week: '2026-11-16', account: ana });
    expect(textOf(root.querySelector('main'))).toBe('Reading what is kept in this browser…');
    expect(textOf(root.querySelector('h1'))).toBe('Account Health Report');
  });

  test('lists all weeks, newest first, marks the corrected ones, and a press opens one', () => {
    const { root, onWeek } = report(reports.hard, { weeks: many });
    press(root, 'All weeks (42)');
    const rows = [...root.querySelectorAll('tbody tr')].map(textOf);
    expect(rows).toHaveLength(26);
    expect(rows[0]).toBe('This week so far0162');
    expect(rows[1]).toBe('Week 47, Nov 16 – 22, 20263162');
    expect(rows[4]).toContain('corrected 2 times');
    expect(rows[5]).toContain('not read');
    press(root, 'Show all 42 weeks');
    expect(root.querySelectorAll('tbody tr')).toHaveLength(42);
    press(root, 'Week 46, Nov 9 – 15, 2026');
    expect(onWeek).toHaveBeenCalledWith('2026-11-09');
    expect(root.querySelector('.verdict')).not.toBeNull();
  });

  test('holds two weeks side by side: each row has both numbers and the change, and both weeks are named', () => {
    const choose = vi.fn();
    const pair = { a: comparison.a.start, b: comparison.b.start, result: comparison, choose };
    const { root } = report(reports.hard, { weeks: many, view: 'weeks', compare: pair });
    const table = root.querySelector('table.compare');
    expect(textOf(table?.querySelector('caption'))).toBe('Week 46, Nov 9 – 15, 2026 beside Week 47, Nov 16 – 22, 2026');
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(textOf));
    expect(rows).toContainEqual(['Score', '180', '162', '−18']);
    expect(rows).toContainEqual(['Video', '0', '1', '+1']);
    expect(rows).toContainEqual(['Messages', '2', '2', 'same']);
    expect(rows).toContainEqual(['Irrelevant product', '1', '0', '−1']);
    const first = root.querySelector<HTMLSelectElement>('select[aria-label="First week"]');
    act(() => {
      if (first) first.value = '2026-11-02';
      first?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(choose).toHaveBeenCalledWith('2026-11-02', '2026-11-16');
  });

  test('a score that was not read is compared with nothing', () => {
    const result = { ...comparison, score: { b: 162 } };
    const pair = { a: comparison.a.start, b: comparison.b.start, result, choose: vi.fn() };
    const { root } = report(reports.hard, { weeks: many, view: 'weeks', compare: pair });
    const rows = [...root.querySelectorAll('table.compare tbody tr')].map((row) => [...row.children].map(textOf));
    expect(rows).toContainEqual(['Score', 'not read', '162', '–']);
  });

  test('an agency sees every account with its state, distance and next deadline, the worst first', () => {
    const { root, onAccount } = report(reports.hard, { accounts: agency });
    press(root, 'Accounts (4)');
    const rows = [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));
    expect(rows[0]).toEqual(['@glowbyanaCreator · US', 'Unhealthy', '97', '47 points above 50.', '4', 'Correct 42:00']);
    expect(rows[3]).toEqual(['Glow & CoSeller · US', 'Could not be read', 'not read', 'not known', '0', '–']);
    press(root, 'Glow & Co');
    expect(onAccount).toHaveBeenCalledWith(shop.key);
  });
});
