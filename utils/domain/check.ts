/** Before going LIVE: where the account stands, what is due, which rules it broke most, which products and titles. Pure. */

import { AHEAD_MS, byRule, counts } from './health/tickets';
import { DAY_MS } from './report/input';
import { momentOf } from './rollup';
import type { Readings, Standing } from './standing';
import type { DueView, OverlayView } from './views';
import type { Surface, Violation } from './violation';

/** The longest time for which a programme is known to count a loss. */
export const CHECK_DAYS = 180;
/** More is no list to keep in mind while talking. */
const POLICIES = 3;
const SUBJECTS = 6;

export interface BrokenPolicy {
  /** TikTok's own name of the rule, by the newest ticket. */
  policyWords: string;
  count: number;
  /** ms. */
  lastAt: number;
  /** TikTok's own advice, quoted, from the newest ticket that has some. */
  advice?: string;
  learnUrl?: string;
}

/** A product, video or LIVE that tickets were about, by the title that they state. */
export interface KnownSubject {
  title: string;
  surface: Surface;
  count: number;
  /** ms. */
  lastAt: number;
  /** Of the newest ticket. */
  policyWords: string;
}

export interface Check {
  standing: Standing;
  /** Soonest first. */
  due: DueView[];
  policies: BrokenPolicy[];
  /** Broken rules beyond those listed. */
  morePolicies: number;
  subjects: KnownSubject[];
  moreSubjects: number;
  /** What an empty list is worth: nothing where the tickets were never read, or could not be read last time. */
  tickets: 'read' | 'never-read' | 'unreadable';
  /** When the list of violations was last read well, ms. */
  ticketsReadAt?: number;
}

export interface CheckInput {
  view: Pick<OverlayView, 'standing' | 'due'>;
  /** Tickets of the last `CHECK_DAYS` days; older ones may be among them. */
  tickets: readonly Violation[];
  readings: Pick<Readings, 'ticketsReadAt' | 'ticketsUnreadableAt'>;
  /** ms. */
  now: number;
}

export function checkOf({ view, tickets, readings, now }: CheckInput): Check {
  const from = now - CHECK_DAYS * DAY_MS;
  const lately = tickets.filter((one) => counts(one) && momentOf(one) > from && momentOf(one) <= now + AHEAD_MS);
  const policies = byRule(lately).map(policyOf).sort(mostFirst);
  const subjects = subjectsOf(lately).sort(mostFirst);
  return {
    standing: view.standing,
    due: [...view.due].sort((a, b) => a.at - b.at),
    policies: policies.slice(0, POLICIES),
    morePolicies: Math.max(0, policies.length - POLICIES),
    subjects: subjects.slice(0, SUBJECTS),
    moreSubjects: Math.max(0, subjects.length - SUBJECTS),
    tickets: ticketsRead(readings),
    ...(readings.ticketsReadAt !== undefined && { ticketsReadAt: readings.ticketsReadAt }),
  };
}

const mostFirst = (a: BrokenPolicy | KnownSubject, b: BrokenPolicy | KnownSubject): number =>
  b.count - a.count || b.lastAt - a.lastAt || (a.policyWords < b.policyWords ? -1 : 1);

/** A ticket that is named twice is one. */
const newestFirst = (tickets: readonly Violation[]): Violation[] =>
  [...tickets].sort((a, b) => momentOf(b) - momentOf(a) || (a.id < b.id ? -1 : 1));

function policyOf(ofRule: readonly Violation[]): BrokenPolicy {
  const sorted = newestFirst(ofRule);
  const [newest] = sorted;
  const advice = sorted.find((one) => one.suggestion)?.suggestion;
  const learnUrl = sorted.find((one) => one.learnUrl)?.learnUrl;
  return {
    policyWords: newest?.policyWords ?? '',
    count: sorted.length,
    lastAt: newest ? momentOf(newest) : 0,
    ...(advice && { advice }),
    ...(learnUrl && { learnUrl }),
  };
}

function subjectsOf(tickets: readonly Violation[]): KnownSubject[] {
  const groups = new Map<string, { title: string; tickets: Map<string, Violation> }>();
  for (const one of tickets) {
    const title = one.subjectTitle?.trim();
    if (!title) continue;
    const name = `${one.surface} ${title}`;
    const group = groups.get(name) ?? { title, tickets: new Map<string, Violation>() };
    group.tickets.set(one.id, one);
    groups.set(name, group);
  }
  return [...groups.values()].flatMap(({ title, tickets: own }) => {
    const [newest] = newestFirst([...own.values()]);
    if (!newest) return [];
    const { surface, policyWords } = newest;
    return [{ title, surface, policyWords, count: own.size, lastAt: momentOf(newest) }];
  });
}

function ticketsRead({ ticketsReadAt, ticketsUnreadableAt }: CheckInput['readings']): Check['tickets'] {
  if (ticketsUnreadableAt !== undefined && ticketsUnreadableAt > (ticketsReadAt ?? 0)) return 'unreadable';
  return ticketsReadAt === undefined ? 'never-read' : 'read';
}
