/** The sandbox is what other tests stand on: it is started for real here and asked over TLS, without a browser. */
import http2 from 'node:http2';
import net from 'node:net';
import tls from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { listScenarios, startSandbox } from '../sandbox/index.mjs';
import { decode } from '../sandbox/live/schema.mjs';
import { loadScenario } from '../sandbox/scenario/load.mjs';
import { duration, moment } from '../sandbox/scenario/times.mjs';
import type { Sandbox } from '../sandbox/types';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ scenario: 'us-seller-189' });
});
afterAll(() => sandbox.close());
beforeEach(() => {
  sandbox.use('us-seller-189');
});

interface Got {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  bytes: Buffer;
  ended: boolean;
}

const connect = (host: string) =>
  tls.connect({
    port: sandbox.port,
    host: '127.0.0.1',
    servername: host,
    ALPNProtocols: ['h2'],
    // Self-signed: the name check is done by hand, the chain is not there.
    rejectUnauthorized: false,
  });

/** Resolves when the answer ends, or after `patience` ms with what came until then. */
function get(host: string, path: string, headers: Record<string, string> = {}, patience = 3000): Promise<Got> {
  return new Promise((done, fail) => {
    const session = http2.connect(`https://${host}`, { createConnection: () => connect(host) });
    const request = session.request({ ':path': path, ...headers });
    const chunks: Buffer[] = [];
    let status = 0;
    let seen: Record<string, unknown> = {};
    const finish = (ended: boolean) => {
      clearTimeout(timer);
      session.destroy();
      const bytes = Buffer.concat(chunks);
      done({ status, headers: seen, text: bytes.toString(), bytes, ended });
    };
    const timer = setTimeout(() => finish(false), patience);
    request.on('response', (answer) => {
      status = Number(answer[':status']);
      seen = answer;
    });
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => finish(true));
    request.on('error', (error) => {
      clearTimeout(timer);
      session.destroy();
      fail(error);
    });
    request.end();
  });
}

const SELLER = 'seller-us.tiktok.com';
const SHOP = 'shop.tiktok.com';
const SCORE = '/api/v1/account/ahr/score?account_type=2';

function socket(address: string): Promise<{ frames: Buffer[]; close: () => void }> {
  const url = new URL(address);
  const frames: Buffer[] = [];
  return new Promise((done, fail) => {
    const ws = new WebSocket(address, {
      createConnection: () =>
        tls.connect({ port: sandbox.port, host: '127.0.0.1', servername: url.hostname, rejectUnauthorized: false }),
    });
    ws.on('message', (data: Buffer) => frames.push(data));
    ws.on('open', () => done({ frames, close: () => ws.terminate() }));
    ws.on('error', fail);
  });
}

const until = async (test: () => boolean) => {
  for (let i = 0; i < 100 && !test(); i += 1) await new Promise((done) => setTimeout(done, 20));
};

describe('pages', () => {
  it('come under their real host names with a strict nonce policy', async () => {
    const page = await get(SELLER, '/health-center');
    expect(page.status).toBe(200);
    const csp = String(page.headers['content-security-policy']);
    const nonce = /'nonce-([^']+)'/.exec(csp)?.[1] ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).not.toContain('unsafe-inline');
    for (const [tag] of page.text.matchAll(/<script[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
  });

  it('have a certificate that names every kind of host', async () => {
    for (const host of [
      SELLER,
      'seller-id.tokopedia.com',
      'seller.us.tiktokglobalshop.com',
      'frontier.us.tiktok.com',
    ]) {
      const link = connect(host);
      await new Promise((ready) => link.once('secureConnect', ready));
      expect(tls.checkServerIdentity(host, link.getPeerCertificate())).toBeUndefined();
      link.destroy();
    }
  });

  it('send the signed out to the login page, or answer 98001002', async () => {
    sandbox.use('signed-out');
    const page = await get(SELLER, '/health-center');
    expect([page.status, page.headers.location]).toEqual([302, '/account/login?redirect_url=%2Fhealth-center']);
    expect((await get('seller-uk.tiktok.com', '/health-center')).status).toBe(200);
    expect(JSON.parse((await get('seller-uk.tiktok.com', SCORE)).text).code).toBe(98001002);
  });

  it('have an address for each name', () => {
    expect(sandbox.pageUrl('health-center')).toBe('https://seller-us.tiktok.com/health-center');
    sandbox.use('id-seller');
    expect(sandbox.pageUrl('homepage')).toBe('https://seller-id.tokopedia.com/homepage');
    expect(() => sandbox.pageUrl('nowhere')).toThrow('No page "nowhere"');
  });
});

describe('answers', () => {
  it('wear the envelope of their host', async () => {
    expect(JSON.parse((await get(SELLER, SCORE)).text)).toEqual({ code: 0, message: 'success', data: { score: 189 } });
    sandbox.use('us-creator-162');
    const room = JSON.parse((await get(SHOP, '/api/v1/streamer_desktop/live_room_info/get')).text);
    expect(room).toMatchObject({ code: 0, room_status: 2, resp_meta_data: { req_server_time: expect.any(String) } });
    const list = JSON.parse(
      (await get('webcast.tiktok.com', '/webcast/eco/violation_list/?violation_list_type=0')).text,
    );
    expect(list).toMatchObject({ status_code: 0, data: { active_count: 1 }, extra: { now: expect.any(Number) } });
    const posts = JSON.parse((await get('www.tiktok.com', '/tiktok/creator/manage/item_list/v1/')).text);
    expect(posts).toMatchObject({ status_code: 0, item_list: expect.any(Array) });
  });

  it('keep every digit of a long id as a bare number', async () => {
    sandbox.use('us-creator-162');
    const { text } = await get(SHOP, '/api/v1/streamer_desktop/account_info/get');
    expect(text).toContain('"user_id":7301234567890123456,');
  });

  it('have times relative to the scenario', async () => {
    sandbox.set('/api/v1/account/ahr/score', { at: '@s:now-2d', text: '@sstr:now-2d', iso: '@iso:now' });
    const { data } = JSON.parse((await get(SELLER, SCORE)).text);
    expect(Math.abs(data.at - (Date.now() / 1000 - 2 * 86_400))).toBeLessThan(5);
    expect(data.text).toBe(String(data.at));
    expect(Date.parse(data.iso) / 1000 - data.at).toBeCloseTo(2 * 86_400, -1);
  });

  it('follow overrides, scenario time and the account', async () => {
    sandbox.set('/api/v1/account/ahr/score', [
      { from: '0s', data: { score: 1 } },
      { from: '1h', data: { score: 2 } },
    ]);
    expect((await get(SELLER, SCORE)).text).toContain('"score":1');
    sandbox.clear();
    expect((await get(SELLER, SCORE)).text).toContain('"score":189');
    sandbox.use('agency');
    expect((await get(SELLER, SCORE)).text).toContain('"score":97');
    expect((await get('seller-uk.tiktok.com', SCORE)).text).toContain('"score":208');
  });

  it('can want the cookie that pages set', async () => {
    sandbox.use({ extends: 'us-seller-189', name: 'cookie', requireCookie: true });
    expect((await get(SELLER, SCORE)).text).toContain('98001002');
    expect((await get(SELLER, SCORE, { cookie: 'sandbox_session=1' })).text).toContain('"score":189');
  });

  it('fail in each of the ways', async () => {
    const path = '/api/v1/account/ahr/score';
    sandbox.set(path, { status: 500, body: { code: 500 } });
    expect((await get(SELLER, path)).status).toBe(500);
    sandbox.set(path, { fail: 'abort' });
    await expect(get(SELLER, path)).rejects.toThrow();
    sandbox.set(path, { fail: 'html' });
    expect((await get(SELLER, path)).text).toMatch(/^<!doctype html>/);
    sandbox.set(path, { data: { score: 189 }, fail: 'truncate' });
    const cut = (await get(SELLER, path)).text;
    expect(() => JSON.parse(cut)).toThrow();
    sandbox.set(path, { data: { score: 189 }, endless: true });
    const endless = await get(SELLER, path, {}, 400);
    expect([endless.ended, endless.text.length > 0]).toEqual([false, true]);
    sandbox.set(path, { data: {}, padBytes: 100_000, nestDepth: 50 });
    expect(JSON.parse((await get(SELLER, path)).text).padding).toHaveLength(100_000);
  });

  it('carry __proto__ keys as they stand in the file', async () => {
    sandbox.use('hostile');
    expect((await get(SELLER, SCORE)).text).toContain('"__proto__":{"polluted":true}');
  });

  it('are in the log, and let the sites ask each other with cookies', async () => {
    const origin = 'https://livecenter.tiktok.com';
    sandbox.use('us-creator-162');
    const before = sandbox.log.length;
    const answer = await get('webcast.tiktok.com', '/webcast/eco/violation_list/', { origin });
    expect(answer.headers['access-control-allow-origin']).toBe(origin);
    expect(answer.headers['access-control-allow-credentials']).toBe('true');
    expect(sandbox.log.slice(before)).toMatchObject([{ host: 'webcast.tiktok.com', method: 'GET' }]);
  });
});

describe('LIVE', () => {
  const REMINDER = { event: 'reminder', text: 'Talk to viewers.', punishReason: 'Non-interactive', punishId: '77' };

  it('sends a reminder on im/fetch that protobufjs reads back', async () => {
    sandbox.use({ extends: 'us-creator-162', name: 'quiet', live: { ...room(), noisePerSecond: 0, timeline: [] } });
    sandbox.pushLive(REMINDER);
    const { bytes } = await get('webcast.us.tiktok.com', '/webcast/im/fetch/?identity=anchor&live_id=12&cursor=');
    const result = decode('FetchResult', bytes);
    const message = result.messages.at(-1);
    expect(message.method).toBe('WebcastBottomMessage');
    expect(decode('WebcastBottomMessage', message.payload)).toMatchObject({
      common: { method: 'WebcastBottomMessage', roomId: '7402000000000000013' },
      content: 'Talk to viewers.',
      bizType: 3,
      punishInfo: { punishId: '77', violationUid: '7301234567890123456' },
    });
    const next = await get('webcast.us.tiktok.com', `/webcast/im/fetch/?cursor=${result.cursor}`);
    expect(decode('FetchResult', next.bytes).messages ?? []).toEqual([]);
  });

  it('sends a warning on the webcast socket, with gzip and without', async () => {
    sandbox.use({ extends: 'us-creator-162', name: 'quiet', live: { ...room(), noisePerSecond: 0, timeline: [] } });
    const address = 'wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/?room_id=1';
    const { gunzipSync } = await import('node:zlib');
    for (const gzip of [true, false]) {
      const { frames, close } = await socket(address + (gzip ? '&compress=gzip' : ''));
      sandbox.pushLive({
        event: 'warning',
        title: 'Claims',
        key: 'pm_mt_x',
        subTitle: 'Keep to the label',
        countDownSeconds: 90,
      });
      await until(() => frames.length > 1);
      const frame = decode('PushFrame', frames.at(-1) ?? Buffer.alloc(0));
      const payload = gzip ? gunzipSync(frame.payload) : frame.payload;
      const message = decode('FetchResult', payload).messages[0];
      expect(decode('WebcastPerceptionMessage', message.payload)).toMatchObject({
        dialog: { title: { key: 'pm_mt_x', defaultPattern: 'Claims' }, countDownTime: '90' },
        showViolationWarning: true,
      });
      close();
    }
  });

  it('sends an interruption on the frontier socket as JSON and ends the room', async () => {
    sandbox.use({ extends: 'us-creator-162', name: 'quiet', live: { ...room(), noisePerSecond: 0, timeline: [] } });
    const { frames, close } = await socket('wss://frontier.us.tiktok.com/ws/v2');
    sandbox.pushLive({ event: 'interruption', title: 'Interrupted', reason: 'Claims', punishId: '78' });
    const json = () => frames.map((frame) => JSON.parse(decode('PushFrame', frame).payload.toString()));
    await until(() => json().some((top) => 'punish_event' in top));
    expect(json()).toContainEqual(
      expect.objectContaining({ punish_event: expect.objectContaining({ punish_id: '78' }) }),
    );
    const status = JSON.parse((await get(SHOP, '/api/v1/streamer_desktop/room/status')).text);
    expect(status.room_status).toBe(4);
    close();
  });

  it('plays its timeline when the clock starts, and refuses unknown events', async () => {
    const timeline = [{ at: '0s', event: 'pin', productId: '1729400000000000101' }];
    sandbox.use({ extends: 'us-creator-162', name: 'quiet', live: { ...room(), timeline } });
    sandbox.clock.start();
    const pin = async () => (await get(SHOP, '/api/v1/streamer_desktop/live_product/pin/get')).text;
    await new Promise((done) => setTimeout(done, 250));
    expect(await pin()).toContain('Vitamin C serum');
    expect(() => sandbox.pushLive({ event: 'no-such' })).toThrow('No LIVE event');
  });

  function room() {
    const { live } = loadScenario('us-creator-162');
    if (!live) throw new Error('us-creator-162 has no LIVE');
    return live;
  }
});

describe('scenario files', () => {
  it.each(listScenarios())('%s is complete and says what it shows', (name) => {
    const scenario = loadScenario(name);
    expect(scenario.name).toBe(name);
    expect(scenario.shows.length).toBeGreaterThan(20);
  });

  it('say what is wrong with them', () => {
    expect(() => sandbox.use('nope')).toThrow('No scenario "nope"');
    expect(() => sandbox.use(JSON.parse('{ "name": "x", "endpoint": {} }'))).toThrow('unknown key "endpoint"');
    expect(() => duration('soon')).toThrow('Not a duration');
    expect(() => moment('tomorrow', { epoch: 0, timeZone: 'UTC' })).toThrow('Not a moment');
  });

  it('count weeks from Monday in their own zone, over clock changes too', () => {
    // Monday 9 March 2026, 09:00 in New York: clocks went forward the day before.
    const base = { epoch: Date.parse('2026-03-09T13:00:00Z'), timeZone: 'America/New_York' };
    const at = (text: string) => new Date(moment(text, base)).toISOString();
    expect(at('week-1 Tue 20:14')).toBe('2026-03-04T01:14:00.000Z');
    expect(at('week+0 Mon 00:30')).toBe('2026-03-09T04:30:00.000Z');
    expect(at('week-1 Tue 20:14 +30d')).toBe('2026-04-03T01:14:00.000Z');
    expect(at('now-2d3h')).toBe('2026-03-07T10:00:00.000Z');
  });
});

describe('proxy', () => {
  it('leads the hosts of the sandbox here and refuses all others', async () => {
    const proxy = await sandbox.proxy();
    const ask = (host: string) =>
      new Promise<string>((done, fail) => {
        const link = net.connect(proxy.port, '127.0.0.1', () => link.write(`CONNECT ${host}:443 HTTP/1.1\r\n\r\n`));
        link.once('data', (data) => {
          done(data.toString().split('\r\n')[0] ?? '');
          link.destroy();
        });
        link.once('error', fail);
      });
    expect(await ask('shop.tiktok.com')).toContain('200');
    expect(await ask('example.org')).toContain('403');
    expect(await ask('tiktok.com.example.org')).toContain('403');
    proxy.close();
  });
});
