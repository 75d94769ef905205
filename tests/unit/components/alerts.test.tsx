// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { AlertView } from '../../../utils/domain';
import { momentOf } from '../../../utils/words/words';
import { alerts, NOW, standings, viewOf } from '../../gallery/fixtures';
import { draw } from './draw';

const one = (alert: AlertView) => viewOf(standings.careful, { alerts: [alert], open: 1 });
const buttons = (root: ParentNode) => [...root.querySelectorAll('article button')].map((button) => button.textContent);

describe('what an alert says', () => {
  test('one sentence what happened, one what to do now, the rule, what may follow, and then TikTok in quotes', () => {
    const { find, root } = draw(one(alerts.warning));
    expect(find('h3').textContent).toBe('TikTok warns this LIVE.');
    expect(find('.do').textContent).toBe('Stop what is named here, then carry on.');
    const said = find('[role=alert]').textContent;
    expect(said).toContain('Rule: False or misleading claims');
    expect(said).toContain('TikTok says what may follow: a product may be removed.');
    expect([...root.querySelectorAll('blockquote')].map((quote) => quote.textContent)).toEqual([
      'Avoid describing products with false or misleading claims.',
      'Correct the statement now and describe only what the label says.',
    ]);
    expect(find('.facts').textContent).toBe('Pinned then: Vitamin C serum 30 ml');
    expect(find('.when').textContent).toBe('1:42 left · 18 seconds ago');
  });

  test('an interruption says what was lost and until when, and leads to the evidence and to the appeal', () => {
    const { find, root, press, actions } = draw(one(alerts.withdrawn));
    expect(find('h3').textContent).toBe('TikTok withdrew the permission to sell in LIVE.');
    expect(find('[role=alert]').textContent).toContain(`Until ${momentOf(NOW + 86_400_000)}`);
    expect(find('.do').textContent).toContain('Stop offering products');
    expect(buttons(root)).toEqual(['Got it', 'Evidence', 'How to appeal']);
    press('article button:nth-of-type(2)');
    expect(actions.openEvidence).toHaveBeenCalledWith('n:7');
    press('article button:nth-of-type(3)');
    expect(actions.openLive).toHaveBeenCalledOnce();
  });

  test('when TikTok named no rule, that is said and none is guessed', () => {
    const { find } = draw(one(alerts.reminder));
    expect(find('.reminder [role=status]').textContent).toContain('TikTok did not say which rule.');
  });

  test('a reminder stays quiet: one button, and none that leads away', () => {
    expect(buttons(draw(one(alerts.reminder)).root)).toEqual(['Got it']);
  });

  test('of a page that has named no account there is no evidence to open', () => {
    const { account: _, ...nobody } = one(alerts.interruption);
    expect(buttons(draw(nobody).root)).toEqual(['Got it', 'How to appeal']);
  });
});

describe('large type and flashing', () => {
  const look = (large: boolean, flash = false) => ({ value: { large, flash } });

  test('in a LIVE one alert is in sight, the worst, and the others wait behind a line', () => {
    const all = [alerts.interruption, alerts.warning, alerts.reminder];
    const { root, find } = draw(viewOf(standings.careful, { alerts: all, open: 3 }), true, look(true));
    expect([...root.querySelectorAll('article')].map((article) => article.className)).toEqual(['alert interruption']);
    expect(find('.pill').textContent).toContain('2 more');
    expect(find('.gs').classList).toContain('large');
  });

  test('outside a LIVE the type is as it always was, and so is an overlay without alerts', () => {
    expect(draw(one(alerts.warning), false, look(true)).find('.gs').className).toBe('gs');
  });

  test('a LIVE that runs in another tab counts as well', () => {
    const view = { ...one(alerts.warning), live: { roomId: '7' } };
    expect(draw(view, false, look(true)).find('.gs').classList).toContain('large');
  });

  test('an overlay without an alert stays small, so that it covers nothing', () => {
    expect(draw(viewOf(standings.careful), true, look(true)).find('.gs').className).toBe('gs');
  });

  test('the frame flashes when the worker says so, and no longer', () => {
    expect(draw(one(alerts.warning), true, look(false, true)).find('.gs').classList).toContain('flash');
    expect(draw(one(alerts.warning), true, look(false)).find('.gs').classList).not.toContain('flash');
  });
});

describe('alerts', () => {
  test('a warning interrupts a screen reader, a reminder waits', () => {
    const { find } = draw(viewOf(standings.careful, { alerts: [alerts.warning, alerts.reminder], open: 2 }));
    expect(find('section[aria-label="Account health alerts"]')).toBeTruthy();
    expect(find('.warning [role=alert]').textContent).toContain('False or misleading claims');
    expect(find('.reminder [role=status]').textContent).toContain('3 times');
  });

  test('the ticking clock is not read out again and again', () => {
    const { find, now } = draw(viewOf(standings.careful, { alerts: [alerts.warning], open: 1 }));
    const before = find('[role=alert]').innerHTML;
    expect(find('.when').textContent).toContain('1:42 left');
    act(() => {
      now.value = NOW + 1000;
    });
    expect(find('.when').textContent).toContain('1:41 left');
    expect(find('[role=alert]').innerHTML).toBe(before);
  });

  test('HTML in the words of a page stays text, and a script address is no link', () => {
    const { root, find } = draw(viewOf(standings.careful, { alerts: [alerts.hostile], open: 1 }));
    expect(root.querySelector('img, script, a')).toBeNull();
    expect(find('h3').textContent).toBe('TikTok sent a warning');
    expect(find('blockquote').textContent).toBe('<img src=x onerror=alert(1)>');
    expect(find('blockquote').getAttribute('dir')).toBe('auto');
  });

  test('many are folded, and how many more there are stands before them', () => {
    const all = Object.values(alerts);
    const { root, press } = draw(viewOf(standings.careful, { alerts: all, open: all.length }));
    expect(root.querySelectorAll('article')).toHaveLength(2);
    expect(root.querySelector('.pill + article')).not.toBeNull();
    press('.pill');
    expect(root.querySelectorAll('article')).toHaveLength(all.length);
  });

  test('while a LIVE is run on the page, tickets wait behind a line and what LIVE says stands open', () => {
    const all = [alerts.warning, alerts.ticket];
    const { root, find, press } = draw(viewOf(standings.careful, { alerts: all, open: 2 }), true);
    expect([...root.querySelectorAll('article')].map((one) => one.className)).toEqual(['alert warning']);
    expect(find('.pill').textContent).toContain('1 more');
    press('.pill');
    expect(root.querySelectorAll('article')).toHaveLength(2);
  });

  test('"Got it" can be taken back for a few seconds, and a repeat shows again', () => {
    vi.useFakeTimers();
    const { root, view, press, actions } = draw(viewOf(standings.careful, { alerts: [alerts.reminder], open: 1 }));
    press('article button');
    expect(actions.acknowledge).toHaveBeenCalledWith('n:3');
    expect(root.querySelector('article')).toBeNull();
    press('.pill button');
    expect(actions.undo).toHaveBeenCalledWith('n:3');
    expect(root.querySelector('article')).toBeTruthy();

    press('article button');
    const again = { ...alerts.reminder, count: 4, lastAt: NOW };
    act(() => {
      view.value = viewOf(standings.careful, { alerts: [again], open: 1 });
    });
    expect(root.querySelector('article')?.textContent).toContain('4 times');
  });

  test('what could not be noted comes back by itself', () => {
    vi.useFakeTimers();
    const { root, press } = draw(viewOf(standings.careful, { alerts: [alerts.reminder], open: 1 }));
    press('article button');
    expect(root.querySelector('article')).toBeNull();
    act(() => {
      vi.advanceTimersByTime(9000);
    });
    expect(root.querySelector('article')).toBeTruthy();
  });
});
