/** Folding, whatever sources say in whatever order. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldSteps, looseKeys, nameOf, type Said } from '../../../utils/domain/workshops/fold';
import { DAY, NOW, said } from './sample';

const read = fc.record(
  {
    title: fc.constantFrom('Live selling', 'LIVE Selling!', 'Claims clinic', 'Meetup'),
    startsAt: fc.constantFrom(NOW + DAY, NOW + 2 * DAY, NOW - DAY),
    uid: fc.constantFrom('evt-0123456789@a', 'evt-0123456789@b', '1'),
    url: fc.constantFrom(
      'https://e.example/1',
      'https://e.example/2',
      'https://e.example/1?utm_source=x',
      'https://e.example/',
    ),
    place: fc.constantFrom({ city: 'Newark' }, { city: 'Austin' }, { name: 'Hall, Newark' }),
    occurrence: fc.constantFrom(NOW + DAY, NOW + 2 * DAY),
    status: fc.constantFrom('cancelled' as const, 'confirmed' as const),
    description: fc.constantFrom('a', 'b'),
    zone: fc.constantFrom('America/New_York', 'Etc/GMT+5'),
  },
  { requiredKeys: ['title', 'startsAt'] },
);
const source = fc.constantFrom(
  'feed-1',
  'feed-2',
  'page-1',
  'page-2',
  'service-1',
  'catalogue-1',
  'hand-1',
  'invitation-1',
);
const saying = fc
  .tuple(source, read, fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b', 'c'))
  .map(([from, what, age, id]): Said => said(from, { ...what, id }, NOW - age * DAY));
const sayings = fc.uniqueArray(saying, { maxLength: 9, selector: nameOf });

it('says the same in whatever order the sources come', () => {
  fc.assert(
    fc.property(
      sayings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, mixed]) => {
        expect(fold(mixed, [], NOW).workshops).toEqual(fold(all, [], NOW).workshops);
      },
    ),
    { numRuns: 120 },
  );
});

it('changes nothing when it is folded again', () => {
  fc.assert(
    fc.property(sayings, (all) => {
      const first = fold(all, [], NOW);
      const again = fold(
        all.map((one) => ({ ...one, workshop: first.ids.get(nameOf(one)) as string })),
        first.workshops,
        NOW + DAY,
      );
      expect(again.workshops).toEqual(first.workshops);
      expect([again.changed, again.gone, again.merged]).toEqual([[], [], []]);
    }),
    { numRuns: 120 },
  );
});

it('loses nothing and doubles nothing: every reading is in one row, no row has two of one source', () => {
  fc.assert(
    fc.property(sayings, (all) => {
      const { workshops, ids } = fold(all, [], NOW);
      expect([...ids.keys()].sort()).toEqual(all.map(nameOf).sort());
      expect(new Set(workshops.map(({ id }) => id)).size).toBe(workshops.length);
      for (const { id, sources, title, startsAt } of workshops) {
        const own = all.filter((one) => ids.get(nameOf(one)) === id);
        expect(sources).toHaveLength(own.length);
        expect(own.some(({ read: { title: stated } }) => stated === title)).toBe(true);
        expect(own.some(({ read: { startsAt: stated } }) => stated === startsAt)).toBe(true);
      }
    }),
    { numRuns: 120 },
  );
});

it('folds what hangs together alone as it does among all', () => {
  fc.assert(
    fc.property(sayings, (all) => {
      const whole = fold(all, [], NOW);
      const [seed] = all;
      const near = new Set(seed ? [seed] : []);
      const keys = new Set<string>();
      for (let size = -1; size < near.size; ) {
        size = near.size;
        for (const { read: one } of near) for (const key of looseKeys(one)) keys.add(key);
        for (const one of all) if (looseKeys(one.read).some((key) => keys.has(key))) near.add(one);
      }
      const ids = new Set([...near].map((one) => whole.ids.get(nameOf(one))));
      expect(fold([...near], [], NOW).workshops).toEqual(whole.workshops.filter(({ id }) => ids.has(id)));
    }),
    { numRuns: 120 },
  );
});

it('gives the worker a pause at least every hundred rows', () => {
  const all = Array.from({ length: 1_000 }, (_, i) =>
    said('feed-1', { id: `${i}`, uid: `event-number-${i}@x`, title: `Event ${i}` }),
  );
  let pauses = 0;
  const steps = foldSteps(all, [], NOW);
  while (!steps.next().done) pauses++;
  expect(pauses).toBeGreaterThanOrEqual(10);
});
