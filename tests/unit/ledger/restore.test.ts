/** A backup taken in: an empty browser gets what was saved, one with a history of its own loses and doubles nothing. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BackupLine, isKept, type KeptStore } from '../../../utils/domain/backup';
import type { Fact } from '../../../utils/domain/observation';
import { backup } from '../../../utils/ledger/backup';
import { addTallies, dryRun, type Tallies } from '../../../utils/ledger/dry-run';
import { closeSummary, liveFile, mark } from '../../../utils/ledger/lives';
import type { Kept } from '../../../utils/ledger/merge-into';
import { prune } from '../../../utils/ledger/prune';
import { buildMissing } from '../../../utils/ledger/reports';
import { restore } from '../../../utils/ledger/restore';
import type { Ledger } from '../../../utils/ledger/schema';
import { acknowledge, record } from '../../../utils/ledger/write';
import { ANA, DAY, HOUR, SHOP, ticket } from '../domain/samples';
import { HERE, house, inZone, reading, rolledUp } from './house';
import { ABOUT, expectCounted, KEPT, kept, life, lived, NOW, readingsOf, saved, T, takeIn } from './restore-sample';

describe('a backup', () => {
  test('taken into an empty browser gives it everything that was saved, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (batches) => {
        const one = await lived(readingsOf(batches));
        const chunks = await saved(one);
        const other = await house();
        expect((await takeIn(other, chunks)).refused).toBe(0);
        expect(await kept(other)).toEqual(await kept(one));
        await expectCounted(other);
      }),
      { numRuns: 15 },
    );
  }, 30_000);

  test('taken into the browser it was made in changes nothing, and says so', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (batches) => {
        const ledger = await lived(readingsOf(batches));
        const before = await kept(ledger);
        const counts = await takeIn(ledger, await saved(ledger));
        expect(counts).toMatchObject({ added: 0, changed: 0, refused: 0 });
        expect(await kept(ledger)).toEqual(before);
      }),
      { numRuns: 10 },
    );
  }, 30_000);

  test('taken into a browser with a history of its own is as if that one had read both', async () => {
    await fc.assert(
      fc.asyncProperty(life, life, async (here, there) => {
        const [mine, theirs] = [readingsOf(here), readingsOf(there)];
        const chunks = await saved(await lived(theirs));
        const ledger = await lived(mine);
        await takeIn(ledger, chunks);
        const whole = await lived([...mine, ...theirs]);
        const of = async (one: Ledger, store: KeptStore) => (await kept(one))[store];
        for (const store of ['violations', 'notices', 'credits', 'lives'] as const) {
          expect(await of(ledger, store), store).toEqual(await of(whole, store));
        }
        expect(await rolledUp(ledger)).toEqual(await rolledUp(whole));
        const counts = async (one: Ledger) =>
          (await one.getAll('rollups'))
            .filter((rollup) => rollup.readings > 0)
            .map(({ account, day, readings }) => [account, day, readings]);
        expect(await counts(ledger)).toEqual(await counts(whole));
        await expectCounted(ledger);
      }),
      { numRuns: 15 },
    );
  }, 30_000);

  test('taken in twice, or its lines in another order, comes to the same', async () => {
    await fc.assert(
      fc.asyncProperty(life, life, fc.infiniteStream(fc.nat()), async (here, there, dice) => {
        const chunks = await saved(await lived(readingsOf(there)));
        const mine = readingsOf(here);
        const [once, shuffled] = [await lived(mine), await lived(mine)];
        await takeIn(once, chunks);
        const before = await kept(once);
        expect(await takeIn(once, chunks)).toMatchObject({ added: 0, changed: 0 });
        expect(await kept(once)).toEqual(before);
        const mixed = chunks.map((chunk) => {
          const order = chunk.records.map((one) => [Number(dice.next().value), one] as const);
          return { ...chunk, records: order.sort(([a], [b]) => a - b).map(([, one]) => one) };
        });
        await takeIn(shuffled, mixed);
        expect(await kept(shuffled)).toEqual(before);
      }),
      { numRuns: 10 },
    );
  }, 30_000);

  test('here into there and there into here hold the same tickets, notices, credits and LIVEs', async () => {
    await fc.assert(
      fc.asyncProperty(life, life, async (here, there) => {
        const [a, b] = [await lived(readingsOf(here)), await lived(readingsOf(there))];
        const [ofA, ofB] = [await saved(a), await saved(b)];
        await takeIn(a, ofB);
        await takeIn(b, ofA);
        const [one, other] = [await kept(a), await kept(b)];
        for (const store of ['violations', 'notices', 'credits', 'lives', 'accounts'] as const) {
          expect(one[store], store).toEqual(other[store]);
        }
        expect(await rolledUp(a)).toEqual(await rolledUp(b));
      }),
      { numRuns: 10 },
    );
  }, 30_000);

  test('can be tried first: what would come in is what then comes in, and trying writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(life, life, async (here, there) => {
        const chunks = await saved(await lived(readingsOf(there)));
        const ledger = await lived(readingsOf(here));
        const before = await kept(ledger);
        let would: Tallies = {};
        for (const { store, records } of chunks) {
          if (isKept(store)) would = addTallies(would, await dryRun(ledger, { store, records } as never));
        }
        expect(await kept(ledger)).toEqual(before);
        for (const store of KEPT) {
          const { added, changed, known } = await takeIn(
            ledger,
            chunks.filter((chunk) => chunk.store === store),
          );
          const { added: a, changed: c, known: k } = would[store] ?? { added: 0, changed: 0, known: 0 };
          // The numbers of the days follow from what came in before them.
          if (store !== 'rollups') expect([added, changed, known], store).toEqual([a, c, k]);
        }
      }),
      { numRuns: 10 },
    );
  }, 30_000);
});

describe('restoring', () => {
  const issued = (id: string, more: object = {}): Fact => ({
    kind: 'violation',
    violation: ticket({ id, issuedAt: T - DAY, ...more }),
  });
  const one = (fact: Fact, at = T, more: object = {}) => reading({ at, facts: [fact], page: 'p', ...more });

  test('keeps the accounts apart, also when both have a ticket of the same number', async () => {
    const there = await lived([[one(issued('1', { points: 4 }))]]);
    const here = await lived([[one(issued('1', { points: 2 }), T, { account: SHOP, page: 'q' })]]);
    await takeIn(here, await saved(there));
    const tickets = await here.getAll('violations');
    expect(tickets.map(({ account, points }) => [account, points])).toEqual([
      [ANA.key, 4],
      [SHOP.key, 2],
    ]);
  });

  test('a ticket that was dismissed there is dismissed here', async () => {
    const there = await lived([[one(issued('1'))]]);
    await acknowledge(there, ANA.key, 'v:1', T + HOUR);
    const here = await lived([[one(issued('1'))]]);
    await takeIn(here, await saved(there));
    expect(await here.get('violations', [ANA.key, '1'])).toMatchObject({ acknowledgedAt: T + HOUR });
  });

  test('brings the log of a LIVE, with its marks; one that was put away there is put away here', async () => {
    const roomId = '7402';
    const begun = async (page: string, hour: number) => {
      const ledger = await house();
      const at = T + hour * HOUR;
      const facts: Fact[] = [
        { kind: 'live', roomId, state: 'live' },
        { kind: 'pin', roomId, productId: page, title: page },
      ];
      await record(ledger, [reading({ at, page, facts })], HERE, NOW);
      return ledger;
    };
    const there = await begun('there', 0);
    const id = (await mark(there, { account: ANA.key, roomId, at: T + 60_000, note: 'a price' })) ?? '';
    await closeSummary(there, ANA.key, roomId, NOW);
    const here = await begun('here', 1);
    const chunks = await saved(there);
    await takeIn(here, chunks);
    await mark(here, { account: ANA.key, roomId, at: NOW, note: 'price', id });
    expect(await takeIn(here, chunks)).toMatchObject({ added: 0, changed: 0, refused: 0 });
    const file = await liveFile(here, ANA.key, roomId);
    expect(file?.session).toMatchObject({
      ...{ closedAt: NOW, liveAt: T + HOUR },
      seen: [
        [T, T],
        [T + HOUR, T + HOUR],
      ],
    });
    expect(file?.moments.map((one) => ('note' in one ? one.note : one.kind))).toEqual(['pin', 'price', 'pin']);
  });

  test('a ticket whose account line is missing comes in all the same', async () => {
    const there = await lived([[one(issued('1'))]]);
    const here = await house();
    await takeIn(
      here,
      (await saved(there)).filter((chunk) => chunk.store !== 'accounts'),
    );
    expect(await here.getAll('accounts')).toMatchObject([{ key: ANA.key, account: { id: ANA.id, role: 'creator' } }]);
    expect(await rolledUp(here)).toEqual({ [`${ANA.key} 2026-11-17`]: { tickets: { live: 1 }, notices: {} } });
    await expectCounted(here);
  });

  test('counts the days as this browser counts them, in whatever zone the backup was made', async () => {
    const there = await lived([[one(issued('1'))]], inZone('Asia/Manila'));
    const here = await lived([[one({ kind: 'score', measure: 'chr', value: 190 })]]);
    await takeIn(here, await saved(there));
    // Eight in the evening in London is the next morning in Manila, and noon in Los Angeles.
    expect(Object.keys(await rolledUp(here))).toEqual([`${ANA.key} 2026-11-17`]);
    await expectCounted(here);
  });

  test('a report that knew fewer tickets than this browser is built again, as a correction', async () => {
    const there = await lived([[one(issued('1'))]]);
    const here = await house();
    await record(here, [one(issued('2'))], HERE, T + HOUR);
    await takeIn(here, await saved(there));
    expect(await buildMissing(here, HERE, NOW + DAY)).toBe(1);
    expect(await here.get('reports', [ANA.key, '2026-11-16'])).toMatchObject({
      violations: 2,
      corrections: [{ violations: { was: 1, is: 2 } }],
    });
  });

  test('what was counted of readings that are no longer kept is counted once', async () => {
    const scores = [0, 1, 2].map((i) =>
      one({ kind: 'score', measure: 'chr', value: 180 + i }, T - 90 * DAY + i * HOUR),
    );
    const ledger = await lived([scores, [one({ kind: 'score', measure: 'chr', value: 190 })]]);
    const full = await saved(ledger);
    const whole = await ledger.getAll('rollups');
    expect(await prune(ledger, NOW, 1)).toBe(1);
    const short = await saved(ledger);
    // The older, fuller backup into the ledger that has let go, and the shorter one into an empty and into a full one.
    await takeIn(ledger, full);
    const [fresh, again] = [await house(), await house()];
    await takeIn(fresh, short);
    await takeIn(again, full);
    await takeIn(again, short);
    for (const one of [ledger, fresh, again]) {
      const counts = (await one.getAll('rollups')).map(({ day, readings, score }) => [day, readings, score]);
      expect(counts).toEqual(whole.map(({ day, readings, score }) => [day, readings, score]));
      await expectCounted(one);
    }
  });

  test('a chunk that cannot be written leaves nothing of itself', async () => {
    const ledger = await lived([[one(issued('1'))]]);
    const before = await kept(ledger);
    const [first] = await ledger.getAll('violations');
    const broken = { ...first, id: '2', reason: (() => 1) as never } as Kept['violations'];
    await expect(
      restore(ledger, 'violations', [{ ...first, id: '3' } as Kept['violations'], broken], HERE, NOW),
    ).rejects.toThrow();
    expect(await kept(ledger)).toEqual(before);
  });
});

describe('the lines of a backup', () => {
  test('hold the stores in their order, and neither receipts nor page loads nor anything of the service', async () => {
    const ledger = await lived([[reading({ at: T, facts: [{ kind: 'violation', violation: ticket() }] })]]);
    const lines: BackupLine[] = [];
    for await (const line of backup(ledger, ABOUT)) lines.push(line);
    const stores = lines.flatMap((line) => ('store' in line ? [line.store] : []));
    expect([...new Set(stores)]).toEqual(['accounts', 'violations', 'observations', 'rollups', 'reports', 'settings']);
    expect(lines[0]).toMatchObject({
      format: 'good-standing/backup',
      version: 1,
      createdAt: '2026-11-28T20:00:00.000Z',
      extension: '0.1.0',
      counts: { accounts: 1, violations: 1, settings: 1 },
    });
    expect(lines.at(-1)).toMatchObject({ end: true, counts: { accounts: 1, violations: 1, settings: 1 } });
    expect(JSON.stringify(lines)).not.toContain('page-1"');
  });

  test('are all there when there are more than are read at once', async () => {
    const ledger = await house();
    const many = Array.from({ length: 520 }, (_, i) => ({
      kind: 'violation' as const,
      violation: ticket({ id: String(i), issuedAt: T - i * HOUR }),
    }));
    await record(ledger, [reading({ at: T, facts: many })], HERE, NOW);
    const ids = new Set<unknown>();
    for await (const line of backup(ledger, ABOUT)) {
      if ('store' in line && line.store === 'violations') ids.add((line.record as { id: string }).id);
    }
    expect(ids.size).toBe(520);
    const other = await house();
    await takeIn(other, await saved(ledger));
    expect(await other.count('violations')).toBe(520);
  }, 20_000);
});
