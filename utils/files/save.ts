/** A backup as a file: built in pieces from a stream of lines, so that its size does not matter; packed unless told not to. */

import type { BackupLine } from '../domain/backup';

/** Characters gathered before they are handed on. */
const PIECE = 500_000;

function streamOf(lines: AsyncIterable<BackupLine>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const from = lines[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      let text = '';
      while (text.length < PIECE) {
        const { done, value } = await from.next();
        if (done) {
          if (text) controller.enqueue(encoder.encode(text));
          return controller.close();
        }
        text += `${JSON.stringify(value)}\n`;
      }
      controller.enqueue(encoder.encode(text));
    },
    async cancel() {
      await from.return?.();
    },
  });
}

/** Rejects when the ledger cannot be read: half a backup is no file. */
export function toFile(lines: AsyncIterable<BackupLine>, packed = true): Promise<Blob> {
  const plain = streamOf(lines);
  const type = packed ? 'application/gzip' : 'application/x-ndjson';
  const body = packed ? plain.pipeThrough(new CompressionStream('gzip')) : plain;
  return new Response(body, { headers: { 'content-type': type } }).blob();
}

/** `good-standing-backup-2026-11-23.ndjson.gz`, by the day (UTC) of a moment in ms. */
export const backupName = (now: number, packed = true): string =>
  `good-standing-backup-${new Date(now).toISOString().slice(0, 10)}.ndjson${packed ? '.gz' : ''}`;
