/**
 * The moments of LIVEs that one transaction writes. Pages ask for what is pinned every few seconds and messages count
 * viewers all the time: of a minute the first of each counts, which is the same in whatever order they arrive.
 */

import type { IDBPObjectStore } from 'idb';
import type { CaptionFact, LiveMoment, PinFact, ViewersFact } from '../domain';
import type { AccountKey } from '../domain/account';
import { hash } from '../domain/hash';
import { minuteOf } from '../domain/live-session';
import type { STORES } from './desk';
import type { LedgerSchema } from './schema';

type Store = IDBPObjectStore<LedgerSchema, (typeof STORES)[number][], 'moments', 'readwrite'>;
type Key = LedgerSchema['moments']['key'];

export const keyOfMoment = ({ account, roomId, at, id }: LiveMoment): Key => [account, roomId, at, id];

const MINUTE_MS = 60_000;

/** `at`: when it was read, ms. Without a room it is nobody's yet, see `live-hour.ts`. */
export const pinMoment = (account: AccountKey, { roomId = '', productId, title }: PinFact, at: number): LiveMoment => ({
  ...{ account, roomId, at, id: `p:${minuteOf(at)}:${productId}` },
  ...{ kind: 'pin', productId, title },
});

export const viewersMoment = (account: AccountKey, { roomId, at, count }: ViewersFact): LiveMoment => ({
  ...{ account, roomId, at, id: `v:${minuteOf(at)}` },
  ...{ kind: 'viewers', count },
});

export const captionMoment = (account: AccountKey, fact: CaptionFact): LiveMoment => {
  const { roomId, at, lang, words, sentence } = fact;
  const id = `c:${hash(JSON.stringify([at, lang, words, sentence]))}`;
  return { account, roomId, at, id, kind: 'caption', lang, words, ...(sentence !== undefined && { sentence }) };
};

export class MomentTray {
  readonly #store: Store;
  readonly #put = new Map<string, LiveMoment>();
  readonly #gone = new Map<string, Key>();
  readonly #minutes = new Map<string, LiveMoment[]>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The same moment again changes nothing. */
  put(moment: LiveMoment): void {
    this.#put.set(JSON.stringify(keyOfMoment(moment)), moment);
  }

  /** Only the first one of its id in its minute is kept. */
  async putFirst(moment: LiveMoment): Promise<void> {
    const { account, roomId, kind, at } = moment;
    const from = minuteOf(at) * MINUTE_MS;
    const name = JSON.stringify([account, roomId, kind, from]);
    const [first, next] = [from, from + MINUTE_MS].map((at) => [account, roomId, kind, at]);
    const range = IDBKeyRange.bound(first, next, false, true);
    const minute = this.#minutes.get(name) ?? (await this.#store.index('kind').getAll(range));
    const known = minute.find(({ id }) => id === moment.id);
    this.#minutes.set(name, minute);
    if (known && !isBefore(moment, known)) return;
    if (known) {
      const key = keyOfMoment(known);
      this.#put.delete(JSON.stringify(key));
      this.#gone.set(JSON.stringify(key), key);
    }
    this.#minutes.set(name, [...minute.filter((one) => one !== known), moment]);
    this.put(moment);
  }

  async save(): Promise<void> {
    for (const name of this.#put.keys()) this.#gone.delete(name);
    await Promise.all([
      ...[...this.#gone.values()].map((key) => this.#store.delete(key)),
      ...[...this.#put.values()].map(async (moment) => this.#store.put(moment)),
    ]);
  }
}

/** Two of one time are in an order all the same. */
const isBefore = (a: LiveMoment, b: LiveMoment): boolean =>
  a.at !== b.at ? a.at < b.at : JSON.stringify(a) < JSON.stringify(b);
