/** What the seller can choose, and a week beside another. */

import { pageSeen } from '../look.mjs';

/** @param {import('../stage.mjs').Stage} stage */
export async function settings(stage) {
  const world = await stage.fresh('us-creator-162');
  await stage.step('Settings: weeks, reminders, sources, files, what is kept', async () => {
    const page = await world.open('streamer-welcome');
    await world.until(page, ({ text }) => text.includes('162'));
    await page.close();
    const options = await world.ours('options.html');
    await options.setViewport({ width: 1040, height: 900 });
    await options.waitForSelector('input');
    const said = await pageSeen(options);
    for (const heading of await options.$$eval('h2', (all) => all.map((one) => one.textContent ?? ''))) {
      stage.say('settings', heading);
    }
    const off = await options.$$eval('input[type="checkbox"]', (all) =>
      all.some((one) => !(/** @type {HTMLInputElement} */ (one).checked)),
    );
    stage.must(off && /Seller Center/.test(said), 'nothing is asked of Seller Center before it is switched on');
    await stage.shot(options, 'settings', { fullPage: true });
  });

  await stage.step('All weeks of the account', async () => {
    const report = await world.ours('report.html');
    await report.setViewport({ width: 1040, height: 900 });
    const tab = await report.waitForSelector('nav button:nth-of-type(2)');
    await tab?.click();
    await report.waitForSelector('main table');
    stage.say('weeks', await pageSeen(report, 'main'));
    await stage.shot(report, 'report-weeks', { fullPage: true });
  });
}
