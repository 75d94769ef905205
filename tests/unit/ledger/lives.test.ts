/** The log of a LIVE: whatever tab saw it, in whatever order it arrives, told twice or late, it is one log of one account. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf } from '../../../utils/domain/live-session';
import type { Fact } from '../../../utils/domain/observation';
import { closeSummary, liveFile, mark, runningLive } from '../../../utils/ledger/lives';
import { pageView } from '../../../utils/ledger/page-view';
import { usage } from '../../../utils/ledger/prune';
import { accountViews } from '../../../utils/ledger/read';
import type { Ledger } from '../../../utils/ledger/schema';
import { acknowledge, record } from '../../../utils/ledger/write';
import { ANA, HOUR, SHOP, warning } from '../domain/samples';
import { HERE, house, reading } from './house';
import { at, evening, fileOf, live, log, MINUTE, pin, ROOM, seenAt, T, take, warned } from './live-house';

describe('the log of an evening', () => {
  test('has its start, each pin, its alerts, the closed tab and its end', async () => {
    const ledger = await house();
    await take(ledger, evening());
    const { timeline, session } = await log(ledger);
    const told = timeline.filter(({ kind }) => kind !== 'viewers' && kind !== 'caption');
    expect(
      told.map((one) => [Math.round((one.at - T) / 6_000) / 10, one.kind, 'productId' in one ? one.productId : '']),
    ).toEqual([
      [0, 'start', ''],
      [0, 'pin', '1'],
      [10.5, 'pin', '2'],
      [12.5, 'alert', ''],
      [20, 'gap', ''],
      [40.5, 'pin', '1'],
      [46, 'alert', ''],
      [50.5, 'pin', '2'],
      [60.2, 'end', ''],
    ]);
    expect(timeline.find(({ kind }) => kind === 'gap')?.until).toBe(at(35));
    // Every minute from 0 to 20 and from 35 to 60.
    expect(timeline.filter(({ kind }) => kind === 'viewers')).toHaveLength(21 + 26);
    expect(timeline.find(({ id }) => id === 'n:p:46')).toMatchObject({ alert: { pinned: 'Product 1' } });
    expect(session).toMatchObject({
      seen: [
        [at(0), at(20)],
        [at(35), at(60.2)],
      ],
      endedAt: at(60.2),
    });
  });

  test('is the same in any order, in any batches, told twice, and by two tabs', async () => {
    const whole = await house();
    await take(whole, evening());
    const expected = await log(whole);
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), fc.integer({ min: 1, max: 60 }), async (dice, size) => {
        const ledger = await house();
        const first = evening();
        const second = first.map((one, i) => ({ ...one, id: `tab-2-${i + 1}`, document: 'tab-2' }));
        const all = [...first, ...second, ...first];
        const order = all.map((one) => [Number(dice.next().value), one] as const).sort(([a], [b]) => a - b);
        const shuffled = order.map(([, one]) => one);
        for (let i = 0; i < shuffled.length; i += size) await take(ledger, shuffled.slice(i, i + size));
        const found = await log(ledger);
        expect(found).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test('loses and doubles nothing when a worker dies before it has answered, and everything is sent again', async () => {
    const ledger = await house();
    const all = evening();
    await take(ledger, all.slice(0, 100));
    const before = await usage(ledger);
    await take(ledger, all.slice(0, 100));
    expect(await usage(ledger)).toEqual(before);
    // The page did not hear what was stored: it sends the last of it once more with what is new.
    await take(ledger, all.slice(60));
    const once = await house();
    await take(once, all);
    expect(await log(ledger)).toEqual(await log(once));
  });

  test('of two accounts are two logs, also when they run at the same time', async () => {
    const ledger = await house();
    const shop = (minutes: number, facts: Fact[]) => seenAt(minutes, facts, { account: SHOP, page: 'shop-page' });
    await take(ledger, [
      seenAt(0, [live(), pin('1', ROOM)]),
      shop(1, [live('live', { roomId: '9' }), pin('2', '9')]),
      seenAt(2, [warned(2)]),
    ]);
    expect((await fileOf(ledger)).moments.map(({ id }) => id.split(':').at(-1))).toEqual(['1']);
    const other = await liveFile(ledger, SHOP.key, '9');
    expect(other?.moments).toMatchObject([{ kind: 'pin', productId: '2', account: SHOP.key }]);
    expect(other?.notices).toEqual([]);
    expect((await runningLive(ledger, SHOP.key, at(3)))?.roomId).toBe('9');
    expect((await runningLive(ledger, ANA.key, at(3)))?.roomId).toBe(ROOM);
    expect((await runningLive(ledger, undefined, at(3)))?.roomId).toBe(ROOM);
  });

  test('what a file tells of a LIVE is no sighting, and none of it runs', async () => {
    const ledger = await house();
    await take(ledger, [seenAt(0, [live('ended', { endedAt: at(30) })], { via: 'import', site: 'import' })]);
    expect((await fileOf(ledger)).session).not.toHaveProperty('seen');
    expect(await runningLive(ledger, ANA.key, at(1))).toBeUndefined();
  });
});

describe('marks', () => {
  test('lie in the LIVE at their time, and their note can be written anew', async () => {
    const ledger = await house();
    await take(ledger, [seenAt(0, [live()])]);
    const id = await mark(ledger, { account: ANA.key, roomId: ROOM, at: at(3), note: '' });
    expect(id).not.toBeNull();
    await mark(ledger, { account: ANA.key, roomId: ROOM, at: at(9), note: 'said it clears acne', id: id ?? '' });
    expect((await fileOf(ledger)).moments).toMatchObject([{ kind: 'mark', at: at(3), note: 'said it clears acne' }]);
  });

  test('of a LIVE that nobody knows, or a mark that is not there, are not made', async () => {
    const ledger = await house();
    await take(ledger, [seenAt(0, [live()])]);
    expect(await mark(ledger, { account: ANA.key, roomId: '9', at: at(3), note: '' })).toBeNull();
    expect(await mark(ledger, { account: SHOP.key, roomId: ROOM, at: at(3), note: '' })).toBeNull();
    expect(await mark(ledger, { account: ANA.key, roomId: ROOM, at: at(3), note: '', id: 'm:none' })).toBeNull();
    expect(await ledger.count('moments')).toBe(0);
  });
});

describe('a page', () => {
  const view = async (ledger: Ledger, minutes: number) => (await accountViews(ledger, HERE, at(minutes)))[0];

  test('says which LIVE runs, and once it is over what came, until that is put away', async () => {
    const ledger = await house();
    await take(
      ledger,
      evening().filter((one) => one.at < at(60.4)),
      60,
    );
    await mark(ledger, { account: ANA.key, roomId: ROOM, at: at(3), note: '' });
    expect(await view(ledger, 60.3)).toMatchObject({ live: { roomId: ROOM } });
    expect(await view(ledger, 60.3)).not.toHaveProperty('ended');
    await take(ledger, evening());
    const after = await view(ledger, 61);
    expect(after).not.toHaveProperty('live');
    expect(after?.ended).toMatchObject({
      ...{ roomId: ROOM, endedAt: at(60.2), unseenMs: 15 * MINUTE, marks: 1 },
      alerts: [{ level: 'warning', count: 2 }],
      fix: [{ alert: 'n:p:46' }],
    });
    expect(await acknowledge(ledger, ANA.key, `l:${ROOM}`, at(62))).toBe(true);
    expect(await view(ledger, 63)).not.toHaveProperty('ended');
    expect(await acknowledge(ledger, ANA.key, `l:${ROOM}`, undefined)).toBe(true);
    expect((await view(ledger, 63))?.ended?.roomId).toBe(ROOM);
    expect(await view(ledger, 60.2 + 12 * 60)).not.toHaveProperty('ended');
  });

  test('that names nobody shows the LIVE of the one account of its host', async () => {
    const ledger = await house();
    await take(ledger, [seenAt(0, [live()])]);
    const page = { key: 'other', host: 'shop.tiktok.com', site: 'live-manager' } as const;
    expect((await pageView(ledger, page, HERE, at(1))).live).toEqual({ roomId: ROOM });
  });

  test('says after six hours of silence that it is over, and that nothing stated it', async () => {
    const ledger = await house();
    await take(ledger, evening().slice(0, -1));
    expect(await view(ledger, 60 + 6 * 60 - 1)).toMatchObject({ live: { roomId: ROOM } });
    expect((await view(ledger, 60 + 6 * 60))?.ended).toMatchObject({ endedAt: at(60), endDerived: true });
  });

  test('a page left open on a LIVE that is over does not prolong it', async () => {
    const ledger = await house();
    await take(ledger, [seenAt(0, [live()]), seenAt(1, [live()])]);
    for (let m = 2; m < 200; m += 10) await take(ledger, [seenAt(m, [live('ended')])], m);
    const { session } = await fileOf(ledger);
    expect(session.seen).toEqual([[at(0), at(1)]]);
    expect(endOf(session, at(200))).toEqual({ at: at(2), derived: false });
  });
});

test('a summary that was put away of a LIVE that nobody knows changes nothing', async () => {
  const ledger = await house();
  expect(await closeSummary(ledger, ANA.key, ROOM, at(1))).toBe(false);
  expect(await ledger.count('lives')).toBe(0);
});

test('the result of an appeal days later is no sighting of the LIVE', async () => {
  const ledger = await house();
  await take(ledger, evening());
  const before = (await fileOf(ledger)).session.seen;
  const notice = warning({ id: 'p:won', level: 'message', meaning: 'appeal-won', at: at(60) + 72 * HOUR });
  await record(
    ledger,
    [reading({ at: at(60) + 72 * HOUR, facts: [{ kind: 'notice', notice }] })],
    HERE,
    at(60) + 72 * HOUR,
  );
  expect((await fileOf(ledger)).session.seen).toEqual(before);
});
