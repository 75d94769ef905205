/** A connected Account Health service: what it tells is shown under its own name, and what it should not tell is refused. */

import { describe, expect, it } from 'vitest';
import { PROTOCOL } from '../../utils/messaging/protocol';
import { SERVICE_TOKEN, SERVICE_URL } from '../sandbox/index.mjs';
import {
  account,
  type Chrome,
  connect,
  HOUR,
  open,
  refresh,
  SHOP,
  scoreOf,
  sent,
  stored,
  tell,
  useWorld,
  world,
} from './support/remote';
import { sleep } from './support/world.mjs';

useWorld();

describe('a connected service', () => {
  const soon = () =>
    stored(({ service }) => {
      const { state, ...rest } = service as { state: { at: number } };
      return { service: { ...rest, state: { ...state, at: state.at - 60_000, againAt: 0 } } };
    });

  it('tells of its accounts, with the token and without cookies, and 304 the second time', async () => {
    await open();
    const said = await connect();
    expect(said).toMatchObject({ url: SERVICE_URL, state: 'ok', name: 'Harbour Partners', accounts: [SHOP] });
    expect(await scoreOf()).toBe(189);
    expect((await account())?.readings.score.source).toMatchObject({ site: 'service', via: 'service' });
    const tickets = await world.ledger('violations');
    expect(tickets.map(({ account: key, id }) => `${key} ${id}`).sort()).toEqual([
      `${SHOP} 7410000000000001891`,
      `${SHOP} 7410000000000001892`,
    ]);
    expect(sent().every(({ method, token, cookie }) => method === 'GET' && token && !cookie)).toBe(true);
    expect(new Set(sent().map(({ host }) => host))).toEqual(new Set(['health.partner.example']));
    const first = sent().length;
    await soon();
    expect(await refresh()).toMatchObject({ state: 'ok' });
    const again = sent().slice(first);
    expect(again.filter(({ status }) => status === 304).map(({ path }) => path.split('/').pop())).toEqual(
      expect.arrayContaining(['health', 'violations', 'quizzes']),
    );
    expect(await world.ledger('violations')).toHaveLength(2);
  });

  it('that answers with something else is not believed: what was known stays', async () => {
    await open();
    await connect();
    const health = `/v1/accounts/${SHOP}/health`;
    const stated = { readAt: new Date().toISOString(), source: 'x' };
    const score = { measure: 'ahr', value: 5_000, scale: { min: 0, max: 9_000 }, ...stated };
    for (const [body, state] of [
      [{ account: SHOP, score, notices: [] }, 'wrong-answer'],
      [{ hello: 'world' }, 'wrong-answer'],
      [{ account: 'seller:7495000000000000777', score: { ...score, value: 20 }, notices: [] }, 'other-account'],
    ] as const) {
      world.sandbox.set(health, { body } as never);
      await soon();
      expect(await refresh()).toMatchObject({ state });
      expect(await scoreOf()).toBe(189);
    }
    expect(await world.ledger('accounts')).toHaveLength(1);
    const source = (await account())?.sources['service/health'];
    expect(source).toMatchObject({ state: 'unreadable', outline: '{hello:string}' });
  });

  it('that does not know the token, or asks to be left alone, is told of and left alone', async () => {
    await open();
    expect(await connect('withdrawn')).toMatchObject({ state: 'unauthorised' });
    expect(await world.ledger('accounts')).toEqual([]);
    world.sandbox.set('/v1/service', { status: 429, headers: { 'retry-after': '3600' }, body: {} } as never);
    const said = await connect();
    expect(said).toMatchObject({ state: 'unreachable', words: 'HTTP 429' });
    expect(((said.againAt ?? 0) - Date.now()) / HOUR).toBeCloseTo(1, 1);
    const before = sent().length;
    expect(await refresh()).toMatchObject({ state: 'unreachable' });
    expect(sent()).toHaveLength(before);
  });

  it('that never answers is slow after fifteen seconds, and what it said before is kept', async () => {
    await open();
    world.sandbox.set(`/v1/accounts/${SHOP}/violations`, { fail: 'silent' });
    const began = Date.now();
    // The browser's protocol has less patience than we: the answer is asked for, not waited for.
    const page = await world.ours('popup.html');
    const message = {
      v: PROTOCOL,
      type: 'service',
      payload: { do: 'connect', url: SERVICE_URL, token: SERVICE_TOKEN },
    };
    await page.evaluate((what) => {
      void (globalThis as never as Chrome).chrome.runtime.sendMessage(what);
    }, message as object);
    let state: string | undefined;
    while (state !== 'slow' && Date.now() - began < 25_000) {
      await sleep(250);
      state = ((await stored()).service as { state?: { state?: string } } | undefined)?.state?.state;
    }
    expect(state).toBe('slow');
    expect(Date.now() - began).toBeGreaterThan(14_000);
    expect(await scoreOf()).toBe(189);
  }, 40_000);

  it('is forgotten on request, token and all', async () => {
    await open();
    await connect();
    expect(await tell('service', { do: 'forget' })).toEqual({ url: null, state: 'off' });
    expect(JSON.stringify(await stored())).not.toContain(SERVICE_TOKEN);
    const before = sent().length;
    expect(await refresh()).toEqual({ url: null, state: 'off' });
    expect(sent()).toHaveLength(before);
  });

  it('has its token in no page, no record, no file that is saved, and nowhere that synchronises', async () => {
    await open();
    const health = await world.open('health-center');
    await world.until(health, ({ name }) => name.includes('189'));
    expect(JSON.stringify(await connect())).not.toContain(SERVICE_TOKEN);
    const texts: string[] = [await health.content(), JSON.stringify(await world.seen(health))];
    for (const file of ['popup.html', 'report.html', 'options.html']) {
      const page = await world.browser.newPage();
      await page.evaluateOnNewDocument(() => {
        const saved: Promise<string>[] = [];
        Object.assign(globalThis, { saved });
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (what) => {
          if (what instanceof Blob) saved.push(what.text());
          return make(what);
        };
      });
      await page.goto(`chrome-extension://${world.id}/${file}`);
      await sleep(500);
      const pressed = await page.$$eval('button', (all) => {
        const saves = all.filter((one) => /csv|json|calendar|backup|export|save/i.test(one.textContent ?? ''));
        for (const one of saves) one.click();
        return saves.length;
      });
      await sleep(700);
      const saved = await page.evaluate(() => Promise.all((globalThis as never as { saved: Promise<string>[] }).saved));
      if (pressed > 0 && file !== 'popup.html') expect(saved.length, `${file} saved nothing`).toBeGreaterThan(0);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('input')].map((one) => one.value).concat(document.documentElement.outerHTML),
      );
      texts.push(...saved, ...shown);
      await page.close();
    }
    for (const store of ['accounts', 'violations', 'observations', 'documents', 'hosts', 'reports', 'receipts']) {
      texts.push(JSON.stringify(await world.ledger(store)));
    }
    const worker = await world.worker();
    texts.push(
      await worker.evaluate(async () => {
        const { chrome } = globalThis as never as { chrome: { storage: Record<string, { get(key: null): unknown }> } };
        return JSON.stringify([await chrome.storage.sync?.get(null), await chrome.storage.session?.get(null)]);
      }),
    );
    expect(texts.filter((one) => one.includes(SERVICE_TOKEN))).toEqual([]);
  });
});
