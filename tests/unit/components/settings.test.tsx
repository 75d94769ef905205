// @vitest-environment happy-dom
/** The settings page as a seller uses it: what each control asks for, what it says, and what is tied to what. */

import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../utils/domain/settings';
import { ana, shop } from '../../gallery/fixtures';
import { described, draw, withService } from './draw-settings';

describe('the time zone', () => {
  test('a city of another zone is stored by its name, and it is said that weeks are counted anew', () => {
    const { put, change } = draw();
    put('#zone', ' America/New York ');
    expect(change).toHaveBeenCalledWith(
      { zone: 'America/New_York' },
      'Time zone: America/New_York. Weeks are counted anew.',
    );
  });

  test('one that does not exist changes nothing, keeps what was typed, and says what to do beside the field', () => {
    const { put, find, change } = draw({ settings: { ...DEFAULTS, zone: 'Europe/Berlin' } });
    put('#zone', 'Mars/Olympus');
    expect(change).not.toHaveBeenCalled();
    const field = find<HTMLInputElement>('#zone');
    expect(field.value).toBe('Mars/Olympus');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(described(field)).toContain(
      '“Mars/Olympus” is not a time zone this browser knows. Choose one from the list',
    );
    put('#zone', 'Europe/Berlin');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    expect(change).not.toHaveBeenCalled();
  });

  test('emptied, it is the browser’s own again', () => {
    const { press, button, change } = draw({ settings: { ...DEFAULTS, zone: 'Europe/Berlin' } });
    press(button('Use the default'));
    expect(change).toHaveBeenCalledWith({ zone: null }, 'Time zone: America/Los_Angeles. Weeks are counted anew.');
  });

  test('one account can have its own, beside those of others, and give it up without leaving anything behind', () => {
    const own = { ...DEFAULTS, accounts: { [ana.key]: { weekStart: 0 as const } } };
    const { put, change } = draw({ settings: own });
    put(`#${CSS.escape(`zone-${shop.key}`)}`, 'Asia/Bangkok');
    expect(change.mock.calls[0]?.[0]).toEqual({
      accounts: { [ana.key]: { weekStart: 0 }, [shop.key]: { zone: 'Asia/Bangkok' } },
    });
    put(`#${CSS.escape(`week-${ana.key}`)}`, '');
    expect(change.mock.calls[1]?.[0]).toEqual({ accounts: {} });
  });
});

test('the week can start on Sunday', () => {
  const { choice, press, change } = draw();
  expect(choice('Monday').checked).toBe(true);
  press(choice('Sunday'));
  expect(change).toHaveBeenCalledWith({ weekStart: 0 }, 'From now on a week starts on Sunday.');
});

describe('reminders', () => {
  test('a box ticked or cleared keeps the others, the longest first', () => {
    const { choice, press, change } = draw();
    press(choice('7 days before'));
    expect(change).toHaveBeenLastCalledWith({ reminders: [168, 72, 24, 4] }, 'Reminder: 7 days before.');
    press(choice('1 day before'));
    expect(change).toHaveBeenLastCalledWith({ reminders: [72, 4] }, 'No reminder 1 day before.');
  });

  test('without any it is said that nothing will come', () => {
    expect(draw({ settings: { ...DEFAULTS, reminders: [] } }).root.textContent).toContain(
      'You will not be reminded of any deadline.',
    );
  });

  test('a sample can be seen at once', () => {
    const { press, button, sample } = draw();
    press(button('Show a sample'));
    expect(sample).toHaveBeenCalledOnce();
  });
});

describe('a change', () => {
  test('is said in a status line with a button that takes it back', () => {
    const { root, press, button, undo, redraw } = draw({
      said: { n: 1, words: 'A week starts on Sunday.', undo: true },
    });
    expect([...root.querySelectorAll('[role="status"]')].at(-1)?.textContent).toBe('A week starts on Sunday.');
    press(button('Undo'));
    expect(undo).toHaveBeenCalledOnce();
    // The button is gone with the last change: the focus is not lost with it.
    redraw({ said: { n: 2, words: 'Taken back: A week starts on Sunday.', undo: false } });
    expect(document.activeElement?.textContent).toBe('Taken back: A week starts on Sunday.');
  });
});

describe('how long readings are kept', () => {
  test('shortening it asks first and says what stays; lengthening it does not ask', () => {
    const { root, put, press, button, change, find } = draw({ settings: { ...DEFAULTS, keepMonths: 24 } });
    put('#keep', '6');
    expect(change).not.toHaveBeenCalled();
    expect(root.querySelector('.sure')?.textContent).toContain(
      'Single readings older than 6 months will be removed. This cannot be undone; tickets, daily counts and reports stay.',
    );
    press(button('Keep them'));
    expect(find<HTMLSelectElement>('#keep').value).toBe('24');
    expect(change).not.toHaveBeenCalled();
    put('#keep', '6');
    press(button('Remove them'));
    expect(change).toHaveBeenLastCalledWith({ keepMonths: 6 }, 'Single readings are kept: 6 months.');
    put('#keep', 'null');
    expect(change).toHaveBeenLastCalledWith({ keepMonths: null }, 'Single readings are kept: For ever.');
  });
});

describe('without anything to show', () => {
  test('a new seller reads what to do before importing', () => {
    const { root } = draw({ accounts: [] });
    expect(root.textContent).toContain('Open your Account Health page once, then choose the file.');
    expect(root.querySelector('#import-file')).toBeNull();
    expect(root.querySelector('details')).toBeNull();
  });

  test('while it is read the page says so, and when it cannot be read it offers to try again', () => {
    expect(draw({ state: 'loading' }).find('main').getAttribute('aria-busy')).toBe('true');
    const { press, button, retry, root } = draw({ state: 'error' });
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('Nothing is lost');
    press(button('Try again'));
    expect(retry).toHaveBeenCalledOnce();
  });
});

test('every field has a label, and every group a legend', () => {
  const { root } = draw({ service: withService({ fault: 'empty' }) });
  for (const field of root.querySelectorAll('input, select')) {
    const label = field.closest('label') ?? root.querySelector(`label[for="${CSS.escape(field.id)}"]`);
    expect(label?.textContent?.trim(), field.outerHTML).toBeTruthy();
  }
  for (const group of root.querySelectorAll('fieldset')) {
    expect(group.querySelector('legend')?.textContent?.trim(), group.outerHTML).toBeTruthy();
  }
});
