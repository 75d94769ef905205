import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldNotice } from '../../../utils/domain/fold';
import type { Notice, NoticeLevel } from '../../../utils/domain/notice';
import type { NoticeRead, Via } from '../../../utils/domain/observation';
import { ANA, from, HOUR, utc, warning } from './samples';

interface Told {
  via: Via;
  read: NoticeRead;
}

const T = utc('2026-11-20T02:00');
const fold = (told: readonly Told[], begin?: Notice): Notice => {
  let notice = begin;
  for (const { via, read } of told) notice = foldNotice(notice, read, ANA.key, from(via), {}).notice;
  if (!notice) throw new Error('nothing to fold');
  return notice;
};
const frame = (more: Partial<NoticeRead> = {}): Told => ({ via: 'frame', read: warning({ at: T, ...more }) });

const levels = fc.constantFrom<NoticeLevel>('message', 'reminder', 'warning', 'interruption');
const times = fc.oneof(
  fc.integer({ min: 0, max: 6_000 }),
  fc.integer({ min: 0, max: 20 }).map((i) => i * 1_000),
);
const told: fc.Arbitrary<Told> = fc
  .record({
    via: fc.constantFrom<Via>('response', 'frame', 'page-text'),
    level: levels,
    at: times.map((ms) => T + ms),
    words: fc.constantFrom('Do not promise results.', 'Your LIVE was ended.'),
    advice: fc.constantFrom(undefined, 'Show the product.'),
    endsAt: fc.constantFrom(undefined, T + 30_000, T + 60_000),
  })
  .map(({ via, ...read }) => ({
    via,
    read: warning(Object.fromEntries(Object.entries(read).filter(([, v]) => v !== undefined))),
  }));
const twoOrders = fc
  .array(told, { minLength: 1, maxLength: 8 })
  .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })));

/** How often it came, counted naively: pauses of more than 1.5 s between the times of issue, plus one. */
const occasions = (all: readonly Told[]): number =>
  all
    .map(({ read }) => read.at)
    .sort((a, b) => a - b)
    .reduce((sum, at, i, list) => sum + (i > 0 && at - (list[i - 1] ?? at) > 1_500 ? 1 : 0), 1);

describe('a notice that comes again', () => {
  test('is one notice, however often and in whatever order its frames come', () => {
    fc.assert(
      fc.property(twoOrders, ([one, other]) => {
        expect(fold(other)).toEqual(fold(one));
      }),
      { numRuns: 3_000 },
    );
  });

  test('is counted by its times of issue, not by how often it was heard of', () => {
    fc.assert(
      fc.property(twoOrders, ([one, other]) => {
        expect(fold(other).count).toBe(occasions(one));
        const sorted = one.map(({ read }) => read.at).sort((a, b) => a - b);
        expect([fold(other).at, fold(other).lastAt]).toEqual([sorted[0], sorted.at(-1)]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the same message by two transports and by a replay is one', () => {
    const all = [frame(), { ...frame(), via: 'response' as const }, frame({ at: T + 1_500 }), frame()];
    expect(fold(all)).toMatchObject({ count: 1, at: T, lastAt: T + 1_500 });
    expect(fold(all).sources.map((s) => s.via)).toEqual(['frame', 'response']);
    expect(fold([frame(), frame({ at: T + 1_501 })]).count).toBe(2);
  });

  test('says nothing new when it is heard twice', () => {
    expect(foldNotice(fold([frame()]), frame().read, ANA.key, from('frame'), {}).changed).toBe(false);
    expect(foldNotice(fold([frame()]), frame({ at: T + 5_000 }).read, ANA.key, from('frame'), {}).changed).toBe(true);
  });

  test('keeps the product that was pinned when it first came', () => {
    const first = foldNotice(undefined, warning(), ANA.key, from('frame'), { pinned: 'Vitamin C serum' }).notice;
    const next = foldNotice(first, warning({ at: T + HOUR }), ANA.key, from('frame'), { pinned: 'Lip balm' }).notice;
    expect(next.pinned).toBe('Vitamin C serum');
  });

  test('a rule that comes every ten seconds for hours stays a small record with the right count', () => {
    const many = fold(Array.from({ length: 1_000 }, (_, i) => frame({ at: T + i * 10_000 })));
    expect(many.count).toBe(1_000);
    expect(many.moments?.length).toBeLessThanOrEqual(100);
    expect(fold([frame()], many).count).toBe(1_000);
  });

  test('one stored before its times were kept is counted on', () => {
    const { moments: _m, told: _t, ...stored } = { ...fold([frame()]), count: 3, lastAt: T + HOUR };
    expect(fold([frame({ at: T + HOUR })], stored).count).toBe(3);
    expect(fold([frame({ at: T + 2 * HOUR })], stored).count).toBe(4);
  });
});

describe('a notice that gets louder under one id', () => {
  const words = 'Your LIVE was ended.';
  const ended = frame({ level: 'interruption', at: T + 60_000, words, title: 'LIVE ended' });
  const reminder = frame({ level: 'reminder', words: 'Please keep to the rules.', advice: 'Show the product.' });

  test('a reminder that becomes an interruption is shown as one, in the interruption’s words', () => {
    const notice = fold([reminder, ended]);
    expect(notice).toMatchObject({ level: 'interruption', words, title: 'LIVE ended', count: 2, at: T });
    expect(notice.advice).toBe('Show the product.');
    expect(fold([ended, reminder])).toEqual(notice);
  });

  test('asks for attention again', () => {
    const acknowledged = { ...fold([reminder]), acknowledgedAt: T + 1_000 };
    expect(fold([ended], acknowledged).acknowledgedAt).toBeUndefined();
    const atOnce = frame({ level: 'warning', at: T + 200 });
    expect(fold([atOnce], acknowledged).acknowledgedAt).toBeUndefined();
  });

  test('does not get quieter when the reminder is heard again', () => {
    const notice = fold([frame({ level: 'reminder', at: T + 120_000, words: 'Please.' })], fold([reminder, ended]));
    expect(notice).toMatchObject({ level: 'interruption', words, count: 3 });
  });
});

describe('a notice that the seller has acknowledged', () => {
  const acknowledged = (level: NoticeLevel): Notice => ({ ...fold([frame({ level })]), acknowledgedAt: T + 1_000 });

  test('stays quiet when the same message is heard again', () => {
    expect(fold([frame()], acknowledged('warning')).acknowledgedAt).toBe(T + 1_000);
    expect(fold([{ ...frame(), via: 'response' }], acknowledged('warning')).acknowledgedAt).toBe(T + 1_000);
  });

  test('a warning that is issued again is shown again, a reminder is not', () => {
    expect(fold([frame({ at: T + HOUR })], acknowledged('warning')).acknowledgedAt).toBeUndefined();
    const reminded = fold([frame({ level: 'reminder', at: T + HOUR })], acknowledged('reminder'));
    expect(reminded).toMatchObject({ acknowledgedAt: T + 1_000, count: 2 });
    const after = fold([frame({ level: 'reminder', at: T + HOUR })], acknowledged('interruption'));
    expect(after.acknowledgedAt).toBe(T + 1_000);
  });

  test('an older repeat that is only now heard of does not come up again', () => {
    const late = fold([frame({ at: T - HOUR })], acknowledged('warning'));
    expect(late).toMatchObject({ acknowledgedAt: T + 1_000, count: 2, at: T - HOUR });
  });
});
