/** Workshops in every state a seller can meet, as plain data. Names are invented. */

import type { Planned, Workshop, WorkshopChoice, WorkshopSource } from '../../utils/domain/workshops/workshop';
import type { BrokenRule } from '../../utils/policy/mine';
import { LONG, NOW, UNBROKEN } from './fixtures';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const sources: WorkshopSource[] = [
  {
    id: 'feed:luma',
    kind: 'feed',
    name: 'Glow Sellers LA (Luma)',
    url: 'https://api.lu.ma/ics/get?entity=calendar&id=cal-glow',
    state: 'read',
    readAt: NOW - 3 * HOUR,
    events: 14,
  },
  { id: 'service', kind: 'service', name: 'Northlight Agency', state: 'read', readAt: NOW - HOUR, events: 3 },
  { id: 'inbox', kind: 'invitation', name: 'Inbox', state: 'read', readAt: NOW - 5 * HOUR, events: 1 },
  { id: 'catalogue', kind: 'catalogue', name: 'Good Standing', state: 'read', readAt: NOW - 12 * DAY, events: 2 },
];

/** It lets one register. */
export const withService = sources.map((one) => (one.kind === 'service' ? { ...one, registers: true as const } : one));

const feed = (more: Partial<WorkshopSource>): WorkshopSource => ({
  id: `feed:${more.name}`,
  kind: 'feed',
  name: 'Calendar',
  url: 'https://calendar.partner.example/events.ics',
  state: 'read',
  ...more,
});

export const ill: WorkshopSource[] = [
  ...sources,
  feed({
    name: 'Page instead of a calendar',
    state: 'wrong',
    trouble: { what: 'html' },
    askedAt: NOW - HOUR,
    fails: 3,
  }),
  feed({ name: 'Too big', state: 'wrong', trouble: { what: 'too-big' }, nextAt: NOW + 5 * HOUR }),
  feed({ name: 'Moved away', state: 'unreachable', trouble: { what: 'redirect', words: 'https://elsewhere.example' } }),
  feed({ name: 'Endless', readAt: NOW - HOUR, events: 400, unread: 3, trouble: { what: 'endless' } }),
  feed({ name: 'Blocked', state: 'blocked', url: 'https://events.blocked.example/a.ics' }),
  feed({ name: 'Old', readAt: NOW - 3 * DAY, events: 9 }),
  feed({ name: 'New', state: 'new' }),
  feed({ name: UNBROKEN, url: `https://example.com/${UNBROKEN}${UNBROKEN}.ics`, readAt: NOW - HOUR, events: 1 }),
];

let n = 0;
function workshop(more: Partial<Workshop> & { title: string }): Workshop {
  n++;
  const [source] = sources;
  return {
    id: `w${n}`,
    startsAt: NOW + n * DAY,
    sources: [
      {
        id: 'feed:luma',
        kind: 'feed',
        name: source?.name ?? '',
        url: 'https://lu.ma/glow',
        readAt: NOW - 3 * HOUR,
      },
    ],
    addedAt: NOW - DAY,
    ...more,
  };
}

const at = (text: string): number => Date.parse(text);
const LA = { zone: 'America/Los_Angeles', latitude: 34.02, longitude: -118.39 };
const place = (name: string, city: string, country: string, latitude?: number, longitude?: number) => ({
  name,
  city,
  country,
  ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
});

export const rules = workshop({
  title: 'LIVE selling within the rules',
  startsAt: at('2026-12-03T18:00:00Z'),
  endsAt: at('2026-12-03T20:30:00Z'),
  zone: LA.zone,
  mode: 'in-person',
  place: {
    ...place('Studio 5', 'Culver City', 'US', LA.latitude, LA.longitude),
    address: '9336 Washington Blvd, Culver City, CA 90232',
  },
  runBy: 'partner',
  organiser: 'Northlight Agency',
  price: { free: true },
  seatsLeft: 9,
  entry: 'open',
  url: 'https://lu.ma/live-rules',
  registerUrl: 'https://lu.ma/live-rules',
  language: 'en',
  topics: ['LIVE', 'Misleading Content', 'mock selling'],
  policies: ['misleading-content', 'non-interactive-live'],
  agenda: ['18:00 What changed in the rules this autumn', '18:45 Mock LIVE in pairs', '20:00 Questions'],
  description:
    'Bring one product you sell. We go LIVE in pairs and stop whenever a sentence would be flagged.\n\nDoors open at 17:45; parking behind the building.',
  changedAt: NOW - 2 * DAY,
  sources: [
    { id: 'service', kind: 'service', name: 'Northlight Agency', readAt: NOW - HOUR },
    {
      id: 'feed:luma',
      kind: 'feed',
      name: 'Glow Sellers LA (Luma)',
      url: 'https://lu.ma/glow',
      readAt: NOW - 3 * HOUR,
    },
    { id: 'p1', kind: 'page', name: 'lu.ma', url: 'https://lu.ma/live-rules', readAt: NOW - 2 * DAY, gone: true },
  ],
});

export const clinic = workshop({
  title: 'Claims clinic: beauty',
  startsAt: at('2026-12-09T17:00:00Z'),
  endsAt: at('2026-12-09T18:30:00Z'),
  zone: 'Europe/London',
  mode: 'online',
  runBy: 'tiktok',
  entry: 'invitation',
  language: 'en-GB',
  policies: ['unoriginal-content'],
  sources: [{ id: 'inbox', kind: 'invitation', name: 'Inbox', readAt: NOW - 5 * HOUR }],
});

export const moved = workshop({
  title: 'Fulfilment without late dispatch',
  startsAt: at('2026-12-10T18:00:00Z'),
  endsAt: at('2026-12-10T20:00:00Z'),
  movedFrom: at('2026-12-08T18:00:00Z'),
  zone: LA.zone,
  mode: 'mixed',
  place: place('Harbor Loft', 'Long Beach', 'US', 33.77, -118.19),
  runBy: 'community',
  price: { words: 'from $25', amount: 25, currency: 'USD' },
  entry: 'waitlist',
  seatsLeft: 0,
});

export const cancelled = workshop({
  title: 'Meet the policy team',
  startsAt: at('2026-12-11T02:00:00Z'),
  zone: LA.zone,
  mode: 'in-person',
  place: place('The Annex', 'Santa Monica', 'US', 34.01, -118.49),
  runBy: 'tiktok',
  status: 'cancelled',
});

export const summit = workshop({
  title: 'Seller days',
  startsAt: at('2026-12-14T08:00:00Z'),
  days: { from: '2026-12-14', to: '2026-12-16' },
  mode: 'in-person',
  place: place('Messe', 'Berlin', 'DE', 52.5, 13.28),
  runBy: 'partner',
  price: { words: '€ 40' },
  entry: 'full',
  status: 'tentative',
  language: 'de',
});

export const vague = workshop({ title: 'Training (details follow)', startsAt: at('2026-12-18T18:00:00Z') });

export const byHand = workshop({
  title: 'Breakfast of sellers',
  startsAt: at('2026-12-20T17:00:00Z'),
  zone: LA.zone,
  mode: 'in-person',
  place: { city: 'Pasadena' },
  sources: [{ id: 'hand-1', kind: 'hand', name: 'Typed in', readAt: NOW - DAY }],
});

export const hostile = workshop({
  title: '<img src=x onerror=alert(1)> ‮reversed',
  startsAt: at('2027-01-05T18:00:00Z'),
  zone: 'Not/AZone',
  mode: 'in-person',
  place: { name: UNBROKEN, address: `${LONG} ${UNBROKEN}`, city: LONG },
  organiser: UNBROKEN,
  price: { words: UNBROKEN },
  url: 'javascript:alert(1)',
  registerUrl: 'javascript:alert(2)',
  description: `<script>alert(3)</script> ${UNBROKEN}`,
  agenda: [UNBROKEN],
  topics: [UNBROKEN, LONG],
  policies: ['misleading-content'],
  language: 'not a tag',
});

export const past = workshop({
  title: 'Music and rights in videos',
  startsAt: NOW - 5 * DAY,
  endsAt: NOW - 5 * DAY + 2 * HOUR,
  zone: LA.zone,
  mode: 'in-person',
  place: place('Studio 5', 'Culver City', 'US', LA.latitude, LA.longitude),
  runBy: 'partner',
  topics: ['LIVE'],
});

export const workshops: Workshop[] = [rules, clinic, moved, cancelled, summit, vague, byHand, hostile, past];

export const many: Workshop[] = Array.from({ length: 70 }, (_, i) => ({
  ...rules,
  id: `m${i}`,
  title: `Office hours ${i + 1}`,
  startsAt: NOW + (i + 1) * 9 * HOUR,
  endsAt: NOW + (i + 1) * 9 * HOUR + HOUR,
}));

export const choices: ReadonlyMap<string, WorkshopChoice> = new Map(
  (
    [
      { id: rules.id, going: true, at: NOW - HOUR },
      { id: clinic.id, saved: true, at: NOW - HOUR },
      { id: past.id, going: true, attended: 'yes', notes: 'Ask for licences in writing.', at: NOW - DAY },
    ] as WorkshopChoice[]
  ).map((one) => [one.id, one]),
);

export const planned: Planned[] = [
  {
    id: 'live-1',
    title: 'Serum launch',
    startsAt: at('2026-12-10T19:00:00Z'),
    endsAt: at('2026-12-10T22:00:00Z'),
  },
];

const ticket = (id: string) => ({ id, surface: 'live' as const, status: 'open' as const, issuedAt: NOW - 9 * DAY });
export const broken: BrokenRule[] = [
  { policy: 'misleading-content', words: 'Misleading claims', tickets: [ticket('7'), ticket('9')] },
  { policy: 'unoriginal-content', words: 'Unoriginal content', tickets: [ticket('8')] },
];
