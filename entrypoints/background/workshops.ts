/** What the seller does to the list of workshops: each is stored, then every page of ours hears of it. */

import { parseRead } from '../../utils/files/records/workshops';
import {
  addOwn,
  dropPlanned,
  dropSource,
  putChoice,
  putPlanned,
  removeOwn,
  sourcesOf,
} from '../../utils/ledger/workshops';
import type { Requests } from '../../utils/messaging/protocol';
import { now } from './clock';
import { ledger } from './ledger';
import { savePageInFront } from './save-page';
import { registerAt } from './workshop-register';
import { remindWorkshops } from './workshop-reminders';
import { refreshWorkshops } from './workshop-sources';
import { subscribe } from './workshop-subscribe';
import { tellPages } from './workshop-tell';

type Payload = Requests['workshops']['payload'];
type Reply = Requests['workshops']['reply'];

/** What one step came to. */
export type Done = Omit<Reply, 'sources'>;

export async function handleWorkshops(payload: Payload): Promise<Reply> {
  const done = await take(payload);
  tellPages();
  // Before the answer: a worker that is killed after it has the alarm set. Never rejects.
  await remindWorkshops();
  return { sources: await sourcesOf(await ledger()), ...done };
}

async function take(payload: Payload): Promise<Done> {
  if (payload.do === 'subscribe') return subscribe(payload.url, payload.name);
  if (payload.do === 'refresh') return refreshWorkshops('demand', payload.source);
  if (payload.do === 'save') return savePageInFront();
  if (payload.do === 'register' || payload.do === 'cancel' || payload.do === 'waitlist') {
    return registerAt(payload.do, payload.id);
  }
  const [db, at] = await Promise.all([ledger(), now()]);
  if (payload.do === 'add') {
    const reads = payload.events.flatMap((one) => parseRead(one) ?? []);
    const { added, refused } = await addOwn(db, payload.from, reads, at);
    return { added, refused: refused + payload.events.length - reads.length };
  }
  if (payload.do === 'remove') return { added: 0, refused: (await removeOwn(db, payload.id, at)) > 0 ? 0 : 1 };
  if (payload.do === 'unsubscribe') await dropSource(db, payload.source, at);
  else if (payload.do === 'choose') await putChoice(db, payload.choice);
  else if (payload.do === 'plan') await putPlanned(db, payload.live);
  else await dropPlanned(db, payload.id);
  return { added: 0, refused: 0 };
}
