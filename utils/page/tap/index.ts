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
export function startTap({ endpoints, sockets, context }: Tapped): void {
  const port = openPort();
  const allowed = allowList(endpoints, sockets, location);
  keepNativeText();
  tapFetch(allowed, port);
  tapXhr(allowed, port);
  if (sockets.length > 0) tapSocket(allowed, port);
  if (context) listen(document, 'DOMContentLoaded', () => tellContext(context, port.send));
}

/** Who is signed in, where the page states it in a declared global: only the declared members, as text. */
function tellContext(
  context: NonNullable<Tapped['context']>,
  send: (message: ['c', string, string, number]) => void,
): void {
  try {
    const stated = (window as unknown as Record<string, Record<string, unknown> | undefined>)[context.global];
    if (!stated) return;
    const { user, region } = (stated[context.member] ?? {}) as Record<string, unknown>;
    const { uid, uniqueId } = (user ?? {}) as Record<string, unknown>;
    send(['c', 'context', json({ uid, uniqueId, region }), now()]);
  } catch {
    // The page states nothing we know.
  }
}
