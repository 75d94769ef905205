/** When the seller is reminded of a workshop. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planWorkshopReminders, REMIND_BEFORE, type RemindedOf } from '../../../utils/domain/workshops/reminders';
import type { Workshop, WorkshopChoice } from '../../../utils/domain/workshops/workshop';
import { DAY, HOUR, NOW, workshopOf } from './sample';

const [WEEK, ONE_DAY, TWO_HOURS] = REMIND_BEFORE;
const START = NOW + 10 * DAY;
const mine = workshopOf({ id: 'w', startsAt: START });
const plan = (
  now: number,
  told: RemindedOf = {},
  choice: Partial<WorkshopChoice> = { going: true },
  workshop: Workshop = mine,
) => planWorkshopReminders([workshop], new Map([['w', { id: 'w', at: NOW, ...choice }]]), REMIND_BEFORE, now, told);
const fired = (...args: Parameters<typeof plan>): number[] => plan(...args).fire.map(({ before }) => before);

describe('a reminder', () => {
  it('comes a week, a day and two hours before, once each, and says when to look again', () => {
    let told: RemindedOf = {};
    const heard: [number, number][] = [];
    for (let now = NOW; now < START + DAY; now += HOUR) {
      const step = plan(now, told);
      told = step.told;
      for (const { before } of step.fire) heard.push([now, before]);
    }
    expect(heard).toEqual([
      [START - WEEK, WEEK],
      [START - ONE_DAY, ONE_DAY],
      [START - TWO_HOURS, TWO_HOURS],
    ]);
    expect(plan(NOW).next).toBe(START - WEEK);
    expect(plan(START - ONE_DAY).next).toBe(START - TWO_HOURS);
  });

  it('that was missed while the browser was closed comes once, as long as it has not begun', () => {
    expect(fired(START - 3 * HOUR)).toEqual([ONE_DAY]);
    expect(fired(START - HOUR)).toEqual([TWO_HOURS]);
    expect(fired(START)).toEqual([]);
    expect(fired(START + HOUR)).toEqual([]);
  });

  it('follows the seller’s choice for that workshop, none included', () => {
    expect(fired(START - WEEK, {}, { going: true, reminders: [TWO_HOURS] })).toEqual([]);
    expect(fired(START - HOUR, {}, { saved: true, reminders: [] })).toEqual([]);
  });

  it('is of what one saved or goes to, not of what is hidden, off or merely listed', () => {
    expect(fired(START - HOUR, {}, { saved: true })).toEqual([TWO_HOURS]);
    expect(fired(START - HOUR, {}, {})).toEqual([]);
    expect(fired(START - HOUR, {}, { going: true, hidden: true })).toEqual([]);
    for (const status of ['cancelled', 'postponed'] as const)
      expect(fired(START - HOUR, {}, { going: true }, { ...mine, status })).toEqual([]);
  });

  it('comes anew when the workshop was moved, and not for a few minutes', () => {
    const { told } = plan(START - ONE_DAY);
    expect(fired(START - ONE_DAY, told, { going: true }, { ...mine, startsAt: START + 5 * 60_000 })).toEqual([]);
    expect(fired(START + 2 * DAY - ONE_DAY, told, { going: true }, { ...mine, startsAt: START + 2 * DAY })).toEqual([
      ONE_DAY,
    ]);
  });

  it('does not answer the press itself: who says "going" an hour before knows it', () =>
    expect(fired(START - HOUR, {}, { going: true, at: START - HOUR })).toEqual([]));
});

it('never comes twice for one choice, whenever the worker wakes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -48, max: 12 * 24 }), { maxLength: 30 }), (hours) => {
      let told: RemindedOf = {};
      const heard: number[] = [];
      for (const hour of hours.sort((a, b) => a - b)) {
        const step = plan(NOW + hour * HOUR, told);
        told = step.told;
        heard.push(...step.fire.map(({ before }) => before));
        expect(step.fire.length === 0 || NOW + hour * HOUR < START).toBe(true);
      }
      expect(new Set(heard).size).toBe(heard.length);
      expect([...heard].sort((a, b) => b - a)).toEqual(heard);
    }),
  );
});
