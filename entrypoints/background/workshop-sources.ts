/** Every source of workshops that is due, some at a time: one that is slow or hostile keeps no other waiting for long. */

import { sourcesOf } from '../../utils/ledger/workshops';
import { isDue, type Trigger } from '../../utils/remote/workshops/due';
import { now } from './clock';
import { ledger } from './ledger';
import { askSource, store } from './workshop-ask';
import { ownSources } from './workshop-own';
import { followService } from './workshop-service';
import type { Done } from './workshops';

/** Asked side by side. */
const AT_ONCE = 4;

/** `only`: of one source. Resolves when all of them have answered, or failed to. */
export async function refreshWorkshops(trigger: Trigger = 'turn', only?: string): Promise<Done> {
  const done: Done = { added: 0, refused: 0 };
  if (only === undefined) for (const one of await ownSources()) await store(one, done);
  await followService();
  const [db, at] = await Promise.all([ledger(), now()]);
  const asked = (await sourcesOf(db)).filter(
    (one) => (only === undefined || one.id === only) && (one.kind === 'feed' || one.kind === 'service'),
  );
  const due = asked.filter((one) => isDue(one, at, trigger));
  const next = async (): Promise<void> => {
    for (let one = due.shift(); one; one = due.shift()) {
      const { added, refused } = await askSource(one, trigger === 'changed');
      done.added += added;
      done.refused += refused;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return done;
}
