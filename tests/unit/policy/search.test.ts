/** Looking for a rule by what is remembered of its name, in the catalogue and in the address bar. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, searchPolicies } from '../../../utils/policy/search';

const rules = [
  { id: 'medical', name: 'Medical Claims', words: ['Health claims'], texts: ['No cure may be promised.'] },
  { id: 'exaggerated', name: 'Exaggerated Claims or Descriptions', words: ['Absolute claims'], texts: [] },
  { id: 'redirecting', name: 'Redirecting Traffic (content)', words: ['External links'] },
  { id: 'redirecting-listing', name: 'Alternate Ordering Information', words: ['Redirecting traffic in listings'] },
  { id: 'cafe', name: 'Café and crème', words: ['ข้อความทางการแพทย์'] },
  { id: 'weight', name: 'Weight Management', texts: ['A medical weight claim.', 'Medical Claims are another rule.'] },
];
const ids = (query: string) => searchPolicies(query, rules).map(({ id }) => id);

describe('a search for a rule', () => {
  test.each([
    ['medical claims', ['medical', 'weight']],
    ['claims', ['medical', 'exaggerated', 'weight']],
    ['cla', ['medical', 'exaggerated', 'weight']],
    ['redirecting traffic', ['redirecting', 'redirecting-listing']],
    ['traffic redirecting', ['redirecting', 'redirecting-listing']],
    ['absolute', ['exaggerated']],
    ['cure', ['medical']],
    ['CAFE', ['cafe']],
    ['créme', ['cafe']],
    ['ข้อความ', ['cafe']],
    ['medical weight', ['weight']],
    ['medical traffic', []],
    ['edical', []],
    ['', []],
    [' …!', []],
  ])('"%s" finds %j', (query, found) => expect(ids(query)).toEqual(found));

  test('puts an exact word before the beginning of one', () => {
    const both = [
      { id: 'aids', name: 'Aids' },
      { id: 'aid', name: 'Zeal for aid' },
    ];
    expect(searchPolicies('aid', both).map(({ id }) => id)).toEqual(['aid', 'aids']);
  });

  test('finds every rule by its own name first, however it is cased and spaced', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), fc.boolean(), fc.constantFrom(' ', '  ', ' - '), (rule, loud, gap) => {
        const typed = (loud ? rule.name.toUpperCase() : rule.name.toLowerCase()).replaceAll(' ', gap);
        expect(ids(typed)[0]).toBe(rule.id);
      }),
    );
  });

  test('never fails, and finds nothing that lacks a typed word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        for (const { name, words = [], texts = [] } of searchPolicies(typed, rules)) {
          const all = fold([name, ...words, ...texts].join(' '));
          for (const word of fold(typed).split(' ')) expect(` ${all}`).toContain(` ${word}`);
        }
      }),
    );
  });
});
