/** A data download, tried before it is taken in: what would come in is told, and what is known never counts twice. */

import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../utils/domain/reading';
import { readDownload } from '../../../utils/files/download';
import { addTallies, dryRun, freshOf } from '../../../utils/ledger/dry-run';
import { prune } from '../../../utils/ledger/prune';
import type { Ledger } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { ANA, DAY, HOUR, SHOP, utc } from '../domain/samples';
import { contents, HERE, house, reading, ZONE } from './house';

const NOW = utc('2026-11-23T09:00');
const live = (n: number, more: object = {}) => ({
  RoomId: `740200000000000000${n}`,
  RoomTitle: `LIVE ${n}`,
  LiveStartTime: `2026-11-0${n} 02:00:00`,
  LiveEndTime: `2026-11-0${n} 04:00:00`,
  ...more,
});
const post = (n: number, more: object = {}) => ({
  Link: `https://www.tiktokv.com/share/video/${7_411_000_000_000_000_000n + BigInt(n)}/`,
  Date: new Date(utc('2026-01-01T00:00') + n * HOUR).toISOString().slice(0, 19).replace('T', ' '),
  Title: `Video ${n}`,
  ...more,
});
const told = (lives: object[], posts: object[], account = ANA): Reading[] =>
  readDownload(
    JSON.stringify({
      'TikTok Live': { 'Go Live History': { GoLiveList: lives } },
      Post: { Posts: { VideoList: posts } },
    }),
    { account, zone: ZONE, now: NOW },
  ).readings;

/** As the worker takes it in. */
const take = async (ledger: Ledger, readings: Reading[], now = NOW) =>
  record(ledger, await freshOf(ledger, readings), HERE, now);
const tally = (more: object) => ({ added: 0, known: 0, changed: 0, refused: 0, older: 0, ...more });

describe('a data download', () => {
  test('says what would come in, and after it came in that all of it is here', async () => {
    const ledger = await house();
    const file = told([live(1), live(2)], [post(1), post(2), post(3)]);
    expect(await dryRun(ledger, { readings: file })).toEqual({
      lives: tally({ added: 2 }),
      posts: tally({ added: 3 }),
    });
    expect(await ledger.count('lives')).toBe(0);
    await take(ledger, file);
    expect(await ledger.count('lives')).toBe(2);
    expect(await dryRun(ledger, { readings: file })).toEqual({
      lives: tally({ known: 2 }),
      posts: tally({ known: 3 }),
    });
  });

  test('taken in again changes nothing, also weeks later, when nobody remembers the first time', async () => {
    const ledger = await house();
    const file = told([live(1), live(2)], [post(1)]);
    await take(ledger, file);
    await prune(ledger, NOW + 30 * DAY);
    const before = await contents(ledger);
    expect(await freshOf(ledger, file)).toEqual([]);
    await take(ledger, file, NOW + 30 * DAY);
    expect(await contents(ledger)).toEqual(before);
  });

  test('of a later day that overlaps brings only what is new', async () => {
    const ledger = await house();
    await take(ledger, told([live(1), live(2)], [post(1)]));
    const later = told([live(2), live(3)], [post(1), post(2, { Title: 'Another title' }), post(3)]);
    expect(await dryRun(ledger, { readings: later })).toEqual({
      lives: tally({ added: 1, known: 1 }),
      posts: tally({ added: 2, known: 1 }),
    });
    const fresh = (await freshOf(ledger, later)).flatMap(({ result }) => (result.kind === 'facts' ? result.facts : []));
    expect(fresh).toHaveLength(3);
  });

  test('that knows more of a LIVE than the page did says so, and adds no second one', async () => {
    const ledger = await house();
    const seen = { kind: 'live' as const, roomId: live(1).RoomId, state: 'ended' as const };
    await record(ledger, [reading({ at: utc('2026-11-01T04:00'), facts: [seen] })], HERE, NOW);
    const file = told([live(1)], []);
    expect(await dryRun(ledger, { readings: file })).toEqual({ lives: tally({ changed: 1 }) });
    await take(ledger, file);
    expect(await ledger.getAll('lives')).toMatchObject([{ title: 'LIVE 1', endedAt: utc('2026-11-01T04:00') }]);
    expect(await dryRun(ledger, { readings: file })).toEqual({ lives: tally({ known: 1 }) });
  });

  test('with more videos than are kept names those that are too old, each time', async () => {
    const ledger = await house();
    const file = told(
      [],
      Array.from({ length: 310 }, (_, i) => post(i)),
    );
    const first = await dryRun(ledger, { readings: file });
    expect(first).toEqual({ posts: tally({ added: 300, older: 10 }) });
    await take(ledger, file);
    expect(Object.keys((await ledger.get('posts', ANA.key))?.posts ?? {})).toHaveLength(300);
    expect(await dryRun(ledger, { readings: file })).toEqual({ posts: tally({ known: 300, older: 10 }) });
    expect(await freshOf(ledger, file)).toEqual([]);
  });

  test('is no look at the account: no day counts a reading, no running LIVE ends, no week gets a report of it', async () => {
    const ledger = await house();
    const running = { kind: 'live' as const, roomId: '7499', state: 'live' as const, startedAt: NOW - HOUR };
    await record(ledger, [reading({ at: NOW - HOUR, facts: [running] })], HERE, NOW);
    const days = await ledger.getAll('rollups');
    await take(ledger, told([live(1), live(2)], [post(1)]));
    expect(await ledger.getAll('rollups')).toEqual(days);
    expect(await ledger.get('accounts', ANA.key)).toMatchObject({ live: { roomId: '7499', state: 'live' } });
  });

  test('comes in under the account that was chosen and no other', async () => {
    const ledger = await house();
    await take(ledger, told([live(1)], [post(1)], SHOP));
    expect((await ledger.getAll('lives')).map((one) => one.account)).toEqual([SHOP.key]);
    expect((await ledger.getAll('accounts')).map((one) => one.key)).toEqual([SHOP.key]);
    expect(await dryRun(ledger, { readings: told([live(1)], []) })).toEqual({ lives: tally({ added: 1 }) });
  });
});

test('the counts of all pieces of a backup are summed up by kind', () => {
  const a = { lives: tally({ added: 1 }), violations: tally({ known: 2, refused: 1 }) };
  expect(addTallies(a, { lives: tally({ changed: 3 }), reports: tally({ added: 1 }) })).toEqual({
    lives: tally({ added: 1, changed: 3 }),
    violations: tally({ known: 2, refused: 1 }),
    reports: tally({ added: 1 }),
  });
});
