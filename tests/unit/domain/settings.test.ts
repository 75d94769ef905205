/** The seller's choices, made whole again from whatever lies in the browser's storage. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULTS, settingsFrom } from '../../../utils/domain/settings';

const alertsFrom = (alerts: unknown) => settingsFrom({ alerts }).alerts;

describe('how alerts call', () => {
  test('settings of a version that knew no alerts get the defaults, and lose nothing else', () => {
    const { alerts, ...before } = { ...DEFAULTS, announce: false, reminders: [24] };
    expect(settingsFrom(before)).toEqual({ ...DEFAULTS, announce: false, reminders: [24], alerts });
  });

  test('before anything was chosen only an interruption sounds: a LIVE is heard by its viewers', () => {
    const { levels, large, quiet, liveMode } = DEFAULTS.alerts;
    expect(
      Object.entries(levels)
        .filter(([, { sound }]) => sound)
        .map(([level]) => level),
    ).toEqual(['interruption']);
    expect(levels.reminder).toEqual({ sound: false, flash: false, notify: false });
    expect({ large, quiet, liveMode }).toEqual({ large: false, quiet: null, liveMode: true });
  });

  test('what was chosen stays, member by member, beside what is damaged', () => {
    const chosen = alertsFrom({ large: true, levels: { warning: { sound: true, flash: 'yes' }, ticket: 7 } });
    expect(chosen.large).toBe(true);
    expect(chosen.levels.warning).toEqual({ sound: true, flash: true, notify: true });
    expect(chosen.levels.ticket).toEqual(DEFAULTS.alerts.levels.ticket);
  });

  test.each([
    [
      { from: '22:00', to: '07:30' },
      { from: '22:00', to: '07:30' },
    ],
    [{ from: '24:00', to: '07:30' }, null],
    [{ from: '9:00', to: '10:00' }, null],
    [{ from: '22:00' }, null],
    ['22:00', null],
  ])('quiet hours %j are read as %j', (stored, read) => {
    expect(alertsFrom({ quiet: stored }).quiet).toEqual(read);
  });

  test('anything at all becomes whole settings, and reading them again changes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (alerts, levels) => {
        for (const stored of [alerts, { alerts }, { alerts: { levels } }]) {
          const once = settingsFrom(stored);
          expect(settingsFrom(JSON.parse(JSON.stringify(once)))).toEqual(once);
          expect(Object.keys(once.alerts.levels).sort()).toEqual(['interruption', 'reminder', 'ticket', 'warning']);
        }
      }),
    );
  });
});
