/** An event that was read in its page: what it says whole is added to the list, what it leaves open is asked of the seller. */

import browser from 'webextension-polyfill';
import { hash } from '../../utils/domain/hash';
import type { EventPageRead } from '../../utils/files/records/event-page';
import { parseRead } from '../../utils/files/records/workshops';
import { addOwn } from '../../utils/ledger/workshops';
import type { EventPage } from '../../utils/page/event-page';
import { savedWords } from '../../utils/words/workshop-notes';
import { askedOf } from '../../utils/workshops/page/asked';
import { readPage, wholeRead } from '../../utils/workshops/page/read';
import { now } from './clock';
import { ledger } from './ledger';
import { notify } from './notify';
import { calendarFor } from './settings';
import { tellPages } from './workshop-tell';
import type { Done } from './workshops';

export async function keepEvent(page: EventPageRead): Promise<Done> {
  const [db, at, calendar] = await Promise.all([ledger(), now(), calendarFor()]);
  const { zone } = calendar(undefined);
  // Of a page that only lists events none is the one that was meant.
  const { events: read, list } = readPage(page as EventPage, at);
  const events = list ? [] : read;
  const whole = events.filter(({ missing }) => missing.length === 0).flatMap((one) => parseRead(wholeRead(one)) ?? []);
  const [first] = whole;
  if (!first) {
    const fields = new URLSearchParams(events[0] ? askedOf(events[0], zone) : { url: page.url });
    await browser.tabs.create({ url: browser.runtime.getURL(`/workshops.html#/add?${fields}`) });
    return { added: 0, refused: 1 };
  }
  const address = first.url ?? page.url;
  const from = { id: `page-${hash(address)}`, kind: 'page', name: new URL(page.url).hostname, url: address } as const;
  const { added, refused } = await addOwn(db, { ...from, readAt: at }, whole, at);
  tellPages();
  const row = await db.get('workshopReads', [from.id, first.id]);
  await notify({ about: 'workshop', ...savedWords(whole, zone) }, row?.workshop ?? '');
  return { added, refused };
}
