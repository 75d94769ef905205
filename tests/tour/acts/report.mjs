/** The popup and the weekly report, on screen in light and dark, as PDF and as JSON. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sleep } from '../../e2e/support/world.mjs';
import { pageSeen } from '../look.mjs';
import { liveThePast } from '../past.mjs';
import { OUT } from '../stage.mjs';

const LIGHT = [{ name: 'prefers-color-scheme', value: 'light' }];
const DARK = [{ name: 'prefers-color-scheme', value: 'dark' }];

/** @param {() => Promise<boolean>} fits */
async function until(fits) {
  for (let i = 0; i < 50 && !(await fits()); i++) await sleep(100);
}

/** @param {import('../stage.mjs').Stage} stage */
export async function report(stage) {
  const world = await stage.fresh('us-creator-162');
  await stage.step('Monday morning: the popup', async () => {
    const page = await world.open('streamer-welcome');
    await world.until(page, ({ text }) => text.includes('162'));
    await liveThePast(world, page, 162);
    await until(async () => (await world.ledger('reports')).some((one) => one.violations === 3));
    const popup = await world.ours('popup.html');
    await popup.setViewport({ width: 380, height: 560 });
    const verdict = await pageSeen(popup, '.verdict');
    stage.say('popup', verdict);
    stage.must(/162/.test(await pageSeen(popup)), 'the popup says 162');
    for (const [name, features] of /** @type {const} */ ([
      ['light', LIGHT],
      ['dark', DARK],
    ])) {
      await popup.emulateMediaFeatures([...features]);
      await stage.shot(popup, `popup-${name}`);
    }
    await popup.close();
  });

  await stage.step('The weekly Account Health Report', async () => {
    const page = await world.ours('report.html');
    await page.setViewport({ width: 1040, height: 900 });
    const verdict = await pageSeen(page, '.verdict');
    stage.say('report', await pageSeen(page, 'header h1'));
    stage.say('verdict', verdict);
    const all = await pageSeen(page);
    stage.must(/162/.test(all), 'the report says 162');
    for (const [name, features] of /** @type {const} */ ([
      ['light', LIGHT],
      ['dark', DARK],
    ])) {
      await page.emulateMediaFeatures([...features]);
      await stage.shot(page, `report-${name}`, { fullPage: true });
    }
    await page.emulateMediaFeatures(LIGHT);
    const pdf = await page.pdf({ path: path.join(OUT, 'report.pdf'), format: 'a4', printBackground: true });
    const reports = await world.ledger('reports');
    const last = reports.sort((a, b) => (a.weekStart < b.weekStart ? 1 : -1))[0];
    writeFileSync(path.join(OUT, 'report.json'), `${JSON.stringify(last ?? null, null, 2)}\n`);
    stage.say('saved', `report.pdf (${Math.round(pdf.length / 1024)} KB), report.json (week from ${last?.weekStart})`);
    stage.must(last?.violations === 3, 'the ledger keeps last week with three violations');
    stage.must(verdict.length > 20, 'the report begins with a sentence');
  });
}
