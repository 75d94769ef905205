/** A connected Account Health service: what it says becomes readings of exactly the account it says it of. */
import { afterEach, describe, expect, it } from 'vitest';
import { toConnect } from '../../../utils/remote/service/address';
import { ask, NOW, type Partner, partner, told } from './partner';

let served: Partner;
afterEach(() => served?.close());

const SHOP = 'seller:7495000000000000189';
const HEALTH = `/v1/accounts/${SHOP}/health`;
const VIOLATIONS = `/v1/accounts/${SHOP}/violations`;
const QUIZZES = `/v1/accounts/${SHOP}/quizzes`;
const readAt = '2026-11-18T11:55:00Z';
const stated = { readAt, source: 'Partner' };
const score = { measure: 'ahr', value: 189, scale: { min: 0, max: 1000 }, ...stated };
const health = (over: object) => ({ body: { account: SHOP, score, notices: [], ...over } }) as never;
const ticket = (over: object = {}) => ({
  id: '7410000000000001891',
  policyWords: 'Misleading listing',
  surface: 'listing',
  status: 'open',
  enforcement: [],
  ...stated,
  ...over,
});
const list = (violations: object[], nextCursor: string | null = null) =>
  ({ body: { account: SHOP, violations, nextCursor } }) as never;

describe('a service that answers', () => {
  it('gives score and tickets, each as old as the service itself says, and asks with the token and without cookies', async () => {
    served = await partner();
    const cookies = new Set<unknown>();
    const said = await ask(served, { watch: ({ credentials }) => cookies.add(credentials) });
    expect(said).toMatchObject({ state: 'ok', name: 'Harbour Partners', accounts: [SHOP] });
    expect(told(said)).toEqual([
      '0189 health: score',
      '0189 violations: violation',
      '0189 violations: violation',
      '0189 credits: quizzes',
    ]);
    expect(said.readings[0]).toMatchObject({
      site: 'service',
      host: 'health.partner.example',
      at: NOW - 5 * 60_000,
      account: { key: SHOP, handle: 'Juniper Supply', region: 'US' },
      source: { site: 'service', endpoint: 'health', via: 'service' },
      result: { facts: [{ kind: 'score', measure: 'ahr', value: 189 }] },
    });
    expect(said.readings.every(({ account, part }) => account?.key === SHOP && part === undefined)).toBe(true);
    expect([...cookies]).toEqual(['omit']);
    expect(served.log.every(({ method }) => method === 'GET')).toBe(true);
    expect(new Set(served.log.map(({ headers }) => headers.authorization)).size).toBe(1);
  });

  it('gives a ticket in TikTok’s own words, with its times, its points and only links to TikTok', async () => {
    served = await partner();
    served.set(
      VIOLATIONS,
      list([
        ticket({
          policyKey: 'misleading_listing',
          subject: { id: '1729', title: 'Serum' },
          issuedAt: '2026-11-11T03:40:00-08:00',
          appealBy: '2026-12-11T11:40:00Z',
          points: 8,
          learnUrl: 'https://evil.example/university',
          details: 'One\u202Etwo',
        }),
      ]),
    );
    const [reading] = (await ask(served)).readings.filter(({ source }) => source.endpoint === 'violations');
    expect(reading?.result).toEqual({
      kind: 'facts',
      facts: [
        {
          kind: 'violation',
          violation: {
            id: '7410000000000001891',
            policyWords: 'Misleading listing',
            policyKey: 'misleading_listing',
            details: 'One two',
            surface: 'listing',
            status: 'open',
            enforcement: [],
            subjectId: '1729',
            subjectTitle: 'Serum',
            issuedAt: Date.parse('2026-11-11T11:40:00Z'),
            appealBy: Date.parse('2026-12-11T11:40:00Z'),
            points: 8,
          },
        },
      ],
    });
  });

  it('gives confirmed credits, and the score of a finished week as it stood then', async () => {
    served = await partner();
    const credit = { id: 'c-1', at: '2026-11-17T10:00:00Z', points: 4, violationId: '7410000000000001891', ...stated };
    served.set(QUIZZES, { body: { account: SHOP, quizzes: [], credits: [credit], nextCursor: null } } as never);
    const then = { ...score, value: 192, readAt: '2026-11-15T20:00:00Z' };
    const week = { weekStart: '2026-11-09', weekEnd: '2026-11-15', zone: 'UTC', builtAt: '2026-11-16T01:00:00Z' };
    const counts = { count: 2, bySurface: { listing: 2 }, ...stated };
    served.set(`/v1/accounts/${SHOP}/reports/2026-11-09`, {
      body: { account: SHOP, ...week, score: then, violations: counts, credits: [] },
    } as never);
    const said = await ask(served);
    const facts = said.readings.flatMap(({ at, result }) =>
      result.kind === 'facts' ? result.facts.map((fact) => ({ at, fact })) : [],
    );
    expect(facts).toContainEqual({
      at: NOW - 5 * 60_000,
      fact: {
        kind: 'credit',
        credit: {
          id: 'c-1',
          kind: 'confirmed',
          at: Date.parse('2026-11-17T10:00:00Z'),
          points: 4,
          violationId: '7410000000000001891',
        },
      },
    });
    expect(facts).toContainEqual({
      at: Date.parse('2026-11-15T20:00:00Z'),
      fact: { kind: 'score', measure: 'ahr', value: 192 },
    });
  });

  it('is read page by page to the end', async () => {
    served = await partner('sea-seller-48');
    const said = await ask(served);
    expect(told(said).filter((one) => one.includes('violation'))).toHaveLength(3);
    expect(served.log.filter(({ url }) => url?.includes('/violations')).map(({ url }) => url)).toEqual([
      '/v1/accounts/seller%3A7495000000000000048/violations?since=2026-05-02T00:00:00Z',
      '/v1/accounts/seller%3A7495000000000000048/violations?since=2026-05-02T00:00:00Z&cursor=p-2',
    ]);
  });

  it('has nothing to say the second time when nothing has changed', async () => {
    served = await partner();
    const first = await ask(served);
    expect(Object.keys(first.etags)).toHaveLength(4);
    served.log.length = 0;
    const second = await ask(served, { etags: first.etags });
    expect(second.state).toBe('ok');
    expect(told(second)).toEqual([]);
    expect(served.log.filter(({ headers }) => headers['if-none-match'])).toHaveLength(4);
    expect(second.readings.map(({ source, at }) => [source.endpoint, at])).toEqual(
      ['health', 'violations', 'credits', 'report'].map((one) => [one, NOW]),
    );
  });

  it('says the same with the same ids, so that it counts once', async () => {
    served = await partner();
    const ids = async () => (await ask(served)).readings.map(({ id }) => id);
    expect(await ids()).toEqual(await ids());
    served.set(HEALTH, health({ score: { ...score, value: 188 } }));
    const changed = await ask(served);
    expect(changed.readings[0]?.result).toMatchObject({ facts: [{ value: 188 }] });
  });

  it('does not rename an account that its own pages have named', async () => {
    served = await partner();
    const own = { key: SHOP, id: SHOP.slice(7), role: 'seller', handle: 'Juniper', region: 'GB' } as const;
    const said = await ask(served, { accounts: new Map([[SHOP, own]]) });
    expect(said.readings.every(({ account }) => account?.handle === 'Juniper' && account.region === 'GB')).toBe(true);
  });

  it('is asked only for what it says it can', async () => {
    served = await partner();
    served.set('/v1/service', { body: { name: 'Small', version: '1', capabilities: ['health', 'teleport'] } } as never);
    const said = await ask(served);
    expect(said).toMatchObject({ state: 'ok', name: 'Small', requests: 3 });
    expect(told(said)).toEqual(['0189 health: score']);
  });

  it('tells several accounts apart', async () => {
    served = await partner('agency');
    const said = await ask(served);
    expect(said.accounts).toHaveLength(4);
    const scores = said.readings.flatMap(({ account, result }) =>
      result.kind === 'facts'
        ? result.facts.flatMap((f) => (f.kind === 'score' ? [[account?.handle, f.value]] : []))
        : [],
    );
    expect(scores).toEqual([
      ['Copper Kettle Co', 97],
      ['Moss and Linen', 208],
      ['Sunrise Tea House', 5],
      ['kettleandco', 148],
    ]);
  });
});

describe('the address', () => {
  it.each([
    ['https://health.partner.example', 'https://health.partner.example'],
    [' https://health.partner.example/api/ ', 'https://health.partner.example/api'],
    ['https://health.partner.example:8443/x//', 'https://health.partner.example:8443/x'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://127.0.0.1', 'http://127.0.0.1'],
  ])('%s is taken', (typed, base) => expect(toConnect(typed, 'secret')).toEqual({ base, token: 'secret' }));

  it.each([
    ['', 'not-a-url'],
    ['health.partner.example', 'not-a-url'],
    ['ftp://health.partner.example', 'not-a-url'],
    ['javascript:alert(1)', 'not-a-url'],
    ['http://health.partner.example', 'not-https'],
    ['http://localhost.evil.example', 'not-https'],
    ['http://[::1]:9', 'not-https'],
    ['http://127.0.0.1.evil.example', 'not-https'],
    ['https://ana:secret@health.partner.example', 'has-credentials'],
    ['https://health.partner.example/?token=1', 'has-query'],
    ['https://health.partner.example/#x', 'has-query'],
    [`https://health.partner.example/${'x'.repeat(600)}`, 'not-a-url'],
  ])('%s is refused with a reason', (typed, fault) => expect(toConnect(typed, 'secret')).toEqual({ fault }));

  it.each(['', ' ', 'two words', 'line\nbreak', 'ключ', 'x'.repeat(4_001)])('takes no token like "%s"', (token) =>
    expect(toConnect('https://health.partner.example', token)).toEqual({ fault: 'not-a-token' }),
  );
});
