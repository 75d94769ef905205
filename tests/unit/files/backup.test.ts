/** A backup as a file: whole, cut off, damaged or made by somebody hostile. What is right in it comes in, the rest is counted. */

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { BACKUP_STORES, type BackupLine, noCounts } from '../../../utils/domain/backup';
import { openBackup } from '../../../utils/files/backup';
import { kindOf, textOf } from '../../../utils/files/kind';
import { backupName, toFile } from '../../../utils/files/save';
import type { Trouble } from '../../../utils/files/trouble';
import { codeOf, counted, readAll } from './backup-sample';
import { savedLines, streamed } from './saved';

let lines: BackupLine[] = [];
let text = '';
beforeAll(async () => {
  lines = await savedLines();
  text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
});

describe('a whole backup', () => {
  test('gives back every record of every store as it was saved, packed or not', async () => {
    for (const packed of [true, false]) {
      const file = await toFile(streamed(lines), packed);
      const { chunks, ending } = await readAll(file);
      const saved = lines.flatMap((line) => ('store' in line ? [[line.store, line.record]] : []));
      expect(chunks.flatMap(({ store, records }) => records.map((one) => [store, one]))).toEqual(saved);
      expect(new Set(chunks.map(({ store }) => store))).toEqual(new Set(BACKUP_STORES));
      expect(ending).toEqual({ whole: true, read: counted(chunks), refused: noCounts(), strange: 0 });
      expect(await kindOf(file)).toBe('backup');
    }
  });

  test('is made in pieces: a hundred thousand records are one file, and come back in chunks for one message each', async () => {
    async function* many(): AsyncGenerator<BackupLine> {
      yield lines[0] as BackupLine;
      for (let i = 0; i < 100_000; i++) {
        yield { store: 'lives', record: { account: 'creator:1', roomId: String(i), via: 'import' } };
      }
      yield { end: true, counts: noCounts() };
    }
    const { chunks, ending } = await readAll(await toFile(many()));
    expect(ending).toMatchObject({ whole: true, read: { lives: 100_000 } });
    expect(Math.max(...chunks.map(({ records }) => records.length))).toBeLessThanOrEqual(200);
  }, 20_000);

  test('says when and by which version it was made and what it should hold', async () => {
    const { header } = await openBackup(new Blob([text]));
    expect(header).toMatchObject({
      version: 1,
      extension: '0.1.0',
      createdAt: '2026-11-25T20:00:00.000Z',
      counts: { accounts: 2, violations: 1, notices: 1, lives: 1, credits: 1, settings: 1 },
    });
    expect(backupName(Date.parse(header.createdAt))).toBe('good-standing-backup-2026-11-25.ndjson.gz');
  });
});

describe('a backup that breaks off', () => {
  test('anywhere gives what was whole before, and says that it is not all', async () => {
    const body = text.indexOf('\n') + 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: body, max: text.length - 2 }), async (at) => {
        const cut = text.slice(0, at);
        const { chunks, ending } = await readAll(new Blob([cut]));
        // The last line counts when only its line break is missing.
        const whole = cut
          .split('\n')
          .slice(1)
          .filter((line) => line.endsWith('}') && isJson(line));
        expect(ending).toMatchObject({ whole: false, refused: noCounts(), strange: 0 });
        expect(Object.values(counted(chunks)).reduce((a, b) => a + b, 0)).toBe(whole.length);
      }),
      { numRuns: 100 },
    );
  }, 20_000);

  test('in its first line is no backup', async () => {
    const first = text.indexOf('\n');
    for (const at of [0, 1, 20, first - 1]) {
      expect(await codeOf(new Blob([text.slice(0, at)]))).toBe(at === 0 ? 'empty' : 'not-a-backup');
    }
  });

  test('in the middle of its packing is read as far as it can be unpacked', async () => {
    const packed = new Uint8Array(await (await toFile(streamed(lines))).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: packed.length - 1 }), fc.boolean(), async (at, flip) => {
        const broken = flip ? packed.slice() : packed.slice(0, at);
        if (flip) broken[at] = (broken[at] ?? 0) ^ 0xff;
        const code = await codeOf(new Blob([broken]));
        expect(['read', 'not-a-backup']).toContain(code);
        if (code !== 'read' || flip) return;
        // What ends a packed file is a sum over it: the records may all be there without.
        const { chunks, ending } = await readAll(new Blob([broken]));
        expect(ending.refused).toEqual(noCounts());
        const all = Object.values(counted(chunks)).reduce((a, b) => a + b, 0);
        expect(all).toBeLessThanOrEqual(lines.length - 2);
        if (ending.whole) expect(all).toBe(lines.length - 2);
      }),
      { numRuns: 60 },
    );
  }, 20_000);
});

const isJson = (line: string): boolean => {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
};

describe('a file that is no backup we can read', () => {
  test('is refused as a whole, with the reason', async () => {
    const header = { ...lines[0] };
    const cases: [string, Trouble][] = [
      ['', 'empty'],
      ['hello', 'not-a-backup'],
      ['{}\n', 'not-a-backup'],
      ['{"Tiktok Live":{}}', 'not-a-backup'],
      [JSON.stringify({ ...header, version: '1' }), 'not-a-backup'],
      [JSON.stringify({ ...header, version: 0.5 }), 'not-a-backup'],
      [JSON.stringify({ ...header, version: 0 }), 'not-a-backup'],
      [`${JSON.stringify({ ...header, version: 2 })}\n`, 'newer'],
      ['PK\u0003\u0004', 'not-a-backup'],
    ];
    for (const [content, code] of cases) expect(await codeOf(new Blob([content])), content).toBe(code);
  });

  test('is told from a download before it is read', async () => {
    expect(await kindOf(new Blob(['{"Tiktok Live": {}}']))).toBe('download');
    expect(await kindOf(new Blob(['{ "format": "good-standing/backup", "version": 1 }']))).toBe('backup');
    const zip = textOf(new Blob(['PK\u0003\u0004', new Uint8Array(60_000_000)]));
    await expect(zip).rejects.toMatchObject({ code: 'zip' });
    await expect(textOf(new Blob([new Uint8Array(50_000_001)]))).rejects.toMatchObject({ code: 'too-big' });
    expect(await textOf(new Blob(['\uFEFF{}']))).toBe('{}');
  });

  test('whatever it is, nothing but our own error comes of it', async () => {
    const line = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ store: fc.constantFrom(...BACKUP_STORES, 'receipts', '__proto__'), record: fc.jsonValue() })
        .map((one) => JSON.stringify(one)),
    );
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(line, { maxLength: 8 }), async (header, rest) => {
        await codeOf(new Blob([[...(header ? [JSON.stringify(lines[0])] : []), ...rest].join('\n')]));
      }),
      { numRuns: 150 },
    );
  }, 20_000);
});
