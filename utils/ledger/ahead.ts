/**
 * Reads ahead what a batch of readings will ask for, all requests at once: one by one, each would wait for the one before
 * it, and most of a batch is tickets that are known already. What is not foreseen here is loaded when it is asked for.
 */

import type { AccountKey, Reading } from '../domain';
import { type Desk, nameOf } from './desk';
import { isSeen, receiptOf } from './receipts';
import type { Tray } from './tray';

/** From so many tickets on a stretch of the store is read at once; up to so many times as many as are wanted. */
const STRETCH = { from: 6, times: 3 } as const;

export async function readAhead(desk: Desk, readings: readonly Reading[]): Promise<void> {
  const { tx } = desk;
  const one = asker();
  for (const { id, document: load, host, account } of readings) {
    const receipt = receiptOf(id).id;
    one.ask(desk.receipts, receipt, () => tx.objectStore('receipts').get(receipt));
    one.ask(desk.pages, load, () => tx.objectStore('documents').get(load));
    one.ask(desk.hosts, host, () => tx.objectStore('hosts').get(host));
    const key = account?.key;
    if (key) one.ask(desk.accounts, key, () => tx.objectStore('accounts').get(key));
  }
  await one.answered();
  const two = asker();
  const tickets = new Map<AccountKey, Set<string>>();
  for (const { id, document: load, account, at, result } of readings) {
    const key = account?.key ?? desk.pages.peek(load)?.account;
    if (!key || result.kind !== 'facts' || isStored(desk, id)) continue;
    const record = desk.accounts.peek(key);
    const day = record && desk.day(record, at);
    if (day) two.ask(desk.days, nameOf(key, day), () => tx.objectStore('rollups').get([key, day]));
    for (const fact of result.facts) {
      const room = fact.kind === 'live' ? fact.roomId : fact.kind === 'notice' && fact.notice.roomId;
      if (room) two.ask(desk.lives, nameOf(key, room), () => tx.objectStore('lives').get([key, room]));
      if (fact.kind === 'violation') tickets.set(key, (tickets.get(key) ?? new Set()).add(fact.violation.id));
      if (fact.kind !== 'notice') continue;
      const { id: notice } = fact.notice;
      two.ask(desk.notices, nameOf(key, notice), () => tx.objectStore('notices').get([key, notice]));
    }
  }
  await Promise.all([two.answered(), ...[...tickets].map(([key, ids]) => readTickets(desk, key, [...ids]))]);
}

/** Each record once. */
function asker() {
  const asked = new Map<object, Set<string>>();
  const waiting: Promise<void>[] = [];
  return {
    ask<T>(tray: Tray<T>, key: string, load: () => Promise<T | undefined>): void {
      const keys = asked.get(tray) ?? new Set();
      asked.set(tray, keys);
      if (keys.has(key)) return;
      keys.add(key);
      waiting.push(load().then((value) => tray.lay(key, value)));
    },
    answered: () => Promise.all(waiting),
  };
}

function isStored(desk: Desk, capture: string): boolean {
  const { id, number } = receiptOf(capture);
  return isSeen(desk.receipts.peek(id)?.seen ?? [], number);
}

/** A page of a list holds tickets whose ids follow on each other: a stretch of the store costs a third of each for itself. */
async function readTickets(desk: Desk, key: AccountKey, ids: string[]): Promise<void> {
  const store = desk.tx.objectStore('violations');
  let left = ids;
  if (ids.length >= STRETCH.from) {
    ids.sort();
    const [first = '', last = ''] = [ids[0], ids.at(-1)];
    const most = ids.length * STRETCH.times;
    const found = await store.getAll(IDBKeyRange.bound([key, first], [key, last]), most);
    for (const ticket of found) desk.violations.lay(nameOf(key, ticket.id), ticket);
    // What lies within the stretch and was not found is not there.
    const end = found.length < most ? last : (found.at(-1)?.id ?? '');
    for (const id of ids) if (id <= end) desk.violations.lay(nameOf(key, id), undefined);
    left = ids.filter((id) => id > end);
  }
  await Promise.all(left.map(async (id) => desk.violations.lay(nameOf(key, id), await store.get([key, id]))));
}
