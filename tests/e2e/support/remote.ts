/** A browser in which the seller has said yes, and what the worker sent, was told and stored there. */

import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Asked, ServiceState } from '../../../utils/domain';
import { PROTOCOL } from '../../../utils/messaging/protocol';
import { SERVICE_TOKEN, SERVICE_URL } from '../../sandbox/index.mjs';
import type { LoggedRequest } from '../../sandbox/types';
import { granted } from './granted.mjs';
import { openWorld, sleep, type World } from './world.mjs';

export const SHOP = 'seller:7495000000000000189';
export const HOUR = 3_600_000;

export let world: World;
let allowed: ReturnType<typeof granted>;

/** Closes what each test has opened. */
export function useWorld(): void {
  beforeAll(() => {
    allowed = granted();
  });
  afterAll(() => allowed?.remove());
  afterEach(() => world?.close());
}

/** `ships`: the build as it ships, with nothing granted. */
export async function open(scenario: string | object = 'us-seller-189', as?: 'ships'): Promise<void> {
  world = await openWorld(scenario, as ? {} : { extension: allowed.dir });
}

export interface Chrome {
  chrome: {
    runtime: { sendMessage(message: unknown): Promise<{ ok?: unknown; error?: string }> };
    storage: { local: { get(key: null): Promise<Record<string, unknown>>; set(values: object): Promise<void> } };
  };
}

/** One message from a page of ours, as the settings page sends it. */
export async function tell<T>(type: string, payload: object): Promise<T> {
  const page = await world.ours('popup.html');
  const message = { v: PROTOCOL, type, payload };
  const reply = await page.evaluate(
    (what) => (globalThis as never as Chrome).chrome.runtime.sendMessage(what),
    message as object,
  );
  await page.close();
  expect(reply.error).toBeUndefined();
  return reply.ok as T;
}
export const ask = async () => (await tell<{ answers: Asked[] }>('ask', {})).answers;
export const connect = (token = SERVICE_TOKEN) =>
  tell<ServiceState>('service', { do: 'connect', url: SERVICE_URL, token });
export const refresh = () => tell<ServiceState>('service', { do: 'refresh' });

export async function stored(change?: (all: Record<string, unknown>) => object): Promise<Record<string, unknown>> {
  const worker = await world.worker();
  const read = () => worker.evaluate(() => (globalThis as never as Chrome).chrome.storage.local.get(null));
  if (!change) return read();
  const values = change(await read());
  await worker.evaluate((what) => (globalThis as never as Chrome).chrome.storage.local.set(what), values);
  return values as Record<string, unknown>;
}
export const allow = () => stored(() => ({ settings: { version: 1, askSellerCenter: true } }));

/** What the worker itself has sent; a page's own calls come from its own site. */
export const sent = (): LoggedRequest[] =>
  world.sandbox.log.filter(
    ({ site, path, method }) => site === 'none' && method !== 'WS' && /^\/(api|v1)\//.test(path),
  );

export const account = async (key = SHOP) => (await world.ledger('accounts')).find((one) => one.key === key);
export const scoreOf = async (key = SHOP): Promise<number | undefined> => (await account(key))?.readings.score?.value;

async function until(fits: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 6_000;
  while (!(await fits())) {
    if (Date.now() > end) throw new Error('it did not come to that within 6 s');
    await sleep(60);
  }
}

/** The seller looks at the health page once, so that the account is known, and closes it. */
export async function looked(url = 'health-center', key = SHOP): Promise<void> {
  const page = await world.open(url);
  await until(async () => (await scoreOf(key)) !== undefined);
  await page.close();
}
