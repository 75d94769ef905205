/**
 * Which accounts Seller Center may be asked about now, with which requests. Pure: what this does not plan is never sent.
 * Off until the seller allows it; one account a host, because the session of a host is one account's.
 */

import type { AccountKey, Asked } from '../../domain';
import { calendarOf, type Settings } from '../../domain/settings';
import { weekOf } from '../../domain/week';
import type { AskMemory } from './memory';

const HOUR_MS = 3_600_000;
/** Before the week's turn, so that what is read still belongs to the week that the report is about. */
const LEAD_MS = 2 * HOUR_MS;
/** A reading of the week's last day is fresh enough for its report. */
const FRESH_MS = 24 * HOUR_MS;
/** Pressing the button again and again asks once a minute. */
const GAP_MS = 60_000;
/** Requests an account and run, whatever the list below comes to. */
export const MOST_REQUESTS = 4;

/** GET paths that answer for account health (surfaces 2.2), with what they need beside the ids. */
const PATHS: readonly { path: string; query?: Record<string, string> }[] = [
  { path: '/api/v1/account/ahr/score', query: { account_type: '2' } },
  { path: '/api/v1/seller/growth_center/violation/overview/get' },
  { path: '/api/v1/seller/experience-score/score-overview' },
];

/** What Seller Center's own pages send with each call (surfaces 2.1). */
const COMMON = { aid: '4068', app_name: 'i18n_ecom_shop', device_platform: 'web' };

/** What the sites know of Seller Center: only these hosts are asked, and only what has a reader. */
export interface Where {
  hosts: readonly string[];
  endpoints: readonly { id: string; path: string }[];
}

export interface AskAccount {
  key: AccountKey;
  /** Seller Center host it was last read on. */
  host?: string;
  /** When its health was last read there, ms. */
  readAt?: number;
}

export type Trigger = 'weekly' | 'demand';

export interface AskStep {
  key: AccountKey;
  /** The seller's id as Seller Center's own pages state it. */
  id: string;
  host: string;
  requests: { endpoint: string; url: string }[];
}

export interface Plan {
  steps: AskStep[];
  /** Accounts that are left alone now, each with why. */
  left: Asked[];
}

export interface AskInput {
  accounts: readonly AskAccount[];
  /** Only this account; all of them when absent. */
  only?: AccountKey;
  settings: Settings;
  /** The browser's zone (IANA) and language. */
  here: string;
  language: string;
  memory: AskMemory;
  now: number;
  trigger: Trigger;
  where: Where;
}

export function planAsk(input: AskInput): Plan {
  const plan: Plan = { steps: [], left: [] };
  if (!input.settings.askSellerCenter) return plan;
  const { now, memory, trigger, where } = input;
  for (const account of input.accounts) {
    const { key, host } = account;
    if (input.only !== undefined && key !== input.only) continue;
    const id = /^seller:(\d{5,25})$/.exec(key)?.[1];
    if (!id || !host || !where.hosts.includes(host)) continue;
    const leave = (state: Asked['state'], more: Partial<Asked>): void =>
      void plan.left.push({ source: 'seller-center', host, state, at: now, requests: 0, ...more });
    if (!signedInLast(account, input.accounts)) {
      if (input.only !== undefined) leave('signed-out', { words: 'other-account' });
      continue;
    }
    const known = memory.hosts[host];
    if (trigger === 'weekly' && !isDue(account, known?.answeredAt, input)) continue;
    // Whoever was read after a sign-out has signed in again.
    const back = known?.signedOut === true && (account.readAt ?? 0) > known.askedAt;
    const until = Math.max(back ? 0 : (known?.until ?? 0), (known?.askedAt ?? 0) + GAP_MS);
    if (until > now && (known?.askedAt ?? 0) <= now) {
      leave('waiting', { againAt: until });
      continue;
    }
    const requests = requestsFor(id, host, input);
    if (requests.length > 0) plan.steps.push({ key, id, host, requests });
  }
  return plan;
}

/** Among the accounts of one host the one that was read there last; the session is most likely its. */
function signedInLast(account: AskAccount, all: readonly AskAccount[]): boolean {
  const rank = (one: AskAccount): number => one.readAt ?? 0;
  const others = all.filter((one) => one.host === account.host && one.key !== account.key);
  return others.every((one) => rank(one) < rank(account) || (rank(one) === rank(account) && account.key < one.key));
}

/** Nothing was read in the day before the running week began, or in the day before it ends, which is near. */
function isDue(
  { key, readAt }: AskAccount,
  answeredAt: number | undefined,
  { settings, here, now }: AskInput,
): boolean {
  const { zone, weekStart } = calendarOf(settings, key, here);
  const week = weekOf(now, zone, weekStart);
  const last = Math.max(readAt ?? 0, answeredAt ?? 0);
  return last < (now >= week.to - LEAD_MS ? week.to : week.from) - FRESH_MS;
}

function requestsFor(id: string, host: string, { where, language }: AskInput): AskStep['requests'] {
  const short = language.slice(0, 2) || 'en';
  const found = PATHS.flatMap(({ path, query }) => {
    const endpoint = where.endpoints.find((one) => one.path === path)?.id;
    if (!endpoint) return [];
    const ids = { oec_seller_id: id, seller_id: id };
    const all = new URLSearchParams({ ...query, ...ids, ...COMMON, locale: language, language: short });
    return [{ endpoint, url: `https://${host}${path}?${all}` }];
  });
  return found.slice(0, MOST_REQUESTS);
}
