/** Workshops of a connected service, by the sandbox's own: listed, registered for, and what goes wrong said. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkshopSource } from '../../../utils/domain/workshops/workshop';
import { serviceClient } from '../../../utils/remote/service/client';
import { registration } from '../../../utils/remote/service/registration';
import { EVERY_MS } from '../../../utils/remote/workshops/due';
import { askServiceWorkshops, SERVICE_SOURCE } from '../../../utils/remote/workshops/service';
import { SERVICE_TOKEN } from '../../sandbox/service/index.mjs';
import { NOW, type Partner, partner } from './partner';

const DAY = 86_400_000;

let served: Partner;
beforeAll(async () => {
  served = await partner('us-seller-189');
});
beforeEach(() => served.clear());
afterAll(() => served.close());

const NEW: WorkshopSource = { id: SERVICE_SOURCE, kind: 'service', name: 'health.partner.example', state: 'new' };

function ask(before = NEW, token = SERVICE_TOKEN) {
  const client = serviceClient({
    base: served.base,
    token,
    fetch,
    memory: { etagOf: (url) => (url.endsWith('/v1/workshops') ? before.etag : undefined) },
    clock: () => NOW,
  });
  return askServiceWorkshops(
    client,
    before,
    (key) => (key === 'LIVE-1' ? 'low-quality-live' : undefined),
    () => NOW,
  );
}

describe('the service as a source', () => {
  it('lists all pages of its workshops, and says nothing the second time', async () => {
    const { source, said } = await ask();
    expect(source).toMatchObject({
      ...{ name: 'Harbour Partners', state: 'read', registers: true, readAt: NOW, nextAt: NOW + EVERY_MS },
    });
    expect(said?.whole).toBe(true);
    expect(said?.reads).toEqual([
      {
        id: 'ws-1',
        title: 'Claims that hold',
        startsAt: NOW + 3 * DAY,
        endsAt: NOW + 3 * DAY + 5_400_000,
        mode: 'online',
        language: 'en',
      },
      expect.objectContaining({
        id: 'ws-2',
        mode: 'in-person',
        place: { name: 'Harbour Hall', city: 'Newark', country: 'US' },
        seatsLeft: 12,
      }),
      expect.objectContaining({ id: 'ws-3', seatsLeft: 0, entry: 'waitlist' }),
    ]);
    const again = await ask(source);
    expect(again.said).toBeUndefined();
    expect(again.source).toMatchObject({ state: 'read', etag: source.etag, registers: true });
  });

  it('that lists none leaves none on the list, and one that cannot is switched off', async () => {
    served.set('/v1/workshops', { body: { workshops: [], nextCursor: null } });
    expect((await ask()).said).toEqual({ reads: [], whole: true });
    served.set('/v1/service', { body: { name: 'Quiet', version: '1', capabilities: ['health'] } });
    const off = await ask({ ...NEW, registers: true });
    expect([off.source.state, off.source.registers, off.said]).toEqual(['off', undefined, { reads: [], whole: true }]);
  });

  it('with one bad entry gives the others, and takes nothing off for it', async () => {
    const good = {
      ...{ id: 'w', title: 'Good', mode: 'online', source: 'Partner', readAt: new Date(NOW).toISOString() },
      ...{ startsAt: new Date(NOW + DAY).toISOString(), endsAt: new Date(NOW + 2 * DAY).toISOString() },
      policyKeys: ['LIVE-1', 'NOBODY'],
    };
    served.set('/v1/workshops', {
      body: { workshops: [good, { ...good, id: 'x', registerUrl: 'javascript:alert(1)' }], nextCursor: null },
    });
    const { source, said } = await ask();
    expect(said).toMatchObject({ whole: false, reads: [{ id: 'w', policies: ['low-quality-live'] }] });
    expect(source.trouble).toEqual({ what: 'damaged' });
    expect(source.etag).toBeUndefined();
  });

  it.each([
    ['unreachable', { status: 503, headers: { 'retry-after': '7200' }, body: {} }, NOW + 7_200_000],
    ['wrong', { body: 'hello' }, NOW + 60_000],
    ['wrong', { fail: 'html' as const }, NOW + 60_000],
  ])('that is %s keeps what it said, and is left alone for a while', async (state, answer, nextAt) => {
    served.set('/v1/workshops', answer);
    const { source, said } = await ask({ ...NEW, state: 'read', readAt: NOW - DAY, etag: '"x"' });
    expect(said).toBeUndefined();
    expect(source).toMatchObject({ state, fails: 1, readAt: NOW - DAY, nextAt });
  });

  it('that will not let us in says so', async () => {
    expect((await ask(NEW, 'another')).source).toMatchObject({ state: 'wrong', trouble: { what: 'unauthorised' } });
  });
});

describe('registration', () => {
  const at = (what: 'register' | 'cancel' | 'waitlist', id: string, token = SERVICE_TOKEN) =>
    registration({ base: served.base, token, fetch, clock: () => NOW }, what, id);

  it('is taken, waited for and cancelled, with the places that are left', async () => {
    expect(await at('register', 'ws-2')).toEqual({ kind: 'registered', state: 'going', seatsLeft: 11 });
    expect(await at('cancel', 'ws-2')).toEqual({ kind: 'registered', state: 'cancelled', seatsLeft: 12 });
    expect(await at('register', 'ws-3')).toEqual({ kind: 'registered', state: 'full', seatsLeft: 0 });
    expect(await at('waitlist', 'ws-3')).toEqual({ kind: 'registered', state: 'waitlist', seatsLeft: 0 });
  });

  it('that is refused is refused in the service’s words', async () => {
    expect(await at('register', 'ws-1')).toEqual({
      kind: 'refused',
      words: 'Registration for this one is by invitation.',
    });
    expect(await at('register', '../accounts')).toMatchObject({ kind: 'refused' });
    expect(await at('register', 'ws-2', 'another')).toMatchObject({ kind: 'trouble', state: 'unauthorised' });
  });

  it('of another workshop than was asked for is not believed', async () => {
    const body = { workshopId: 'ws-9', state: 'going', readAt: new Date(NOW).toISOString(), source: 'Partner' };
    const answer = async () => new Response(JSON.stringify(body), { status: 200 });
    const said = await registration(
      { base: served.base, token: 't', fetch: answer, clock: () => NOW },
      'register',
      'ws-2',
    );
    expect(said).toMatchObject({ kind: 'trouble', state: 'wrong-answer' });
  });
});
