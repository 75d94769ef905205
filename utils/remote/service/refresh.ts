/**
 * One time of asking a connected service: which answers are fetched for which accounts, and the readings they come to.
 * Nothing is stored here; ETags are handed back to be kept once the readings are safe.
 */

import type { Account, AccountKey, Fact, Reading, ReadingResult, ServiceState } from '../../domain';
import { makeAccount } from '../../domain/account';
import { addDays, dayOf } from '../../domain/week';
import type { Answer, ServiceClient } from './client';
import { healthFacts, quizFacts, reportFacts, type Told, violationFacts } from './facts';
import type { Trouble } from './parse';
import { readingOf } from './reading';
import type { Shape } from './schemas';

/** Accounts of one service that are read. */
const MOST_ACCOUNTS = 100;
/** Tickets are asked for this far back: the longest time a loss is published to count, and some days. */
const SINCE_DAYS = 200;

export interface Refreshed {
  state: Exclude<ServiceState['state'], 'off' | 'no-permission'>;
  name?: string;
  words?: string;
  retryAfterMs?: number;
  accounts: AccountKey[];
  readings: Reading[];
  /** By address; to be kept only after the readings are stored. */
  etags: Record<string, string>;
}

export interface Known {
  /** Accounts the ledger has: what their own pages said of handle and region stays. */
  accounts: ReadonlyMap<AccountKey, Account>;
  /** First day of the last finished week of an account, `YYYY-MM-DD` in its own zone. */
  lastWeek(key: AccountKey): string;
  host: string;
  /** ms. */
  now: number;
}

/** Stops at the first answer that says to stop; an answer for another account makes all of them worth nothing. */
export async function refresh(client: ServiceClient, known: Known): Promise<Refreshed> {
  const done: Refreshed = { state: 'ok', accounts: [], readings: [], etags: {} };
  const about = await client.service();
  if (about.kind !== 'ok') return fail(done, about);
  done.name = about.value.name;
  const can = new Set(about.value.capabilities);
  const listed = await client.accounts();
  if (listed.kind !== 'ok') return fail(done, listed);
  if (listed.partial) wrong(done, 'accounts');
  if (listed.value.accounts.length > MOST_ACCOUNTS) wrong(done, `more than ${MOST_ACCOUNTS} accounts`);
  const owners = new Map<string, AccountKey>();
  for (const one of listed.value.accounts.slice(0, MOST_ACCOUNTS)) {
    const account = accountOf(one, known);
    if (done.accounts.includes(account.key)) continue;
    done.accounts.push(account.key);
    for (const ask of asks(client, account, can, known)) {
      const trouble = await ask(done, owners);
      if (trouble) return fail(done, trouble);
    }
  }
  return done;
}

type Ask = (done: Refreshed, owners: Map<string, AccountKey>) => Promise<Trouble | undefined>;

/** What is asked about one account, of what the service says it can. */
function asks(client: ServiceClient, account: Account, can: ReadonlySet<string>, known: Known): Ask[] {
  const { key } = account;
  const since = addDays(dayOf(known.now, 'UTC'), -SINCE_DAYS);
  const week = known.lastWeek(key);
  const ask = asker(account, known);
  const all: [needs: string, Ask][] = [
    [
      'health',
      ask(
        'health',
        () => client.health(key),
        (value, now) => healthFacts(value, account, now),
      ),
    ],
    ['violations', ask('violations', () => client.violations(key, since), violationFacts)],
    [
      'quizzes',
      ask(
        'credits',
        () => client.quizzes(key),
        (value, now) => quizFacts(value, can.has('attempts'), now),
      ),
    ],
    [
      'reports',
      ask(
        'report',
        () => client.report(key, week),
        (value, now) => reportFacts(value, account, now),
      ),
    ],
  ];
  return all.flatMap(([needs, one]) => (can.has(needs) ? [one] : []));
}

/** Fetches one answer and files what it comes to; gives back only trouble that ends all asking. */
function asker(account: Account, { host, now }: Known) {
  const late = (serverAt: number | undefined): number => Math.max(now, serverAt ?? 0);
  return <T>(endpoint: string, fetch: () => Promise<Answer<T>>, tell: (value: T, now: number) => Told): Ask =>
    async (done, owners) => {
      const file = async (result: ReadingResult, at: number): Promise<void> => {
        done.readings.push(await readingOf(host, account, endpoint, result, at));
      };
      const answer = await fetch();
      if (answer.kind === 'absent') return undefined;
      if (answer.kind === 'trouble' && answer.state !== 'wrong-answer') return answer;
      if (answer.kind === 'trouble') {
        wrong(done, endpoint);
        await file({ kind: 'unreadable', outline: answer.outline ?? answer.words ?? '' }, now);
        return undefined;
      }
      const told: Told = answer.kind === 'ok' ? tell(answer.value, late(answer.serverAt)) : { dated: [] };
      if ('refused' in told) {
        wrong(done, `${endpoint}: ${told.refused}`);
        await file({ kind: 'unreadable', outline: told.refused }, now);
        return undefined;
      }
      if (told.dated.some(({ facts }) => isSomebodyElses(facts, account.key, owners))) {
        return { kind: 'trouble', state: 'other-account' };
      }
      const partial = answer.kind === 'ok' ? answer.partial : undefined;
      for (const { at, facts } of told.dated) await file({ kind: 'facts', facts }, at);
      // The numbers are as old as the service says; that it answered is news of now.
      await file({ kind: 'facts', facts: told.current ?? [], ...(partial && { partial }) }, now);
      if (partial) wrong(done, endpoint);
      else if (answer.kind === 'ok' && answer.etag) done.etags[answer.url] = answer.etag;
      return undefined;
    };
}

function accountOf({ id, handle, region }: Shape<'Account'>, { accounts }: Known): Account {
  const key = id as AccountKey;
  const known = accounts.get(key);
  if (known) return known;
  const [role = '', ...rest] = id.split(':');
  return makeAccount(role as Account['role'], rest.join(':'), { ...(handle && { handle }), ...(region && { region }) });
}

/** A ticket has one owner: the same id under two accounts of one role means that the service mixes them up. */
function isSomebodyElses(facts: readonly Fact[], key: AccountKey, owners: Map<string, AccountKey>): boolean {
  return facts.some((fact) => {
    if (fact.kind !== 'violation') return false;
    const name = `${key.split(':')[0]} ${fact.violation.id}`;
    const owner = owners.get(name) ?? key;
    owners.set(name, owner);
    return owner !== key;
  });
}

function wrong(done: Refreshed, words: string): void {
  done.state = 'wrong-answer';
  done.words ??= words;
}

function fail(done: Refreshed, trouble: Exclude<Answer<unknown>, { kind: 'ok' }>): Refreshed {
  if (trouble.kind !== 'trouble') return { ...done, state: 'wrong-answer', words: 'no Account Health service' };
  const { state, words, retryAfterMs } = trouble;
  const rest = state === 'other-account' ? { readings: [], etags: {} } : {};
  return {
    ...done,
    ...rest,
    state,
    ...(words !== undefined && { words }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}
