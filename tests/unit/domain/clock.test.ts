/** A wrong device clock is noticed from the answers' own times, and no single odd answer moves it. */

import { describe, expect, test } from 'vitest';
import { type Clock, clockFrom, noteClock, RIGHT } from '../../../utils/domain/clock';
import { utc } from './samples';

const NOW = utc('2026-11-25T10:00');
const HOUR = 3_600_000;
const heard = (offsets: number[], from: Clock = RIGHT): Clock =>
  offsets.reduce((clock, off, i) => noteClock(clock, NOW + i * 1_000, NOW + i * 1_000 + off), from);

describe('the clock of the device', () => {
  test('is trusted while the answers agree with it, give or take their journey', () => {
    expect(heard([0, -800, 400, -60_000]).skew).toBe(0);
  });

  test('three hours late is known after three answers, not after one or two', () => {
    expect(heard([3 * HOUR]).skew).toBe(0);
    expect(heard([3 * HOUR, 3 * HOUR]).skew).toBe(0);
    expect(heard([3 * HOUR, 3 * HOUR + 900, 3 * HOUR - 700]).skew).toBe(3 * HOUR);
  });

  test('one answer from a cache moves nothing, in either direction', () => {
    expect(heard([0, 0, 0, -48 * HOUR]).skew).toBe(0);
    const late = heard([2 * HOUR, 2 * HOUR, 2 * HOUR]);
    expect(heard([0], late).skew).toBe(2 * HOUR);
  });

  test('set right again, it is trusted again', () => {
    const late = heard([2 * HOUR, 2 * HOUR, 2 * HOUR]);
    expect(heard([0, 0, 0], late).skew).toBe(0);
  });

  test('answers without a time and nonsense say nothing', () => {
    expect(noteClock(RIGHT, NOW, undefined)).toBe(RIGHT);
    expect(noteClock(RIGHT, NOW, Number.NaN)).toBe(RIGHT);
  });

  test('whatever lies in the storage is made whole', () => {
    const late = heard([2 * HOUR, 2 * HOUR, 2 * HOUR]);
    expect(clockFrom(JSON.parse(JSON.stringify(late)))).toEqual(late);
    for (const odd of [undefined, null, 7, {}, { samples: 'x', skew: 1 }, { samples: [1], skew: null }]) {
      expect(clockFrom(odd)).toEqual(RIGHT);
    }
  });
});
