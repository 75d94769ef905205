/** The bank's tools: balancing, export, import and the form of its files. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toGift } from '../../../utils/gift/to-gift';
import type { PolicyBank, Question } from '../../../utils/policy/bank';
import { balanced } from '../../bank/lib/balance';
import { asFile, readBanks, writeBanks } from '../../bank/lib/files';
import { merge } from '../../bank/lib/merge';
import { table } from '../../bank/lib/table';
import { figuresOf, lintFigures } from '../../structure/bank/lint';
import { bank, options, policy, question } from './bank-sample';

const names = [{ id: 'medical-claims', name: 'Medical Claims' }];
const catalogue = { 'medical-claims': policy };
const policyOf = (words: string) =>
  words === 'medical-claims' || words === 'Medical Claims' ? 'medical-claims' : undefined;

describe('balancing', () => {
  const banks = fc
    .array(
      fc.array(fc.record({ many: fc.constantFrom(3, 4), at: fc.nat({ max: 3 }) }), { minLength: 3, maxLength: 8 }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((policies) =>
      policies.map((questions, n): PolicyBank => {
        const id = `policy-${n}`;
        const of = ({ many, at }: { many: number; at: number }, k: number): Question => ({
          ...question(),
          id: `${id}-0${k + 1}`,
          options: Array.from({ length: many }, (_, place) => ({
            ...{ id: 'abcd'[place] ?? '', text: `${k} ${place}`, why: `why ${place}` },
            ...(place === at % many && { right: true as const }),
          })),
        });
        return { policy: id, questions: questions.map(of) };
      }),
    );
  const textsOf = ({ options }: Question) => options.map(({ text, why, right }) => [text, why, right]).sort();

  test('lets the right answers lie evenly, changes nothing else, and a second time changes nothing at all', () => {
    fc.assert(
      fc.property(banks, (before) => {
        const after = balanced(before);
        expect(balanced(after)).toEqual(after);
        // In each policy no place is taken more often than it has to be.
        for (const { questions } of after)
          for (const many of [3, 4]) {
            const places = questions
              .filter(({ options }) => options.length === many)
              .map(({ options }) => options.findIndex(({ right }) => right));
            const most = Math.max(0, ...[0, 1, 2, 3].map((place) => places.filter((one) => one === place).length));
            expect(most).toBeLessThanOrEqual(Math.ceil(places.length / many));
          }
        const pairs = before.flatMap(({ questions }, n) =>
          questions.map((one, k) => [one, after[n]?.questions[k]] as const),
        );
        for (const [one, other] of pairs) {
          expect(other && textsOf(other)).toEqual(textsOf(one));
          expect(other?.options.map(({ id }) => id).join('')).toBe('abcd'.slice(0, one.options.length));
          expect({ ...other, options: [] }).toEqual({ ...one, options: [] });
        }
      }),
    );
  });

  test('makes a bank fair whose right answers all stand first', () => {
    const all = Array.from(
      { length: 40 },
      (_, n): PolicyBank => ({
        policy: `policy-${n}`,
        questions: [1, 2, 3, 4].map((k) => question({ id: `policy-${n}-0${k}` })),
      }),
    );
    expect(lintFigures(figuresOf(all)).filter((line) => line.includes('number'))).toHaveLength(3);
    expect(lintFigures(figuresOf(balanced(all))).filter((line) => line.includes('number'))).toEqual([]);
  });
});

describe('export and import', () => {
  test('of an untouched file change nothing', () => {
    const { banks, replaced, added, left } = merge(toGift([bank], names), [bank], catalogue, policyOf);
    expect(banks).toEqual([bank]);
    expect([replaced.length, added, left]).toEqual([3, [], []]);
  });

  test('take over what a trainer has mended, and keep what GIFT says nothing of', () => {
    const file = toGift([bank], names)
      .replaceAll(/^\/\/.*\n/gm, '')
      .replace('It healed my own knees.', 'It healed both my knees.');
    const { banks, replaced } = merge(file, [bank], catalogue, policyOf);
    expect(replaced).toContain('medical-claims-01');
    expect(banks[0]?.questions[0]?.options[1]?.text).toBe('"It healed both my knees."');
    expect(banks[0]?.questions[0]).toMatchObject({ restsOn: ['b1'], difficulty: 'easy', source: question().source });
  });

  test('give a new question the next number of its policy, and leave to the linter what it lacks', () => {
    const file = '$CATEGORY: top/Medical Claims\n\nWhat do you do? {=This thing#So. ~That thing#No. ~Another#No.}';
    const { banks, added } = merge(file, [bank], catalogue, policyOf);
    expect(added).toEqual(['medical-claims-04']);
    expect(banks[0]?.questions[3]).toEqual({
      ...{ id: 'medical-claims-04', stem: 'What do you do?', restsOn: [], difficulty: 'medium' },
      options: [
        { id: 'a', text: 'This thing', right: true, why: 'So.' },
        { id: 'b', text: 'That thing', why: 'No.' },
        { id: 'c', text: 'Another', why: 'No.' },
      ],
      source: policy.sources[0]?.url,
    });
  });

  test('say what does not come in, and why', () => {
    const { left, added } = merge('Which? {=a ~b}\n\nSocks {T}', [bank], catalogue, policyOf);
    expect(added).toEqual([]);
    expect(left[0]).toMatch(/^line 3: true-false: Socks/);
    expect(left[1]).toMatch(/^line 1: no policy of the catalogue is named/);
  });
});

describe('the files', () => {
  test('are written only when something changes, as the formatter leaves them', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bank-'));
    try {
      expect(writeBanks(folder, [bank])).toEqual(['medical-claims.json']);
      expect(writeBanks(folder, [bank])).toEqual([]);
      expect(readBanks(folder)).toEqual([bank]);
      expect(readFileSync(path.join(folder, 'medical-claims.json'), 'utf8')).toContain('      "restsOn": ["b1"],\n');
      writeFileSync(path.join(folder, 'a.json'), '{,}');
      expect(() => readBanks(folder)).toThrow(/^a\.json cannot be read/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('keep lists that are long, or whose words hold signs, in the form that JSON gives them', () => {
    const odd = {
      ...bank,
      questions: [question({ restsOn: Array.from({ length: 40 }, (_, n) => `b${n}`), regions: ['U"S'] })],
    };
    expect(JSON.parse(asFile(odd))).toEqual(odd);
    expect(asFile(odd)).toContain('"restsOn": [\n');
  });
});

test('the figures are a table that can be read', () => {
  const words = table(figuresOf([bank]));
  expect(words).toMatch(/questions +3\n/);
  expect(words).toMatch(/right at a, b, c … of 3 +33\.3 % · 33\.3 % · 33\.3 % \(even 33\.3 %\)/);
  expect(words).not.toContain('of 4');
  expect(options).toHaveLength(3);
});
