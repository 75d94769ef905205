/** LIVE frames are sifted here, off the page's world: only messages that say something to the seller go on. */

import { pickFrames } from '../../utils/live/pick';
import type { FrameEntry } from '../../utils/page/tap/wire';
import type { Make } from './captures';

export async function hearFrames(buffer: ArrayBuffer, entries: FrameEntry[], at: number, make: Make): Promise<void> {
  const frames = entries.map((entry) =>
    entry[0] === 't'
      ? { transport: 'socket' as const, url: entry[1], data: entry[2] }
      : {
          transport: entry[0] === 'p' ? ('fetch' as const) : ('socket' as const),
          url: entry[1],
          data: new Uint8Array(buffer, entry[2], entry[3]),
        },
  );
  const { messages, pushes } = await pickFrames(frames);
  if (messages.length === 0 && pushes.length === 0) return;
  make((base) => ({ ...base, at, kind: 'live', endpoint: 'frames', messages, pushes }));
}
