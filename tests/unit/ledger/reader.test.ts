/** A page of ours that only reads finds the same ledger as the worker, whatever state it is in. */

import { deleteDB, unwrap } from 'idb';
import { expect, test } from 'vitest';
import { openReader } from '../../../utils/ledger/reader';
import { openLedger, VERSION } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { databaseFile, loadDatabase, shapeOf } from '../../fixtures/databases/load';
import { ANA, utc } from '../domain/samples';
import { HERE, house, reading } from './house';

const NOW = utc('2026-11-18T22:00');

test('opened before the worker ever ran, it is a whole and empty ledger', async () => {
  const whole = shapeOf(unwrap(await house()));
  (await openLedger()).close();
  globalThis.indexedDB = new (globalThis.indexedDB.constructor as new () => IDBFactory)();
  const ledger = await openReader();
  expect(ledger.version).toBe(VERSION);
  expect(shapeOf(unwrap(ledger))).toEqual(whole);
  expect(await ledger.getAll('accounts')).toEqual([]);
});

test('what the worker stored is there', async () => {
  const ledger = await house();
  await record(ledger, [reading({ at: NOW, facts: [] })], HERE, NOW);
  expect(await (await openReader()).get('accounts', ANA.key)).toMatchObject({ key: ANA.key });
});

test('right after an update, before the worker has run, the old database is brought along', async () => {
  (await house()).close();
  globalThis.indexedDB = new (globalThis.indexedDB.constructor as new () => IDBFactory)();
  await loadDatabase(databaseFile(1));
  const ledger = await openReader();
  expect(ledger.version).toBe(VERSION);
  expect((await ledger.getAll('accounts')).length).toBeGreaterThan(0);
});

test('it lets go when the database is removed or brought to a newer version', async () => {
  (await house()).close();
  const ledger = await openReader();
  await deleteDB('good-standing');
  await expect(ledger.getAll('accounts')).rejects.toThrow();
});
