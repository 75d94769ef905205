/** A creator's first visit, three tickets of last week, and the seller who has seen them. */

import { sleep } from '../../e2e/support/world.mjs';
import { alertsSeen, badgeSaid, cardSeen } from '../look.mjs';

/** @param {import('../stage.mjs').Stage} stage */
export async function creator(stage) {
  const world = await stage.fresh('us-creator-162');
  await stage.step('First visit to LIVE Manager: nothing has been read yet', async () => {
    const page = await world.open('live-manager');
    const seen = await world.until(page, ({ text }) => /unknown/i.test(text));
    stage.say('badge', await badgeSaid(world, page));
    stage.must(!/healthy/i.test(seen.text), 'an account that was never read is not called healthy');
    // By then the badge has found a corner without controls of the page.
    await sleep(1_500);
    await stage.shot(page, 'badge-unknown', { around: await world.badge(page) });
    await stage.shot(page, 'first-visit');
    await page.close();
  });

  await stage.step('The creator opens the page with the Creator Health Rating', async () => {
    const page = await world.open('streamer-welcome');
    await world.until(page, ({ text, alerts }) => text.includes('162') && alerts.length > 0);
    const said = await badgeSaid(world, page);
    stage.say('badge', said);
    const toolbar = await world.toolbar(page);
    stage.say('toolbar', `[${toolbar.text}] ${toolbar.title}`);
    for (const alert of await alertsSeen(world, page)) stage.say('alert', alert);
    stage.must(/\b3 \w+ alerts/.test(said), 'the badge counts three open alerts');
    stage.must(toolbar.text === '162', 'the toolbar says 162 too');
    await stage.shot(page, 'badge-careful', { around: await world.badge(page) });
    await stage.shot(page, 'alerts');
    await stage.shot(page, 'alert', { around: await world.inside(page, 'section article') });
    await (await world.badge(page)).click();
    await world.until(page, ({ expanded, card }) => expanded === 'true' && card !== '');
    const card = await cardSeen(world, page);
    stage.say('card', card);
    stage.must(card.includes('162') && card.includes('150'), 'the card says 162 and the next milestone');
    await stage.shot(page, 'card', { around: await world.inside(page, '#card') });
    await page.close();
  });

  await stage.step('The seller acknowledges an alert', async () => {
    const page = await world.open('streamer-welcome');
    const before = await world.until(page, ({ text, alerts }) => text.includes('162') && alerts.length > 0);
    await page.bringToFront();
    await (await world.inside(page, 'article button')).click();
    const seen = await world.until(page, ({ name }) => name !== before.name);
    const said = await badgeSaid(world, page);
    stage.say('badge', said);
    for (const alert of await alertsSeen(world, page)) stage.say('alert', alert);
    const kept = (await world.ledger('violations')).filter((one) => one.acknowledgedAt);
    stage.must(kept.length === 1, 'the ledger keeps one ticket as seen');
    stage.must(seen.text.includes('162'), 'acknowledging changes no score');
    await stage.shot(page, 'acknowledged');
    await page.reload();
    await world.until(page, ({ text }) => text.includes('162'));
    stage.must((await badgeSaid(world, page)) === said, 'after a reload the acknowledged alert stays away');
  });
}
