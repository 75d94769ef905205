/** One source of workshops, asked and stored. */

import type { WorkshopSource } from '../../utils/domain/workshops/workshop';
import { noteSource, storeSaid } from '../../utils/ledger/workshops';
import type { Answered } from '../../utils/remote/workshops/ask';
import { now } from './clock';
import { ledger } from './ledger';
import { askFeedSource } from './workshop-feeds';
import { askServiceSource } from './workshop-service';
import { tellPages } from './workshop-tell';
import type { Done } from './workshops';

/** Those that are being asked: whoever wants the same one waits for it, and for no other. */
const asking = new Map<string, Promise<Done>>();

/** Never rejects. `anew`: what is on its way already is too old. */
export async function askSource(source: WorkshopSource, anew = false): Promise<Done> {
  if (anew) await asking.get(source.id);
  const running = asking.get(source.id) ?? keep(source).finally(() => asking.delete(source.id));
  asking.set(source.id, running);
  return running;
}

async function keep(source: WorkshopSource): Promise<Done> {
  const done: Done = { added: 0, refused: 0 };
  try {
    const answered = await (source.kind === 'feed' ? askFeedSource(source) : askServiceSource(source));
    if (answered) await store(answered, done);
  } catch (error) {
    // It is asked again at its next turn.
    console.error('Good Standing: a source of workshops could not be kept', error);
  }
  return done;
}

/** What a source said, and how it is. Each page of ours hears of it at once. */
export async function store({ source, said }: Answered, done: Done): Promise<void> {
  const [db, at] = await Promise.all([ledger(), now()]);
  if (!said) await noteSource(db, source);
  else {
    const { added, refused } = await storeSaid(db, source, said, at);
    done.added += added;
    done.refused += refused;
  }
  tellPages();
}
