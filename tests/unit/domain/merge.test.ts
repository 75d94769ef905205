/** The same ticket, notice or LIVE here and in a backup: one ledger that had read both would hold the same. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Credit } from '../../../utils/domain/credit';
import { foldNotice, foldViolation } from '../../../utils/domain/fold';
import type { LiveSession } from '../../../utils/domain/live';
import { mergeCredit, mergeLive, mergeNotice, mergeViolation } from '../../../utils/domain/merge';
import type { Notice, NoticeLevel } from '../../../utils/domain/notice';
import type { Via } from '../../../utils/domain/observation';
import type { Surface, Violation, ViolationStatus } from '../../../utils/domain/violation';
import { ANA, from, HOUR, held, ticket, utc, warning } from './samples';

const T = utc('2026-11-20T00:00');
const RUNS = { numRuns: 400 };
const at = fc.integer({ min: 0, max: 40 }).map((hours) => T + hours * HOUR);
const via = fc.constantFrom<Via>('response', 'page-text', 'frame', 'service', 'import');
const maybe = <V>(value: fc.Arbitrary<V>) => fc.option(value, { nil: undefined });
const given = <T extends object>(members: T): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;

const ticketRead = fc.record({
  at,
  via,
  read: fc
    .record({
      status: fc.constantFrom<ViolationStatus>('open', 'appealing', 'overturned', 'closed', 'unknown'),
      statusWords: maybe(fc.constantFrom('Pending', 'Done')),
      surface: fc.constantFrom<Surface>('live', 'video', 'unknown'),
      points: maybe(fc.constantFrom(2, 4, 6)),
      issuedAt: maybe(at),
      details: maybe(fc.constantFrom('a', 'b')),
      enforcement: fc.constantFrom<string[]>([], ['Hidden'], ['Hidden', 'Muted']),
    })
    .map((more) => ticket(given(more) as object)),
});
const noticeRead = fc.record({
  at: fc.integer({ min: 0, max: 40 }).map((seconds) => T + seconds * 1_000),
  via,
  level: fc.constantFrom<NoticeLevel>('message', 'reminder', 'warning', 'interruption'),
  words: fc.constantFrom('Do not promise results.', 'Again.'),
  title: maybe(fc.constantFrom('A', 'B')),
});
type TicketRead = typeof ticketRead extends fc.Arbitrary<infer R> ? R : never;
type SaidRead = typeof noticeRead extends fc.Arbitrary<infer R> ? R : never;

const ticketOf = (reads: readonly TicketRead[]): Violation =>
  reads.reduce<Violation | undefined>(
    (old, one) => foldViolation(old, one.read, ANA.key, one.at, from(one.via)).violation,
    undefined,
  ) as Violation;
const noticeOf = (reads: readonly SaidRead[]): Notice =>
  reads.reduce<Notice | undefined>(
    (old, { via, ...one }) =>
      foldNotice(old, warning(given(one) as object), ANA.key, from(via), { pinned: undefined }).notice,
    undefined,
  ) as Notice;

const some = <V>(one: fc.Arbitrary<V>, most = 6) => fc.array(one, { minLength: 1, maxLength: most });

describe('a ticket known here and in a backup', () => {
  test('is the ticket that reading both histories in one browser gives', () => {
    fc.assert(
      fc.property(some(ticketRead), some(ticketRead), (here, there) => {
        const one = mergeViolation(ticketOf(here), ticketOf(there));
        expect(one).toEqual(ticketOf([...here, ...there]));
        expect(mergeViolation(ticketOf(there), ticketOf(here))).toEqual(one);
        expect(mergeViolation(one, ticketOf(there))).toEqual(one);
      }),
      RUNS,
    );
  }, 20_000);

  test('keeps the newer statement of each member, the first sighting and the dismissal', () => {
    const old = foldViolation(undefined, ticket({ points: 4, details: 'Seen first.' }), ANA.key, T, from()).violation;
    const later = foldViolation(
      undefined,
      ticket({ points: 2, status: 'closed' }),
      ANA.key,
      T + HOUR,
      from(),
    ).violation;
    const merged = mergeViolation({ ...old, acknowledgedAt: T + 5 }, later);
    expect(merged).toMatchObject({ points: 2, status: 'closed', details: 'Seen first.' });
    expect(merged).toMatchObject({ firstSeenAt: T, lastSeenAt: T + HOUR, acknowledgedAt: T + 5 });
  });

  test('that is open again is not hidden because the backup had dismissed it when it was closed', () => {
    const backup = foldViolation(undefined, ticket({ status: 'closed' }), ANA.key, T, from()).violation;
    const here = foldViolation(undefined, ticket({ status: 'open' }), ANA.key, T + HOUR, from()).violation;
    expect(mergeViolation(here, { ...backup, acknowledgedAt: T })).not.toHaveProperty('acknowledgedAt');
    expect(mergeViolation({ ...here, acknowledgedAt: T + 9 }, { ...backup, acknowledgedAt: T })).toMatchObject({
      acknowledgedAt: T + 9,
    });
  });

  test('from a time before statements were ranked gives way to one that says how recent it is', () => {
    const unranked = held({ points: 6, lastSeenAt: T, firstSeenAt: T });
    const ranked = foldViolation(undefined, ticket({ points: 2 }), ANA.key, T + HOUR, from()).violation;
    for (const merged of [mergeViolation(unranked, ranked), mergeViolation(ranked, unranked)]) {
      expect(merged).toMatchObject({ points: 2, firstSeenAt: T });
      expect(mergeViolation(merged, unranked)).toEqual(merged);
    }
  });

  test('counts on the day of the side that knows when it was issued', () => {
    const sighted = { ...ticketOf([{ at: T, via: 'response', read: ticket() }]), day: '2026-11-19' };
    const issued = {
      ...ticketOf([{ at: T + HOUR, via: 'response', read: ticket({ issuedAt: T - 48 * HOUR }) }]),
      day: '2026-11-17',
    };
    expect(mergeViolation(sighted, issued).day).toBe('2026-11-17');
    expect(mergeViolation(issued, sighted).day).toBe('2026-11-17');
  });
});

describe('a notice known here and in a backup', () => {
  test('is the notice that reading both histories in one browser gives, counted once', () => {
    fc.assert(
      fc.property(some(noticeRead), some(noticeRead), (here, there) => {
        const one = mergeNotice(noticeOf(here), noticeOf(there));
        expect(one).toEqual(noticeOf([...here, ...there]));
        expect(mergeNotice(noticeOf(there), noticeOf(here))).toEqual(one);
        expect(mergeNotice(one, noticeOf(there))).toEqual(one);
      }),
      RUNS,
    );
  }, 20_000);

  test('that came hundreds of times keeps its count however often it is restored', () => {
    const often = (first: number, times: number): Notice =>
      noticeOf(
        Array.from({ length: times }, (_, i) => ({
          at: T + (first + i) * HOUR,
          via: 'frame' as const,
          level: 'warning' as const,
          words: 'Again.',
          title: undefined,
        })),
      );
    for (const [a, b] of [
      [often(0, 150), often(0, 150)],
      [often(0, 60), often(30, 60)],
      [often(0, 120), often(300, 130)],
    ] as const) {
      const one = mergeNotice(a, b);
      expect(mergeNotice(b, a)).toEqual(one);
      expect(mergeNotice(one, b)).toEqual(one);
      expect(mergeNotice(one, a)).toEqual(one);
    }
    expect(mergeNotice(often(0, 60), often(30, 60)).count).toBe(90);
  });

  test('whose time of issue TikTok never stated was read twice, not issued twice', () => {
    const read = (at: number, more: object = {}): Notice =>
      foldNotice(undefined, warning({ at, untimed: true, ...more }), ANA.key, from('frame'), { pinned: undefined })
        .notice;
    const dismissed = { ...read(T), acknowledgedAt: T + 9 };
    const one = mergeNotice(dismissed, read(T + HOUR));
    expect(one).toMatchObject({ at: T, lastAt: T, count: 1, acknowledgedAt: T + 9 });
    expect(mergeNotice(read(T + HOUR), dismissed)).toEqual(one);
    expect(mergeNotice(one, read(T + HOUR))).toEqual(one);
    const { untimed: _, ...stated } = warning({ at: T - HOUR, untimed: true });
    const issued = foldNotice(undefined, stated, ANA.key, from('frame'), { pinned: undefined }).notice;
    expect(mergeNotice(one, issued)).toMatchObject({ at: T - HOUR, lastAt: T - HOUR, count: 1 });
  });

  test('that came again after "Got it" is shown again; one that did not stays dismissed', () => {
    const first = { ...noticeOf([{ at: T, via: 'frame', level: 'warning', words: 'Again.', title: undefined }]) };
    const again = noticeOf([{ at: T + HOUR, via: 'frame', level: 'warning', words: 'Again.', title: undefined }]);
    expect(mergeNotice({ ...first, acknowledgedAt: T + 9 }, again)).not.toHaveProperty('acknowledgedAt');
    expect(mergeNotice({ ...first, acknowledgedAt: T + 9 }, first)).toMatchObject({ acknowledgedAt: T + 9 });
  });
});

describe('credits and LIVEs', () => {
  const credit = (more: Partial<Credit>): Credit => ({
    ...{ id: 'c1', account: ANA.key, kind: 'confirmed', at: T, source: from('response') },
    ...more,
  });
  const live = (more: Partial<LiveSession>): LiveSession => ({
    account: ANA.key,
    roomId: '7402',
    via: 'import',
    ...more,
  });

  test('are the same whichever side is asked first', () => {
    const pairs = [
      [credit({ points: 1 }), credit({ points: 2 })],
      [credit({ points: 1, source: from('import') }), credit({ points: 2 })],
    ] as const;
    for (const [a, b] of pairs) expect(mergeCredit(a, b)).toEqual(mergeCredit(b, a));
    expect(mergeCredit(...pairs[1])).toMatchObject({ points: 2 });
    const seen = live({ via: 'response', title: 'Seen', startedAt: T });
    const told = live({ title: 'Told', endedAt: T + HOUR });
    for (const merged of [mergeLive(seen, told), mergeLive(told, seen)]) {
      expect(merged).toMatchObject({ via: 'response', title: 'Seen', startedAt: T, endedAt: T + HOUR });
      expect(mergeLive(merged, told)).toEqual(merged);
      expect(mergeLive(merged, seen)).toEqual(merged);
    }
  });
});
