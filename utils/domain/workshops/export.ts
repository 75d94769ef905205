/**
 * Workshops as a calendar file (RFC 5545) and as links that fill in Google's and Outlook's form. Times go out in UTC,
 * whole days as days; what no source states is left out. UID and SEQUENCE as in `../export/ics.ts`: imported again, an
 * event is brought up to date and never there twice.
 */

import { EPOCH_S, fold, revise, type Said, text, utc } from '../export/ics';
import { hash } from '../hash';
import { addDays } from '../week';
import type { Workshop } from './workshop';

/** What was not exported for so long is forgotten, ms. */
const KEPT_MS = 400 * 86_400_000;

export interface IcsAsked {
  /** ms. */
  now: number;
  /** What the last export said; without it each export is newer than any before. */
  said?: Said;
  /** Ms before the start at which the calendar reminds, for all of them or by workshop. */
  reminders?: readonly number[] | ((workshop: Workshop) => readonly number[]);
}

/** One workshop, or the saved list. `said`: to be remembered until the next export. */
export function workshopsIcs(
  workshops: readonly Workshop[],
  { now, said = {}, reminders = [] }: IcsAsked,
): { text: string; said: Said } {
  const next = Object.fromEntries(Object.entries(said).filter(([, one]) => one.builtAt > now - KEPT_MS));
  const events = workshops.flatMap((one) => {
    const uid = workshopUid(one.id);
    const before = typeof reminders === 'function' ? reminders(one) : reminders;
    const body = [...bodyOf(one), ...alarmsOf(one, before)];
    const { sequence, remember } = revise(said[uid], hash(body.join('\n')), one.startsAt, now);
    next[uid] = remember;
    const stamp = `DTSTAMP:${utc((sequence + EPOCH_S) * 1_000)}`;
    return ['BEGIN:VEVENT', `UID:${uid}`, stamp, `SEQUENCE:${sequence}`, ...body, 'END:VEVENT'];
  });
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Good Standing//Workshops//EN', 'CALSCALE:GREGORIAN'];
  return { text: [...head, ...events, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join(''), said: next };
}

/** Ours, not the source's: a calendar that subscribes to the same feed keeps its own entry. */
export const workshopUid = (id: string): string => `workshop-${hash(id)}@good-standing`;

function bodyOf(one: Workshop): string[] {
  const { place, topics = [] } = one;
  const location = locationOf(one);
  const details = detailsOf(one, 8_000);
  const point = place?.latitude !== undefined && place.longitude !== undefined;
  return [
    `STATUS:${(one.status ?? 'confirmed').toUpperCase()}`,
    ...timesOf(one),
    `SUMMARY:${text(one.title)}`,
    ...(details ? [`DESCRIPTION:${text(details)}`] : []),
    ...(location ? [`LOCATION:${text(location)}`] : []),
    ...(point ? [`GEO:${place.latitude};${place.longitude}`] : []),
    ...(one.organiser ? [`CONTACT:${text(one.organiser)}`] : []),
    ...(topics.length > 0 ? [`CATEGORIES:${topics.map(text).join(',')}`] : []),
    ...(isLink(one.url) ? [`URL:${one.url}`] : []),
  ];
}

const isLink = (url: string | undefined): url is string => url !== undefined && /^https:\/\/[\x21-\x7e]+$/.test(url);
const compact = (day: string): string => day.replaceAll('-', '');

/** The end of whole days is the day after the last one. */
function timesOf({ days, startsAt, endsAt }: Workshop): string[] {
  if (days) {
    const end = compact(addDays(days.to, 1));
    return [`DTSTART;VALUE=DATE:${compact(days.from)}`, `DTEND;VALUE=DATE:${end}`];
  }
  return [`DTSTART:${utc(startsAt)}`, ...(endsAt !== undefined && endsAt > startsAt ? [`DTEND:${utc(endsAt)}`] : [])];
}

function alarmsOf({ title, status }: Workshop, reminders: readonly number[]): string[] {
  if (status === 'cancelled') return [];
  const minutes = [...new Set(reminders.map((one) => Math.round(one / 60_000)))].filter((one) => one > 0);
  return minutes
    .sort((a, b) => b - a)
    .flatMap((before) => {
      return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${text(title)}`, `TRIGGER:-PT${before}M`, 'END:VALARM'];
    });
}

/** Each part once: an address often names the place and the city already. */
function locationOf({ place }: Workshop): string {
  const parts = [...new Set([place?.name, place?.address, place?.city])].filter((one) => one !== undefined);
  const within = (part: string, whole: string): boolean =>
    part !== whole && whole.toLowerCase().includes(part.toLowerCase());
  return parts.filter((part) => part && !parts.some((one) => within(part, one))).join(', ');
}

/** The text, and where to read on. */
function detailsOf({ description, agenda = [], url, registerUrl }: Workshop, length: number): string {
  const links = [...new Set([url, registerUrl])].filter(isLink);
  const told = [description, agenda.join('\n')].filter(Boolean).join('\n\n');
  return [cut(told, length), ...links].filter(Boolean).join('\n\n');
}

const cut = (words: string, length: number): string =>
  words.length <= length ? words : `${words.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** Characters of details in a link: servers refuse addresses that are much longer than 8,000 bytes. */
const DETAILS_IN_LINK = 800;

/** A page of Google's with the event filled in; the seller saves it there. */
export function googleLink(one: Workshop): string {
  const { days, startsAt, endsAt, zone } = one;
  // It wants an end: one that is not known is the start.
  const end = endsAt !== undefined && endsAt > startsAt ? endsAt : startsAt;
  const dates = days ? `${compact(days.from)}/${compact(addDays(days.to, 1))}` : `${utc(startsAt)}/${utc(end)}`;
  return link('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: one.title,
    dates,
    details: detailsOf(one, DETAILS_IN_LINK),
    location: locationOf(one),
    ctz: days ? '' : (zone ?? ''),
  });
}

/** The same at Outlook. */
export function outlookLink(one: Workshop): string {
  const { days, startsAt, endsAt } = one;
  const iso = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
  return link('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: one.title,
    startdt: days ? days.from : iso(startsAt),
    enddt: days ? addDays(days.to, 1) : endsAt !== undefined && endsAt > startsAt ? iso(endsAt) : '',
    allday: days ? 'true' : '',
    body: detailsOf(one, DETAILS_IN_LINK),
    location: locationOf(one),
  });
}

/** Blanks as `%20`: Outlook shows a plus as a plus. */
function link(base: string, said: Record<string, string>): string {
  const given = Object.entries(said).filter(([, value]) => value !== '');
  return `${base}?${new URLSearchParams(given).toString().replaceAll('+', '%20')}`;
}
