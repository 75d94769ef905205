/** The next workshops, as the popup's tab shows them: read by the popup itself. */

import type { PopupTabProps } from '../../components/workshops/PopupTab';
import { pagesOfWorkshops } from '../../utils/ledger/read-workshops';
import { openReader } from '../../utils/ledger/reader';
import type { Shelf } from '../../utils/ledger/shelf';
import type { Chosen } from '../../utils/own-pages/chosen';
import { rulesBroken } from '../../utils/policy/mine';

export type Read = Pick<PopupTabProps, 'state' | 'workshops' | 'choices' | 'broken'>;

export const NOTHING: Read = { state: 'loading', workshops: [], choices: new Map(), broken: [] };

async function find(chosen: Chosen, shelf: { value: Shelf }): Promise<Read> {
  const ledger = await openReader();
  const key = shelf.value.view?.account?.key;
  const tickets = key ? ledger.getAll('violations', IDBKeyRange.bound([key], [key, []])) : Promise.resolve([]);
  const all = Promise.all([pagesOfWorkshops(ledger, chosen.clock()).next(), ledger.getAll('choices'), tickets]);
  const [next, choices, broken] = await all.finally(() => ledger.close());
  const kept = new Map(choices.map((one) => [one.id, one]));
  return { state: 'ready', workshops: next.value ?? [], choices: kept, broken: rulesBroken(broken) };
}

/** Never rejects. */
export const readNext = (chosen: Chosen, shelf: { value: Shelf }): Promise<Read> =>
  find(chosen, shelf).catch((error) => {
    console.error('Good Standing: the workshops could not be read', error);
    return { ...NOTHING, state: 'error' };
  });
