/**
 * The connected service as it lies in the browser's local storage: address, token, ETags, how it last answered. The
 * token is here and nowhere else; `stateOf` is what pages are told.
 */

import type { AccountKey, ServiceState } from '../../domain';
import { againAt, SERVICE } from '../backoff';
import type { Refreshed } from './refresh';

/** Key under which it lies; it is never synchronised and in no export. */
export const SERVICE_KEY = 'service';

export interface StoredService {
  base: string;
  token: string;
  etags: Record<string, string>;
  failures: number;
  state: Omit<ServiceState, 'url'>;
}

/** Not asked twice within this, however often the button is pressed, ms. */
const GAP_MS = 10_000;
/** By itself it is asked once a day. */
const DAILY_MS = 24 * 3_600_000;
const MOST_ETAGS = 500;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Undefined when none is connected. */
export function serviceFrom(stored: unknown): StoredService | undefined {
  if (!isRecord(stored) || typeof stored.base !== 'string' || typeof stored.token !== 'string') return undefined;
  const { base, token, etags, failures, state } = stored;
  return {
    base,
    token,
    etags: isRecord(etags) ? (etags as Record<string, string>) : {},
    failures: typeof failures === 'number' ? failures : 0,
    state: isRecord(state) && typeof state.state === 'string' ? (state as StoredService['state']) : { state: 'off' },
  };
}

export function connected(base: string, token: string): StoredService {
  return { base, token, etags: {}, failures: 0, state: { state: 'off' } };
}

/** What pages are told: all but the token. */
export function stateOf(service: StoredService | undefined): ServiceState {
  return service ? { url: service.base, ...service.state } : { url: null, state: 'off' };
}

/** `weekly`: the worker's own hourly look. `demand`: the seller's. `attempt`: it has just graded or refused one. */
export type Trigger = 'weekly' | 'demand' | 'attempt';

/** Whether it may be asked now: by itself once a day is enough. */
export function mayAsk({ state }: StoredService, trigger: Trigger, now: number): boolean {
  // What it says of the account is another thing than a moment ago.
  if (trigger === 'attempt') return true;
  const { at, againAt: until, readAt } = state;
  // A clock that was set back makes what was noted before it meaningless.
  if (at === undefined || at > now) return true;
  if ((until ?? 0) > now || at + GAP_MS > now) return false;
  return trigger === 'demand' || (readAt ?? 0) + DAILY_MS <= now;
}

/** After it was asked: what it said, and until when it is left alone. */
export function answered(service: StoredService, said: Refreshed, now: number): StoredService {
  const { state, name = service.state.name, words, accounts } = said;
  const well = state === 'ok';
  const failures = well ? 0 : service.failures + 1;
  const readAt = well ? now : service.state.readAt;
  const shown = accounts.length > 0 ? accounts : (service.state.accounts ?? ([] as AccountKey[]));
  return {
    ...service,
    failures,
    etags: Object.fromEntries(Object.entries({ ...service.etags, ...said.etags }).slice(-MOST_ETAGS)),
    state: {
      state,
      at: now,
      ...(name !== undefined && { name }),
      ...(words !== undefined && { words }),
      ...(readAt !== undefined && { readAt }),
      ...(shown.length > 0 && { accounts: shown }),
      ...(!well && { againAt: againAt(failures, now, SERVICE, said.retryAfterMs) }),
    },
  };
}
