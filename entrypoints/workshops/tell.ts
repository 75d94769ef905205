/** What the seller does on the page: written by the worker. */

import type { WorkshopActions } from '../../components/workshops/props';
import type { Workshop, WorkshopRead, WorkshopSource, WorkshopSourceRef } from '../../utils/domain';
import { t } from '../../utils/words/words';
import { letGo, type Payload, refresh, subscribe, tell } from './ask';
import { load } from './state';

/** After it was stored the page shows it, whether or not the worker's word that something changed comes through. */
const stored = (payload: Payload): Promise<void> => tell(payload).then(load);

const byHand = (id: string, readAt: number): WorkshopSourceRef => ({
  id,
  kind: 'hand',
  name: t('ws_kind_hand'),
  readAt,
});

/** As it was stated: what is ours is left out. */
function readOf({ sources: _, from: __, addedAt: ___, ...read }: Workshop, id: string): WorkshopRead {
  return { ...read, id };
}

/** Under the sources it had, each as it was. */
async function putBack(workshop: Workshop): Promise<void> {
  for (const from of workshop.sources) {
    const id = from.kind === 'hand' ? from.id : workshop.id;
    await tell({ do: 'add', from, events: [readOf(workshop, id)] });
  }
  await load();
}

async function unsubscribe({ id, url }: WorkshopSource): Promise<void> {
  const { sources } = await tell({ do: 'unsubscribe', source: id });
  await Promise.all([letGo(url, sources), load()]);
}

export const steps = {
  subscribe,
  refresh,
  putBack,
  choose: (choice) => stored({ do: 'choose', choice }),
  unsubscribe,
  add: (read) => tell({ do: 'add', from: byHand(read.id, Date.now()), events: [read] }),
  remove: ({ id }) => stored({ do: 'remove', id }),
  atService: (what, id) => tell({ do: what, id }),
  plan: (live) => stored({ do: 'plan', live }),
  unplan: ({ id }) => stored({ do: 'unplan', id }),
} satisfies Partial<WorkshopActions>;
