/** The list of workshops in the seller's browser: calendars, the click on an event’s page, the service, reminders. One test each: every browser costs seconds. */

import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import type { Workshop, WorkshopChoice, WorkshopSource } from '../../utils/domain/workshops/workshop';
import { PROTOCOL, type Requests } from '../../utils/messaging/protocol';
import { calendarText, partnerEvents } from '../sandbox/events/ics.mjs';
import { EVENT_PAGES } from '../sandbox/events/page.mjs';
import { audit } from './support/look.mjs';
import { type Chrome, connect, open, tell, useWorld, world } from './support/remote';
import { inWorker } from './support/settings';

const HOUR = 3_600_000;
const PARTNER = 'https://calendar.partner.example';

useWorld();

type Reply = Requests['workshops']['reply'];
const ask = (payload: Requests['workshops']['payload']) => tell<Reply>('workshops', payload);
const rows = async (): Promise<Workshop[]> => world.ledger('workshops');
const titled = async (title: string) => (await rows()).filter((one) => one.title.startsWith(title));
const source = ({ sources }: Reply, path: string): WorkshopSource | undefined =>
  sources.find(({ url }) => url?.includes(path));

/** Long enough ago that the seller may ask again. */
const later = () =>
  world.worker().then((worker) =>
    worker.evaluate(async () => {
      const opened = indexedDB.open('good-standing');
      const db = await new Promise<IDBDatabase>((ok) => {
        opened.onsuccess = () => ok(opened.result);
      });
      const tx = db.transaction('workshopSources', 'readwrite');
      const store = tx.objectStore('workshopSources');
      const all = store.getAll();
      all.onsuccess = () => {
        for (const one of all.result) store.put({ ...one, askedAt: one.askedAt - 60_000 });
      };
      await new Promise((ok) => {
        tx.oncomplete = ok;
      });
      db.close();
    }),
  );

describe('a calendar that the seller subscribes to', () => {
  it('fills the list, and what it moves or calls off is moved and called off there', async () => {
    await open();
    const subscribed = await ask({ do: 'subscribe', url: 'webcal://calendar.partner.example/partner.ics' });
    expect(subscribed).toMatchObject({ added: 8, refused: 0 });
    expect(source(subscribed, 'partner')).toMatchObject({ name: 'Harbour Partners', state: 'read', events: 8 });
    const page = await world.ours('workshops.html');
    await page.waitForFunction(() => document.body.textContent?.includes('Claims that hold'));
    expect((await audit(page)).violations).toEqual([]);
    const [claims] = await titled('Claims');

    await later();
    await ask({ do: 'refresh' });
    const statuses = world.sandbox.log.filter(({ path }) => path === '/partner.ics').map(({ status }) => status);
    expect(statuses).toEqual([200, 304]);
    expect(world.sandbox.log.filter(({ host, cookie }) => host.startsWith('calendar') && cookie)).toEqual([]);

    const [first, second, third] = partnerEvents(claims?.startsAt ?? 0);
    const startsAt = (claims?.startsAt ?? 0) + 26 * HOUR;
    const moved = { ...first, startsAt, endsAt: startsAt + HOUR, sequence: 1 };
    const off = { ...second, status: 'CANCELLED', sequence: 3 };
    world.sandbox.set('/partner.ics', { text: calendarText('Harbour Partners', [moved, off, third] as never) });
    await later();
    expect(await ask({ do: 'refresh' })).toMatchObject({ refused: 0 });
    expect(await titled('Claims')).toEqual([
      expect.objectContaining({ id: claims?.id, startsAt, movedFrom: claims?.startsAt }),
    ]);
    expect(await titled('Appeals clinic')).toEqual([expect.objectContaining({ status: 'cancelled' })]);
    // The open page follows.
    await page.waitForFunction(() => /cancelled|called off/i.test(document.body.textContent ?? ''));
  }, 40_000);

  it('and that is hostile harms no other: each says what is wrong with it, and the good one is listed', async () => {
    await open();
    const bad = { 'page.ics': 'html', 'huge.ics': 'too-big', 'elsewhere.ics': 'redirect', 'none.ics': 'refused' };
    const paths = [...Object.keys(bad), 'endless.ics', 'broken.ics', 'partner.ics'];
    const replies = await Promise.all(paths.map((path) => ask({ do: 'subscribe', url: `${PARTNER}/${path}` })));
    expect(replies.map(({ refused }) => refused)).toEqual(paths.map(() => 0));
    const { sources } = await ask({ do: 'choose', choice: { id: 'w-none', saved: true, at: 1 } });
    const of = (path: string) => sources.find(({ url }) => url === `${PARTNER}/${path}`);
    for (const [path, what] of Object.entries(bad)) {
      expect(of(path), path).toMatchObject({ state: 'wrong', trouble: { what } });
      expect(of(path)?.events ?? 0).toBe(0);
    }
    expect(of('endless.ics')).toMatchObject({
      state: 'read',
      trouble: { what: expect.stringMatching(/endless|many/) },
    });
    expect(of('broken.ics')?.trouble?.what).toMatch(/cut|damaged/);
    expect(of('partner.ics')).toMatchObject({ state: 'read' });
    expect(await titled('Appeals clinic')).not.toEqual([]);
    // Nobody was asked there.
    expect(world.sandbox.log.filter(({ host }) => host === 'www.meetup.com')).toEqual([]);
  }, 40_000);

  it('is not asked without the seller’s permission, and says so', async () => {
    await open('us-seller-189', 'ships');
    const reply = await ask({ do: 'subscribe', url: `${PARTNER}/partner.ics` });
    expect(source(reply, 'partner')).toMatchObject({ state: 'blocked' });
    expect(world.sandbox.log.filter(({ host }) => host === 'calendar.partner.example')).toEqual([]);
  });
});

const SAVE = { v: PROTOCOL, type: 'workshops', payload: { do: 'save' } };

/** The toolbar's button is pressed on this page for real; the popup that it opens asks. */
async function pressAndSave(page: Page): Promise<Reply | undefined> {
  const [extension] = [...(await world.browser.extensions()).values()];
  await page.bringToFront();
  await extension?.triggerAction(page);
  const popup = await (await world.browser.waitForTarget((one) => one.url().includes('popup.html'))).asPage();
  // A form that opens closes the popup before it has its answer.
  const reply = await popup
    .evaluate((message) => (globalThis as never as Chrome).chrome.runtime.sendMessage(message), SAVE as object)
    .catch(() => undefined);
  await popup.close().catch(() => undefined);
  return reply?.ok as Reply | undefined;
}

describe('an event’s page', () => {
  it('is saved by one click on the toolbar on Luma, Eventbrite and Meetup, with nothing granted', async () => {
    await open('us-seller-189', 'ships');
    for (const name of ['luma', 'eventbrite', 'meetup'] as const) {
      const page = await world.open(EVENT_PAGES[name].url);
      expect(await pressAndSave(page), name).toMatchObject({ added: 1, refused: 0 });
      await page.close();
    }
    expect((await rows()).sort((a, b) => a.startsAt - b.startsAt)).toEqual([
      expect.objectContaining({
        title: 'Harbour sellers’ meetup',
        mode: 'in-person',
        organiser: 'Harbour Sellers',
        price: { free: true },
        place: expect.objectContaining({ name: 'Harbour Hall', city: 'Newark', country: 'US', latitude: 40.7357 }),
      }),
      expect.objectContaining({
        title: 'LIVE selling within the rules',
        mode: 'online',
        organiser: 'Harbour Partners',
        url: EVENT_PAGES.eventbrite.url,
      }),
      expect.objectContaining({
        title: 'Caption check night',
        mode: 'mixed',
        place: expect.objectContaining({ city: 'Jersey City' }),
      }),
    ]);
  }, 40_000);

  it('that leaves something open opens the form with what was read', async () => {
    await open('us-seller-189', 'ships');
    const page = await world.open(EVENT_PAGES.bare.url);
    await pressAndSave(page);
    const form = await world.browser.waitForTarget((one) => one.url().includes('workshops.html#/add'));
    expect(decodeURIComponent(form.url().replaceAll('+', ' '))).toContain('title=Rules over coffee');
    expect(await rows()).toEqual([]);
  });

  it('that was not clicked on is never read, whoever asks', async () => {
    await open('us-seller-189', 'ships');
    const page = await world.open(EVENT_PAGES.luma.url);
    const ours = await world.ours('popup.html');
    await page.bringToFront();
    const reply = await ours.evaluate(
      (message) => (globalThis as never as Chrome).chrome.runtime.sendMessage(message),
      { v: PROTOCOL, type: 'workshops', payload: { do: 'save' } } as object,
    );
    expect(reply.ok).toMatchObject({ added: 0, refused: 1 });
    expect(await rows()).toEqual([]);
  });

  it('is saved from its menu as well, and a notification leads to its row', async () => {
    await open();
    const page = await world.open(EVENT_PAGES.meetup.url);
    await page.bringToFront();
    await inWorker(world, async (chrome) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-event' }, tab);
    });
    await expect.poll(rows, { timeout: 5_000 }).toHaveLength(1);
    const [row] = await rows();
    const notes = await inWorker(
      world,
      (chrome) => new Promise<string[]>((ok) => chrome.notifications.getAll((all) => ok(Object.keys(all)))),
    );
    expect(notes).toContain(`workshop||${row?.id}`);
  });
});

describe('a workshop that the seller goes to', () => {
  it('is reminded of once, although the worker is killed', async () => {
    await open();
    const startsAt = Date.now() + 2 * HOUR + 4_000;
    const from = { id: 'hand-1', kind: 'hand', name: 'By hand', readAt: Date.now() } as const;
    await ask({ do: 'add', from, events: [{ id: 'mine', title: 'Claims that hold', startsAt }] });
    const [row] = await rows();
    const choice: WorkshopChoice = { id: row?.id ?? '', going: true, reminders: [2 * HOUR], at: Date.now() };
    await ask({ do: 'choose', choice });
    await world.killWorker();
    const notes = () =>
      inWorker(
        world,
        (chrome) => new Promise<string[]>((ok) => chrome.notifications.getAll((all) => ok(Object.keys(all)))),
      );
    await expect.poll(notes, { timeout: 12_000 }).toContain(`workshop||${row?.id}`);
    await inWorker(world, (chrome, id) => chrome.notifications.clear(id), `workshop||${row?.id}`);
    await world.killWorker();
    await ask({ do: 'choose', choice: { ...choice, saved: true } });
    expect(await notes()).not.toContain(`workshop||${row?.id}`);
  }, 40_000);
});

describe('a connected service', () => {
  it('lists its workshops, registers the seller, and takes them off the list when it is forgotten', async () => {
    await open();
    await connect();
    await expect.poll(async () => (await rows()).length, { timeout: 6_000 }).toBe(3);
    const [hall] = await titled('Selling LIVE');
    expect(await ask({ do: 'register', id: hall?.id ?? '' })).toMatchObject({ refused: 0 });
    expect(await titled('Selling LIVE')).toEqual([expect.objectContaining({ seatsLeft: 11 })]);
    expect(await world.ledger('choices')).toEqual([expect.objectContaining({ id: hall?.id, going: true })]);
    const [closed] = await titled('Claims that hold');
    expect(await ask({ do: 'register', id: closed?.id ?? '' })).toMatchObject({
      refused: 1,
      said: 'Registration for this one is by invitation.',
    });
    await tell('service', { do: 'forget' });
    // What the seller goes to stays theirs.
    await expect
      .poll(async () => (await rows()).map(({ title }) => title), { timeout: 6_000 })
      .toEqual(['Selling LIVE within the rules']);
  }, 40_000);
});

it('an invitation in the inbox that names no day is quoted in the list, and its form waits for the day', async () => {
  await open();
  const inbox = await world.open('message-center');
  const page = await world.ours('workshops.html');
  const said = 'Invitation: LIVE selling within the rules';
  await page.waitForFunction((words) => document.body.innerText.includes(words), { timeout: 10_000 }, said);
  expect(await titled('Invitation'), 'nothing is made up').toEqual([]);
  expect((await audit(page)).violations).toEqual([]);
  await page.evaluate(() => document.querySelector<HTMLAnchorElement>('#ws-undated ~ .list a.b')?.click());
  await page.waitForFunction(
    (words) => [...document.querySelectorAll('input')].some(({ value }) => value === words),
    { timeout: 5_000 },
    said,
  );
  expect((await audit(page)).violations).toEqual([]);
  await inbox.close();
});
