/** What sounds, notifies and flashes, and that nothing does so twice. Times by hand; the newest alert is 18 seconds old. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AlertView } from '../../../utils/domain';
import { type AlertsTold, flashes, isQuiet, type OpenAlert, reactionsTo } from '../../../utils/domain/alerting';
import { DEFAULTS } from '../../../utils/domain/settings';
import { alerts, ana, NOW } from '../../gallery/fixtures';

const MINUTE = 60_000;
const { interruption, warning, ticket: old, reminder, message } = alerts;
/** Issued one minute ago. */
const ticket = { ...old, lastAt: NOW - MINUTE };

const on = { sound: true, flash: true, notify: true };
const loud = { ...DEFAULTS.alerts, levels: { reminder: on, warning: on, interruption: on, ticket: on } };
const moment = { now: NOW, local: '14:00', live: false };

const open = (...list: AlertView[]): OpenAlert[] => list.map((alert) => ({ account: ana, alert }));
const react = (list: AlertView[], told: AlertsTold = {}, settings = loud, when: Partial<typeof moment> = {}) =>
  reactionsTo(open(...list), told, settings, { ...moment, ...when });
const ids = (list: readonly OpenAlert[]) => list.map(({ alert }) => alert.id);

describe('an alert that is news', () => {
  test('is told once, however often the worker is woken afterwards', () => {
    const first = react([warning]);
    expect(ids(first.notify)).toEqual(['n:2']);
    expect(first.sound).toBe('warning');
    const again = react([warning], first.told);
    expect(again).toMatchObject({ notify: [], tickets: [], clear: [], told: first.told });
    expect(again.sound).toBeUndefined();
  });

  test('is not told by the channels that the seller switched off', () => {
    const quiet = { ...loud.levels, warning: { sound: false, flash: false, notify: true } };
    const { notify, sound } = react([warning], {}, { ...loud, levels: quiet });
    expect(ids(notify)).toEqual(['n:2']);
    expect(sound).toBeUndefined();
  });

  test('sounds as the loudest of those that came together, and each LIVE alert has its own notification', () => {
    const { sound, notify, tickets } = react([interruption, warning, ticket, reminder]);
    expect(sound).toBe('interruption');
    expect(ids(notify)).toEqual(['n:1', 'n:2', 'n:3']);
    expect(ids(tickets)).toEqual(['v:7']);
  });

  test('counts once although an account and a page of its both show it', () => {
    expect(ids(react([warning, warning]).notify)).toEqual(['n:2']);
  });

  test('a message of the inbox calls nobody', () => {
    expect(react([{ ...message, lastAt: NOW }])).toMatchObject({ notify: [], told: {} });
  });
});

describe('old news', () => {
  const aged = (ms: number) => ({ ...warning, lastAt: NOW - ms });

  test('of ten minutes still calls, a moment more and it is silent, now and later', () => {
    expect(ids(react([aged(10 * MINUTE)]).notify)).toEqual(['n:2']);
    const first = react([aged(10 * MINUTE + 1)]);
    expect(first).toMatchObject({ notify: [] });
    expect(first.sound).toBeUndefined();
    expect(react([aged(10 * MINUTE + 1)], first.told).notify).toEqual([]);
  });
});

describe('a repeat', () => {
  const again = (alert: AlertView, ms: number): AlertView => ({ ...alert, count: 2, lastAt: alert.lastAt + ms });
  const later = (ms: number) => ({ now: NOW + ms });

  test('of a warning calls again after a minute, in a series not more often', () => {
    let { told } = react([warning]);
    const heard: number[] = [];
    for (let seconds = 20; seconds <= 140; seconds += 20) {
      const next = react([again(warning, seconds * 1000)], told, loud, later(seconds * 1000));
      told = next.told;
      if (next.sound) heard.push(seconds);
    }
    expect(heard).toEqual([60, 120]);
  });

  test('of a reminder folds into the first and stays silent', () => {
    const { told } = react([reminder]);
    const next = react([again(reminder, 3 * MINUTE)], told, loud, later(3 * MINUTE));
    expect(next.notify).toEqual([]);
    expect(next.sound).toBeUndefined();
  });

  test('calls when the seller had put the alert aside', () => {
    const first = react([reminder]);
    const aside = react([], first.told, loud, later(5_000));
    expect(aside.clear).toEqual(['n:3']);
    expect(ids(react([again(reminder, 10_000)], aside.told, loud, later(10_000)).notify)).toEqual(['n:3']);
  });

  test('that makes a warning of a reminder calls at once', () => {
    const { told } = react([reminder]);
    const risen = { ...again(reminder, 1_000), level: 'warning' as const };
    expect(react([risen], told, loud, later(1_000)).sound).toBe('warning');
  });
});

describe('“Got it”', () => {
  test('takes the notification back once, wherever it was pressed; Undo brings the alert back without a sound', () => {
    const first = react([warning, interruption]);
    const gone = react([interruption], first.told);
    expect(gone.clear).toEqual(['n:2']);
    expect(react([interruption], gone.told).clear).toEqual([]);
    const back = react([warning, interruption], gone.told);
    expect(back).toMatchObject({ notify: [], clear: [] });
    expect(back.sound).toBeUndefined();
  });

  test('is forgotten after a day, so that what is remembered does not grow', () => {
    const gone = react([], react([warning]).told);
    expect(Object.keys(react([], gone.told, loud, { now: warning.lastAt + 24 * 60 * MINUTE - 1 }).told)).toEqual([
      'n:2',
    ]);
    expect(react([], gone.told, loud, { now: warning.lastAt + 24 * 60 * MINUTE }).told).toEqual({});
  });
});

describe('quiet hours', () => {
  const night = { ...loud, quiet: { from: '22:00', to: '07:00' } };

  test.each([
    ['21:59', false],
    ['22:00', true],
    ['23:59', true],
    ['00:00', true],
    ['06:59', true],
    ['07:00', false],
  ])('over midnight: at %s quiet is %s', (local, quiet) => {
    expect(isQuiet(night, local)).toBe(quiet);
  });

  test.each([
    ['12:59', false],
    ['13:00', true],
    ['14:59', true],
    ['15:00', false],
  ])('within a day: at %s quiet is %s', (local, quiet) => {
    expect(isQuiet({ ...loud, quiet: { from: '13:00', to: '15:00' } }, local)).toBe(quiet);
  });

  test('that begin when they end are none: a warning is never lost to a slip of the hand', () => {
    expect(isQuiet({ ...loud, quiet: { from: '08:00', to: '08:00' } }, '08:00')).toBe(false);
  });

  test('neither sound nor notify nor flash, and what came in them is not told the morning after', () => {
    const first = react([interruption], {}, night, { local: '02:00' });
    expect(first).toMatchObject({ notify: [] });
    expect(first.sound).toBeUndefined();
    expect(flashes(interruption, night, { ...moment, local: '02:00' })).toBe(false);
    expect(react([interruption], first.told, night, { local: '07:00' }).notify).toEqual([]);
  });
});

describe('LIVE mode', () => {
  const hours = 3 * 60 * MINUTE;

  test('lets what is of LIVE through and keeps a ticket until the LIVE is over; then it is told, once', () => {
    const during = react([warning, ticket], {}, loud, { live: true });
    expect(ids(during.notify)).toEqual(['n:2']);
    expect(during).toMatchObject({ tickets: [], sound: 'warning' });
    const still = react([warning, ticket], during.told, loud, { live: true, now: NOW + 1_000 });
    expect(still.tickets).toEqual([]);
    const after = react([ticket], still.told, loud, { now: NOW + hours });
    expect(ids(after.tickets)).toEqual(['v:7']);
    expect(after.sound).toBe('ticket');
    expect(react([ticket], after.told, loud, { now: NOW + hours + 1_000 }).tickets).toEqual([]);
  });

  test('says nothing afterwards of a ticket that was seen meanwhile, or that was old when it was read', () => {
    const during = react([ticket, { ...old, id: 'v:8' }], {}, loud, { live: true });
    const seen = react([{ ...old, id: 'v:8' }], during.told, loud, { live: true, now: NOW + 1_000 });
    expect(react([{ ...old, id: 'v:8' }], seen.told, loud, { now: NOW + hours }).tickets).toEqual([]);
  });

  test('switched off, tickets are told during a LIVE as ever', () => {
    expect(ids(react([ticket], {}, { ...loud, liveMode: false }, { live: true }).tickets)).toEqual(['v:7']);
  });
});

describe('the frame', () => {
  test('flashes for the loudest alert while it is news', () => {
    expect(flashes(warning, loud, moment)).toBe(true);
    expect(flashes(undefined, loud, moment)).toBe(false);
    expect(flashes(message, loud, moment)).toBe(false);
    expect(flashes({ ...warning, lastAt: NOW - 10 * MINUTE - 1 }, loud, moment)).toBe(false);
  });

  test('does not flash where the seller does not want it, nor for a ticket during a LIVE', () => {
    expect(flashes(reminder, DEFAULTS.alerts, moment)).toBe(false);
    expect(flashes(ticket, loud, moment)).toBe(true);
    expect(flashes(ticket, loud, { ...moment, live: true })).toBe(false);
  });
});

test('whatever comes in whatever order with whatever deaths in between, no sighting is told twice', () => {
  const step = fc.record({
    seen: fc.array(
      fc.record({ n: fc.nat(3), level: fc.constantFrom('reminder', 'warning', 'interruption', 'ticket') }),
    ),
    live: fc.boolean(),
    local: fc.constantFrom('02:00', '14:00'),
    after: fc.nat(20 * MINUTE),
    dies: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const settings = { ...loud, quiet: { from: '22:00', to: '07:00' } };
      let told: AlertsTold = {};
      let now = NOW;
      const said = new Set<string>();
      for (const { seen, live, local, after, dies } of steps) {
        now += after;
        const list = seen.map(
          ({ n, level }) => ({ ...warning, id: `n:${n}`, level, lastAt: now - n * 9 * MINUTE }) as AlertView,
        );
        const { notify, tickets, told: next } = reactionsTo(open(...list), told, settings, { now, local, live });
        told = JSON.parse(JSON.stringify(next));
        for (const { alert } of [...notify, ...tickets]) {
          const sighting = `${alert.id} ${alert.level} ${alert.lastAt}`;
          expect(said.has(sighting)).toBe(false);
          said.add(sighting);
        }
        // A worker that dies and wakes looks once more at the same.
        if (dies) {
          const woken = reactionsTo(open(...list), told, settings, { now, local, live });
          expect([...woken.notify, ...woken.tickets, ...woken.clear]).toEqual([]);
          told = woken.told;
        }
      }
    }),
  );
});
