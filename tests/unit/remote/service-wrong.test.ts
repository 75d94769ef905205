/** A service that answers slowly, wrongly, with another account's data, or never: clear words, nothing lost or mixed. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MOST_PAGES } from '../../../utils/remote/service/client';
import { ask, NOW, type Partner, partner, told } from './partner';
import { serve } from './server';

const SHOP = 'seller:7495000000000000189';
const OTHER = 'seller:7495000000000000190';
const ACCOUNTS = '/v1/accounts';
const HEALTH = `/v1/accounts/${SHOP}/health`;
const VIOLATIONS = `/v1/accounts/${SHOP}/violations`;
const stated = { readAt: '2026-11-18T11:55:00Z', source: 'Partner' };
const score = { measure: 'ahr', value: 189, scale: { min: 0, max: 1000 }, ...stated };
const ticket = { policyWords: 'x', surface: 'live', status: 'open', enforcement: [], ...stated };

let served: Partner;
beforeEach(async () => {
  served = await partner();
});
afterEach(() => served.close());

const set = (path: string, body: unknown) => served.set(path, { body } as never);

describe('with another account’s data', () => {
  it.each(['health', 'violations', 'quizzes', 'reports/2026-11-09'])('in %s, nothing at all is taken', async (what) => {
    const week = { weekStart: '2026-11-09', weekEnd: '2026-11-15', zone: 'UTC', builtAt: '2026-11-16T01:00:00Z' };
    const whole = { score, notices: [], quizzes: [], credits: [], nextCursor: null, ...week };
    const violations = what.startsWith('reports') ? { count: 0, bySurface: {}, ...stated } : [];
    set(`/v1/accounts/${SHOP}/${what}`, { account: OTHER, ...whole, violations });
    const said = await ask(served);
    expect(said).toMatchObject({ state: 'other-account', readings: [], etags: {} });
  });

  it('on the second page of a list, too', async () => {
    const page = (account: string, nextCursor: string | null, id: string) => ({
      body: { account, violations: [{ ...ticket, id }], nextCursor },
    });
    served.set(VIOLATIONS, page(SHOP, 'two', '1') as never);
    served.set(`${VIOLATIONS}?cursor=two`, page(OTHER, null, '2') as never);
    expect(await ask(served)).toMatchObject({ state: 'other-account', readings: [] });
  });

  it('under the right name: one ticket cannot be two shops’', async () => {
    set(ACCOUNTS, { accounts: [{ id: SHOP }, { id: OTHER }], nextCursor: null });
    set(`/v1/accounts/${OTHER}/health`, { account: OTHER, score: null, notices: [] });
    const own = { ...ticket, id: '7410000000000001891' };
    set(VIOLATIONS, { account: SHOP, violations: [own], nextCursor: null });
    set(`/v1/accounts/${OTHER}/violations`, { account: OTHER, violations: [own], nextCursor: null });
    expect(await ask(served)).toMatchObject({ state: 'other-account', readings: [] });
  });

  it('never lands in an account that the answer did not name, whatever it names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(SHOP, OTHER, 'creator:7495000000000000189', '', null, 7), async (named) => {
        set(HEALTH, { account: named, score, notices: [] });
        const { readings, state } = await ask(served);
        const right = named === SHOP;
        expect(state === 'ok').toBe(right);
        expect(readings.filter(({ account }) => account?.key !== SHOP)).toEqual([]);
        const scores = readings.filter(
          ({ result }) => result.kind === 'facts' && result.facts.some((f) => f.kind === 'score'),
        );
        expect(scores.length > 0).toBe(right);
      }),
      { numRuns: 12 },
    );
  });
});

describe('with numbers that cannot be', () => {
  it.each([
    ['above its own scale', { ...score, value: 1_001 }],
    ['below zero', { ...score, value: -1 }],
    ['above the published scale, whatever scale it states', { ...score, value: 5_000, scale: { min: 0, max: 9_999 } }],
    ['of a creator for a shop', { ...score, measure: 'chr' }],
    ['read in another century', { ...score, readAt: '2126-11-18T12:00:00Z' }],
  ])('a score %s is refused, with the rest of its answer', async (_, wrong) => {
    set(HEALTH, { account: SHOP, score: wrong, notices: [] });
    const said = await ask(served);
    expect(said.state).toBe('wrong-answer');
    expect(said.words).toMatch(/^health: /);
    expect(told(said)[0]).toBe('0189 health: unreadable');
    expect(told(said).filter((one) => one.endsWith('score'))).toEqual([]);
    // The other answers are as good as before.
    expect(told(said).filter((one) => one.endsWith(': violation'))).toHaveLength(2);
  });

  it('a number of the future is refused by more than the five minutes that clocks may differ', async () => {
    const at = async (readAt: string) => {
      const headers = { date: 'Wed, 18 Nov 2026 12:00:00 GMT' };
      const body = { account: SHOP, score: { ...score, readAt }, notices: [] };
      served.set(HEALTH, { headers, body } as never);
      return (await ask(served)).state;
    };
    expect(await at('2026-11-18T12:04:00Z')).toBe('ok');
    expect(await at('2026-11-18T07:06:00-05:00')).toBe('wrong-answer');
  });

  it('a service whose clock and ours differ is believed by its own clock', async () => {
    const late = NOW - 3 * 86_400_000;
    expect((await ask(served, { now: late })).state).toBe('ok');
  });

  it('points outside any scale make their ticket unreadable, not the others', async () => {
    const violations = [
      { ...ticket, id: '1', points: 4_000 },
      { ...ticket, id: '2', points: 4 },
    ];
    set(VIOLATIONS, { account: SHOP, violations, nextCursor: null });
    const said = await ask(served);
    expect(said).toMatchObject({ state: 'wrong-answer', words: 'violations' });
    expect(told(said)).toContain('0189 violations: violation');
    const [bad] = said.readings.filter(({ result }) => result.kind === 'facts' && result.partial);
    expect(bad?.result).toMatchObject({ partial: expect.stringContaining('points:number') });
  });
});

describe('in a shape that was not agreed', () => {
  it.each([
    ['nothing of it', { hello: 'world' }],
    ['a score as text', { account: SHOP, score: { ...score, value: '189' }, notices: [] }],
    ['a time without its zone', { account: SHOP, score: { ...score, readAt: '2026-11-18T11:55:00' }, notices: [] }],
    ['a number without its source', { account: SHOP, score: { ...score, source: undefined }, notices: [] }],
    ['a list', []],
    ['null', null],
  ])('%s: said by keys and types, never by values', async (_, body) => {
    set(HEALTH, body);
    const said = await ask(served);
    expect(said).toMatchObject({ state: 'wrong-answer', words: 'health' });
    const bad = said.readings.find(({ result }) => result.kind === 'unreadable');
    expect(bad?.source.endpoint).toBe('health');
    expect(JSON.stringify(bad?.result)).not.toMatch(/189|world|2026/);
  });

  it('a web page, half an answer, no service at all', async () => {
    served.set(HEALTH, { fail: 'html' });
    expect(await ask(served)).toMatchObject({ state: 'wrong-answer', words: 'health' });
    served.set(HEALTH, { body: { account: SHOP, score: null, notices: [] }, fail: 'truncate' } as never);
    expect(await ask(served)).toMatchObject({ state: 'wrong-answer', words: 'health' });
    served.clear();
    set('/v1/service', { code: 0 });
    expect(await ask(served)).toMatchObject({ state: 'wrong-answer', requests: 1, readings: [] });
    served.set('/v1/service', { status: 404, body: {} } as never);
    expect(await ask(served)).toMatchObject({ state: 'wrong-answer', words: 'no Account Health service' });
  });

  it('a report of another week than was asked for', async () => {
    const week = { weekStart: '2026-11-02', weekEnd: '2026-11-08', zone: 'UTC', builtAt: '2026-11-09T01:00:00Z' };
    const counts = { violations: { count: 0, bySurface: {}, ...stated }, credits: [] };
    set(`/v1/accounts/${SHOP}/reports/2026-11-09`, { account: SHOP, ...week, score, ...counts });
    expect(await ask(served)).toMatchObject({ state: 'wrong-answer', words: 'report' });
  });

  it('one bad ticket does not hide the good ones', async () => {
    const violations = [
      { ...ticket, id: '1', status: 'pondering' },
      { ...ticket, id: '2' },
    ];
    set(VIOLATIONS, { account: SHOP, violations, nextCursor: null });
    const said = await ask(served);
    expect(said.state).toBe('wrong-answer');
    expect(told(said).filter((one) => one.endsWith(': violation'))).toHaveLength(1);
    expect(Object.keys(said.etags).some((url) => url.includes('/violations'))).toBe(false);
  });

  it('pages without end are read to a limit, and said', async () => {
    let pages = 0;
    await served.close();
    const endless = await serve((request, response) => {
      const url = new URL(request.url ?? '', 'http://x');
      const body = url.pathname.endsWith('/service')
        ? { name: 'E', version: '1', capabilities: ['violations'] }
        : url.pathname === ACCOUNTS
          ? { accounts: [{ id: SHOP }], nextCursor: null }
          : { account: SHOP, violations: [{ ...ticket, id: `t-${pages}` }], nextCursor: `c-${++pages}` };
      response.end(JSON.stringify(body));
    });
    const said = await ask(endless);
    expect([said.state, pages]).toEqual(['wrong-answer', MOST_PAGES]);
    expect(told(said)).toHaveLength(MOST_PAGES);
    await endless.close();
    served = await partner();
    served.set(VIOLATIONS, { body: { account: SHOP, violations: [], nextCursor: 'again' } } as never);
    const looped = await ask(served);
    expect(
      looped.readings.some(({ result }) => result.kind === 'facts' && result.partial === 'the same page twice'),
    ).toBe(true);
  });

  it('never throws, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom('/v1/service', ACCOUNTS, HEALTH, VIOLATIONS),
        async (body, path) => {
          served.clear();
          set(path, body);
          const { state } = await ask(served);
          expect(state).toBe('wrong-answer');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('that does not answer', () => {
  it('is slow: what it said before is kept, and it is left alone', async () => {
    served.set(VIOLATIONS, { fail: 'silent' });
    const said = await ask(served, { patience: 200 });
    expect(said.state).toBe('slow');
    expect(told(said)).toEqual(['0189 health: score']);
    served.set('/v1/service', { body: {}, endless: true } as never);
    expect(await ask(served, { patience: 200 })).toMatchObject({ state: 'slow', requests: 1 });
  });

  it('is unreachable, or asks to be left alone', async () => {
    served.set(HEALTH, { status: 429, headers: { 'retry-after': '120' }, body: {} } as never);
    expect(await ask(served)).toMatchObject({ state: 'unreachable', words: 'HTTP 429', retryAfterMs: 120_000 });
    const inTwoMinutes = { date: 'Wed, 18 Nov 2026 12:00:00 GMT', 'retry-after': 'Wed, 18 Nov 2026 12:02:00 GMT' };
    served.set(HEALTH, { status: 503, headers: inTwoMinutes, body: {} } as never);
    expect(await ask(served)).toMatchObject({ state: 'unreachable', words: 'HTTP 503', retryAfterMs: 120_000 });
    served.set(HEALTH, { fail: 'abort' });
    expect(await ask(served)).toMatchObject({ state: 'unreachable' });
  });

  it('does not know the token', async () => {
    const said = await ask(served, { token: 'withdrawn' });
    expect(said).toMatchObject({ state: 'unauthorised', words: 'HTTP 401', requests: 1, readings: [] });
  });

  it('leads elsewhere: the token does not follow', async () => {
    const elsewhere = await serve((_, response) => response.end('{}'));
    served.set('/v1/service', {
      status: 307,
      headers: { location: `${elsewhere.base}/v1/service` },
      body: {},
    } as never);
    expect(await ask(served)).toMatchObject({ state: 'wrong-answer', words: 'redirected' });
    expect(elsewhere.log).toEqual([]);
    await elsewhere.close();
  });

  it('sends more than two megabytes', async () => {
    served.set(HEALTH, { body: { account: SHOP, score: null, notices: [] }, padBytes: 2_100_000 } as never);
    expect(await ask(served)).toMatchObject({ state: 'wrong-answer', words: 'health' });
  });
});
