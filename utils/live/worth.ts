/** What can be told of a frame without inflating it: plain chat ends in the page it came to, before it costs a message. */

import { doors, payloadOf, readMessages } from './frames';
import { isGzip } from './inflate';
import { WANTED } from './methods';

export const OPEN = doors(WANTED);
export const BRACE = 0x7b;

/** Whether a frame may hold something for the seller: a wanted method, a push, or what only shows when it is inflated. */
export function mayMatter(transport: 's' | 'p', frame: Uint8Array): boolean {
  const bytes = transport === 's' ? payloadOf(frame) : frame;
  let found = isGzip(bytes) || bytes[0] === BRACE;
  if (!found) {
    readMessages(bytes, OPEN, () => {
      found = true;
    });
  }
  return found;
}
