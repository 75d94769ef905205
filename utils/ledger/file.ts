/** Files one reading under its account: when it was, how its reader is doing, and each of its facts (`facts.ts`). */

import type { AccountKey, Observation, Reading } from '../domain';
import type { SourceView } from '../domain/views';
import type { Desk } from './desk';
import { apply } from './facts';
import type { AccountRecord } from './schema';

export async function file(desk: Desk, key: AccountKey, reading: Reading): Promise<void> {
  const told = reading.source.via === 'import';
  // A file tells of years ago; that is not when we began to look.
  const record = await desk.known(key, told ? desk.now : reading.at);
  if (!told) record.since = Math.min(record.since, reading.at);
  record.lastAt = desk.later(record.lastAt, reading.at);
  note(desk, record, reading);
  health(desk, record, reading);
  const { result } = reading;
  if (result.kind !== 'facts') return;
  if (!told) {
    const today = await desk.rollup(key, desk.day(record, reading.at));
    today.readings += 1;
    desk.log.reading(key, reading.at);
  }
  let index = 0;
  for (const fact of result.facts) {
    const observation: Observation = {
      id: `${reading.id}/${index++}`,
      account: key,
      at: reading.at,
      source: reading.source,
      fact,
    };
    if (await apply(desk, record, observation)) desk.log.item(observation);
  }
}

/** Which half of health was read, and which could not be. */
function health(desk: Desk, { readings }: AccountRecord, { result, part, at }: Reading): void {
  const latest = (field: 'signedOutAt' | 'unreadableAt' | 'ticketsUnreadableAt' | 'ticketsReadAt'): void => {
    readings[field] = desk.later(readings[field], at);
  };
  if (result.kind === 'signed-out') latest('signedOutAt');
  const unread = result.kind === 'unreadable' || (result.kind === 'facts' && result.partial !== undefined);
  if (unread && part) {
    if (part !== 'tickets') latest('unreadableAt');
    if (part !== 'score') latest('ticketsUnreadableAt');
  } else if (result.kind === 'facts' && part === 'tickets') latest('ticketsReadAt');
}

/** Keeps each reader's health: what it last saw and when it last read well. */
function note(desk: Desk, record: AccountRecord, reading: Reading): void {
  const name = `${reading.site}/${reading.source.endpoint}`;
  const old = record.sources[name];
  if (old && old.at > reading.at && !desk.isAhead(old.at)) return;
  const { result } = reading;
  const partial = result.kind === 'facts' ? result.partial : undefined;
  const state: SourceView['state'] = result.kind !== 'facts' ? result.kind : partial ? 'unreadable' : 'read';
  const unread = partial ?? (result.kind === 'unreadable' ? result.outline : undefined);
  const readAt = result.kind === 'facts' ? reading.at : old?.readAt;
  record.sources[name] = {
    site: reading.site,
    endpoint: reading.source.endpoint,
    state,
    at: reading.at,
    ...(readAt !== undefined && { readAt }),
    ...(unread && { outline: unread.slice(0, 2_000) }),
  };
}
