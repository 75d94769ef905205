/**
 * Look-alike event pages under their real host names: markup, texts and names are our own, the JSON-LD has the shape that
 * these sites use. `{{start}}` and the like in the files become times relative to the scenario.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { local } from './ics.mjs';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const ZONE = 'America/New_York';

/** Host and path of each page, the file that draws it, and in how many days it is. */
export const EVENT_PAGES = /** @type {const} */ ({
  luma: { url: 'https://lu.ma/harbour-sellers', file: 'luma.html', days: 5 },
  eventbrite: {
    url: 'https://www.eventbrite.com/e/live-selling-within-the-rules-tickets-700000000001',
    file: 'eventbrite.html',
    days: 11,
  },
  meetup: { url: 'https://www.meetup.com/harbour-live-sellers/events/300000001/', file: 'meetup.html', days: 18 },
  /** Says only what it is called: the rest is asked of the seller. */
  bare: { url: 'https://lu.ma/bare-page', file: 'luma-bare.html', days: 0 },
});

const file = (/** @type {string} */ name) => readFileSync(new URL(`../pages/${name}`, import.meta.url), 'utf8');

/** Wall-clock time with its offset, `2026-11-18T18:00:00-05:00`. @param {number} at */
function withOffset(at) {
  const [year, month, day, hour, minute] = (/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(local(at, ZONE)) ?? []).slice(1);
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  const minutes = Math.round((wall - at) / 60_000);
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return `${year}-${month}-${day}T${hour}:${minute}:00${offset}`;
}

/** When the event of a page begins, ms. @param {keyof typeof EVENT_PAGES} name @param {number} epoch */
const eventStart = (name, epoch) => epoch - (epoch % HOUR) + EVENT_PAGES[name].days * DAY;

/** @param {import('../types').World} world @param {import('../server/respond.mjs').Response} response @param {URL} url */
export function eventPage(world, response, url) {
  const found = Object.entries(EVENT_PAGES).find(([, page]) => page.url === `${url.origin}${url.pathname}`);
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end('There is no such event.');
    return;
  }
  const [name, page] = found;
  const start = eventStart(/** @type {keyof typeof EVENT_PAGES} */ (name), world.epoch);
  const nonce = randomBytes(16).toString('base64');
  const values = /** @type {Record<string, string>} */ ({
    nonce,
    start: withOffset(start),
    end: withOffset(start + 2 * HOUR),
    startUtc: new Date(start).toISOString(),
    endUtc: new Date(start + 2 * HOUR).toISOString(),
  });
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'`,
  });
  response.end(file(page.file).replace(/\{\{(\w+)\}\}/g, (_, key) => values[key] ?? ''));
}
