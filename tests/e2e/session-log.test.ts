/** The log of a LIVE: whole whatever happens to worker and tabs, one for two tabs, two for two accounts; then its ticket and its evidence. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import session from '../sandbox/scenarios/live-session.json' with { type: 'json' };
import { CREATOR, event, eventually, gotIt, ROOM, startSession } from './support/session';
import { inWorker } from './support/settings';
import { sleep, type World } from './support/world.mjs';

type Page = import('puppeteer').Page;

let world: World;
let page: Page;
beforeAll(async () => {
  ({ world, page } = await startSession(8));
});
afterAll(() => world?.close());

const LIST = '/webcast/eco/violation_list/?violation_list_type=0';
/** What LIVE Center lists once the LIVE is over. */
const after = session.endpoints[LIST][1]?.data as never;
const SAID = ['welcome in, tonight we restock the serum', 'this cream works on everyone, guaranteed'];
/** What the page says is pinned names no room: the log finds it by its time. */
const moments = async (kind: string, account = CREATOR) =>
  (await world.ledger('moments')).filter((one) => one.kind === kind && one.account === account);
const pinned = (id: string) =>
  eventually(async () => (await moments('pin')).some((one) => one.productId === id), `pin ${id}`);
const [SERUM, CREAM] = session.live.timeline.filter((one) => one.event === 'pin').map((one) => String(one.productId));

describe('one LIVE in two tabs, the worker killed again and again', () => {
  it('is one log in which nothing is missing and nothing is twice', async () => {
    const second = await world.open('live-event');
    await world.until(second, () => true);
    await inWorker(world, (chrome) => chrome.commands.onCommand.dispatch('mark-moment'));
    await eventually(async () => (await moments('mark')).length === 1, 'the mark');
    const steps: (() => void)[] = [
      () => world.sandbox.pushLive({ event: 'pin', productId: SERUM as string }),
      () => world.sandbox.pushLive({ event: 'viewers', count: 268 }),
      () => world.sandbox.pushLive({ event: 'caption', text: SAID[0] as string }),
      () => world.sandbox.pushLive(event('warning')),
      () => world.sandbox.pushLive({ event: 'caption', text: SAID[1] as string }),
    ];
    for (const step of steps) {
      step();
      await sleep(250 + Math.random() * 250);
      await world.killWorker();
      await sleep(Math.random() * 200);
    }
    await pinned(SERUM as string);
    world.sandbox.pushLive({ event: 'pin', productId: CREAM as string });
    await pinned(CREAM as string);
    await world.killWorker();
    world.sandbox.pushLive(event('interruption'));
    await world.until(page, ({ alerts }) => alerts[0]?.text.includes('LIVE interrupted') === true);

    // What the host says goes to the worker every ten seconds.
    await eventually(async () => (await moments('caption')).length >= 2, 'both captions', 20_000);
    await second.close();
    await sleep(500);
    expect((await moments('caption')).map((one) => one.words)).toEqual(SAID);
    // A change of the pin once, and once more in each minute until the worker's hour.
    const pins = (await moments('pin')).map((one) => one.title);
    expect(pins.filter((one, i) => one !== pins[i - 1])).toEqual(['Vitamin C serum 30 ml', 'Cica night cream 50 ml']);
    // One a minute: by the page's own answer or by message, whichever came first.
    const counts = (await moments('viewers')).map((one) => one.count);
    expect(counts.every((one) => [214, 268].includes(one)) && counts.length > 0, String(counts)).toBe(true);
    expect(await moments('mark')).toHaveLength(1);
    const notices = await world.ledger('notices');
    expect(notices.map((one) => [one.level, one.count, one.roomId]).sort()).toEqual([
      ['interruption', 1, ROOM],
      ['warning', 1, ROOM],
    ]);
    const lives = await world.ledger('lives');
    expect(lives).toMatchObject([{ account: CREATOR, roomId: ROOM, title: 'Restock night' }]);
    expect(lives[0].seen).toHaveLength(1);
    expect(lives[0].over).toBeDefined();
    expect(new Set((await world.ledger('moments')).map((one) => one.account))).toEqual(new Set([CREATOR]));
  }, 60_000);

  it('ends with a card in the panel: how it went, what to fix, what nobody saw', async () => {
    const panel = await world.ours('sidepanel.html');
    await panel.waitForFunction(() => document.body.innerText.includes('Restock night'));
    const text = await panel.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    expect(text).toContain('This LIVE is over');
    expect(text).toContain('1 interruption · 1 warning · 1 mark');
    expect(text).toContain('Fix before the next one Misleading or false product claims');
    await panel.close();
  });
});

describe('LIVE Center afterwards', () => {
  it('knows whose list it is by the LIVE in it, and its ticket completes the alert instead of making a second one', async () => {
    world.sandbox.set(LIST, { data: after } as never);
    const center = await world.open('live-center');
    await eventually(async () => (await world.ledger('violations')).length === 1, 'the ticket is filed');
    expect(await world.ledger('violations')).toMatchObject([
      {
        account: CREATOR,
        id: '7410000000000000701',
        subjectId: ROOM,
        punishIds: ['7410000000000000702', '7410000000000000603'],
      },
    ]);
    const seen = await world.until(center, ({ alerts }) => alerts[0]?.text.includes('Results were promised') === true);
    expect(seen.alerts.filter(({ text }) => /LIVE interrupted/.test(text))).toHaveLength(1);
    expect(seen.alerts).toHaveLength(2);
    await gotIt(world, center);
    await world.until(page, ({ alerts }) => alerts.length === 1 && !/LIVE interrupted/.test(alerts[0]?.text ?? ''));
    await center.close();
  });
});

describe('the evidence of the interruption', () => {
  it('shows what was pinned and said and what TikTok said, minute by minute', async () => {
    const [notice] = (await world.ledger('notices')).filter((one) => one.level === 'interruption');
    const evidence = await world.ours(`evidence.html#${[CREATOR, `n:${notice.id}`].map(encodeURIComponent).join('|')}`);
    await evidence.waitForSelector('.minutes table');
    const text = await evidence.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    for (const said of SAID) expect(text).toContain(said);
    expect(text).toContain('Cica night cream 50 ml');
    expect(text).toContain('Misleading or false product claims');
    expect(text).toContain('Avoid describing products with false or misleading claims.');
    await evidence.close();
  });
});

describe('another account in the same browser', () => {
  it('has a log of its own', async () => {
    const other = { id: '7301999999999999998', role: 'creator' as const, handle: 'kettlelive', region: 'US' };
    const room = '7402000000000000088';
    const live = { ...session.live, roomId: room, title: 'Kettle night', timeline: [] };
    await page.close();
    world.sandbox.use({ extends: 'live-session', name: 'other', accounts: [other], live } as never);
    const theirs = await world.open('live-manager');
    await world.until(theirs, () => true);
    world.sandbox.pushLive({ event: 'pin', productId: SERUM as string });
    await eventually(async () => (await moments('pin', `creator:${other.id}`)).length === 1, 'their pin');
    const logs = (await world.ledger('lives')).map((one) => [one.account, one.roomId]).sort();
    expect(logs).toEqual([
      [CREATOR, ROOM],
      [`creator:${other.id}`, room],
    ]);
    expect((await moments('pin')).at(-1)?.productId).toBe(CREAM);
    await theirs.close();
  });
});
