/**
 * LIVE frames are sifted here, off the page's world: only messages that say something to the seller go on, at once. What
 * the host says goes on with them, else every ten seconds; how many watch, twice a minute.
 */

import type { LiveMessage } from '../../utils/domain';
import { VIEWERS } from '../../utils/live/methods';
import { type LiveFrame, pickFrames } from '../../utils/live/pick';
import type { FrameEntry } from '../../utils/page/tap/wire';
import type { Make } from './captures';

const SAID_MS = 10_000;
const COUNTED_MS = 30_000;
/** What one capture holds at most; nobody says more in ten seconds. */
const FULL = 200;

const heard: LiveMessage[] = [];
let said = 0;
let counted = 0;

export async function hearFrames(buffer: ArrayBuffer, entries: FrameEntry[], at: number, make: Make): Promise<void> {
  const frames = entries.map(
    (entry): LiveFrame => ({
      transport: entry[0] === 'p' ? 'fetch' : 'socket',
      data: entry[0] === 't' ? entry[1] : new Uint8Array(buffer, entry[1], entry[2]),
    }),
  );
  const picked = await pickFrames(frames);
  const tell = (messages: LiveMessage[], pushes: string[] = []): unknown =>
    messages.length + pushes.length > 0 &&
    make((base) => ({ ...base, kind: 'live', endpoint: 'frames', messages, pushes }));
  const say = (): unknown => tell(heard.splice(0));
  // Before the outbox hands over what is left: what was said last is not lost with the tab.
  if (!said) addEventListener('pagehide', say, true);
  for (const message of picked.heard) {
    if (message.method === VIEWERS) {
      if (at - counted < COUNTED_MS) continue;
      counted = at;
    }
    if (heard.length < FULL) heard.push(message);
  }
  if (tell(picked.messages, picked.pushes) !== false || at - said > SAID_MS) {
    said = at;
    say();
  }
}
