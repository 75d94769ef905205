/** Sifts LIVE frames for the page they came to. Chat and all else that says nothing to the seller ends here, in memory. */

import type { LiveMessage } from '../../utils/domain';
import { pickSheaf } from '../../utils/live/pick';
import type { Requests } from '../../utils/messaging/protocol';
import { store } from './observed';
import type { Page } from './sender';

export async function sift(sheaf: Requests['sift']['payload'], page: Page): Promise<Requests['sift']['reply']> {
  const picked = await pickSheaf(sheaf);
  const messages: LiveMessage[] = [...picked.messages, ...picked.heard].slice(0, 200);
  const { pushes } = picked;
  if (sheaf.last && messages.length + pushes.length > 0) {
    // Its page has gone and cannot send it again: any name will do.
    const id = crypto.randomUUID();
    await store([{ id, at: Date.now(), site: page.site, kind: 'live', endpoint: 'frames', messages, pushes }], page);
  }
  return picked;
}
