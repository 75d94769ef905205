/** One time of asking the connected service, from its stored state to the next: the rules of when, who and what is kept. */

import type { Asked, Reading, ServiceState } from '../../domain';
import type { Fetch } from '../get';
import { patternOf } from './address';
import { serviceClient } from './client';
import { type Known, refresh } from './refresh';
import { answered, mayAsk, type StoredService, stateOf, type Trigger } from './stored';

export interface Ways {
  load(): Promise<StoredService | undefined>;
  save(service: StoredService): Promise<void>;
  /** Whether the seller has granted the host of this match pattern. */
  allowed(pattern: string): Promise<boolean>;
  fetch: Fetch;
  known(): Promise<Omit<Known, 'host' | 'now'>>;
  /** Stores readings, whole or not at all. */
  keep(readings: readonly Reading[]): Promise<void>;
  /** This device's clock, ms. */
  clock(): number;
}

export interface Once {
  state: ServiceState;
  /** How many requests were sent. */
  requests: number;
}

/** Asks nothing when none is connected, the host is not granted, or it is too soon. Rejects when nothing can be stored. */
export async function askOnce(ways: Ways, trigger: Trigger): Promise<Once> {
  const service = await ways.load();
  if (!service || !mayAsk(service, trigger, ways.clock())) return { state: stateOf(service), requests: 0 };
  const { base, token, etags } = service;
  if (!(await ways.allowed(patternOf(base)))) {
    const barred: StoredService = { ...service, state: { ...service.state, state: 'no-permission' } };
    await ways.save(barred);
    return { state: stateOf(barred), requests: 0 };
  }
  const memory = { etagOf: (address: string) => etags[address] };
  const client = serviceClient({ base, token, fetch: ways.fetch, memory, clock: ways.clock });
  const host = new URL(base).hostname;
  const said = await refresh(client, { ...(await ways.known()), host, now: ways.clock() });
  const requests = client.requests();
  // Forgotten or connected anew meanwhile: what the old one said is no longer wanted.
  const current = await ways.load();
  if (current?.base !== base || current.token !== token) return { state: stateOf(current), requests };
  await ways.keep(said.readings);
  const after = answered(service, said, ways.clock());
  await ways.save(after);
  return { state: stateOf(after), requests };
}

const STATES = {
  ok: 'answered',
  'no-permission': 'no-permission',
  unauthorised: 'signed-out',
  'wrong-answer': 'failed',
  unreachable: 'failed',
  slow: 'failed',
  'other-account': 'failed',
} as const satisfies Record<Exclude<ServiceState['state'], 'off'>, Asked['state']>;

/** The same beside the other sources; undefined when no service is connected. */
export function askedOf({ state, requests }: Once, now: number): Asked | undefined {
  if (state.url === null || state.state === 'off') return undefined;
  const waits = requests === 0 && (state.againAt ?? 0) > now;
  return {
    source: 'service',
    host: new URL(state.url).host,
    state: waits ? 'waiting' : STATES[state.state],
    at: state.at ?? now,
    requests,
    ...(state.againAt !== undefined && { againAt: state.againAt }),
    ...(state.words !== undefined && { words: state.words }),
  };
}
