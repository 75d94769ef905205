/** Workshops as sources state them, the seller's choices, sources and planned LIVEs, as the ledger keeps them. */

import * as z from 'zod/mini';
import type { Entry, RunBy, WorkshopMode, WorkshopRead, WorkshopSourceKind } from '../../domain/workshops/workshop';
import { makeParts, oneOf, type Parts } from './parts';

/** 1990 to 2100: nobody lists a workshop of another century. */
const FIRST = 631_152_000_000;
const LAST = 4_102_444_800_000;

export function makeWorkshops({ text, name, words, ms, count, num, day, link, zone }: Parts) {
  const optional = <T extends z.core.$ZodType>(one: T) => z.optional(one);
  const names = (most: number, long: number) => z.array(name(long)).check(z.maxLength(most));
  const start = z.number().check(z.gte(FIRST), z.lte(LAST));
  const yes = optional(z.literal(true));
  const id = name(1_000);

  const place = z.looseObject({
    ...{ name: optional(text(300)), address: optional(text(600)), city: optional(text(200)) },
    country: optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
    latitude: optional(num.check(z.gte(-90), z.lte(90))),
    longitude: optional(num.check(z.gte(-180), z.lte(180))),
  });
  const price = z.union([
    z.looseObject({ free: z.literal(true) }),
    z.looseObject({ words: name(300), amount: optional(num), currency: optional(text(12)) }),
  ]);
  const members = {
    id,
    title: name(600),
    startsAt: start,
    endsAt: optional(start),
    days: optional(z.looseObject({ from: day, to: day })),
    zone: optional(zone),
    description: optional(text(20_000)),
    agenda: optional(names(100, 600)),
    mode: optional(oneOf<WorkshopMode>({ 'in-person': 1, online: 1, mixed: 1 })),
    place: optional(place),
    url: optional(link),
    registerUrl: optional(link),
    organiser: optional(text(300)),
    runBy: optional(oneOf<RunBy>({ tiktok: 1, partner: 1, community: 1 })),
    language: optional(text(35)),
    price: optional(price),
    seatsLeft: optional(count),
    entry: optional(oneOf<Entry>({ open: 1, invitation: 1, waitlist: 1, full: 1 })),
    topics: optional(names(100, 300)),
    policies: optional(names(100, 120)),
    status: optional(
      oneOf<NonNullable<WorkshopRead['status']>>({ confirmed: 1, tentative: 1, postponed: 1, cancelled: 1 }),
    ),
    movedFrom: optional(start),
    uid: optional(text(1_000)),
    sequence: optional(num),
    occurrence: optional(start),
    changedAt: optional(ms),
  } satisfies Record<keyof WorkshopRead, z.core.$ZodType>;
  const kind = oneOf<WorkshopSourceKind>({
    ...{ catalogue: 1, feed: 1, page: 1, invitation: 1, service: 1, hand: 1, file: 1 },
  });
  return {
    /** As a page of ours sends it: what is no member of a reading is left out. */
    read: z.object(members),
    stored: z.looseObject({
      ...members,
      source: name(1_000),
      from: z.looseObject({ kind, name: name(300), url: optional(link) }),
      readAt: ms,
      workshop: text(200),
      same: names(10, 3_000),
      goneAt: optional(ms),
    }),
    choice: z.looseObject({
      ...{ id: name(400), saved: yes, going: yes, hidden: yes, at: ms },
      reminders: optional(z.array(ms).check(z.maxLength(10))),
      attended: optional(z.enum(['yes', 'no'])),
      notes: optional(words),
    }),
    source: z.looseObject({
      ...{ id, name: name(300), url: optional(link) },
      kind: z.enum(['catalogue', 'feed', 'service', 'invitation']),
      state: z.enum(['new', 'read', 'unreachable', 'wrong', 'blocked', 'off']),
      trouble: optional(z.looseObject({ what: text(40), words: optional(text(300)) })),
      ...{ readAt: optional(ms), askedAt: optional(ms), nextAt: optional(ms), fails: optional(count) },
      ...{ etag: optional(text(300)), lastModified: optional(text(300)) },
      ...{ events: optional(count), unread: optional(count), registers: yes },
    }),
    planned: z.looseObject({ id: name(400), title: name(300), startsAt: start, endsAt: start }),
  };
}

let made: ReturnType<typeof makeWorkshops> | undefined;

/** One event as a page of ours sends it; undefined when it is not what it should be. */
export function parseRead(event: unknown): WorkshopRead | undefined {
  made ??= makeWorkshops(makeParts());
  const parsed = made.read.safeParse(event);
  return parsed.success ? (parsed.data as WorkshopRead) : undefined;
}
