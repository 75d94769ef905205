// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { alerts, NOW, standings, viewOf } from '../../gallery/fixtures';
import { draw } from './draw';

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
    expect(find('h3').textContent).toBe('<img src=x onerror=alert(1)>');
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
