/**
 * Which reminders of workshops are shown now, and when to look again. Each of the seller's choices is told once; what was
 * missed while the browser was closed is told once, as long as the workshop has not begun. Never of what is over or off.
 */

import type { Workshop, WorkshopChoice } from './workshop';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What the seller can choose, ms before the start. */
export const REMIND_BEFORE = [7 * DAY_MS, DAY_MS, 2 * HOUR_MS] as const;
/** Until the seller has chosen. */
export const REMINDERS: readonly number[] = [DAY_MS, 2 * HOUR_MS];

/** A start that moved by less is the same start. */
const SAME_MS = 10 * 60_000;
/** How long what was told is remembered after the start. */
const REMEMBER_MS = 7 * DAY_MS;

/** Key under which `RemindedOf` lies in the extension's local storage. */
export const REMINDED_KEY = 'workshops-reminded';

/** Of each workshop: its start when it was last reminded of, and the least time before it, ms. */
export type RemindedOf = Record<string, { at: number; before: number }>;

export interface WorkshopReminder {
  workshop: Workshop;
  /** The choice that fell due, ms before the start; a late one is nearer than that. */
  before: number;
}

export interface ReminderPlan {
  /** The soonest first. */
  fire: WorkshopReminder[];
  /** When the next one falls due, ms. */
  next: number | undefined;
  told: RemindedOf;
}

/** When one is called: a whole day begins with its first moment. */
const isAhead = ({ startsAt, status }: Workshop, now: number): boolean =>
  startsAt > now && status !== 'cancelled' && status !== 'postponed';

/** Those that are saved or gone to, and not hidden. `general`: for all that have no choice of their own. `now` ms. */
export function planWorkshopReminders(
  workshops: readonly Workshop[],
  choices: ReadonlyMap<string, WorkshopChoice>,
  general: readonly number[],
  now: number,
  told: RemindedOf,
): ReminderPlan {
  const kept: RemindedOf = Object.fromEntries(Object.entries(told).filter(([, { at }]) => at > now - REMEMBER_MS));
  const fire: WorkshopReminder[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (const workshop of workshops) {
    const choice = choices.get(workshop.id);
    if (!choice || choice.hidden || !(choice.going || choice.saved) || !isAhead(workshop, now)) continue;
    const { id, startsAt } = workshop;
    const before = kept[id] && Math.abs(kept[id].at - startsAt) < SAME_MS ? kept[id].before : Number.POSITIVE_INFINITY;
    const open = (choice.reminders ?? general).filter((ms) => ms > 0 && ms < before);
    const due = open.filter((ms) => startsAt - ms <= now);
    for (const ms of open) if (startsAt - ms > now) next = Math.min(next, startsAt - ms);
    if (due.length === 0) continue;
    const nearest = Math.min(...due);
    // What is chosen in the last minute for a time that has passed is no reminder: the seller is just looking at it.
    if (!kept[id] && choice.at > startsAt - nearest) {
      kept[id] = { at: startsAt, before: nearest };
      continue;
    }
    kept[id] = { at: startsAt, before: nearest };
    fire.push({ workshop, before: nearest });
  }
  fire.sort((a, b) => a.workshop.startsAt - b.workshop.startsAt || (a.workshop.id < b.workshop.id ? -1 : 1));
  return { fire, next: Number.isFinite(next) ? next : undefined, told: kept };
}
