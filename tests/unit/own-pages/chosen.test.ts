/** What popup, report and panel take from the browser's storage. */

import { expect, test, vi } from 'vitest';
import { CLOCK_KEY } from '../../../utils/domain/clock';
import { PROGRESS_KEY } from '../../../utils/domain/progress';
import { SETTINGS_KEY } from '../../../utils/domain/settings';
import { type Areas, chosenFrom } from '../../../utils/own-pages/chosen';
import { ANA, SHOP } from '../domain/samples';

const make = <T>(value: T) => ({ value });

function areas(local: Record<string, unknown> = {}, session: Record<string, unknown> = {}) {
  const told: ((changes: Record<string, { newValue?: unknown }>) => void)[] = [];
  const area: Areas = {
    local: { get: async () => local },
    session: { get: async () => session },
    onChanged: { addListener: (listener) => void told.push(listener) },
  };
  return {
    area,
    change: (changes: Record<string, { newValue?: unknown }>) => told.forEach((one) => void one(changes)),
  };
}

test('days are counted in the zone that the seller chose for this very account', async () => {
  const settings = { zone: 'Europe/Berlin', accounts: { [ANA.key]: { zone: 'Asia/Bangkok', weekStart: 0 } } };
  const { area } = areas({ [SETTINGS_KEY]: settings });
  const chosen = chosenFrom(area, make);
  await chosen.read();
  expect(chosen.calendarFor(ANA.key)).toEqual({ zone: 'Asia/Bangkok', weekStart: 0 });
  expect(chosen.calendarFor(SHOP.key)).toEqual({ zone: 'Europe/Berlin', weekStart: 1 });
});

test('nobody may be asked until the seller has allowed it', async () => {
  const chosen = chosenFrom(areas().area, make);
  await chosen.read();
  expect(chosen.asks.value).toBe(false);
  const allowed = chosenFrom(areas({ [SETTINGS_KEY]: { askSellerCenter: true } }).area, make);
  await allowed.read();
  expect(allowed.asks.value).toBe(true);
});

test('a catch-up at work is followed, and only what changes the numbers asks for a new reading', async () => {
  const { area, change } = areas();
  const chosen = chosenFrom(area, make);
  const again = vi.fn();
  chosen.follow(again);
  change({ [PROGRESS_KEY]: { newValue: { done: 1, of: 3, account: ANA.key } } });
  expect(chosen.progress.value).toEqual({ done: 1, of: 3, account: ANA.key });
  change({ [PROGRESS_KEY]: {} });
  expect(chosen.progress.value).toBeNull();
  expect(again).not.toHaveBeenCalled();
  change({ [CLOCK_KEY]: { newValue: {} } });
  expect(again).toHaveBeenCalledTimes(1);
});
