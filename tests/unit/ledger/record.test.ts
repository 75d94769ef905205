import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../../utils/domain/reading';
import { acknowledge, claim, record } from '../../../utils/ledger/write';
import { ANA, DAY, HOUR, score, ticket, utc, warning } from '../domain/samples';
import { contents, HERE, house, logged, reading } from './house';

const NOW = utc('2026-11-20T20:00');
afterEach(() => vi.restoreAllMocks());

const number = (value: number, at: number) => {
  const { at: _at, source: _source, ...fact } = score(value, at);
  return fact;
};
const day = (): Reading[] => [
  reading({ id: 'a-1', at: NOW - 5 * HOUR, facts: [number(180, 0)], endpoint: 'creator-governance', part: 'score' }),
  reading({
    id: 'a-2',
    at: NOW - 4 * HOUR,
    part: 'tickets',
    facts: ['1', '2'].map((id) => ({ kind: 'violation', violation: ticket({ id, issuedAt: NOW - DAY }) })),
  }),
  reading({ id: 'a-3', at: NOW - 3 * HOUR, via: 'frame', facts: [{ kind: 'notice', notice: warning() }] }),
  reading({ id: 'a-4', at: NOW - 2 * HOUR, facts: [number(162, 0)], endpoint: 'creator-governance', part: 'score' }),
  reading({ id: 'a-5', at: NOW - HOUR, result: { kind: 'unreadable', outline: '{}' }, part: 'tickets' }),
];

describe('a page’s readings', () => {
  test('are stored, with the score and its change, the tickets and the day’s numbers', async () => {
    const ledger = await house();
    const { stored, touched } = await record(ledger, day(), HERE, NOW);
    expect([stored, touched]).toEqual([['a-1', 'a-2', 'a-3', 'a-4', 'a-5'], [ANA.key]]);
    const [account] = await ledger.getAll('accounts');
    expect(account).toMatchObject({
      account: ANA,
      readings: {
        score: { value: 162, at: NOW - 2 * HOUR },
        previous: { value: 180, at: NOW - 5 * HOUR },
        ticketsReadAt: NOW - 4 * HOUR,
        ticketsUnreadableAt: NOW - HOUR,
      },
      since: NOW - 5 * HOUR,
      lastAt: NOW - HOUR,
    });
    expect(account?.sources['live-manager/creator-violations']).toMatchObject({ state: 'unreadable', outline: '{}' });
    expect(await ledger.getAll('rollups')).toMatchObject([
      { day: '2026-11-19', tickets: { live: 2 }, notices: { warning: 1 } },
      { day: '2026-11-20', readings: 4, score: { first: { value: 180 }, last: { value: 162 } } },
    ]);
    // All of it on one UTC day: one record.
    expect(await logged(ledger)).toEqual(['a-2/0', 'a-2/1', 'a-3/0', 180, 162]);
    expect(await ledger.count('observations')).toBe(1);
  });

  test('sent again after the worker was killed change nothing', async () => {
    const ledger = await house();
    await record(ledger, day(), HERE, NOW);
    const before = await contents(ledger);
    expect((await record(ledger, day(), HERE, NOW)).stored).toHaveLength(5);
    expect(await contents(ledger)).toEqual(before);
    await record(ledger, [...day(), ...day()].slice(3, 8), HERE, NOW);
    expect(await contents(ledger)).toEqual(before);
  });

  test('are the same ledger however they are batched and whatever is sent twice', async () => {
    const whole = await house();
    await record(whole, day(), HERE, NOW);
    const { observations: _, ...expected } = await contents(whole);
    const log = (await logged(whole)).sort();
    const sends = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(sends, async (batches) => {
        const ledger = await house();
        let reached = 0;
        for (const [back, on] of batches) {
          // A batch begins at most where the stored ones end: the page keeps what was not acknowledged, in order.
          const first = Math.max(0, reached - back);
          await record(ledger, day().slice(first, first + on), HERE, NOW);
          reached = Math.max(reached, Math.min(5, first + on));
        }
        await record(ledger, day().slice(Math.max(0, reached - 1)), HERE, NOW);
        const { observations: _o, ...rest } = await contents(ledger);
        expect(rest).toEqual(expected);
        expect((await logged(ledger)).sort()).toEqual(log);
      }),
      { numRuns: 40 },
    );
  });

  test('sent again together with a new one of the same second do not replace what was logged', async () => {
    const ledger = await house();
    const fact = (id: string) => ({ kind: 'violation' as const, violation: ticket({ id }) });
    const first = reading({ id: 'a-1', at: NOW, facts: [fact('1')] });
    const second = reading({ id: 'a-2', at: NOW, facts: [fact('2')] });
    await record(ledger, [first], HERE, NOW);
    await record(ledger, [first, second], HERE, NOW);
    expect((await logged(ledger)).sort()).toEqual(['a-1/0', 'a-2/0']);
  });
});

/** Every put into a store fails: at once, or later and with the whole transaction. */
function breakPut(store: string, how: 'throws' | 'aborts'): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name !== store) return put.apply(this, args);
    if (how === 'throws') throw new DOMException('quota', 'QuotaExceededError');
    const request = put.apply(this, args);
    this.transaction.abort();
    return request;
  });
}

describe('when the browser cannot write', () => {
  const stores = ['accounts', 'violations', 'notices', 'observations', 'rollups', 'documents', 'hosts', 'receipts'];
  test.each(stores.flatMap((store) => [[store, 'throws'] as const, [store, 'aborts'] as const]))(
    'and %s %s, nothing at all is stored, nothing acknowledged, and the next try stores all once',
    async (store, how) => {
      const ledger = await house();
      const [first, ...rest] = day();
      await record(ledger, first ? [first] : [], HERE, NOW);
      const before = await contents(ledger);
      breakPut(store, how);
      await expect(record(ledger, rest, HERE, NOW)).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await contents(ledger)).toEqual(before);
      await record(ledger, rest, HERE, NOW);
      expect(await ledger.count('violations')).toBe(2);
      expect((await ledger.getAll('rollups'))[0]).toMatchObject({ tickets: { live: 2 }, notices: { warning: 1 } });
    },
  );

  test('a value that cannot be stored takes nothing of its batch with it', async () => {
    const ledger = await house();
    const odd = ticket({ id: 'odd', details: (() => 'no text') as unknown as string });
    const batch = [...day(), reading({ at: NOW, facts: [{ kind: 'violation', violation: odd }] })];
    await expect(record(ledger, batch, HERE, NOW)).rejects.toThrow();
    expect(Object.values(await contents(ledger)).flat()).toEqual([]);
  });

  test('what was held for a claimed account stays held', async () => {
    const ledger = await house();
    const nameless = { account: undefined, facts: [{ kind: 'violation' as const, violation: ticket() }] };
    await record(ledger, [reading({ id: 'h-1', at: NOW, ...nameless })], HERE, NOW);
    const before = await contents(ledger);
    breakPut('rollups', 'throws');
    await expect(claim(ledger, 'page-1', ANA.key, HERE, NOW)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await contents(ledger)).toEqual(before);
  });
});

test('an alert is acknowledged, and that can be taken back', async () => {
  const ledger = await house();
  await record(ledger, day(), HERE, NOW);
  await acknowledge(ledger, ANA.key, 'v:1', NOW);
  await acknowledge(ledger, ANA.key, 'n:p:88', NOW);
  await acknowledge(ledger, ANA.key, 'v:nobody', NOW);
  expect((await ledger.getAll('violations')).map((v) => v.acknowledgedAt)).toEqual([NOW, undefined]);
  expect((await ledger.getAll('notices')).map((n) => n.acknowledgedAt)).toEqual([NOW]);
  await acknowledge(ledger, ANA.key, 'v:1', undefined);
  expect(await ledger.get('violations', [ANA.key, '1'])).not.toHaveProperty('acknowledgedAt');
});
