/** What several kinds of record are made of. Made when first needed: a worker that restores nothing pays nothing. */

import * as z from 'zod/mini';
import type { NoticeLevel } from '../../domain/notice';
import type { Measure, SourceSite, Via } from '../../domain/observation';
import type { Surface, ViolationStatus } from '../../domain/violation';

z.config({ jitless: true });

/** Every name of a type and no other: the compiler asks for a name that is added later. */
export function oneOf<T extends string>(names: Record<T, 1>) {
  return z.enum(Object.keys(names) as T[]);
}

function isLink(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username } = new URL(value);
  return protocol === 'https:' && username === '';
}

/** Days are counted in it and times written in it: one that this browser does not know would stop either. */
function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export function makeParts() {
  const text = (max: number) => z.string().check(z.maxLength(max));
  const name = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
  const words = text(4_000);
  const ms = z.number().check(z.gte(-8.64e15), z.lte(8.64e15));
  const count = z.number().check(z.int(), z.nonnegative());
  const num = z.number();
  const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
  // Drawn as a link: nothing but a web address may ever get there.
  const link = z.string().check(z.maxLength(4_096), z.refine(isLink));
  const key = z.string().check(z.regex(/^(seller|creator):[\w.:-]{1,80}$/));
  const via = oneOf<Via>({ response: 1, frame: 1, 'page-text': 1, service: 1, import: 1, quiz: 1 });
  const site = oneOf<SourceSite>({
    ...{
      'seller-center': 1,
      'live-manager': 1,
      'live-center': 1,
      studio: 1,
      'live-viewer': 1,
      service: 1,
      import: 1,
      quiz: 1,
    },
  });
  const source = z.looseObject({ site, endpoint: text(120), via, host: text(260) });
  const sources = z.array(source).check(z.maxLength(100));
  const surface = oneOf<Surface>({ live: 1, video: 1, listing: 1, fulfilment: 1, account: 1, unknown: 1 });
  const status = oneOf<ViolationStatus>({ open: 1, appealing: 1, overturned: 1, closed: 1, unknown: 1 });
  const level = oneOf<NoticeLevel>({ reminder: 1, warning: 1, interruption: 1, message: 1 });
  const measure = oneOf<Measure>({ ahr: 1, chr: 1, points: 1 });
  const zone = z.string().check(z.maxLength(80), z.refine(isZone));
  const rank = z.array(z.number()).check(z.minLength(1), z.maxLength(6));
  const told = z.record(z.string().check(z.regex(/^[a-z]\w{0,39}$/)), rank);
  const account = z.looseObject({
    key,
    id: name(80),
    role: z.enum(['seller', 'creator']),
    handle: z.optional(text(200)),
    region: z.optional(text(8)),
  });
  const sections = z.array(z.looseObject({ from: num, to: num, label: text(200) })).check(z.maxLength(50));
  const scale = { measure, sections: z.optional(sections), pageWords: z.optional(words) };
  const score = { ...scale, kind: z.literal('score'), value: num };
  const groups = z.array(z.looseObject({ code: text(120), words, score: z.optional(num) })).check(z.maxLength(100));
  const unread = z.array(z.looseObject({ category: text(40), words: text(200), unread: num })).check(z.maxLength(100));
  const stated = { id: name(200), policyWords: words, policyKey: z.optional(text(400)) };
  return {
    ...{ text, name, words, ms, count, num, day, link, key, zone },
    ...{ via, site, source, sources, surface, status, level, measure },
    ...{ told, account, score, groups, unread, stated },
    scoreRead: z.looseObject({ ...score, at: ms, source }),
    scoreKind: z.looseObject({ ...scale, source }),
  };
}

export type Parts = ReturnType<typeof makeParts>;
