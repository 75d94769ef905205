/** Which questions a seller is asked: never the same paper again while the bank has others, only those that hold for them. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bank, drawPaper } from '../../../../utils/domain/quiz/draw';
import type { Attempt } from '../../../../utils/domain/quiz/quiz';
import { holdsIn } from '../../../../utils/domain/quiz/region';
import { ANA } from '../samples';
import { bankOf, NOW } from './sample';

/** Draws one paper after the other, as retries do. */
function papers(bank: Bank, count: number, times: number, region?: string): string[][] {
  const earlier: Attempt[] = [];
  return Array.from({ length: times }, (_, at) => {
    const paper = drawPaper({ bank, count, region, earlier, seed: `attempt-${at}` });
    earlier.push({ paper, startedAt: NOW + at, number: at + 1 } as Attempt);
    return paper.map(({ id }) => id);
  });
}

test('a seller who tries again is asked everything they have not seen first, and then what they saw longest ago', () => {
  const [first = [], second = [], third = []] = papers(bankOf(6), 3, 3);
  expect(new Set([...first, ...second]).size).toBe(6);
  // All six are known by now: the first paper's are the ones seen longest ago.
  expect([...third].sort()).toEqual([...first].sort());
  const [a = [], b = []] = papers(bankOf(4), 3, 2);
  expect(b.filter((id) => a.includes(id))).toHaveLength(2);
});

test('a bank that holds no more than one paper asks the same in another order', () => {
  for (let at = 0; at < 40; at++) {
    const bank = bankOf(3, `p${at}`);
    const [a, b, c] = papers(bank, 3, 3);
    expect(b).not.toEqual(a);
    expect(c).not.toEqual(b);
    expect([...(b ?? [])].sort()).toEqual([...(a ?? [])].sort());
  }
});

test('the same seed draws the same paper with the same order of options, another seed another one', () => {
  const draw = (seed: string) => drawPaper({ bank: bankOf(12), count: 3, region: 'US', earlier: [], seed });
  expect(draw('one')).toEqual(draw('one'));
  const all = Array.from({ length: 60 }, (_, at) => draw(`seed ${at}`));
  expect(new Set(all.map((paper) => paper.map(({ id }) => id).join())).size).toBeGreaterThan(50);
  // Every position gets the right option about equally often: by chance a quarter of 180.
  const at = all.flatMap((paper) => paper.map(({ options }) => options.findIndex(({ right }) => right)));
  for (const position of [0, 1, 2, 3]) {
    const count = at.filter((one) => one === position).length;
    expect(count).toBeGreaterThan(25);
    expect(count).toBeLessThan(70);
  }
});

test('whatever was asked before, the paper is as long as it can be, without a question twice, each with all its options', () => {
  const earlier = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(earlier, fc.nat({ max: 10 }), fc.nat({ max: 6 }), fc.string(), (seen, size, count, seed) => {
      const bank = bankOf(size);
      const before = seen.map((ids, at) => {
        const paper = bankOf(10).questions.filter((_, index) => ids.includes(index));
        return { paper, startedAt: at, number: at, account: ANA.key } as unknown as Attempt;
      });
      const paper = drawPaper({ bank, count, region: undefined, earlier: before, seed });
      const ids = paper.map(({ id }) => id);
      expect(ids).toHaveLength(Math.min(count, size));
      expect(new Set(ids).size).toBe(ids.length);
      const known = new Set(before.flatMap((one) => one.paper.map(({ id }) => id)));
      const fresh = bank.questions.filter(({ id }) => !known.has(id)).length;
      expect(ids.filter((id) => !known.has(id))).toHaveLength(Math.min(count, fresh));
      for (const question of paper) {
        const own = bank.questions.find(({ id }) => id === question.id);
        expect([...question.options].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(own?.options);
      }
    }),
  );
});

describe('a question that holds in some regions', () => {
  test.each<[string, string[] | undefined, string | undefined, boolean]>([
    ['is asked where it holds', ['US', 'VN'], 'US', true],
    ['is not asked elsewhere', ['US'], 'VN', false],
    ['is not asked while the region is not known', ['US'], undefined, false],
    ['of all regions is asked always', undefined, undefined, true],
    ['named global is asked always', ['GLOBAL'], undefined, true],
    ['of the United Kingdom is asked in Great Britain', ['UK'], 'GB', true],
    ['of the EU is asked in Ireland', ['EU'], 'IE', true],
    ['of the EU is not asked in Great Britain', ['EU'], 'GB', false],
  ])('%s', (_, regions, region, holds) => {
    expect(holdsIn(regions, region)).toBe(holds);
    const bank = bankOf(3, 'claims', regions ? { regions } : {});
    expect(drawPaper({ bank, count: 3, region, earlier: [], seed: 's' })).toHaveLength(holds ? 3 : 0);
  });
});
