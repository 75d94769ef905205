/**
 * Reading a backup of ours (docs/backup.md), line by line: what is whole and right is handed on, what is not is counted.
 * Only a file that is no backup, or one of a newer version, is refused as a whole.
 */

import {
  BACKUP_FORMAT,
  BACKUP_STORES,
  BACKUP_VERSION,
  type BackupCounts,
  type BackupHeader,
  type BackupStore,
  noCounts,
} from '../domain/backup';
import { clean, isJson, num } from '../sites/fields';
import { parseJson } from '../sites/json';
import { linesOf } from './lines';
import { parseRecord } from './records';
import { FileError } from './trouble';

/** Records of one store, few enough for one message. */
export interface Chunk {
  store: BackupStore;
  records: object[];
  /** Records of this store that were refused since the chunk before. */
  refused: number;
}

export interface Ending {
  /** Whether the file's own last line was there: else it breaks off after what was read. */
  whole: boolean;
  read: BackupCounts;
  refused: BackupCounts;
  /** Lines that are none of ours, or too long. */
  strange: number;
}

export interface Backup {
  header: BackupHeader;
  /** Reads the file from its start, anew at each call. */
  chunks(): AsyncGenerator<Chunk, Ending>;
}

const RECORDS = 200;
const CHARACTERS = 1_000_000;
const VALUES = 1_000_000;

/** Throws a FileError when it is no backup that this version can read. */
export async function openBackup(file: Blob): Promise<Backup> {
  if (file.size === 0) throw new FileError('empty', 'nothing in it');
  const lines = linesOf(file);
  const first = (await lines.next()).value as { text?: string } | undefined;
  await lines.return(undefined);
  const header = headerFrom(parsed(first?.text));
  return { header, chunks: () => chunksOf(file) };
}

function headerFrom(line: unknown): BackupHeader {
  if (!isJson(line) || line.format !== BACKUP_FORMAT || !Number.isInteger(line.version) || Number(line.version) < 1) {
    throw new FileError('not-a-backup', 'its first line is not that of a backup');
  }
  const version = line.version as number;
  if (version > BACKUP_VERSION) throw new FileError('newer', `version ${version}, this one reads ${BACKUP_VERSION}`);
  const text = (value: unknown): string => (typeof value === 'string' ? clean(value, 40) : '');
  const counts = isJson(line.counts) ? line.counts : {};
  const count = (store: BackupStore): number => Math.max(0, Math.trunc(num(counts, store) ?? 0));
  return {
    format: BACKUP_FORMAT,
    version,
    createdAt: text(line.createdAt),
    extension: text(line.extension),
    counts: Object.fromEntries(BACKUP_STORES.map((store) => [store, count(store)])) as BackupCounts,
  };
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : parseJson(text, VALUES);
  } catch {
    return undefined;
  }
}

const isStore = (store: unknown): store is BackupStore => (BACKUP_STORES as readonly unknown[]).includes(store);

async function* chunksOf(file: Blob): AsyncGenerator<Chunk, Ending> {
  const ending: Ending = { whole: false, read: noCounts(), refused: noCounts(), strange: 0 };
  let open: Chunk | undefined;
  let size = 0;
  let header = true;
  for await (const { text, ended } of linesOf(file)) {
    if (header) {
      header = false;
      continue;
    }
    const line = parsed(text);
    if (isJson(line) && line.end === true) {
      ending.whole = true;
      break;
    }
    // Half a line is where the file breaks off, not a record that is wrong.
    if (line === undefined && !ended) break;
    if (!isJson(line) || !isStore(line.store)) {
      ending.strange += 1;
      continue;
    }
    const { store } = line;
    if (open && (open.store !== store || open.records.length >= RECORDS || size >= CHARACTERS)) {
      yield open;
      open = undefined;
    }
    open ??= { store, records: [], refused: 0 };
    if (open.records.length === 0) size = 0;
    size += text?.length ?? 0;
    const record = parseRecord(store, line.record);
    if (record) open.records.push(record);
    else open.refused += 1;
    ending[record ? 'read' : 'refused'][store] += 1;
  }
  if (open) yield open;
  return ending;
}
