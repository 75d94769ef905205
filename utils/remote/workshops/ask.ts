/** One time of asking a calendar, from how the source was to how it is, and what it says. Nothing is stored here. */

import type { WorkshopRead, WorkshopSource } from '../../domain/workshops/workshop';
import type { Fetch } from '../get';
import { askFeed, type FeedRead, sourceAfter } from './feeds';

/** What reading a calendar comes to, as far as it matters here (`utils/workshops/calendar`). */
export type CalendarSaid =
  | {
      kind: 'calendar';
      name?: string;
      events: WorkshopRead[];
      unread: number;
      whole: boolean;
      notes: readonly { what: string; count: number; words?: string }[];
    }
  | { kind: 'wrong'; what: string };

export interface FeedWays {
  /** Whether the seller has granted the host of this match pattern. */
  allowed(pattern: string): Promise<boolean>;
  fetch: Fetch;
  readCalendar(body: Uint8Array): Promise<CalendarSaid>;
  /** This device's clock, ms. */
  clock(): number;
}

export interface Answered {
  source: WorkshopSource;
  /** Absent when it said nothing new. */
  said?: { reads: WorkshopRead[]; whole: boolean };
}

/** The worst first: one is shown. */
const TROUBLES = ['cut', 'damaged', 'zone', 'rule', 'many', 'dates', 'charset', 'links', 'floating', 'endless'];

/** Never throws. Nothing is sent while the host is not granted. */
export async function askCalendar(before: WorkshopSource, ways: FeedWays): Promise<Answered> {
  const host = hostOf(before.url);
  if (host === undefined || !(await ways.allowed(`https://${host}/*`))) {
    const { nextAt: _, trouble: __, ...rest } = before;
    return { source: { ...rest, state: 'blocked' } };
  }
  const answer = await askFeed(before, { fetch: ways.fetch, now: ways.clock() });
  if (answer.kind !== 'read') return { source: sourceAfter(before, answer, ways.clock()) };
  const read = await ways.readCalendar(answer.body).catch(() => ({ kind: 'wrong', what: 'no-calendar' }) as const);
  const now = ways.clock();
  if (read.kind === 'wrong') return { source: sourceAfter(before, answer, now, { trouble: { what: read.what } }) };
  const { events: reads, unread, whole, notes, name } = read;
  const said: FeedRead = { events: reads.length, unread };
  const note = TROUBLES.flatMap((what) => notes.find((one) => one.what === what) ?? [])[0];
  if (note) said.trouble = { what: note.what, ...(note.words && { words: note.words }) };
  const after = sourceAfter(before, answer, now, said);
  // Until it has said its own name it goes by its host's.
  return { source: name && before.name === host ? { ...after, name } : after, said: { reads, whole } };
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
}
