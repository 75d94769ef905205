/** Each past database opens with today's code and loses nothing. A file of a past version is never edited to make this pass. */

import { openDB, unwrap } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { liveFile, livesOf, runningLive } from '../../../utils/ledger/lives';
import { pageView } from '../../../utils/ledger/page-view';
import { accountViews } from '../../../utils/ledger/read';
import { rebuild } from '../../../utils/ledger/rebuild';
import { buildMissing } from '../../../utils/ledger/reports';
import { openLedger, VERSION } from '../../../utils/ledger/schema';
import { readReport, weeksOf } from '../../../utils/ledger/weeks';
import { record } from '../../../utils/ledger/write';
import { databaseFile, loadDatabase, shapeOf } from '../../fixtures/databases/load';
import { ANA, DAY, HOUR, SHOP, ticket, utc, warning } from '../domain/samples';
import { contents, HERE, house, reading, recounted, reportsOf, rolledUp, STORES, ZONE } from './house';

const NOW = utc('2026-11-18T22:00');

async function open(version: number) {
  (await house()).close();
  globalThis.indexedDB = new (globalThis.indexedDB.constructor as new () => IDBFactory)();
  await loadDatabase(databaseFile(version));
  return openLedger();
}

const VERSIONS = Array.from({ length: VERSION }, (_, i) => i + 1);

describe.each(VERSIONS)('a seller who comes from version %i of the database', (version) => {
  test('finds everything still there, in the stores that a fresh install has', async () => {
    const ledger = await open(version);
    const { stores } = databaseFile(version);
    const now = await contents(ledger);
    // Records may have gained members, none may have lost one; receipts are gathered, which the test of sending again holds.
    for (const name of STORES) {
      if (version === VERSION) expect(now[name], name).toEqual(stores[name]?.records);
      else if (name !== 'receipts' && stores[name]) expect(now[name], name).toMatchObject(stores[name].records);
    }
    expect(Object.values(stores).every(({ records }) => records.length > 0)).toBe(true);
    expect(shapeOf(unwrap(ledger))).toEqual(shapeOf(unwrap(await house())));
  });

  test('reads on: what comes now is folded into what was there, and the numbers stay right', async () => {
    const ledger = await open(version);
    expect(await rolledUp(ledger)).toEqual(await recounted(ledger, ZONE));
    const issuedAt = utc('2026-11-05T18:30');
    const facts = [
      { kind: 'violation' as const, violation: ticket({ id: '302', surface: 'video', status: 'open', issuedAt }) },
      { kind: 'violation' as const, violation: ticket({ id: '304', issuedAt: NOW - DAY }) },
      { kind: 'notice' as const, notice: warning({ id: 'm:77', level: 'message', at: NOW }) },
    ];
    await record(ledger, [reading({ id: 'later-1', at: NOW, page: 'doc1', facts })], HERE, NOW);
    expect(await rolledUp(ledger)).toEqual(await recounted(ledger, ZONE));
    expect(await ledger.get('violations', [ANA.key, '302'])).toMatchObject({ status: 'open', points: 4 });
    expect(await ledger.get('notices', [ANA.key, 'm:77'])).toMatchObject({ count: 2 });
  });

  test('sent again, what was stored then is not stored twice', async () => {
    const ledger = await open(version);
    const before = await contents(ledger);
    const { stored } = await record(ledger, [reading({ id: 'doc1-3', page: 'doc1', at: NOW })], HERE, NOW);
    expect(stored).toEqual(['doc1-3']);
    const { documents: _d, ...kept } = await contents(ledger);
    expect(before).toMatchObject(kept);
  });
});

test('a seller who comes from version 1 sees the same accounts, alerts and reports', async () => {
  const ledger = await open(1);
  const views = await accountViews(ledger, HERE, NOW);
  expect(views.map((v) => [v.account?.key, v.standing.state, v.standing.score, v.standing.next?.points])).toEqual([
    [ANA.key, 'careful', 162, 12],
    [SHOP.key, 'careful', 189, 39],
  ]);
  expect(views[0]).toMatchObject({
    alerts: [{ id: 'v:301', points: 8, quote: 'clears acne in 3 days', dueBy: utc('2026-12-18T04:14') }],
    week: { start: '2026-11-16', violations: 1, messages: 2 },
  });
  const reports = await reportsOf(ledger, ANA.key);
  expect(reports.map((r) => [r.week.start, r.violations, r.score?.value])).toEqual([
    ['2026-11-16', 1, 162],
    ['2026-11-09', 0, 180],
    ['2026-11-02', 1, undefined],
  ]);
  // By hand: four reports of the first shape, three of Ana's and one of the shop's, are built once more, and then are whole.
  expect(await buildMissing(ledger, HERE, utc('2026-11-24T17:00'))).toBe(4);
  expect(await buildMissing(ledger, HERE, utc('2026-11-24T17:00'))).toBe(0);
  const page = { key: 'doc3', host: 'livecenter.tiktok.com', site: 'live-center' } as const;
  const view = await pageView(ledger, page, HERE, NOW + HOUR);
  expect(view.alerts.map((a) => a.id)).toEqual(['v:401']);
  expect(view.choices?.map((a) => a.key)).toEqual([ANA.key]);
});

test('what version 1 knew only in its own way is known in today’s', async () => {
  (await house()).close();
  globalThis.indexedDB = new (globalThis.indexedDB.constructor as new () => IDBFactory)();
  const file = databaseFile(1);
  const posts = { '7420000000000000303': { title: 'Morning routine', postedAt: NOW } };
  Object.assign(file.stores.accounts?.records[0] ?? {}, { posts });
  const corrected = { firstBuiltAt: NOW, violations: 3 };
  Object.assign(file.stores.reports?.records[0] ?? {}, { corrected });
  await loadDatabase(file);
  const ledger = await openLedger();
  expect(await ledger.getAll('posts')).toEqual([{ account: ANA.key, posts }]);
  const [ana] = await ledger.getAll('accounts');
  expect(ana).not.toHaveProperty('posts');
  expect(ana?.regions).toEqual([{ region: 'US', since: ana?.since }]);
  // The one correction it had is kept as one, in the list and in the report that is built again.
  const [start = ''] = (await reportsOf(ledger, ANA.key)).map((one) => one.weekStart).reverse();
  expect((await weeksOf(ledger, ANA.key)).find((row) => row.start === start)).toMatchObject({
    corrections: 1,
    shape: 1,
  });
  await buildMissing(ledger, HERE, utc('2026-11-24T17:00'));
  expect((await readReport(ledger, ANA.key, start))?.corrections[0]).toMatchObject({ violations: { was: 3 } });
  // Its looks are in no log and are believed: counting anew loses none of them.
  const before = await ledger.getAll('rollups');
  await rebuild(ledger, ANA.key, ZONE, NOW);
  expect(await ledger.getAll('rollups')).toEqual(before);
  expect(before.some((day) => day.account === ANA.key && day.readings > 0 && day.score)).toBe(true);
});

test('the LIVEs that version 2 knew are found by their time, none of them as running', async () => {
  const ledger = await open(2);
  const ended = utc('2026-11-18T20:30');
  const lives = await livesOf(ledger, ANA.key, 0, Number.MAX_VALUE);
  expect(lives.map(({ roomId, endedAt, at }) => [roomId, endedAt, at])).toEqual([
    ['7402000000000000011', ended, ended],
  ]);
  expect(await runningLive(ledger, undefined, NOW)).toBeUndefined();
  expect(await liveFile(ledger, ANA.key, '7402000000000000011')).toMatchObject({ moments: [] });
});

test('a seller whose database cannot be brought to today’s keeps the old one, whole, and can try again', async () => {
  (await house()).close();
  globalThis.indexedDB = new (globalThis.indexedDB.constructor as new () => IDBFactory)();
  const file = databaseFile(1);
  await loadDatabase(file);
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const update = vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(openLedger()).rejects.toThrow();
  expect(said).toHaveBeenCalledOnce();
  update.mockRestore();
  const old = await openDB(file.name);
  expect(old.version).toBe(1);
  expect(shapeOf(unwrap(old))).toEqual(
    Object.fromEntries(Object.entries(file.stores).map(([name, { records: _, ...shape }]) => [name, shape])),
  );
  for (const [name, { records }] of Object.entries(file.stores)) expect(await old.getAll(name)).toEqual(records);
  old.close();
  expect((await openLedger()).version).toBe(VERSION);
  said.mockRestore();
});

test('a page that still has the old version open lets a newer one in at once', async () => {
  const ledger = await open(1);
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('good-standing', VERSION + 1);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('blocked'));
  });
  expect(newer.version).toBe(VERSION + 1);
  expect(() => ledger.transaction('accounts')).toThrow();
});
