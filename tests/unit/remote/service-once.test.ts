/** When a connected service is asked, what is kept of it, and that everything lands in the account it belongs to. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askedOf, askOnce, type Ways } from '../../../utils/remote/service/once';
import { connected, type StoredService, serviceFrom, stateOf } from '../../../utils/remote/service/stored';
import { SERVICE_TOKEN } from '../../sandbox/service/index.mjs';
import { NOW, type Partner, partner } from './partner';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let served: Partner;
let stored: unknown;
let now: number;
let kept: string[];

beforeEach(async () => {
  served = await partner();
  stored = connected(served.base, SERVICE_TOKEN);
  now = NOW;
  kept = [];
});
afterEach(() => served.close());

const ways = (over: Partial<Ways> = {}): Ways => ({
  load: async () => serviceFrom(stored),
  save: async (service) => {
    stored = JSON.parse(JSON.stringify(service));
  },
  allowed: async () => true,
  fetch: (url, init) => fetch(url, init),
  known: async () => ({ accounts: new Map(), lastWeek: () => '2026-11-09' }),
  keep: async (readings) => void kept.push(...readings.map(({ id }) => id)),
  clock: () => now,
  ...over,
});
const state = () => stateOf(serviceFrom(stored));

describe('a service', () => {
  it('is not asked when none is connected or its host is not granted', async () => {
    const never: Partial<Ways> = {
      fetch: () => {
        throw new Error('no request was to be sent');
      },
    };
    const barred = await askOnce(ways({ ...never, allowed: async () => false }), 'demand');
    expect(barred).toMatchObject({ state: { state: 'no-permission', url: served.base }, requests: 0 });
    stored = undefined;
    expect(await askOnce(ways(never), 'demand')).toEqual({ state: { url: null, state: 'off' }, requests: 0 });
  });

  it('is remembered with its name and accounts; the token is told to nobody', async () => {
    const { state: said, requests } = await askOnce(ways(), 'demand');
    expect(said).toEqual({
      url: served.base,
      state: 'ok',
      name: 'Harbour Partners',
      at: NOW,
      readAt: NOW,
      accounts: ['seller:7495000000000000189'],
    });
    expect(requests).toBe(6);
    expect(JSON.stringify(said)).not.toContain(SERVICE_TOKEN);
    expect(kept.length).toBeGreaterThan(3);
  });

  it('is asked once a day by itself, and when the seller wants it', async () => {
    await askOnce(ways(), 'weekly');
    now = NOW + 23 * HOUR;
    expect((await askOnce(ways(), 'weekly')).requests).toBe(0);
    now = NOW + 24 * HOUR;
    expect((await askOnce(ways(), 'weekly')).requests).toBe(6);
    now += MINUTE;
    expect((await askOnce(ways(), 'demand')).requests).toBe(6);
    now += 1_000;
    expect((await askOnce(ways(), 'demand')).requests).toBe(0);
  });

  it('that fails is left alone, longer each time, and never shorter than it asks', async () => {
    served.set('/v1/service', { status: 503, body: {} } as never);
    const waits: number[] = [];
    for (let i = 0; i < 10; i++) {
      await askOnce(ways(), 'demand');
      waits.push(((state().againAt ?? 0) - now) / MINUTE);
      expect((await askOnce(ways(), 'demand')).requests).toBe(0);
      now = state().againAt ?? 0;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360]);
    served.set('/v1/service', { status: 429, headers: { 'retry-after': '43200' }, body: {} } as never);
    await askOnce(ways(), 'weekly');
    expect((state().againAt ?? 0) - now).toBe(12 * HOUR);
    served.clear();
    now = state().againAt ?? 0;
    expect((await askOnce(ways(), 'demand')).state).toMatchObject({ state: 'ok', readAt: now });
    expect(state().againAt).toBeUndefined();
  });

  it('keeps ETags only of what was stored: a full disk loses nothing', async () => {
    const full = ways({ keep: () => Promise.reject(new Error('QuotaExceededError')) });
    await expect(askOnce(full, 'demand')).rejects.toThrow('QuotaExceededError');
    expect(serviceFrom(stored)?.etags).toEqual({});
    await askOnce(ways(), 'demand');
    expect(Object.keys(serviceFrom(stored)?.etags ?? {})).toHaveLength(4);
  });

  it('that was forgotten while it answered is forgotten', async () => {
    const forgetting = ways({
      known: async () => {
        stored = undefined;
        return { accounts: new Map(), lastWeek: () => '2026-11-09' };
      },
    });
    // Loaded, then forgotten: the answer comes too late.
    expect((await askOnce(forgetting, 'demand')).state).toEqual({ url: null, state: 'off' });
    expect([kept, stored]).toEqual([[], undefined]);
  });

  it('stands beside the other sources when they are asked', async () => {
    expect(askedOf(await askOnce(ways(), 'demand'), now)).toMatchObject({
      source: 'service',
      host: new URL(served.base).host,
      state: 'answered',
      requests: 6,
    });
    served.set('/v1/service', { status: 500, body: {} } as never);
    now += HOUR;
    expect(askedOf(await askOnce(ways(), 'demand'), now)).toMatchObject({ state: 'failed', words: 'HTTP 500' });
    expect(askedOf(await askOnce(ways(), 'demand'), now)).toMatchObject({ state: 'waiting', againAt: now + MINUTE });
    stored = undefined;
    expect(askedOf(await askOnce(ways(), 'demand'), now)).toBeUndefined();
  });

  it('is made whole again from whatever lies in the storage', () => {
    const whole = (value: unknown): StoredService | undefined => serviceFrom(value);
    expect(whole(null)).toBeUndefined();
    expect(whole({ base: 'https://x.example' })).toBeUndefined();
    expect(whole({ base: 'https://x.example', token: 't', etags: 4, failures: 'x', state: [] })).toEqual(
      connected('https://x.example', 't'),
    );
  });
});
