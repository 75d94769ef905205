// @vitest-environment happy-dom
/** How alerts call, as a seller chooses it: each box changes what it says and nothing beside it, and says so. */

import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../utils/domain/settings';
import { described, draw } from './draw-settings';

const { alerts } = DEFAULTS;
const withAlerts = (more: Partial<typeof alerts>) => ({ settings: { ...DEFAULTS, alerts: { ...alerts, ...more } } });

/** The group of one level, and its box. */
function level(drawn: ReturnType<typeof draw>, name: string) {
  const group = [...drawn.root.querySelectorAll('fieldset')].find(
    (one) => one.querySelector('legend')?.textContent === name,
  );
  const box = (words: string): HTMLInputElement => {
    const label = [...(group?.querySelectorAll('label') ?? [])].find((one) => one.textContent?.trim() === words);
    return label?.querySelector('input') as HTMLInputElement;
  };
  return { box, hear: group?.querySelector('button') as HTMLButtonElement };
}

describe('each level of alerts', () => {
  test('shows what is chosen: an interruption sounds, a reminder does nothing but stand there', () => {
    const drawn = draw();
    const chosen = (name: string) =>
      ['Sound', 'Slowly flashing frame', 'Notification'].filter((words) => level(drawn, name).box(words).checked);
    expect(chosen('LIVE interrupted')).toEqual(['Sound', 'Slowly flashing frame', 'Notification']);
    expect(chosen('Warning')).toEqual(['Slowly flashing frame', 'Notification']);
    expect(chosen('Violation ticket')).toEqual(['Notification']);
    expect(chosen('Reminder')).toEqual([]);
  });

  test('a box changes that one call of that one level, and names both', () => {
    const drawn = draw();
    drawn.press(level(drawn, 'Warning').box('Sound'));
    const [patch, words] = drawn.change.mock.calls[0] ?? [];
    expect(patch).toEqual({
      alerts: { ...alerts, levels: { ...alerts.levels, warning: { sound: true, flash: true, notify: true } } },
    });
    expect(words).toBe('Warning, Sound: on.');
    drawn.press(level(drawn, 'Violation ticket').box('Notification'));
    expect(drawn.change.mock.calls[1]?.[1]).toBe('Violation ticket, Notification: off.');
  });

  test('can be heard before it is chosen', () => {
    const drawn = draw();
    drawn.press(level(drawn, 'Reminder').hear);
    expect(drawn.hear).toHaveBeenCalledWith('reminder');
    expect(drawn.change).not.toHaveBeenCalled();
  });
});

describe('large type and LIVE mode', () => {
  test('are switched on and off, and say what they do', () => {
    const { choice, press, change } = draw();
    expect(described(choice('LIVE mode'))).toContain('wait until it is over and are told once');
    press(choice('Large type during a LIVE'));
    expect(change).toHaveBeenLastCalledWith({ alerts: { ...alerts, large: true } }, 'Large type during a LIVE: on.');
    press(choice('LIVE mode'));
    expect(change).toHaveBeenLastCalledWith({ alerts: { ...alerts, liveMode: false } }, 'LIVE mode: off.');
  });
});

describe('quiet hours', () => {
  const night = { from: '22:00', to: '07:00' };

  test('begin with a night, whose ends can then be moved', () => {
    const { choice, press, change, root } = draw();
    expect(root.querySelector('input[type=time]')).toBeNull();
    press(choice('Keep quiet every day'));
    expect(change).toHaveBeenLastCalledWith({ alerts: { ...alerts, quiet: night } }, 'Quiet from 22:00 to 07:00.');
  });

  test('take a new end, keep the old one while a field is empty, and can be given up', () => {
    const { choice, press, put, change } = draw(withAlerts({ quiet: night }));
    put('input[type=time]', '23:30');
    expect(change).toHaveBeenLastCalledWith(
      { alerts: { ...alerts, quiet: { from: '23:30', to: '07:00' } } },
      'Quiet from 23:30 to 07:00.',
    );
    put('input[type=time]', '');
    expect(change).toHaveBeenCalledOnce();
    press(choice('Keep quiet every day'));
    expect(change).toHaveBeenLastCalledWith({ alerts: { ...alerts, quiet: null } }, 'Quiet hours: off.');
  });
});
