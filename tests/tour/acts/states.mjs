/** The badge in the other states: scales that count down and up, a good one, signed out, and a page that cannot be read. */

import { alertsSeen, badgeSaid, cardSeen } from '../look.mjs';

/**
 * @typedef {object} Visit
 * @property {string} title
 * @property {string} scenario
 * @property {string} page
 * @property {string} name of the picture
 * @property {RegExp} fits what the badge must say
 * @property {RegExp} [never]
 * @property {string} [next] where the seller goes next inside the page, for its tickets
 */

/** @type {Visit[]} */
const VISITS = [
  {
    title: 'A US shop on an Account Health Rating of 189',
    scenario: 'us-seller-189',
    page: 'health-center',
    next: '/health-center?tab=violation_records',
    name: 'seller-189',
    fits: /189/,
    never: /\bhealthy\b/i,
  },
  {
    title: 'A Thai shop with 14 of 48 violation points',
    scenario: 'sea-seller-48',
    page: 'health-center',
    next: '/health-center?tab=violation_records',
    name: 'points-14-of-48',
    fits: /14 of 48/,
    never: /\bhealthy\b/i,
  },
  { title: 'A creator on 214', scenario: 'healthy', page: 'streamer-welcome', name: 'healthy', fits: /214.*healthy/i },
  {
    title: 'Nobody is signed in',
    scenario: 'signed-out',
    page: 'homepage',
    name: 'signed-out',
    fits: /signed out/i,
    never: /\bhealthy\b/i,
  },
  {
    title: 'A page whose answers cannot be read',
    scenario: 'broken',
    page: 'health-center',
    name: 'unreadable',
    fits: /can.t read/i,
    never: /\bhealthy\b/i,
  },
];

/** @param {import('../stage.mjs').Stage} stage */
export async function states(stage) {
  for (const visit of VISITS) {
    await stage.step(visit.title, async () => {
      const world = await stage.fresh(visit.scenario);
      const page = await world.open(visit.page);
      // A page that answers nothing is given time before its text is looked at instead.
      const seen = await world.until(page, ({ text }) => visit.fits.test(text), 15_000);
      stage.say('badge', await badgeSaid(world, page));
      const toolbar = await world.toolbar(page);
      stage.say('toolbar', `[${toolbar.text}] ${toolbar.title}`);
      if (visit.never) stage.must(!visit.never.test(seen.text), 'it is not called healthy');
      await stage.shot(page, `badge-${visit.name}`, { around: await world.badge(page) });
      if (visit.next) {
        await page.evaluate((path) => /** @type {any} */ (globalThis).__sandbox.go(path), visit.next);
        await world.until(page, ({ alerts }) => alerts.length > 0);
        stage.say('alert', (await alertsSeen(world, page))[0]);
      }
      await stage.shot(page, visit.name);
      await (await world.badge(page)).click();
      await world.until(page, ({ expanded, card }) => expanded === 'true' && card !== '');
      stage.say('card', await cardSeen(world, page));
      await stage.shot(page, `card-${visit.name}`, { around: await world.inside(page, '#card') });
    });
  }
}
