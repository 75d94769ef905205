/**
 * Reads a connected Account Health service: GET with the seller's token, without cookies, never elsewhere than to the
 * address that was connected. Every answer is checked whole before it is given on.
 */

import type { AccountKey } from '../../domain';
import { type Fetch, type Got, get } from '../get';
import { parse, type Trouble } from './parse';
import type { Schemas, Shape } from './schemas';

/** Pages of one list that are fetched: with 200 entries each, more tickets than an account can have. */
export const MOST_PAGES = 25;

/** Remembers ETags between two times of asking. */
export interface Memory {
  etagOf(url: string): string | undefined;
}

export interface Ok<T> {
  kind: 'ok';
  value: T;
  url: string;
  etag?: string;
  /** The service's clock, ms, where it stated one. */
  serverAt?: number;
  /** Some entries of the answer could not be read: an outline of the first of them. */
  partial?: string;
}

/** `unchanged`: 304, `absent`: 404. */
export type Answer<T> = Ok<T> | Trouble | { kind: 'unchanged' } | { kind: 'absent' };

export interface ClientOptions {
  /** As `baseOf` gives it. */
  base: string;
  token: string;
  fetch: Fetch;
  memory: Memory;
  /** This device's clock, ms. */
  clock(): number;
}

export type ServiceClient = ReturnType<typeof serviceClient>;

/** Nothing here throws or rejects. One object for each time of asking: it counts its requests. */
export function serviceClient({ base, token, fetch, memory, clock }: ClientOptions) {
  let requests = 0;

  async function one<N extends keyof Schemas>(name: N, path: string, conditional = true): Promise<Answer<Shape<N>>> {
    const url = `${base}${path}`;
    const known = conditional ? memory.etagOf(url) : undefined;
    requests += 1;
    const got = await get(fetch, url, {
      credentials: 'omit',
      now: clock(),
      headers: { authorization: `Bearer ${token}`, ...(known && { 'if-none-match': known }) },
    });
    if (got.kind !== 'answer') return troubleOf(got);
    if (got.status === 304 && known) return { kind: 'unchanged' };
    if (got.status === 404) return { kind: 'absent' };
    if (got.status !== 200) return refusal(got);
    const etag = got.header('etag');
    const more = { url, ...(etag && etag.length <= 200 && { etag }), ...(got.serverAt && { serverAt: got.serverAt }) };
    const read = parse(name, got.text);
    return read.kind === 'ok' ? { ...read, ...more } : read;
  }

  /** The same for one account: an answer that names another is refused as a whole. */
  async function of<N extends AboutAccount>(name: N, key: AccountKey, path: string, conditional = true) {
    const answer = await one(name, `/v1/accounts/${encodeURIComponent(key)}${path}`, conditional);
    if (answer.kind !== 'ok' || answer.value.account === key) return answer;
    return { kind: 'trouble', state: 'other-account' } as const satisfies Trouble;
  }

  /** All pages of a list. Unchanged when the first is: its ETag speaks for the whole list. */
  async function all<T extends Paged>(
    page: (query: string, first: boolean) => Promise<Answer<T>>,
    join: (a: T, b: T) => T,
  ): Promise<Answer<T>> {
    const first = await page('', true);
    if (first.kind !== 'ok') return first;
    let whole = first;
    const seen = new Set<string>();
    for (let cursor = first.value.nextCursor; cursor !== null; ) {
      if (seen.has(cursor)) return { ...whole, partial: 'the same page twice' };
      if (seen.size === MOST_PAGES - 1) return { ...whole, partial: `more than ${MOST_PAGES} pages` };
      seen.add(cursor);
      const next = await page(`cursor=${encodeURIComponent(cursor)}`, false);
      if (next.kind === 'trouble') return next;
      if (next.kind !== 'ok') return { ...whole, partial: 'a page is missing' };
      const partial = whole.partial ?? next.partial;
      whole = { ...whole, value: join(whole.value, next.value), ...(partial && { partial }) };
      cursor = next.value.nextCursor;
    }
    return whole;
  }

  const query = (...parts: string[]): string => {
    const given = parts.filter(Boolean);
    return given.length > 0 ? `?${given.join('&')}` : '';
  };

  return {
    requests: (): number => requests,
    service: () => one('Service', '/v1/service', false),
    accounts: () =>
      all(
        (cursor) => one('Accounts', `/v1/accounts${query(cursor)}`, false),
        (a, b) => ({ ...b, accounts: [...a.accounts, ...b.accounts] }),
      ),
    health: (key: AccountKey) => of('Health', key, '/health'),
    /** Tickets issued or changed since a day (`YYYY-MM-DD`, UTC). */
    violations: (key: AccountKey, since: string) =>
      all(
        (cursor, first) => of('Violations', key, `/violations${query(`since=${since}T00:00:00Z`, cursor)}`, first),
        (a, b) => ({ ...b, violations: [...a.violations, ...b.violations] }),
      ),
    /** `weekStart`: the week's first day, `YYYY-MM-DD`, in the account's own zone. */
    report: async (key: AccountKey, weekStart: string): Promise<Answer<Shape<'Report'>>> => {
      const answer = await of('Report', key, `/reports/${weekStart}`);
      if (answer.kind !== 'ok' || answer.value.weekStart === weekStart) return answer;
      return { kind: 'trouble', state: 'wrong-answer', words: 'another week' };
    },
    quizzes: (key: AccountKey) =>
      all(
        (cursor, first) => of('Quizzes', key, `/quizzes${query(cursor)}`, first),
        (a, b) => ({ ...b, quizzes: [...a.quizzes, ...b.quizzes], credits: [...a.credits, ...b.credits] }),
      ),
    workshops: () =>
      all(
        (cursor, first) => one('Workshops', `/v1/workshops${query(cursor)}`, first),
        (a, b) => ({ ...b, workshops: [...a.workshops, ...b.workshops] }),
      ),
  };
}

type AboutAccount = 'Health' | 'Violations' | 'Report' | 'Quizzes';
type Paged = { nextCursor: string | null };

export function troubleOf(got: Exclude<Got, { kind: 'answer' }>): Trouble {
  if (got.kind === 'slow' || got.kind === 'unreachable') return { kind: 'trouble', state: got.kind };
  return { kind: 'trouble', state: 'wrong-answer', words: got.kind };
}

export function refusal({ status, retryAfterMs }: Extract<Got, { kind: 'answer' }>): Trouble {
  const words = `HTTP ${status}`;
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (status === 401 || status === 403) return { kind: 'trouble', state: 'unauthorised', words, ...wait };
  if (status === 429 || status >= 500) return { kind: 'trouble', state: 'unreachable', words, ...wait };
  return { kind: 'trouble', state: 'wrong-answer', words };
}
