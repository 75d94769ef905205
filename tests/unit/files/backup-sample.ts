/** Reading a backup to its end, and what came of it. */

import { type BackupStore, noCounts } from '../../../utils/domain/backup';
import { type Chunk, type Ending, openBackup } from '../../../utils/files/backup';
import { FileError, type Trouble } from '../../../utils/files/trouble';

export async function readAll(file: Blob): Promise<{ chunks: Chunk[]; ending: Ending }> {
  const reading = (await openBackup(file)).chunks();
  const chunks: Chunk[] = [];
  for (;;) {
    const { done, value } = await reading.next();
    if (done) return { chunks, ending: value };
    chunks.push(value);
  }
}

export const counted = (chunks: readonly Chunk[]): Record<BackupStore, number> => {
  const counts = noCounts();
  for (const { store, records } of chunks) counts[store] += records.length;
  return counts;
};

export async function codeOf(file: Blob): Promise<Trouble | 'read'> {
  try {
    await readAll(file);
    return 'read';
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}
