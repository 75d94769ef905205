/** When quiet hours end, over midnight too. */
import { expect, test } from 'vitest';
import { quietLeft } from '../../../utils/domain/quiet';
import { DEFAULTS } from '../../../utils/domain/settings';

const HOUR = 3_600_000;

test.each([
  ['22:00', '07:00', '23:30', 7.5 * HOUR],
  ['22:00', '07:00', '06:59', HOUR / 60],
  ['22:00', '07:00', '07:00', 0],
  ['22:00', '07:00', '12:00', 0],
  ['12:00', '14:00', '12:00', 2 * HOUR],
  ['12:00', '12:00', '12:00', 0],
])('quiet from %s to %s: at %s what can wait waits as long as they last', (from, to, local, left) => {
  expect(quietLeft({ ...DEFAULTS.alerts, quiet: { from, to } }, local)).toBe(left);
});

test('without quiet hours nothing waits', () => {
  expect(quietLeft(DEFAULTS.alerts, '03:00')).toBe(0);
});
