/** The form for an event by hand: its fields as typed, what is wrong with them, and the event they make. Pure. */

import { addDays, dayOf, dayStart } from '../../utils/domain/week';
import type { Entry, RunBy, WorkshopMode, WorkshopRead } from '../../utils/domain/workshops/workshop';

export interface Fields {
  title: string;
  /** Local days, `YYYY-MM-DD`, and times, `HH:MM`. Without a start time it is an event of whole days. */
  date: string;
  time: string;
  endDate: string;
  endTime: string;
  /** IANA; empty: the seller's own. */
  zone: string;
  mode: '' | WorkshopMode;
  venue: string;
  address: string;
  city: string;
  url: string;
  register: string;
  organiser: string;
  runBy: '' | RunBy;
  free: '' | '1';
  price: string;
  entry: '' | Entry;
  language: string;
  topics: string;
  description: string;
}

/** Most characters of each; also the order in which faults are looked for. */
export const CAPS: Readonly<Record<keyof Fields, number>> = {
  title: 200,
  date: 10,
  time: 5,
  endDate: 10,
  endTime: 5,
  zone: 60,
  mode: 10,
  venue: 200,
  address: 300,
  city: 120,
  url: 2_000,
  register: 2_000,
  organiser: 200,
  runBy: 10,
  free: 1,
  price: 100,
  entry: 10,
  language: 35,
  topics: 400,
  description: 5_000,
};
export const FIELDS = Object.keys(CAPS) as (keyof Fields)[];

export const BLANK = Object.fromEntries(FIELDS.map((name) => [name, ''])) as unknown as Fields;

export type Fault = 'empty' | 'date' | 'far' | 'time' | 'before' | 'zone' | 'link';
export type Faults = Partial<Record<keyof Fields, Fault>>;

const CHOICES: Partial<Record<keyof Fields, readonly string[]>> = {
  mode: ['in-person', 'online', 'mixed'],
  runBy: ['tiktok', 'partner', 'community'],
  entry: ['open', 'invitation', 'waitlist', 'full'],
  free: ['1'],
};
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const DAY_MS = 86_400_000;

/** What an address or a kept draft holds of the form; a value that no field can have is left out. */
export function filledFrom(asked: URLSearchParams | Readonly<Record<string, unknown>>): Partial<Fields> {
  const get = (name: string): unknown => (asked instanceof URLSearchParams ? asked.get(name) : asked[name]);
  const pairs = FIELDS.flatMap((name) => {
    const value = get(name);
    if (typeof value !== 'string' || value === '') return [];
    const choices = CHOICES[name];
    return choices && !choices.includes(value) ? [] : [[name, value.slice(0, CAPS[name])]];
  });
  return Object.fromEntries(pairs) as Partial<Fields>;
}

function knownZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Ms of a local day and time; where the clocks jump over it, the moment they jump to. */
export function momentAt(day: string, time: string, zone: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wanted = hours * 60 + minutes;
  const guess = dayStart(day, zone) + wanted * 60_000;
  const form = new Intl.DateTimeFormat('en', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const [h = 0, m = 0] = form.format(guess).split(':').map(Number);
  // On a day of 23 or 25 hours the guess is off by the change.
  const off = ((wanted - h * 60 - m + 2_160) % 1_440) - 720;
  const other = guess + off * 60_000;
  return dayOf(other, zone) === day ? other : guess;
}

/** Whether an address may be followed: https, with a host, and no name or password in it. */
export function isLink(text: string): boolean {
  try {
    const { protocol, username, password, hostname } = new URL(text);
    return protocol === 'https:' && username === '' && password === '' && hostname.includes('.');
  } catch {
    return false;
  }
}

const realDay = (day: string): boolean => DAY.test(day) && !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day;

/** What is wrong with the fields, by field. `here`: the seller's zone. */
export function faultsOf(fields: Fields, here: string, now: number): Faults {
  const { title, date, time, endDate, endTime, zone, url, register } = fields;
  const faults: Faults = {};
  if (title.trim() === '') faults.title = 'empty';
  if (date === '') faults.date = 'empty';
  else if (!realDay(date)) faults.date = 'date';
  else if (Math.abs(Date.parse(date) - now) > 5 * 366 * DAY_MS) faults.date = 'far';
  if (time !== '' && !TIME.test(time)) faults.time = 'time';
  if (endDate !== '' && !realDay(endDate)) faults.endDate = 'date';
  if (endTime !== '' && !TIME.test(endTime)) faults.endTime = 'time';
  if (endTime !== '' && time === '' && !faults.time) faults.time = 'empty';
  if (zone !== '' && !knownZone(zone)) faults.zone = 'zone';
  if (url !== '' && !isLink(url.trim())) faults.url = 'link';
  if (register !== '' && !isLink(register.trim())) faults.register = 'link';
  if (Object.keys(faults).length === 0) {
    const read = readOf(fields, here, '');
    if (endDate !== '' && endDate < date) faults.endDate = 'before';
    else if (read.endsAt !== undefined && read.endsAt <= read.startsAt) faults.endTime = 'before';
  }
  return faults;
}

const list = (text: string): string[] =>
  [...new Set(text.split(/[,;\n]/).flatMap((one) => one.trim() || []))].slice(0, 20);

/** The event that fields without faults make. What was left empty is absent. */
export function readOf(fields: Fields, here: string, id: string): WorkshopRead {
  const f = Object.fromEntries(FIELDS.map((name) => [name, fields[name].trim()])) as unknown as Fields;
  const zone = f.zone || here;
  const place = {
    ...(f.venue && { name: f.venue }),
    ...(f.address && { address: f.address }),
    ...(f.city && { city: f.city }),
  };
  const topics = list(f.topics);
  return {
    id,
    title: f.title,
    ...timesOf(f, zone),
    zone,
    ...(f.mode && { mode: f.mode }),
    ...(Object.keys(place).length > 0 && { place }),
    ...(f.url && { url: f.url }),
    ...(f.register && { registerUrl: f.register }),
    ...(f.organiser && { organiser: f.organiser }),
    ...(f.runBy && { runBy: f.runBy }),
    ...(f.free ? { price: { free: true } as const } : f.price ? { price: { words: f.price } } : {}),
    ...(f.entry && { entry: f.entry }),
    ...(f.language && { language: f.language }),
    ...(topics.length > 0 && { topics }),
    ...(f.description && { description: f.description }),
  };
}

function timesOf(
  { date, time, endDate, endTime }: Fields,
  zone: string,
): Pick<WorkshopRead, 'startsAt' | 'endsAt' | 'days'> {
  if (time === '') return { startsAt: dayStart(date, zone), days: { from: date, to: endDate || date } };
  const startsAt = momentAt(date, time, zone);
  if (endTime === '') return { startsAt };
  // "22:00 to 01:00" ends on the next day, unless another day is named.
  const last = endDate || (endTime < time ? addDays(date, 1) : date);
  return { startsAt, endsAt: momentAt(last, endTime, zone) };
}
