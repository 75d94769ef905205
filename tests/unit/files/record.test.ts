/** One record of a backup: refused alone when it is wrong, and never under another account. */

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { BACKUP_STORES, type BackupLine, type BackupStore, noCounts } from '../../../utils/domain/backup';
import { parseRecord } from '../../../utils/files/records';
import { readAll } from './backup-sample';
import { savedLines } from './saved';

let lines: BackupLine[] = [];
beforeAll(async () => {
  lines = await savedLines();
});

const recordOf = (store: BackupStore): Record<string, unknown> => {
  const line = lines.find((one) => 'store' in one && one.store === store);
  if (!line || !('record' in line)) throw new Error(`nothing in ${store}`);
  return structuredClone(line.record) as Record<string, unknown>;
};

describe('a record', () => {
  const withLines = (...more: unknown[]): Blob =>
    new Blob([
      [lines[0], ...more, { end: true, counts: noCounts() }]
        .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
        .join('\n'),
    ]);

  test('that is wrong is refused alone and counted; lines of other kinds are counted apart', async () => {
    const good = recordOf('violations');
    const { chunks, ending } = await readAll(
      withLines(
        { store: 'violations', record: good },
        { store: 'violations', record: { ...good, points: '8' } },
        { store: 'violations', record: null },
        'not a line of ours',
        { store: 'receipts', record: { id: '1', at: 1 } },
        { store: 'violations', record: { ...good, id: '2' } },
      ),
    );
    expect(chunks.flatMap((one) => one.records)).toEqual([good, { ...good, id: '2' }]);
    expect(ending).toMatchObject({ whole: true, read: { violations: 2 }, refused: { violations: 2 }, strange: 2 });
  });

  test('with any one of its members of another type is refused or is none the worse for it', () => {
    const wrong = [null, 'x', -1, 1e300, {}, [], [null], true, { __proto__: null }];
    for (const store of BACKUP_STORES) {
      const good = recordOf(store);
      expect(parseRecord(store, good), store).toEqual(good);
      for (const member of Object.keys(good)) {
        const results = wrong.map((value) => parseRecord(store, { ...good, [member]: value }));
        if (store !== 'settings') expect(results, `${store}.${member}`).toContain(undefined);
      }
      for (const value of wrong) expect(parseRecord(store, value), store).toBeUndefined();
    }
  });

  test('anywhere damaged deeper inside never breaks the reading of it', () => {
    const paths = (value: unknown, at: (string | number)[] = []): (string | number)[][] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...paths(inner, [...at, key])])
        : [];
    const damaged = fc.constantFrom(...BACKUP_STORES).chain((store) => {
      const good = recordOf(store);
      return fc.tuple(fc.constant(store), fc.constant(good), fc.constantFrom(...paths(good)), fc.anything());
    });
    fc.assert(
      fc.property(damaged, ([store, good, path, value]) => {
        const record = structuredClone(good);
        const last = path.at(-1) as string;
        const parent = path
          .slice(0, -1)
          .reduce((inner, key) => inner[key as string] as Record<string, unknown>, record);
        parent[last] = value;
        parseRecord(store, record);
      }),
      { numRuns: 2_000 },
    );
  }, 20_000);

  test('that names two accounts is refused: nothing is filed under the wrong one', () => {
    const other = 'seller:1';
    const account = recordOf('accounts');
    expect(parseRecord('accounts', { ...account, key: other })).toBeUndefined();
    expect(
      parseRecord('accounts', { ...account, account: { key: account.key, id: '2', role: 'seller' } }),
    ).toBeUndefined();
    const report = recordOf('reports');
    expect(parseRecord('reports', { ...report, accountKey: other })).toBeUndefined();
    expect(parseRecord('reports', { ...report, weekStart: '2026-11-09' })).toBeUndefined();
    expect(parseRecord('observations', { ...recordOf('observations'), account: other })).toBeUndefined();
    for (const key of ['admin:1', 'seller:', 'seller:a b', 'creator:<b>']) {
      expect(parseRecord('lives', { ...recordOf('lives'), account: key }), key).toBeUndefined();
    }
  });

  test('with a link that is no web address is refused, wherever the link is', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'http://tiktok.com',
      'https://a@b.example',
      '//x',
      '',
    ]) {
      expect(parseRecord('violations', { ...recordOf('violations'), learnUrl: url }), url).toBeUndefined();
      const report = recordOf('reports');
      expect(
        parseRecord('reports', { ...report, links: [{ policyWords: 'x', url, date: null }] }),
        url,
      ).toBeUndefined();
      expect(
        parseRecord('reports', {
          ...report,
          action: { why: 'broken', kind: 'read-rule', policyWords: 'x', url, count: 1 },
        }),
        url,
      ).toBeUndefined();
    }
  });

  test('cannot reach into other objects by its keys', async () => {
    const good = JSON.stringify(recordOf('violations')).slice(0, -1);
    const { chunks } = await readAll(
      withLines(
        `{"store":"violations","record":${good},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}`,
        `{"store":"lives","record":{"account":"creator:1","roomId":"1","via":"import"},"__proto__":{"store":"accounts"}}`,
      ),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const [ticket] = chunks[0]?.records ?? [];
    expect(Object.getPrototypeOf(ticket)).toBe(Object.prototype);
    expect((ticket as Record<string, unknown>).polluted).toBeUndefined();
    expect(chunks.map((one) => one.store)).toEqual(['violations', 'lives']);
  });

  test('of the log is of one day, and its scores are whole', () => {
    const log = recordOf('observations');
    expect(parseRecord('observations', { ...log, readings: [0, 86_400_000] })).toBeUndefined();
    const kinds = (log.scores as { kinds: unknown[] }).kinds;
    for (const reads of [
      [0, 162],
      [0, 162, 1],
      [-1, 162, 0],
      [0, 162, 0, 5],
    ]) {
      expect(parseRecord('observations', { ...log, scores: { kinds, reads } }), String(reads)).toBeUndefined();
    }
    expect(parseRecord('observations', { ...log, scores: { kinds, reads: [0, 162, 0] } })).toBeDefined();
  });

  test('keeps a member that only a later version knows', () => {
    const next = { ...recordOf('violations'), seenBy: ['a helper'] };
    expect(parseRecord('violations', next)).toEqual(next);
  });
});
