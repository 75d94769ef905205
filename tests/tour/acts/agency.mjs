/** An agency with four accounts in one browser: each kept apart, the worst first. */

import { badgeSaid, pageSeen } from '../look.mjs';

/** @param {import('../stage.mjs').Stage} stage */
export async function agency(stage) {
  const world = await stage.fresh('agency');
  await stage.step('An agency visits its four accounts, then opens the popup', async () => {
    const hosts = ['seller-us.tiktok.com', 'seller-uk.tiktok.com', 'seller-th.tiktok.com'];
    const urls = [...hosts.map((host) => `https://${host}/health-center`), 'streamer-welcome'];
    for (const url of urls) {
      const page = await world.open(url);
      await world.until(page, ({ text }) => /\d/.test(text));
      stage.say('badge', `${new URL(page.url()).hostname}: ${await badgeSaid(world, page)}`);
      await page.close();
    }
    const accounts = await world.ledger('accounts');
    stage.must(accounts.length === 4, `the ledger holds four accounts (${accounts.length})`);
    const popup = await world.ours('popup.html');
    await popup.setViewport({ width: 380, height: 560 });
    const header = await pageSeen(popup, 'header');
    stage.say('popup', header);
    const choices = await popup.$$eval('header select option', (all) => all.map((one) => one.textContent ?? ''));
    const names = choices.filter((one) => / · /.test(one));
    for (const choice of names) stage.say('account', choice);
    stage.must(names.length === 4, 'the popup offers all four');
    stage.must(/97/.test(names[0] ?? ''), 'the worst account comes first');
    await stage.shot(popup, 'popup-agency');
  });
}
