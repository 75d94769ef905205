/**
 * Writing, worker only: a batch of readings in one transaction with the roll-ups of their days. The caller acknowledges
 * only after `record` has resolved, which is after the transaction's `oncomplete`.
 */

import type { AccountKey, Reading } from '../domain';
import { readAhead } from './ahead';
import { allOrNothing } from './all-or-nothing';
import { type CalendarFor, Desk, STORES, type WriteTransaction } from './desk';
import { file } from './file';
import { hear, hearAgain, heardIn } from './hear';
import { closeSummary } from './lives';
import type { DocumentRecord, Ledger } from './schema';

/** Readings kept for a page that has not named its account. */
const HOLD = 200;

export interface Recorded {
  /** Ids that are stored now or were before. */
  stored: string[];
  /** Accounts about which something changed. */
  touched: AccountKey[];
}

/** Idempotent by capture id. Rejects, having changed nothing, when the store cannot be written. */
export async function record(
  ledger: Ledger,
  readings: readonly Reading[],
  calendarFor: CalendarFor,
  now: number,
): Promise<Recorded> {
  return whole(ledger, calendarFor, now, async (desk) => {
    await readAhead(desk, readings);
    let batch: string | undefined;
    for (const reading of readings) {
      if (await desk.seen(reading.id)) continue;
      // Named after what is new in it: a batch sent again with more in it must not replace the log of the first.
      batch ??= reading.id;
      await place(desk, reading);
    }
    await desk.save(batch ?? 'none');
    return () => ({ stored: readings.map((r) => r.id), touched: desk.touched() });
  });
}

async function whole<T>(
  ledger: Ledger,
  calendarFor: CalendarFor,
  now: number,
  work: (desk: Desk, tx: WriteTransaction) => Promise<() => T>,
): Promise<T> {
  const tx = ledger.transaction([...STORES], 'readwrite', { durability: 'strict' });
  const result = await allOrNothing(tx, () => work(new Desk(tx, calendarFor, now), tx));
  return result();
}

/** Finds out whose reading it is; holds it back when its page has not said so yet. */
async function place(desk: Desk, reading: Reading): Promise<void> {
  const page = await desk.page(reading);
  const host = await desk.host(reading.host);
  if (reading.result.kind === 'signed-out') host.signedOutAt = desk.later(host.signedOutAt, reading.at);
  const named = reading.account;
  if (!named && heardIn(reading).length > 0) return hear(desk, page, reading);
  // A frame names the LIVE's host, who need not be the one signed in: it is believed only where that is known.
  const frame = reading.source.via === 'frame';
  const believed = named && (!frame || page.account === named.key || (await desk.isKnown(named.key)));
  if (named && believed) {
    await desk.account(named, reading.at);
    if (!host.accounts.includes(named.key)) host.accounts.push(named.key);
    if (!frame) page.account = named.key;
  }
  const runsIt = !named && !page.account ? await hostOf(desk, reading) : undefined;
  if (runsIt) {
    page.account = runsIt;
    if (!host.accounts.includes(runsIt)) host.accounts.push(runsIt);
  }
  const key = named ? (believed ? named.key : undefined) : page.account;
  if (!key) {
    if (page.held.length < HOLD) page.held.push(reading);
    return;
  }
  // What waited for the name comes first; a frame of somebody else's LIVE waits on. A frame frees only its own host's
  // frames: it does not say whose page it is.
  const own = page.account === key;
  await release(desk, page, key, (one) => (one.account ? one.account.key === key : own));
  await file(desk, key, reading);
  await hearAgain(desk, page);
}

/** LIVE Center lists the LIVEs of who is signed in, and no one else's: one that an account has run says whose page it is. */
async function hostOf(desk: Desk, { site, result }: Reading): Promise<AccountKey | undefined> {
  if (site !== 'live-center' || result.kind !== 'facts') return undefined;
  for (const fact of result.facts) {
    const room = fact.kind === 'violation' ? fact.violation.subjectId : undefined;
    const owner = room === undefined ? undefined : await desk.ownerOf(room);
    if (owner) return owner;
  }
  return undefined;
}

/** Files what waited, in its own order. What the seller dismissed while it waited stays dismissed. */
async function release(
  desk: Desk,
  page: DocumentRecord,
  key: AccountKey,
  due: (held: Reading) => boolean,
): Promise<void> {
  const free = page.held.filter(due);
  if (free.length === 0) return;
  page.held = page.held.filter((one) => !free.includes(one));
  for (const one of free) await file(desk, key, one);
  const left: string[] = [];
  for (const alert of page.dismissed ?? []) if (!(await desk.acknowledge(key, alert))) left.push(alert);
  if (page.dismissed) page.dismissed = left;
}

/** The seller says which account a page shows: what was held back is filed under it. */
export async function claim(
  ledger: Ledger,
  pageName: string,
  key: AccountKey,
  calendarFor: CalendarFor,
  now: number,
): Promise<AccountKey[]> {
  return whole(ledger, calendarFor, now, async (desk, tx) => {
    const page = await tx.objectStore('documents').get(pageName);
    if (page) {
      const known = await desk.page(page);
      known.account = key;
      await release(desk, known, key, () => true);
      await hearAgain(desk, known);
    }
    await desk.save(`claim-${pageName}-${now}`);
    return () => desk.touched();
  });
}

/** Marks an alert as seen by the seller, or takes that back; `l:<room>` is the summary of a LIVE, put away. False: there is none. */
export async function acknowledge(
  ledger: Ledger,
  account: AccountKey,
  alert: string,
  at: number | undefined,
): Promise<boolean> {
  if (alert.startsWith('l:')) return closeSummary(ledger, account, alert.slice(2), at);
  const store = alert.startsWith('v:') ? 'violations' : 'notices';
  const tx = ledger.transaction(store, 'readwrite', { durability: 'strict' });
  const record = await tx.store.get([account, alert.slice(2)]);
  if (record) {
    if (at === undefined) delete record.acknowledgedAt;
    else record.acknowledgedAt = at;
    await tx.store.put(record as never);
  }
  await tx.done;
  return record !== undefined;
}

/** The same for an alert of a page that has not named its account. */
export async function dismiss(ledger: Ledger, pageName: string, alert: string, undo: boolean): Promise<void> {
  const tx = ledger.transaction('documents', 'readwrite', { durability: 'strict' });
  const page = await tx.store.get(pageName);
  if (page) {
    const left = (page.dismissed ?? []).filter((one) => one !== alert);
    await tx.store.put({ ...page, dismissed: undo ? left : [...left, alert] });
  }
  await tx.done;
}
