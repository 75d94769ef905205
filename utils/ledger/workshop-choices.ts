/** What the seller decided about workshops: kept when a source is gone, and handed on when two rows turn out to be one event. */

import type { WorkshopChoice } from '../domain/workshops/workshop';
import type { Ledger } from './schema';
import type { WorkshopWrite } from './workshop-reads';

/** Choices of all workshops. */
const MOST_CHOICES = 5_000;

const decides = ({ saved, going, hidden, reminders, attended, notes }: WorkshopChoice): boolean =>
  Boolean(saved || going || hidden || reminders || attended || notes);

/** One that decides nothing any more is taken out. Rejects when there are too many. */
export async function putChoice(ledger: Ledger, choice: WorkshopChoice): Promise<void> {
  const tx = ledger.transaction('choices', 'readwrite', { durability: 'strict' });
  const done = tx.done;
  if (!decides(choice)) await tx.store.delete(choice.id);
  else if ((await tx.store.getKey(choice.id)) === undefined && (await tx.store.count()) >= MOST_CHOICES) {
    done.catch(() => undefined);
    tx.abort();
    throw new Error('too many choices');
  } else await tx.store.put(choice);
  await done;
}

/** The row `over` is part of `heir` now: what was decided of it holds there, unless something was decided there since. */
export async function inherit(tx: WorkshopWrite, over: string, heir: string): Promise<void> {
  const store = tx.objectStore('choices');
  const [left, own] = await Promise.all([store.get(over), store.get(heir)]);
  if (!left) return;
  const [older, newer] = own && own.at >= left.at ? [left, own] : [own, left];
  await Promise.all([store.delete(over), store.put({ ...older, ...newer, id: heir })]);
}

/** After the service has answered: who has a place goes there, who waits for one keeps it saved, who cancelled does neither. */
export function withRegistration(
  before: WorkshopChoice | undefined,
  id: string,
  state: 'going' | 'waitlist' | 'cancelled' | 'full',
  at: number,
): WorkshopChoice {
  const { going, hidden, ...kept } = before ?? { id };
  if (state === 'going') return { ...kept, id, going: true, at };
  if (state === 'cancelled') return { ...kept, id, ...(hidden && { hidden }), at };
  return { ...kept, ...(going && { going }), id, saved: true, at };
}
