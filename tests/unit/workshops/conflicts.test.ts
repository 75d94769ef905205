/** What a workshop is in the way of. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictsOf, diaryOf } from '../../../utils/domain/workshops/conflicts';
import type { Planned, Workshop } from '../../../utils/domain/workshops/workshop';
import { DAY, HOUR, NOW, workshopOf } from './sample';

const ZONE = 'America/New_York';
const live = (startsAt: number, endsAt: number): Planned => ({ id: 'live', title: 'Friday LIVE', startsAt, endsAt });
const going = (...all: Workshop[]) => new Map(all.map(({ id }) => [id, { id, going: true as const, at: 0 }]));
const T = NOW + 5 * DAY;
const mine = workshopOf({ startsAt: T, endsAt: T + 2 * HOUR });

const how = (workshop: Workshop, planned: Planned[], others: Workshop[] = []) =>
  conflictsOf(workshop, diaryOf(others, going(...others), planned), ZONE).map((one) => `${one.with} ${one.how}`);

describe('a planned LIVE', () => {
  it.each([
    ['within it', T + HOUR, T + 3 * HOUR, ['live overlap']],
    ['around it', T - HOUR, T + 9 * HOUR, ['live overlap']],
    ['right before it', T - 2 * HOUR, T, []],
    ['right after it', T + 2 * HOUR, T + 3 * HOUR, []],
  ])('%s', (_, from, to, said) => expect(how(mine, [live(from, to)])).toEqual(said));

  it('soon after one without a stated end is perhaps in its way', () => {
    const open = workshopOf({ startsAt: T });
    expect(how(open, [live(T + HOUR, T + 2 * HOUR)])).toEqual(['live perhaps']);
    expect(how(open, [live(T - HOUR, T + 60_000)])).toEqual(['live overlap']);
    expect(how(open, [live(T + 3 * HOUR, T + 4 * HOUR)])).toEqual([]);
  });

  it('on the day of one that is stated by its day only is said as such, by the seller’s days', () => {
    const day = workshopOf({
      days: { from: '2026-12-05', to: '2026-12-05' },
      startsAt: Date.parse('2026-12-05T00:00:00Z'),
    });
    const at = (iso: string) => how(day, [live(Date.parse(iso), Date.parse(iso) + HOUR)]);
    expect(at('2026-12-05T23:00:00-05:00')).toEqual(['live day']);
    expect(at('2026-12-04T22:00:00-05:00')).toEqual([]);
  });
});

describe('another workshop', () => {
  it('counts when one goes to it and it is on', () => {
    const other = workshopOf({ startsAt: T + HOUR, endsAt: T + 3 * HOUR });
    expect(how(mine, [], [other])).toEqual(['workshop overlap']);
    expect(conflictsOf(mine, diaryOf([other], new Map(), []), ZONE)).toEqual([]);
    expect(how(mine, [], [{ ...other, status: 'cancelled' }])).toEqual([]);
    expect(how({ ...mine, status: 'cancelled' }, [], [other])).toEqual([]);
  });

  it('is never itself', () => expect(how(mine, [], [mine])).toEqual([]));
});

it('is mutual: whatever is in the way of another, that is in its way', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 72 }), fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }));
  const made = span.map(([start, hours]) =>
    workshopOf({ startsAt: T + start * HOUR, ...(hours && { endsAt: T + (start + hours) * HOUR }) }),
  );
  fc.assert(
    fc.property(made, made, (a, b) => {
      expect(how(a, [], [b])).toEqual(how(b, [], [a]));
    }),
  );
});
