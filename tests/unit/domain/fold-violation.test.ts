import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldViolation } from '../../../utils/domain/fold';
import type { Via, ViolationRead } from '../../../utils/domain/observation';
import type { Violation } from '../../../utils/domain/violation';
import { ANA, from, ticket, utc } from './samples';

interface Seen {
  at: number;
  via: Via;
  read: ViolationRead;
  endpoint?: string;
}

const T = utc('2026-11-20T00:00');
const fold = (seen: readonly Seen[], begin?: Violation): Violation => {
  let violation = begin;
  for (const { at, via, read, endpoint } of seen) {
    violation = foldViolation(violation, read, ANA.key, at, from(via, endpoint)).violation;
  }
  if (!violation) throw new Error('nothing to fold');
  return violation;
};

const maybe = <V>(...values: V[]) => fc.constantFrom(undefined, ...values);
const reads: fc.Arbitrary<ViolationRead> = fc
  .record({
    policyWords: fc.constantFrom('Misleading claims', 'Unoriginal content'),
    surface: fc.constantFrom('live', 'video', 'unknown'),
    status: fc.constantFrom('open', 'appealing', 'overturned', 'closed', 'unknown'),
    statusWords: maybe('Pending', 'Closed'),
    enforcement: fc.constantFrom<string[]>([], ['Content removed'], ['LIVE interrupted']),
    issuedAt: maybe(T - 9, T - 5),
    points: maybe(4, 6, 8),
    appealBy: maybe(T + 30, T + 40),
    details: maybe('clears acne in 3 days', 'guaranteed results'),
  })
  .map(
    (fields) => ticket(Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined))) as ViolationRead,
  );
const seen: fc.Arbitrary<Seen> = fc.record({
  at: fc.integer({ min: 0, max: 4 }).map((i) => T + i * 1_000),
  via: fc.constantFrom('service', 'response', 'frame', 'import', 'page-text'),
  endpoint: fc.constantFrom('creator-violations', 'live-violations'),
  read: reads,
});
const history = fc.array(seen, { minLength: 1, maxLength: 6 });

/** The same things in two orders, the second time with some of them twice. */
const twoOrders = history.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.shuffledSubarray([...all, ...all.slice(0, 2)], {
      minLength: all.length + Math.min(2, all.length),
      maxLength: all.length + Math.min(2, all.length),
    }),
  ),
);

describe('a ticket that is read again', () => {
  test('is one ticket, however often and in whatever order its readings come', () => {
    fc.assert(
      fc.property(twoOrders, ([one, other]) => {
        expect(fold(other)).toEqual(fold(one));
      }),
      { numRuns: 3_000 },
    );
  });

  test('tells nothing new when it is the same reading again', () => {
    fc.assert(
      fc.property(history, seen, (before, last) => {
        const once = fold([...before, last]);
        const again = foldViolation(once, last.read, ANA.key, last.at, from(last.via, last.endpoint));
        expect(again).toEqual({ violation: once, changed: false });
      }),
      { numRuns: 1_000 },
    );
  });

  test('keeps what an answer stated whatever the page’s text says, before or after', () => {
    const texts = fc.array(fc.record({ at: fc.integer({ min: T - 50, max: T + 9_000 }), read: reads }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(texts, texts, seen, (before, after, one) => {
        const text = (list: typeof before): Seen[] => list.map((t) => ({ ...t, via: 'page-text' as const }));
        const answer: Seen = { ...one, via: 'response' };
        const { policyWords, status, statusWords, surface, points, details, issuedAt, appealBy } = answer.read;
        const kept = fold([...text(before), answer, ...text(after)]);
        const said = Object.entries({ policyWords, points, details, issuedAt, appealBy });
        for (const [member, value] of said.filter(([, v]) => v !== undefined)) {
          expect(kept[member as keyof Violation], member).toEqual(value);
        }
        if (status !== 'unknown') expect([kept.status, kept.statusWords]).toEqual([status, statusWords]);
        if (surface !== 'unknown') expect(kept.surface).toBe(surface);
        expect(kept.sources[0]?.via).toBe('response');
      }),
    );
  });

  test('fills from the page’s text what no answer stated', () => {
    const merged = fold([
      { at: T, via: 'response', read: ticket({ status: 'unknown' }) },
      { at: T + 1, via: 'page-text', read: ticket({ status: 'closed', statusWords: 'Closed', subjectTitle: 'Serum' }) },
    ]);
    expect(merged).toMatchObject({ status: 'closed', statusWords: 'Closed', subjectTitle: 'Serum' });
    expect(merged.sources.map((s) => s.via)).toEqual(['response', 'page-text']);
  });

  test('what a later answer leaves out is not forgotten', () => {
    const merged = fold([
      { at: T, via: 'response', read: ticket({ points: 8, appealBy: T + 9, enforcement: ['Content removed'] }) },
      { at: T + 5, via: 'response', read: ticket({ surface: 'unknown', status: 'appealing' }) },
    ]);
    expect(merged).toMatchObject({ points: 8, appealBy: T + 9, enforcement: ['Content removed'], surface: 'live' });
    expect(merged.status).toBe('appealing');
  });

  test('an answer that comes late does not undo a newer one', () => {
    const newer: Seen = { at: T + 5, via: 'response', read: ticket({ status: 'closed', points: 6 }) };
    const older: Seen = { at: T, via: 'response', read: ticket({ status: 'open', points: 8, details: 'quoted' }) };
    expect(fold([newer, older])).toMatchObject({
      status: 'closed',
      points: 6,
      details: 'quoted',
      firstSeenAt: T,
      lastSeenAt: T + 5,
    });
  });

  test('a status in words that are new to us leaves an open ticket open, in those words', () => {
    const merged = fold([
      { at: T, via: 'response', read: ticket({ statusWords: 'Pending' }) },
      { at: T + 5, via: 'response', read: ticket({ status: 'unknown', statusWords: 'Under second review' }) },
    ]);
    expect(merged).toMatchObject({ status: 'open', statusWords: 'Under second review' });
  });

  test('the words of one status are not shown beside another', () => {
    const merged = fold([
      { at: T, via: 'response', read: ticket({ statusWords: 'Pending' }) },
      { at: T + 5, via: 'response', read: ticket({ status: 'closed' }) },
    ]);
    expect(merged.status).toBe('closed');
    expect(merged.statusWords).toBeUndefined();
  });

  test('of two statuses stated in the same second the one that asks for attention is shown', () => {
    const at = (status: ViolationRead['status']): Seen => ({ at: T, via: 'response', read: ticket({ status }) });
    for (const quiet of ['overturned', 'closed', 'appealing'] as const) {
      expect([fold([at('open'), at(quiet)]).status, fold([at(quiet), at('open')]).status]).toEqual(['open', 'open']);
    }
  });

  test('a ticket that was stored before ranks were kept is read on as before', () => {
    const stored: Violation = {
      ...ticket({ points: 8 }),
      account: ANA.key,
      firstSeenAt: T,
      lastSeenAt: T + 9,
      sources: [from()],
    };
    const late = fold([{ at: T + 1, via: 'response', read: ticket({ points: 2, details: 'quoted' }) }], stored);
    expect(late).toMatchObject({ points: 8, details: 'quoted' });
    const newer = fold([{ at: T + 10, via: 'response', read: ticket({ points: 2 }) }], stored);
    expect(newer.points).toBe(2);
  });
});

describe('a ticket that the seller has acknowledged', () => {
  const acknowledged = { ...fold([{ at: T, via: 'response', read: ticket() }]), acknowledgedAt: T + 1 };
  const again = (read: ViolationRead, begin: Violation = acknowledged, at = T + 5): Violation =>
    fold([{ at, via: 'response', read }], begin);

  test('stays quiet when it is read again, also with a new detail', () => {
    expect(again(ticket()).acknowledgedAt).toBe(T + 1);
    expect(again(ticket({ points: 8 })).acknowledgedAt).toBe(T + 1);
    expect(again(ticket({ status: 'closed' })).acknowledgedAt).toBe(T + 1);
  });

  test.each(['closed', 'appealing', 'overturned'] as const)(
    'asks for attention when it was %s and is open',
    (status) => {
      const over = again(ticket({ status }));
      expect(over.acknowledgedAt).toBe(T + 1);
      expect(again(ticket(), over, T + 9).acknowledgedAt).toBeUndefined();
      expect(again(ticket(), over, T + 4).acknowledgedAt).toBe(T + 1);
    },
  );
});
