/** A calendar more. Its host's permission was asked for by the page, in the very click. */

import { putSource } from '../../utils/ledger/workshops';
import { feedSource } from '../../utils/remote/workshops/address';
import { ledger } from './ledger';
import { refreshWorkshops } from './workshop-sources';
import type { Done } from './workshops';

/** Adds a calendar and asks it at once. One that is subscribed to already is asked again. */
export async function subscribe(url: string, name?: string): Promise<Done> {
  const source = feedSource(url, name);
  if (!source) return { added: 0, refused: 1, said: 'address' };
  const db = await ledger();
  const known = await db.get('workshopSources', source.id);
  const kept = await putSource(db, known ? { ...known, ...(name && { name: source.name }) } : source);
  return kept ? refreshWorkshops('demand', source.id) : { added: 0, refused: 1, said: 'many' };
}
