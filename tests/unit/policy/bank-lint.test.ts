/** Each rule of the bank's linter refuses what it is there for, in words that say what to do, and nothing else. */

import { describe, expect, test } from 'vitest';
import type { Option, Question } from '../../../utils/policy/bank';
import { figuresOf, likeness, lintBank, lintFigures, lintQuestion } from '../../structure/bank/lint';
import { bank, options, policy, question, rightAt } from './bank-sample';

const lint = (more: Partial<Question>) => lintQuestion(question(more), 'medical-claims', policy);
/** The sample's options with one of them changed. */
const withOption = (at: number, more: Partial<Option>) => ({
  options: options.map((option, place) => (place === at ? { ...option, ...more } : option)),
});
const scene = 'You are LIVE with a collagen drink and a viewer asks about her knees.';

describe('the linter', () => {
  test('accepts a sound question and a sound bank', () => {
    expect(lint({})).toEqual([]);
    expect(lintBank([bank], { 'medical-claims': policy })).toEqual([]);
  });

  test.each<[string, Partial<Question>, RegExp]>([
    ['an id of another policy', { id: 'gambling-01' }, /the id must be medical-claims- and two digits/],
    ['a stem that says too little', { stem: 'What do you say?' }, /the situation has 16 characters/],
    ['spaces to spare', { stem: `${scene}  What do you say?` }, /the situation has spaces to spare/],
    ['a stem that says too much', { stem: `${'You wait. '.repeat(50)}What do you say?` }, /the situation has \d+ char/],
    [
      'a stem about somebody else',
      { stem: 'A seller is LIVE with collagen and a viewer asks on. What does she say?' },
      /say "you"/,
    ],
    ['a stem without a question', { stem: `${scene} Choose the best answer.` }, /does not end with a question/],
    ['a question with a negative', { stem: `${scene} What should you not say?` }, /asks with a negative/],
    ['a question with a contraction', { stem: `${scene} What don't you say?` }, /asks with a negative/],
    ['a difficulty of its own', { difficulty: 'tricky' as 'hard' }, /difficulty is/],
    ['a source from elsewhere', { source: 'https://example.com' }, /none of the sources/],
    ['a region without a source', { regions: ['DE'] }, /does not say that the rule holds in DE/],
    ['two options', { options: options.slice(0, 2) }, /2 options: 3 or 4/],
    ['options named otherwise', withOption(2, { id: 'd' }), /a, b, c, d once each/],
    ['two right options', withOption(1, { right: true }), /exactly one option is right/],
    ['no right option', { options: rightAt(0).map(({ right: _, ...rest }) => rest) }, /exactly one option is right/],
    ['the same option twice', withOption(1, { text: '"It is a FOOD supplement!"' }), /two options say the same/],
    ['a very short option', withOption(1, { text: '"No"' }), /option b has 4 characters/],
    ['no rationale', withOption(1, { why: '' }), /the rationale of b has 0 characters/],
    ['"all of the above"', withOption(1, { text: '"All of these, I would say."' }), /is about other options/],
    ['"both a and c"', withOption(1, { text: '"It is both a and c, surely."' }), /is about other options/],
    ['an absolute as a clue', withOption(1, { text: 'Never talk of her knees.' }), /"Never" gives it away/],
    [
      'a rationale that is a verdict',
      withOption(1, { why: 'Wrong: a story of a cure is a claim too.' }),
      /begins with a verdict/,
    ],
    [
      'one option far longer',
      withOption(1, { text: '"It healed my own knees and then my back and my neck too."' }),
      /make them alike/,
    ],
    ['one option not spoken', withOption(1, { text: 'Say that it healed knees.' }), /some options are spoken/],
    ['an answer that rests on nothing', { restsOn: [] }, /rests on no statement/],
    [
      'an answer that rests on what is not there',
      { restsOn: ['b9'] },
      /rests on b9, which the catalogue does not have/,
    ],
    [
      'a number from nowhere',
      withOption(1, { why: 'A story of a cure costs 12 points, as everybody knows.' }),
      /states 12, which/,
    ],
  ])('refuses %s', (_, more, words) => {
    const found = lint(more);
    expect(found.filter((line) => words.test(line))).toHaveLength(1);
    expect(found.every((line) => line.startsWith(`${more.id ?? 'medical-claims-01'}: `))).toBe(true);
  });

  test('lets an absolute pass that somebody in the story says, and a number that the catalogue has', () => {
    const spoken = options.map((option) => ({ ...option, text: `"Never say never: ${option.id}"` }));
    expect(lint({ options: spoken }).filter((line) => line.includes('gives it away'))).toEqual([]);
    expect(lint(withOption(1, { why: 'It is food for 30 days, which heals nothing.' }))).toEqual([]);
  });

  test('sees a bank with too few questions, a policy without a bank and a bank without a policy', () => {
    const few = { ...bank, questions: bank.questions.slice(0, 2) };
    expect(lintBank([few], { 'medical-claims': policy }).join('\n')).toMatch(/has 2 questions, 3 are the least/);
    const full = { 'medical-claims': { ...policy, quiz: 'full' as const } };
    expect(lintBank([bank], full).join('\n')).toMatch(/has 3 questions, 6 are the least/);
    expect(lintBank([bank], { 'medical-claims': policy, gambling: policy })).toEqual(['gambling: has no bank']);
    expect(lintBank([bank], {})).toContain('medical-claims: is no policy of the catalogue');
  });

  test('sees an id that is taken and a situation that is nearly the same', () => {
    const [first, second, third] = bank.questions as [Question, Question, Question];
    const again = { ...third, id: first.id };
    expect(lintBank([{ ...bank, questions: [first, second, again] }], { 'medical-claims': policy }).join('\n')).toMatch(
      /medical-claims-01: this id is taken/,
    );
    const alike = { ...second, stem: `${scene.replace('drink', 'powder')} What do you say?` };
    expect(lintBank([{ ...bank, questions: [first, alike, third] }], { 'medical-claims': policy })).toEqual([
      'medical-claims-01: nearly the same situation as medical-claims-02',
    ]);
    expect(likeness('one two three four', 'one two three four')).toBe(1);
    expect(likeness('one two three', 'four five six')).toBe(0);
  });

  test('sees a right answer that stands out by its length or its place', () => {
    const figures = figuresOf([bank]);
    expect(figures.places[3]).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(lintFigures(figures)).toEqual([]);
    expect(lintFigures({ ...figures, longestIsRight: 0.5 })).toEqual([
      'the bank: the longest option is right in 50 %, chance is 33 %',
    ]);
    expect(lintFigures({ ...figures, shortestIsRight: 0.5 }).join()).toMatch(/the shortest option is right/);
    const first = figuresOf([{ ...bank, questions: bank.questions.map((one) => ({ ...one, options })) }]);
    expect(lintFigures(first).filter((line) => line.includes('number 1 is right in 100 %'))).toHaveLength(1);
  });
});
