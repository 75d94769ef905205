/** The worker's own GET: what it makes of every answer, when it stops, and what is remembered of it. */
import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { Asked } from '../../../utils/domain';
import { askAccounts } from '../../../utils/remote/seller-center/accounts';
import { memoryFrom, remember } from '../../../utils/remote/seller-center/memory';
import { askInOrder, type Means } from '../../../utils/remote/seller-center/order';
import type { AskStep } from '../../../utils/remote/seller-center/plan';
import { runStep } from '../../../utils/remote/seller-center/run';
import { endpoints } from '../../../utils/sites/seller-center/endpoints';
import { hosts } from '../../../utils/sites/seller-center/pages';
import { type Served, serve } from './server';

const NOW = Date.parse('2026-11-16T01:00:00Z');
const HOUR = 3_600_000;
const US = 'seller-us.tiktok.com';
const ID = '7495000000000000189';
const ids = `oec_seller_id=${ID}&seller_id=${ID}`;
const step: AskStep = {
  key: `seller:${ID}`,
  id: ID,
  host: US,
  requests: [
    { endpoint: 'ahr-score', url: `https://${US}/api/v1/account/ahr/score?account_type=2&${ids}` },
    { endpoint: 'violation-overview', url: `https://${US}/api/v1/seller/growth_center/violation/overview/get?${ids}` },
  ],
};

let served: Served;
afterEach(() => served?.close());

async function run(handle: RequestListener) {
  served = await serve(handle);
  return runStep(step, served.under, () => NOW);
}

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
const score = { code: 0, data: { score: 189 } };

describe('one account', () => {
  it('is read from the same answers as a page reads it, with GET and nothing else', async () => {
    const { readings, asked } = await run((request, response) =>
      json(request.url?.includes('ahr/score') ? score : { code: 0, data: { violation_score: 11, section_infos: [] } })(
        request,
        response,
      ),
    );
    expect(asked).toMatchObject({ source: 'seller-center', host: US, state: 'answered', requests: 2, at: NOW });
    expect(readings.map(({ source }) => source.endpoint)).toEqual(['ahr-score', 'violation-overview']);
    expect(readings[0]).toMatchObject({
      site: 'seller-center',
      host: US,
      account: { key: `seller:${ID}`, region: 'US' },
      source: { via: 'response' },
      part: 'score',
      result: { kind: 'facts', facts: [{ kind: 'score', measure: 'ahr', value: 189 }] },
    });
    expect(served.log.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  it('has readings with ids of their time, so that a run stored twice counts once', async () => {
    const first = await run(json(score));
    await served.close();
    const again = await run(json(score));
    expect(again.readings.map(({ id }) => id)).toEqual(first.readings.map(({ id }) => id));
    expect(new Set(first.readings.map(({ id }) => id)).size).toBe(2);
  });

  it.each<[string, RequestListener]>([
    ['the code for it', json({ code: 98001002, message: 'user not login' })],
    ['a way to the login page', (_, response) => response.writeHead(302, { location: '/account/login' }).end()],
    ['a web page instead of data', (_, response) => response.end('<!doctype html><title>Log in</title>')],
    ['401', json({}, 401)],
  ])('is signed out by %s: said so, and not asked further', async (_, handle) => {
    const { readings, asked } = await run(handle);
    expect(asked).toMatchObject({ state: 'signed-out', requests: 1 });
    expect(served.log).toHaveLength(1);
    expect(readings).toMatchObject([{ account: { key: `seller:${ID}` }, result: { kind: 'signed-out' } }]);
  });

  it('ends at the first failure, with how long the host asks to be left alone', async () => {
    const { asked, retryAfterMs, readings } = await run(json({}, 503, { 'retry-after': '7200' }));
    expect(asked).toMatchObject({ state: 'failed', words: 'HTTP 503', requests: 1 });
    expect(retryAfterMs).toBe(2 * HOUR);
    expect(readings).toMatchObject([{ result: { kind: 'failed' } }]);
    await served.close();
    expect((await run(json({ code: 17, message: 'busy' }))).asked).toMatchObject({ state: 'failed', words: 'code 17' });
    await served.close();
    const gone = await run((request) => request.socket.destroy());
    expect(gone).toMatchObject({ readings: [], asked: { state: 'failed', words: 'unreachable' } });
  });

  it('does not wait for ever, nor swallow a body without end', async () => {
    served = await serve(() => undefined);
    const impatient = (url: string, init: RequestInit) =>
      served.under(url, { ...init, signal: AbortSignal.timeout(150) });
    expect(await runStep(step, impatient, () => NOW)).toMatchObject({ asked: { state: 'failed', words: 'slow' } });
    await served.close();
    const big = await run((_, response) => {
      response.on('error', () => undefined);
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(100_000)));
      };
      response.on('drain', pour);
      pour();
    });
    expect(big.asked).toMatchObject({ state: 'failed', words: 'too-big', requests: 1 });
    expect(big.readings).toMatchObject([{ result: { kind: 'unreadable' } }]);
  });

  it('is never given an answer that says it is another shop’s, nor what came before it', async () => {
    const { readings, asked } = await run((request, response) =>
      json(
        request.url?.includes('ahr/score')
          ? score
          : { code: 0, data: { violation_score: 3, shop: { seller_id: '7495000000000000777' } } },
      )(request, response),
    );
    expect(asked).toMatchObject({ state: 'failed', words: 'other-account', requests: 2 });
    expect(readings).toEqual([]);
  });

  it('takes an answer that names this very shop, as a number with all its digits', async () => {
    const { asked } = await run((_, response) => response.end(`{"code":0,"data":{"score":189,"seller_id":${ID}}}`));
    expect(asked.state).toBe('answered');
  });

  it('that answers in a shape nobody knows is unreadable, not healthy', async () => {
    const { readings, asked } = await run(json({ code: 0, data: { rating: 5 } }));
    expect(asked.state).toBe('answered');
    expect(readings).toMatchObject([
      { part: 'score', result: { kind: 'unreadable', outline: '{code:number,data:{rating:number}}' } },
      { result: { kind: 'unreadable' } },
    ]);
  });
});

describe('the order of sources', () => {
  const never = () => {
    throw new Error('no request was to be sent');
  };
  const means = (over: Partial<Means>): Means => ({
    fetch: never,
    clock: () => NOW,
    allowed: async () => true,
    openPage: async () => undefined,
    store: async () => undefined,
    ...over,
  });
  const plan = { steps: [step], left: [] };

  it('sends nothing to a host that the seller has not granted', async () => {
    const { answers } = await askInOrder(plan, means({ allowed: async () => false, openPage: never }));
    expect(answers).toEqual([{ source: 'seller-center', host: US, state: 'no-permission', at: NOW, requests: 0 }]);
  });

  it('lets an open page ask, and is content with what that hears', async () => {
    const { answers } = await askInOrder(plan, means({ openPage: async () => ({ requests: 2, read: true }) }));
    expect(answers).toMatchObject([{ source: 'tab', state: 'answered', requests: 2 }]);
  });

  it('asks itself when no page is open or the page heard nothing', async () => {
    served = await serve(json(score));
    const stored: number[] = [];
    const { answers } = await askInOrder(
      plan,
      means({
        fetch: served.under,
        openPage: async () => ({ requests: 1, read: false }),
        store: async (readings) => void stored.push(readings.length),
      }),
    );
    expect(answers.map(({ source, state }) => `${source} ${state}`)).toEqual(['tab failed', 'seller-center answered']);
    expect(stored).toEqual([2]);
  });
});

describe('the memory', () => {
  const failed = (at: number, more: Partial<Asked> = {}): Asked => ({
    source: 'seller-center',
    host: US,
    state: 'failed',
    at,
    requests: 1,
    ...more,
  });

  it('doubles the wait with each failure, from an hour to a day', () => {
    let memory = memoryFrom(undefined);
    const waits = [1, 2, 3, 4, 5, 6, 7].map(() => {
      memory = remember(memory, [failed(NOW)], {});
      return ((memory.hosts[US]?.until ?? 0) - NOW) / HOUR;
    });
    expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24]);
    memory = remember(memory, [failed(NOW, { state: 'answered' })], {});
    expect(memory.hosts[US]).toEqual({ askedAt: NOW, answeredAt: NOW, failures: 0 });
  });

  it('waits as long as the host asks for, a week at most', () => {
    const until = (ms: number) => (remember(memoryFrom(0), [failed(NOW)], { [US]: ms }).hosts[US]?.until ?? 0) - NOW;
    expect(until(60_000)).toBe(HOUR);
    expect(until(30 * HOUR)).toBe(30 * HOUR);
    expect(until(9_000 * HOUR)).toBe(168 * HOUR);
  });

  it('counts no failure for what was never sent, and none for a page that was closed', () => {
    const answers = [failed(NOW, { state: 'no-permission', requests: 0 }), failed(NOW, { source: 'tab' })];
    expect(remember(memoryFrom(null), answers, {}).hosts).toEqual({});
  });

  it('keeps the last answer of each source, and survives whatever lies in the storage', () => {
    const once = remember(memoryFrom({ hosts: [], answers: 'x' }), [failed(NOW)], {});
    const twice = remember(once, [failed(NOW + HOUR), failed(NOW, { source: 'service', host: 'h.example' })], {});
    expect(twice.answers).toHaveLength(2);
    expect(memoryFrom(JSON.parse(JSON.stringify(twice)))).toEqual(twice);
    expect(memoryFrom({ hosts: { [US]: { askedAt: 'soon' } }, answers: [{ source: 'moon' }, null] })).toEqual({
      hosts: {},
      answers: [],
    });
  });
});

it('knows from the ledger on which Seller Center an account was read last, whoever told its score', () => {
  const source = (host: string) => ({ site: 'service' as const, endpoint: 'health', via: 'service' as const, host });
  const read = (endpoint: string, readAt: number, site: 'seller-center' | 'service' = 'seller-center') => ({
    [`${site}/${endpoint}`]: { site, endpoint, state: 'read' as const, at: readAt, readAt },
  });
  const found = askAccounts(
    [
      {
        key: `seller:${ID}`,
        readings: {
          score: { kind: 'score', measure: 'ahr', value: 1, at: NOW, source: source('health.partner.example') },
        },
        sources: { ...read('ahr-score', 500), ...read('message-list', 900), ...read('health', 999, 'service') },
      },
      { key: 'seller:7495000000000000190', readings: {}, sources: {} },
    ],
    [
      { host: 'health.partner.example', accounts: [`seller:${ID}`] },
      { host: US, accounts: [`seller:${ID}`] },
    ],
    { hosts, endpoints },
  );
  expect(found).toEqual([{ key: `seller:${ID}`, host: US, readAt: 500 }, { key: 'seller:7495000000000000190' }]);
});
