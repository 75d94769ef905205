/**
 * The catalogue that is shipped in `public/workshops.json` (docs/workshops-catalogue.md): recurring official training, public
 * pages worth watching, and the few events that are announced in public. Every entry has its source and the day on which
 * somebody looked. It is changed by pull request only, and read as strictly as anything from outside.
 */

import * as z from 'zod/mini';
import { eventFrom } from '../domain/workshops/checked';
import type { RunBy, WorkshopRead } from '../domain/workshops/workshop';

z.config({ jitless: true });

/** Path within the extension's package. */
export const CATALOGUE_PATH = 'workshops.json';

export interface CatalogueSource {
  title: string;
  url: string;
  /** The page's own date; null when it shows none. */
  date: string | null;
  /** `official`: TikTok's own page; `vendor`: the page of the service that it is about; `third-party`: somebody writes so. */
  trust: 'official' | 'vendor' | 'third-party';
}

export interface CataloguePage {
  id: string;
  /** `training`: recurring, TikTok's own; `page`: worth a look now and then; `feeds`: where calendar addresses are found. */
  kind: 'training' | 'page' | 'feeds';
  title: string;
  note?: string;
  url: string;
  runBy?: RunBy;
  repeats?: 'weekly' | 'monthly';
  /** ISO 3166-1 alpha-2, `UK`, `EU` or `GLOBAL`. */
  regions: string[];
  source: CatalogueSource;
  /** `YYYY-MM-DD` */
  checkedAt: string;
}

export interface Catalogue {
  checkedAt: string;
  /** Ids are the catalogue's own. */
  events: WorkshopRead[];
  pages: CataloguePage[];
}

/** Made when it is first asked for: the worker starts without. */
function schema() {
  const words = (length: number) => z.string().check(z.minLength(1), z.maxLength(length));
  const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
  const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80));
  const link = z.string().check(z.regex(/^https:\/\/[^\s/@]+\.[^\s/@]+\/\S*$/), z.maxLength(500));
  const Source = z.strictObject({
    title: words(200),
    url: link,
    date: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}(?:-\d{2})?$/))),
    trust: z.enum(['official', 'vendor', 'third-party']),
  });
  const Page = z.strictObject({
    id,
    kind: z.enum(['training', 'page', 'feeds']),
    title: words(120),
    note: z.optional(words(300)),
    url: link,
    runBy: z.optional(z.enum(['tiktok', 'partner', 'community'])),
    repeats: z.optional(z.enum(['weekly', 'monthly'])),
    regions: z.array(z.string().check(z.regex(/^(?:[A-Z]{2}|GLOBAL)$/))).check(z.minLength(1)),
    source: Source,
    checkedAt: day,
  });
  // What it says of the event itself is checked member by member, as in a file of the list.
  const Event = z.looseObject({ id, source: Source, checkedAt: day });
  return z.strictObject({
    version: z.literal(1),
    checkedAt: day,
    events: z.array(Event).check(z.maxLength(500)),
    pages: z.array(Page).check(z.maxLength(200)),
  });
}

/** Of the file's data. Throws for a file that is not as documented: it is ours, and a test reads it. */
export function catalogueFrom(data: unknown): Catalogue {
  const { checkedAt, events, pages } = schema().parse(data);
  const read = events.map((one) => {
    const event = eventFrom(one);
    if (!event) throw new Error(`the event ${one.id} states no title or no start`);
    return { ...event, changedAt: Date.parse(`${one.checkedAt}T00:00:00Z`) };
  });
  const ids = [...read, ...pages].map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice) throw new Error(`the id ${twice} is there twice`);
  return { checkedAt, events: read, pages: pages.map(whole) };
}

/** Without the members that are absent. */
const whole = (page: object): CataloguePage =>
  Object.fromEntries(Object.entries(page).filter(([, value]) => value !== undefined)) as unknown as CataloguePage;
