// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { cornerAt, cornerByKey } from '../../../components/overlay/corners';
import { ana, due, shop, standings, viewOf } from '../../gallery/fixtures';
import { draw } from './draw';

describe('the badge', () => {
  test('names itself "Account health" and says what is seen', () => {
    const { find } = draw(viewOf(standings.careful, { open: 2 }));
    const name = find('.badge').textContent ?? '';
    expect(name).toMatch(/^Account health 162 Careful · 12 to 150/);
    expect(name).toContain('2 open alerts');
  });

  test('waits, then asks for a reload after an update, and never looks healthy meanwhile', () => {
    const { find, pending, lost } = draw(viewOf(standings.healthy));
    act(() => {
      pending.value = true;
    });
    expect(find('.badge').textContent).toContain('Reading…');
    expect(find('.badge').dataset.tone).toBe('neutral');
    act(() => {
      lost.value = true;
    });
    expect(find('.badge').textContent).toContain('Reload this page');
  });

  test('opens the card, takes the focus into it, and Escape brings it back', () => {
    const { find, press, root } = draw(viewOf(standings.careful, { due }));
    expect(find('.badge').getAttribute('aria-expanded')).toBe('false');
    press('.badge');
    expect(find('.badge').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(find('[role=dialog]'));
    expect(find('[role=dialog]').textContent).toContain('12 points above 150.');
    act(() => {
      find('[role=dialog]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(root.querySelector('[role=dialog]')).toBeNull();
    expect(document.activeElement).toBe(find('.badge'));
  });

  test('keeps its keys from the shortcuts of the page', () => {
    const { find } = draw(viewOf(standings.healthy));
    const page = vi.fn();
    document.body.addEventListener('keydown', page);
    find('.badge').dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    document.body.removeEventListener('keydown', page);
    expect(page).not.toHaveBeenCalled();
  });

  test('moves with Shift and an arrow key, and says where it went', () => {
    const { find, actions } = draw(viewOf(standings.healthy));
    act(() => {
      const key = { key: 'ArrowUp', shiftKey: true, bubbles: true, cancelable: true };
      find('.badge').dispatchEvent(new KeyboardEvent('keydown', key));
    });
    expect(actions.corner).toHaveBeenCalledWith('top-end');
    expect(find('.gs').dataset.corner).toBe('top-end');
    expect(find('.gs > [role=status]').textContent).toBe('The badge is at the top right.');
  });

  test('a drag ends in the nearest corner, on either side of the writing direction', () => {
    expect(cornerAt(10, 10, 1000, 800, 'ltr')).toBe('top-start');
    expect(cornerAt(990, 790, 1000, 800, 'ltr')).toBe('bottom-end');
    expect(cornerAt(990, 790, 1000, 800, 'rtl')).toBe('bottom-start');
    expect(cornerByKey('bottom-end', 'ArrowLeft', 'rtl')).toBe('bottom-end');
    expect(cornerByKey('bottom-end', 'a', 'ltr')).toBeUndefined();
  });
});

describe('the card', () => {
  test('a rule that is not from TikTok says so, and points that count up say so', () => {
    const { find, press } = draw(viewOf(standings.countsUp));
    press('.badge');
    expect(find('.card').textContent).toContain("not from TikTok's own page");
    expect(find('.rail').getAttribute('aria-label')).toContain('14 on a scale from 0 to 48');
    expect(find('.track').textContent).toContain('fewer is better');
  });

  test('asks which account it is when the page does not say', () => {
    const { press, actions } = draw(viewOf(standings.unknown, { choices: [ana, shop] }));
    press('.badge');
    press('.choice');
    expect(actions.choose).toHaveBeenCalledWith(ana.key);
  });

  test('a source that could not be read is named in words', () => {
    const { find, press } = draw(viewOf(standings.careful));
    press('.badge');
    expect(find('.card').textContent).toContain('Violation Records could not be read');
    expect(find('.card').textContent).toContain('Read from Account Health, 4 minutes ago');
  });
});
