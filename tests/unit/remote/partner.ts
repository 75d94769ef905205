/** The sandbox's Account Health service on this machine, and one time of asking it. */
import type { Account, AccountKey } from '../../../utils/domain';
import { serviceClient } from '../../../utils/remote/service/client';
import { type Known, type Refreshed, refresh } from '../../../utils/remote/service/refresh';
import { loadScenario } from '../../sandbox/scenario/load.mjs';
import { SERVICE_TOKEN, service } from '../../sandbox/service/index.mjs';
import type { EndpointAnswer, Scenario, World } from '../../sandbox/types';
import { type Served, serve } from './server';

/** Wednesday 18 November 2026, noon in UTC. */
export const NOW = Date.parse('2026-11-18T12:00:00Z');

export interface Partner extends Served {
  set(path: string, answer: EndpointAnswer): void;
  clear(): void;
  world: World;
}

export async function partner(scenario: string | Partial<Scenario> = 'us-seller-189'): Promise<Partner> {
  const world: World = {
    scenario: loadScenario(scenario),
    epoch: NOW,
    startedAt: undefined,
    chosen: new Map(),
    overrides: new Map(),
    log: [],
    errors: [],
    attempts: new Map(),
    registrations: new Map(),
  };
  const served = await serve((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    service(world, request as never, response as never, url).catch((error) => response.destroy(error));
  });
  return {
    ...served,
    world,
    set: (path, answer) => void world.overrides.set(path, answer),
    clear: () => world.overrides.clear(),
  };
}

export interface Asking {
  token?: string;
  etags?: Record<string, string>;
  accounts?: Map<AccountKey, Account>;
  now?: number;
  /** Patience with a slow answer, ms. */
  patience?: number;
  /** Sees how each request is sent. */
  watch?(init: RequestInit): void;
}

export async function ask(
  { base }: Served,
  { token = SERVICE_TOKEN, etags = {}, accounts = new Map(), now = NOW, patience, watch }: Asking = {},
): Promise<Refreshed & { requests: number }> {
  const client = serviceClient({
    base,
    token,
    fetch: (url, init) => {
      watch?.(init);
      return fetch(url, patience ? { ...init, signal: AbortSignal.timeout(patience) } : init);
    },
    memory: { etagOf: (url) => etags[url] },
    clock: () => now,
  });
  const known: Known = { accounts, lastWeek: () => '2026-11-09', host: 'health.partner.example', now };
  return { ...(await refresh(client, known)), requests: client.requests() };
}

/** What came of it, as `endpoint: kind of facts`, in order; answers that hold nothing new are left out. */
export const told = ({ readings }: Refreshed): string[] =>
  readings.flatMap(({ source, account, result }) =>
    result.kind === 'facts'
      ? result.facts.map(({ kind }) => `${account?.key.slice(-4)} ${source.endpoint}: ${kind}`)
      : [`${account?.key.slice(-4)} ${source.endpoint}: ${result.kind}`],
  );
