/** A running LIVE that meets all three levels, watched from two tabs. */

import path from 'node:path';
import { sleep } from '../../e2e/support/world.mjs';
import { alertsSeen, badgeSaid, pageSeen } from '../look.mjs';
import { OUT } from '../stage.mjs';

/** In the order in which the scenario's timeline brings them, with the live region in which each is said. */
const LEVELS = /** @type {const} */ ([
  ['reminder', 'status', /\breminder\b/i],
  ['warning', 'alert', /\bwarning\b/i],
  ['interruption', 'alert', /\binterrupted\b/i],
]);

/** As wide as a side panel is. @param {import('../../e2e/support/world.mjs').World} world */
async function secondScreen(world) {
  const panel = await world.ours('sidepanel.html');
  await panel.setViewport({ width: 380, height: 900 });
  return panel;
}

/** @param {import('../stage.mjs').Stage} stage */
export async function live(stage) {
  const world = await stage.fresh('live-ladder');
  const welcome = await world.open('streamer-welcome');
  await world.until(welcome, ({ text }) => text.includes('176'));
  await welcome.close();
  const host = await world.open('live-manager');
  const producer = await world.open('live-data');
  // The LIVE's own clock begins when both are looking.
  stage.sandbox.clock.start();
  for (const [level, role, word] of LEVELS) {
    await stage.step(`LIVE: ${level}`, async () => {
      /** @param {import('puppeteer').Page} page @param {number} patience */
      const wait = async (page, patience) => {
        await page.bringToFront();
        for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) {
          const { alerts = [] } = (await world.seen(page)) ?? {};
          const alert = (await alertsSeen(world, page)).find((one) => word.test(one));
          if (alert && alerts.some((one) => one.role === role)) return alert;
        }
        throw new Error(`no ${level} on ${page.url()} within ${patience / 1000} s`);
      };
      const alert = await wait(host, 15_000);
      stage.say('badge', await badgeSaid(world, host));
      stage.say('alert', alert);
      await stage.shot(host, `live-${level}`);
      stage.say('2nd tab', await wait(producer, 5_000));
      stage.say('toolbar', (await world.toolbar(host)).title);
      if (level === 'warning') {
        const panel = await secondScreen(world);
        await panel.waitForSelector('.timeline li');
        stage.say('panel', await pageSeen(panel));
        await stage.shot(panel, 'live-panel', { fullPage: true });
        await panel.close();
      }
      if (level !== 'interruption') return;
      await stage.shot(producer, 'live-second-tab');
      const notices = await world.ledger('notices');
      const words = notices.map((one) => `${one.level} ×${one.count}`).join(', ');
      stage.say('ledger', words);
      stage.must(notices.length === 3, 'three notices are kept, on however many tabs and transports they came');
    });
  }

  await stage.step('After the LIVE: the second screen', async () => {
    const panel = await secondScreen(world);
    await panel.waitForSelector('.summary');
    const said = await pageSeen(panel);
    stage.say('panel', said);
    stage.must(/interrupted/i.test(said), 'the card after the LIVE says how it ended');
    await stage.shot(panel, 'after-live-panel', { fullPage: true });
    await panel.close();
  });

  await stage.step('LIVE: the evidence pack', async () => {
    const notice = (await world.ledger('notices')).find((one) => one.level === 'interruption');
    stage.must(notice !== undefined, 'the interruption is kept');
    if (!notice) return;
    const address = `evidence.html#${encodeURIComponent(notice.account)}|${encodeURIComponent(`n:${notice.id}`)}`;
    const pack = await world.ours(address);
    await pack.setViewport({ width: 1040, height: 900 });
    await pack.waitForSelector('textarea');
    stage.say('pack', await pageSeen(pack, 'main'));
    await stage.shot(pack, 'live-evidence', { fullPage: true });
    await pack.pdf({ path: path.join(OUT, 'evidence.pdf'), format: 'a4', printBackground: true });
  });
}
