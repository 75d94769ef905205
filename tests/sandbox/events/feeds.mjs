/**
 * Calendars to subscribe to, good and bad: a partner's host and one in the way of Luma's. Each answers with an ETag. A test
 * gives a path another answer with `set(path, { text })`, and what else an answer may say.
 */
import { createHash } from 'node:crypto';
import { findAnswer } from '../scenario/answers.mjs';
import { sendAnswer } from '../server/respond.mjs';
import { calendarText, lumaEvents, manyEvents, partnerEvents } from './ics.mjs';

/** @typedef {import('../types').World} World */
/** @typedef {import('../server/respond.mjs').Request} Request */
/** @typedef {import('../server/respond.mjs').Response} Response */

const TYPE = { 'content-type': 'text/calendar; charset=utf-8' };
/** More than any reader takes: 50 MB of one event's description. */
const HUGE = 50_000_000;
const BLOCK = `  ${'x'.repeat(65_520)}\r\n`;

/** @param {number} epoch @returns {Record<string, (url: URL) => string>} */
const texts = (epoch) => ({
  '/partner.ics': () => calendarText('Harbour Partners', partnerEvents(epoch), epoch),
  '/ics/get': (url) => {
    const known = url.searchParams.get('entity') === 'calendar';
    return calendarText(known ? 'Harbour Sellers' : 'Nobody', known ? lumaEvents(epoch) : [], epoch);
  },
  '/many.ics': (url) => {
    const of = url.searchParams.get('of') ?? 'many';
    const count = Math.min(20_000, Number(url.searchParams.get('events') ?? 400));
    return calendarText(`Calendar ${of}`, manyEvents(epoch, count, of), epoch);
  },
  '/endless.ics': () =>
    calendarText(
      'Endless',
      partnerEvents(epoch).map((one) => ({ ...one, rule: 'FREQ=MINUTELY' })),
      epoch,
    ),
  '/broken.ics': () => `${calendarText('Broken', partnerEvents(epoch), epoch).slice(0, 700)}\r\nSUMMARY\r\n\u0000;;;`,
});

/** Begins as a calendar and never gets to its end. @param {Response} response */
function huge(response) {
  response.writeHead(200, TYPE);
  response.write('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:huge\r\nDESCRIPTION:x\r\n');
  let sent = 0;
  const more = () => {
    while (sent < HUGE && !response.destroyed) {
      sent += BLOCK.length;
      if (!response.write(BLOCK)) {
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
}

/** @param {World} world @param {Request} request @param {Response} response @param {URL} url */
export async function feed(world, request, response, url) {
  const given = findAnswer(world, url, undefined) ?? {};
  const path = url.pathname;
  if (path === '/slow.ics') return;
  if (path === '/huge.ics') return huge(response);
  if (path === '/elsewhere.ics') {
    response.writeHead(302, { location: 'https://www.meetup.com/somewhere.ics' });
    response.end();
    return;
  }
  if (path === '/page.ics') return sendAnswer(request, response, { ...given, fail: 'html' }, '', TYPE);
  const text = given.text ?? texts(world.epoch)[path]?.(url);
  if (text === undefined) {
    await sendAnswer(request, response, { ...given, status: given.status ?? 404 }, 'There is no such calendar.', {});
    return;
  }
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
  const headers = { ...TYPE, etag, 'cache-control': 'private, no-cache' };
  const same = given.status === undefined && request.headers['if-none-match'] === etag;
  await sendAnswer(request, response, same ? { ...given, status: 304 } : given, text, headers);
}
