/**
 * Which reminders of deadlines are shown now, and when to look again. Each deadline is told at most once for each of the
 * seller's hours; what was missed while the browser was closed is told once, as long as it is still due.
 */

import type { AccountKey } from './account';
import type { DueView } from './views';

const HOUR_MS = 3_600_000;
/** A deadline read from a countdown differs by seconds from look to look; only a bigger difference is another deadline. */
const SAME_MS = 10 * 60_000;
/** How long what was told is remembered after its deadline: a clock that was ahead for a day repeats nothing. */
const REMEMBER_MS = 7 * 24 * HOUR_MS;
/** Of more accounts than this one notification speaks for all: a row of them would be clicked away unread. */
const APART = 3;

/** Key under which `Told` lies in the extension's local storage. */
export const TOLD_KEY = 'reminded';

/** What was told of each deadline: when it was due then, ms, and the fewest hours before it. */
export type Told = Record<string, { at: number; hours: number }>;

export interface Reminder {
  account: AccountKey;
  due: DueView;
  /** The seller's choice that fell due: so many hours before the deadline. Late ones are nearer than that. */
  hours: number;
  /** No nearer reminder of this deadline follows. */
  last: boolean;
}

export interface Plan {
  /** The soonest deadline first. */
  fire: Reminder[];
  /** When the next reminder falls due, ms. */
  next: number | undefined;
  told: Told;
}

const nameOf = (account: AccountKey, { kind, violationId }: DueView): string => `${account} ${kind} ${violationId}`;

/** `due`: what can still be acted on, by account. `hours` before a deadline, in any order. */
export function planReminders(
  due: Readonly<Partial<Record<AccountKey, readonly DueView[]>>>,
  hours: readonly number[],
  now: number,
  told: Told,
): Plan {
  const next: number[] = [];
  const kept: Told = Object.fromEntries(Object.entries(told).filter(([, { at }]) => at > now - REMEMBER_MS));
  const fire = deadlines(due, now).flatMap(({ account, due: one }): Reminder[] => {
    const name = nameOf(account, one);
    const before = kept[name];
    const least = before && Math.abs(before.at - one.at) < SAME_MS ? before.hours : Number.POSITIVE_INFINITY;
    const open = hours.filter((h) => h < least);
    const coming = open.filter((h) => one.at - h * HOUR_MS > now);
    next.push(...coming.map((h) => one.at - h * HOUR_MS));
    if (coming.length === open.length) return [];
    const nearest = Math.min(...open.filter((h) => one.at - h * HOUR_MS <= now));
    kept[name] = { at: one.at, hours: nearest };
    return [{ account, due: one, hours: nearest, last: coming.length === 0 }];
  });
  return { fire, next: next.length > 0 ? Math.min(...next) : undefined, told: kept };
}

/** What lies ahead, the soonest first. Of two of a kind for one ticket the sooner counts. */
function deadlines(
  due: Readonly<Partial<Record<AccountKey, readonly DueView[]>>>,
  now: number,
): { account: AccountKey; due: DueView }[] {
  const all = Object.entries(due).flatMap(([account, list = []]) =>
    list.map((one) => ({ account: account as AccountKey, due: one })),
  );
  const names = new Set<string>();
  return all
    .filter(({ due: { at } }) => at > now)
    .sort((a, b) => a.due.at - b.due.at)
    .filter(({ account, due: one }) => {
      const name = nameOf(account, one);
      return !names.has(name) && names.add(name);
    });
}

/** One notification an account, and one for all when there are many. Each list begins with its soonest deadline. */
export function groupReminders(fire: readonly Reminder[]): Reminder[][] {
  const groups = new Map<AccountKey, Reminder[]>();
  for (const one of fire) groups.set(one.account, [...(groups.get(one.account) ?? []), one]);
  return groups.size > APART ? [[...fire]] : [...groups.values()];
}
