/** The bank as GIFT and back: a trainer can take it along and bring it home. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../utils/gift/escape';
import { fromGift } from '../../../utils/gift/from-gift';
import { readGift } from '../../../utils/gift/read';
import { toGift } from '../../../utils/gift/to-gift';
import type { PolicyBank } from '../../../utils/policy/bank';
import { names } from './sample';

/** Words with everything that GIFT, HTML or a parser could trip over. */
const TRICKS = [
  ...'~=#{}:\\%[]$/&<>"\'-',
  '->',
  '::',
  '//',
  '####',
  '%50%',
  '[html]',
  '[plain]',
  '&&058;',
  '&&010',
  '&amp;',
  '&#58;',
  '<b>',
  '</b>',
  '<!--',
  '<script>',
  '\\n',
  '\\=',
  '{T}',
  '=x ~y',
  '$CATEGORY: x',
  '\n\n',
  '\t',
  'é',
  'ไทย',
  '😀',
  '\u202e',
  'a',
  'word',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...TRICKS), fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 8 })
  .map((parts) => plainText(parts.join(''), 'plain'))
  .filter((text) => text !== '');

const bank: fc.Arbitrary<PolicyBank> = fc
  .array(
    fc.record({
      stem: words,
      right: fc.nat({ max: 3 }),
      options: fc.uniqueArray(fc.record({ text: words, why: words }), {
        minLength: 3,
        maxLength: 4,
        selector: ({ text }) => text.toLowerCase(),
      }),
      restsOn: fc.subarray(['m1', 'b1', 'c2'], { minLength: 1 }),
      difficulty: fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const),
      regions: fc.subarray(['US', 'TH']),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((questions) => ({
    policy: 'medical-claims',
    questions: questions.map(({ stem, right, options, regions, ...rest }, at) => ({
      ...rest,
      id: `medical-claims-0${at + 1}`,
      stem,
      options: options.map((one, place) => ({
        id: 'abcd'[place] ?? '',
        ...one,
        ...(place === right % options.length && { right: true as const }),
      })),
      source: 'https://seller-us.tiktok.com/university/essay?knowledge_id=1&lang=en#a~b',
      ...(regions.length > 0 && { regions }),
    })),
  }));

describe('a bank that was saved as GIFT', () => {
  test('comes back with every word, answer, rationale and mark, whatever signs are in them', () => {
    fc.assert(
      fc.property(bank, (of) => {
        const { questions, problems } = readGift(toGift([of], names));
        expect(problems).toEqual([]);
        expect(questions).toEqual(
          of.questions.map(({ id, stem, options, source, restsOn, difficulty, regions = [] }) => ({
            line: expect.any(Number),
            id,
            title: id,
            category: 'Medical Claims',
            tags: [
              'policy medical-claims',
              `difficulty ${difficulty}`,
              ...restsOn.map((one) => `rests on ${one}`),
              ...regions.map((one) => `region ${one}`),
            ],
            stem,
            options: options.map(({ text, why, right }) => ({ text, why, ...(right && { right }) })),
            general: source,
          })),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('comes in as own questions of the same policy', () => {
    fc.assert(
      fc.property(bank, (of) => {
        const file = toGift([of], names);
        const policyOf = (id: string) => (id === 'medical-claims' ? id : undefined);
        const { questions } = fromGift({ text: file, from: 'bank.gift', now: 5, policyOf });
        const told = new Set(
          of.questions.map(({ stem, options }) => JSON.stringify([stem, options.map((o) => [o.text, o.right])])),
        );
        expect(questions).toHaveLength(told.size);
        for (const own of questions) {
          const same = of.questions.find(
            ({ stem, options }) => stem === own.stem && options[0]?.text === own.options[0]?.text,
          );
          expect(own).toMatchObject({
            policy: 'medical-claims',
            from: 'bank.gift',
            addedAt: 5,
            options: same?.options,
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});
