/**
 * The tap: passive copies of this page's own answers and LIVE frames on the sites' allow-lists, nothing else. Runs in
 * the page's world at document_start. Whatever fails in here, the page's own call goes on untouched.
 */

import type { Tapped } from '../family';
import { allowList } from './allow';
import { keepNativeText } from './disguise';
import { tapFetch } from './fetch';
import { json, listen, now } from './natives';
import { openPort } from './port';
import { tapSocket } from './socket';
import { tapXhr } from './xhr';

/** Called once per document by the MAIN-world entrypoint. */
export function startTap({ endpoints, socket, context }: Tapped): void {
  const port = openPort();
  const allowed = allowList(endpoints, socket, location);
  keepNativeText();
  tapFetch(allowed, port);
  tapXhr(allowed, port);
  if (socket) tapSocket(allowed, port);
  if (context) listen(document, 'DOMContentLoaded', () => tellContext(context, port.send));
}

interface Stated {
  user: { uid?: unknown; uniqueId?: unknown };
  region?: unknown;
}

/** Who is signed in, where the page states it in a declared global: only the declared members, as text. */
function tellContext(
  context: NonNullable<Tapped['context']>,
  send: (message: ['c', string, string, number]) => void,
): void {
  try {
    const stated = window as unknown as Record<string, Record<string, Stated>>;
    // What is not there throws, and then nothing is said.
    const { user, region } = (stated[context.global] as Record<string, Stated>)[context.member] as Stated;
    const { uid, uniqueId } = user;
    send(['c', 'context', json({ uid, uniqueId, region }), now()]);
  } catch {
    // The page states nothing we know.
  }
}
