/** Registering for a workshop of the connected service, from the list. */

import { putChoice, withRegistration } from '../../utils/ledger/workshops';
import { patternOf } from '../../utils/remote/service/address';
import { registration } from '../../utils/remote/service/registration';
import { SERVICE_SOURCE } from '../../utils/remote/workshops/service';
import { ledger } from './ledger';
import { allowed, clockNow, load } from './service-ways';
import { refreshWorkshops } from './workshop-sources';
import type { Done } from './workshops';

/** Registers, waits for a place, or cancels. What the service says is kept, and its list asked for again. */
export async function registerAt(what: 'register' | 'cancel' | 'waitlist', id: string): Promise<Done> {
  const [db, service, clock] = await Promise.all([ledger(), load(), clockNow()]);
  const read = (await db.getAllFromIndex('workshopReads', 'workshop', id)).find(
    ({ source, goneAt }) => source === SERVICE_SOURCE && goneAt === undefined,
  );
  if (!service || !read || !(await allowed(patternOf(service.base)))) return { added: 0, refused: 1 };
  const { base, token } = service;
  const said = await registration({ base, token, fetch: fetch.bind(globalThis), clock }, what, read.id);
  if (said.kind !== 'registered') return { added: 0, refused: 1, ...(said.words && { said: said.words }) };
  await putChoice(db, withRegistration(await db.get('choices', id), id, said.state, clock()));
  await refreshWorkshops('changed', SERVICE_SOURCE);
  return { added: 0, refused: said.state === 'full' ? 1 : 0 };
}
