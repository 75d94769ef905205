/** What else the seller has on when a workshop is: LIVEs they plan, and other workshops they go to. Moments in ms. */

import { dayOf } from '../week';
import { overAt } from './plain';
import type { Planned, Workshop, WorkshopChoice } from './workshop';

export interface Conflict {
  with: 'live' | 'workshop';
  id: string;
  title: string;
  startsAt: number;
  endsAt?: number;
  /**
   * `overlap`: both are on at the same time. `perhaps`: one states no end, and the other begins soon after it. `day`: one is
   * stated by its day only.
   */
  how: 'overlap' | 'perhaps' | 'day';
}

interface Busy extends Omit<Conflict, 'how'> {
  /** Until when it may go on. */
  over: number;
  days: Workshop['days'];
}

/** What one is busy with, the soonest first; good until plans or choices change. */
export type Diary = readonly Busy[];

/** `going`: by the seller's choices; one that is off or hidden is in nobody's way. */
export function diaryOf(
  workshops: readonly Workshop[],
  choices: ReadonlyMap<string, WorkshopChoice>,
  planned: readonly Planned[],
): Diary {
  const lives = planned.map(
    ({ id, title, startsAt, endsAt }): Busy => ({
      ...{ with: 'live', id, title, startsAt, endsAt },
      over: Math.max(startsAt, endsAt),
      days: undefined,
    }),
  );
  const going = workshops.filter(({ id }) => choices.get(id)?.going).filter(isOn);
  return [...lives, ...going.map(busyOf)].sort((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1));
}

const isOn = ({ status }: Workshop): boolean => status !== 'cancelled' && status !== 'postponed';

const busyOf = (workshop: Workshop): Busy => {
  const { id, title, startsAt, endsAt, days } = workshop;
  const stated = endsAt !== undefined && { endsAt };
  return { with: 'workshop', id, title, startsAt, ...stated, over: overAt(workshop), days };
};

/** `zone`: the seller's, for what is stated by its day. One that ends when the other begins is no conflict. */
export function conflictsOf(workshop: Workshop, diary: Diary, zone: string): Conflict[] {
  if (!isOn(workshop)) return [];
  const own = busyOf(workshop);
  return diary.flatMap(({ over, days, ...other }): Conflict[] => {
    if (other.with === 'workshop' && other.id === own.id) return [];
    if (days || own.days) return sameDay(own, { ...other, over, days }, zone) ? [{ ...other, how: 'day' }] : [];
    if (other.startsAt >= own.over || own.startsAt >= over) return [];
    const sure =
      other.startsAt < (own.endsAt ?? own.startsAt + 1) && own.startsAt < (other.endsAt ?? other.startsAt + 1);
    return [{ ...other, how: sure ? 'overlap' : 'perhaps' }];
  });
}

/** By the seller's days; a whole day keeps its own, wherever it is. */
function sameDay(a: Busy, b: Busy, zone: string): boolean {
  const [from, to] = daysOf(a, zone);
  const [first, last] = daysOf(b, zone);
  return from <= last && first <= to;
}

function daysOf({ startsAt, over, days }: Busy, zone: string): [from: string, to: string] {
  if (days) return [days.from, days.to];
  // The moment before it is over: midnight belongs to the day that ends.
  return [dayOf(startsAt, zone), dayOf(Math.max(startsAt, over - 1), zone)];
}
