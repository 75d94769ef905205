/** What else an account's pages, services and files say: credits, the shop's performance, LIVEs, posts and their names. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CreditRead } from '../../../utils/domain/credit';
import type { Fact } from '../../../utils/domain/observation';
import type { Reading } from '../../../utils/domain/reading';
import { weekOf } from '../../../utils/domain/week';
import { reportOf } from '../../../utils/ledger/report-of';
import type { Ledger } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { ANA, DAY, HOUR, ticket, utc } from '../domain/samples';
import { type Given, HERE, house, reading, ZONE } from './house';

const T = utc('2026-11-18T20:00');
const given = (ledger: Ledger, ...all: Given[]) => record(ledger, all.map(reading), HERE, T + DAY);
const account = async (ledger: Ledger) => (await ledger.get('accounts', ANA.key)) ?? expect.fail();

describe('what the account’s overview says of itself', () => {
  const performance = (score: number): Fact => ({
    kind: 'performance',
    groups: [
      { code: 'product', words: 'Product satisfaction', score },
      { code: 'service', words: 'Service' },
    ],
  });
  const unseen = (unread: number): Fact => ({ kind: 'unseen', unread, newViolation: unread > 0 });
  const inbox = (unread: number): Fact => ({
    kind: 'inbox',
    counts: [{ category: 'violations', words: 'Violations', unread }],
  });

  test('is what was said last, whichever answer arrives last, and the report of the week has it', async () => {
    const ledger = await house();
    await given(ledger, { at: T, facts: [performance(4.1), unseen(2), inbox(3)] });
    await given(ledger, { at: T - HOUR, facts: [performance(2), unseen(0), inbox(0)] });
    const record = await account(ledger);
    expect(record.performance).toEqual({ at: T, groups: (performance(4.1) as { groups: unknown }).groups });
    expect(record.unseen).toMatchObject({ at: T, unread: 2, newViolation: true, source: { via: 'response' } });
    expect(record.unseen).not.toHaveProperty('kind');
    expect(record.inbox).toMatchObject({ at: T, counts: [{ unread: 3 }] });
    const report = await reportOf(ledger, record, weekOf(T, ZONE), T + DAY);
    expect(report.performance?.groups[0]).toMatchObject({ score: 4.1 });
  });
});

describe('a credit', () => {
  const credit = (more: Partial<CreditRead> = {}): Fact => ({
    kind: 'credit',
    credit: { id: 'c1', kind: 'practice', at: T, points: 1, violationId: '301', ...more },
  });
  const stored = async (...all: Given[]) => {
    const ledger = await house();
    for (const one of all) await given(ledger, one);
    return ledger.getAll('credits');
  };

  test('read ten times is one credit, of its account, with where it was read', async () => {
    const all = await stored({ at: T, facts: [credit(), credit()] }, { at: T + HOUR, facts: [credit()] });
    expect(all).toMatchObject([{ id: 'c1', account: ANA.key, kind: 'practice', source: { via: 'response' } }]);
  });

  test('that TikTok confirmed stays confirmed, in whatever order it was read', async () => {
    const practice: Given = { at: T, via: 'service', facts: [credit()] };
    const confirmed: Given = { at: T - HOUR, facts: [credit({ kind: 'confirmed', points: 2 })] };
    const expected = [{ kind: 'confirmed', points: 2 }];
    expect(await stored(practice, confirmed)).toMatchObject(expected);
    expect(await stored(confirmed, practice)).toMatchObject(expected);
  });

  test('stands in the report beside the number, which it does not change', async () => {
    const ledger = await house();
    await given(ledger, {
      at: T,
      facts: [{ kind: 'score', measure: 'chr', value: 162 }, credit({ kind: 'confirmed' })],
    });
    const report = await reportOf(ledger, await account(ledger), weekOf(T, ZONE), T + DAY);
    expect(report).toMatchObject({ score: { value: 162 }, credits: [{ id: 'c1', points: 1 }] });
    expect(report.score).not.toHaveProperty('change');
  });
});

describe('a LIVE', () => {
  const live = (more: Partial<Extract<Fact, { kind: 'live' }>> = {}): Fact => ({
    kind: 'live',
    roomId: '74',
    state: 'ended',
    ...more,
  });

  test('is remembered by its room, with whatever any reading said of it', async () => {
    const ledger = await house();
    await given(
      ledger,
      { at: T, via: 'frame', facts: [live({ state: 'live', startedAt: T - HOUR })] },
      { at: T + HOUR, facts: [live({ endedAt: T + HOUR, title: 'Glow and chat' })] },
      { at: T + 2 * HOUR, via: 'import', facts: [live({ title: 'From the file' })] },
    );
    expect(await ledger.getAll('lives')).toMatchObject([
      { roomId: '74', title: 'Glow and chat', startedAt: T - HOUR, endedAt: T + HOUR },
    ]);
    // The file's reading is the latest, and is no news of the LIVE that runs.
    expect((await account(ledger)).live).toMatchObject({ roomId: '74', state: 'ended', at: T + HOUR });
  });

  test('of a file is no look at the account: no day counts it, and the running LIVE stays', async () => {
    const ledger = await house();
    await given(
      ledger,
      { at: T, facts: [live({ state: 'live' })] },
      {
        at: T - 900 * DAY,
        via: 'import',
        facts: [live({ roomId: '11', title: 'Long ago', startedAt: T - 900 * DAY })],
      },
    );
    expect((await account(ledger)).live).toMatchObject({ roomId: '74', state: 'live' });
    expect((await account(ledger)).since).toBe(T);
    expect((await ledger.getAll('rollups')).map((day) => [day.day, day.readings])).toEqual([['2026-11-18', 1]]);
    expect(await ledger.count('lives')).toBe(2);
  });
});

describe('a ticket that states only the id of what it is about', () => {
  const about: Fact = { kind: 'violation', violation: ticket({ id: '1', subjectId: '74', issuedAt: T }) };
  const named: Fact = {
    kind: 'violation',
    violation: ticket({ id: '2', subjectId: '74', subjectTitle: 'The ticket’s own words', issuedAt: T }),
  };
  const post = (title: string): Fact => ({ kind: 'post', id: '74', title, postedAt: T - DAY });
  const live = (title: string): Fact => ({ kind: 'live', roomId: '74', state: 'ended', title });
  const titles = async (ledger: Ledger) => (await ledger.getAll('violations')).map((one) => one.subjectTitle);

  test.each([
    ['post', post('Morning routine')],
    ['LIVE', live('Morning routine')],
  ])('is named by the account’s own %s, whichever is read first, in one batch or two', async (_, fact) => {
    const readings = (): Given[] => [
      { at: T, facts: [about, named] },
      { at: T + HOUR, facts: [fact] },
    ];
    for (const order of [readings(), readings().reverse()]) {
      const [together, apart] = [await house(), await house()];
      await given(together, ...order);
      expect(await titles(together)).toEqual(['Morning routine', 'The ticket’s own words']);
      for (const one of order) await given(apart, one);
      expect(await titles(apart)).toEqual(['Morning routine', 'The ticket’s own words']);
      // Read again it keeps its name, and its report is told of the name.
      await given(apart, { at: T + 2 * HOUR, facts: [about] });
      expect(await titles(apart)).toEqual(['Morning routine', 'The ticket’s own words']);
      const report = await reportOf(apart, await account(apart), weekOf(T, ZONE), T + DAY);
      expect(report.groups[0]?.items.map((one) => one.title).sort()).toEqual([
        'Morning routine',
        'The ticket’s own words',
      ]);
    }
  });

  test('takes the new name of a post that was renamed, and its own title as soon as it states one', async () => {
    const ledger = await house();
    await given(ledger, { at: T, facts: [about, post('Morning')] }, { at: T + 1, facts: [post('Morning routine')] });
    expect(await titles(ledger)).toEqual(['Morning routine']);
    const stated: Fact = { kind: 'violation', violation: ticket({ id: '1', subjectId: '74', subjectTitle: 'Stated' }) };
    await given(ledger, { at: T + 2, facts: [stated] }, { at: T + 3, facts: [post('Renamed')] });
    expect(await titles(ledger)).toEqual(['Stated']);
  });

  test('is not named by another account’s video', async () => {
    const ledger = await house();
    const other = { ...ANA, id: '9', key: 'creator:9' as const };
    await given(ledger, { at: T, facts: [about] }, { at: T, account: other, page: 'other', facts: [post('Not mine')] });
    expect(await titles(ledger)).toEqual([undefined]);
  });
});

test('a list with gaps in its ids finds every ticket that is known, however many lie between', async () => {
  const ledger = await house();
  const list = (...ids: number[]): Fact[] =>
    ids.map((id) => ({ kind: 'violation', violation: ticket({ id: String(id), issuedAt: T }) }));
  await given(ledger, { at: T, facts: list(...Array.from({ length: 40 }, (_, i) => 100 + i)) });
  await given(ledger, { at: T + HOUR, facts: list(100, 101, 102, 103, 104, 139, 150) });
  const seen = (await ledger.getAll('violations')).map((one) => [one.id, one.firstSeenAt, one.lastSeenAt]);
  expect(seen.filter(([, first]) => first !== T)).toEqual([['150', T + HOUR, T + HOUR]]);
  expect(seen.filter(([, , last]) => last !== T).map(([id]) => id)).toEqual([
    '100',
    '101',
    '102',
    '103',
    '104',
    '139',
    '150',
  ]);
  expect(await ledger.getAll('rollups')).toMatchObject([{ tickets: { live: 41 } }]);
});

test('a batch is stored as it would be reading by reading, whatever was read ahead', async () => {
  const ids = fc.integer({ min: 1, max: 14 }).map(String);
  const facts = fc.oneof(
    fc
      .record({ id: ids, status: fc.constantFrom('open' as const, 'closed' as const) })
      .map((more): Fact => ({ kind: 'violation', violation: ticket({ ...more, issuedAt: T }) })),
    ids.map((id): Fact => ({ kind: 'post', id, title: `Post ${id}`, postedAt: T })),
  );
  const looks = fc.array(fc.array(facts, { minLength: 1, maxLength: 12 }), { minLength: 2, maxLength: 6 });
  let seq = 0;
  await fc.assert(
    fc.asyncProperty(looks, looks, async (before, batch) => {
      const readings = (all: Fact[][]): Reading[] =>
        all.map((one, i) => reading({ id: `b-${++seq}`, at: T + i * HOUR, facts: one }));
      const [first, second] = [readings(before), readings(batch)];
      const stored = async (ledger: Ledger) => [
        await ledger.getAll('violations'),
        await ledger.getAll('posts'),
        await ledger.getAll('rollups'),
      ];
      const whole = await house();
      await record(whole, first, HERE, T);
      await record(whole, second, HERE, T);
      const together = await stored(whole);
      const single = await house();
      for (const one of [...first, ...second]) await record(single, [one], HERE, T);
      expect(await stored(single)).toEqual(together);
    }),
    { numRuns: 60 },
  );
}, 20_000);
