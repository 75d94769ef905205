/**
 * What is said and counted in a LIVE. It names no account, and a viewer's page may show anybody's LIVE: it is kept only of
 * a LIVE that is known to be an account's own. Of any other a few minutes wait with their page, should it turn out to be.
 */

import type { AccountKey, CaptionFact, Fact, Reading, ViewersFact } from '../domain';
import type { Desk } from './desk';
import { apply } from './facts';
import type { DocumentRecord } from './schema';

type Heard = CaptionFact | ViewersFact;

/** The two minutes before an alert, and some for what is late. */
const WAITS_MS = 3 * 60_000;
const WAITING = 60;

const isHeard = (fact: Fact): fact is Heard => fact.kind === 'caption' || fact.kind === 'viewers';

/** The facts, when a reading holds nothing else. */
export function heardIn({ result }: Reading): Heard[] {
  const found = result.kind === 'facts' ? result.facts.filter(isHeard) : [];
  return result.kind === 'facts' && found.length === result.facts.length ? found : [];
}

/** No reading of anybody's health: it is filed without being counted as one. */
export async function hear(desk: Desk, page: DocumentRecord, reading: Reading): Promise<void> {
  const strange = new Set<string>();
  for (const [index, fact] of heardIn(reading).entries()) {
    const account = await ownerOf(desk, page, reading, fact.roomId);
    if (account) await keep(desk, account, reading, fact, index);
    else strange.add(fact.roomId);
  }
  if (strange.size === 0) return;
  const facts = heardIn(reading).filter(({ roomId }) => strange.has(roomId));
  const waiting = [...(page.heard ?? []), { ...reading, result: { kind: 'facts' as const, facts } }];
  const newest = Math.max(...waiting.map(({ at }) => at));
  page.heard = waiting.filter(({ at }) => newest - at <= WAITS_MS).slice(-WAITING);
}

/** Looks again at what waits: by now it may be known whose LIVE it was. */
export async function hearAgain(desk: Desk, page: DocumentRecord): Promise<void> {
  const waiting = page.heard;
  if (!waiting) return;
  delete page.heard;
  for (const reading of waiting) await hear(desk, page, reading);
}

/** A page of the account's own tools shows its own LIVE. */
async function ownerOf(
  desk: Desk,
  page: DocumentRecord,
  { site }: Reading,
  roomId: string,
): Promise<AccountKey | undefined> {
  const own = site === 'live-viewer' ? undefined : page.account;
  return own ?? (await desk.ownerOf(roomId));
}

async function keep(desk: Desk, account: AccountKey, reading: Reading, fact: Heard, index: number): Promise<void> {
  const { id, at, source } = reading;
  const record = await desk.known(account, at);
  record.lastAt = desk.later(record.lastAt, at);
  await apply(desk, record, { id: `${id}/${index}`, account, at, source, fact });
}
