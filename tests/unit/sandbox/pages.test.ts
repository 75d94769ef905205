/** The sandbox is what other tests stand on: its pages, answers and scenario files. */
import net from 'node:net';
import tls from 'node:tls';
import { describe, expect, it } from 'vitest';
import { listScenarios } from '../../sandbox/index.mjs';
import { loadScenario } from '../../sandbox/scenario/load.mjs';
import { duration, moment } from '../../sandbox/scenario/times.mjs';
import { connect, get, SCORE, SELLER, SHOP, sandbox, useSandbox } from './ask';

useSandbox();

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
