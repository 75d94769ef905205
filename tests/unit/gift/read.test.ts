/** Files as trainers have them, and files that somebody made to do harm. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromGift } from '../../../utils/gift/from-gift';
import { readGift } from '../../../utils/gift/read';

const MOODLE = `// question: 12  name: Collagen
::Collagen::[html]<p>You are LIVE with a collagen drink.<br>What do you say?</p>{
\t=<p>It is a food supplement.</p>#<p>You name what it is &amp; stop there.</p>
\t~<p>It cures arthritis.</p>#<p>That is a treatment claim.</p>
\t~%-50%<p>Doctors love it.</p>
}

$CATEGORY: $course$/top/Claims and more//less

Which price do you show? {~%100%The one in the listing ~A lower one}
`;

describe('a file from Moodle', () => {
  const { questions, problems } = readGift(MOODLE);

  test('comes in as plain words, with the right answer and the rationales', () => {
    expect(problems).toEqual([]);
    expect(questions).toEqual([
      {
        line: 1,
        title: 'Collagen',
        tags: [],
        stem: 'You are LIVE with a collagen drink. What do you say?',
        options: [
          { text: 'It is a food supplement.', why: 'You name what it is & stop there.', right: true },
          { text: 'It cures arthritis.', why: 'That is a treatment claim.' },
          { text: 'Doctors love it.' },
        ],
      },
      {
        line: 10,
        tags: [],
        category: 'Claims and more/less',
        stem: 'Which price do you show?',
        options: [{ text: 'The one in the listing', right: true }, { text: 'A lower one' }],
      },
    ]);
  });

  test('is read the same with the line ends of Windows and the mark that its editors put in front', () => {
    expect(readGift(`\ufeff${MOODLE.replaceAll('\n', '\r\n')}`).questions).toEqual(questions);
  });
});

describe('what is not multiple choice with one right answer is told of, by line and kind', () => {
  test.each([
    ['You sell socks.', 'no-answers'],
    ['Socks are food {F}', 'true-false'],
    ['Name a sock {=red =blue}', 'short'],
    ['How many? {#3}', 'numerical'],
    ['Match {=a -> b =c -> d}', 'matching'],
    ['Write about socks {}', 'essay'],
    ['Socks {=are ~is} for feet', 'gap'],
    ['Which? {~a ~b}', 'no-right'],
    ['Which? {~%50%a ~%50%b ~c}', 'many-right'],
    ['Which? {=%50%a ~b}', 'no-right'],
    ['Which? {~a}', 'options'],
    ['Which? {=a ~b ~c ~d ~e ~f ~g ~h ~i}', 'options'],
    ['Which? {=a ~A}', 'same-options'],
    ['[html]<br>{=a ~b}', 'empty'],
    ['Which? {=a ~b', 'no-end'],
    ['Which: {=a ~b}', 'sign'],
    ['Which? {=a ~b} : c', 'sign'],
    [`Which? {=a ~${'b'.repeat(601)}}`, 'long'],
    [`${'w'.repeat(2_001)} {=a ~b}`, 'long'],
    [`Which? {=a#${'w'.repeat(1_201)} ~b}`, 'long'],
  ])('%s', (text, fault) => {
    const { questions, problems } = readGift(`// first\n\n${text}\n\nWhich one? {=this ~that}\n`);
    expect(problems.map(({ line, fault }) => [line, fault])).toEqual([[3, fault]]);
    // The next question comes in all the same.
    expect(questions.map(({ line }) => line)).toEqual([5]);
  });

  test('says which sign it was and on which line of the question', () => {
    const { problems } = readGift('::Price::Which?\n{\n=a\n~at 10:30\n~c\n}');
    expect(problems).toEqual([{ line: 4, fault: 'sign', about: 'Price', sign: ':' }]);
  });

  test('an empty file, or one of something else, says that nothing was found', () => {
    expect(readGift('').problems).toEqual([{ line: 0, fault: 'nothing' }]);
    expect(readGift('// only a comment\n\n$CATEGORY: x').problems).toEqual([{ line: 0, fault: 'nothing' }]);
    expect(readGift('{"a": [1]}').questions).toEqual([]);
  });
});

describe('own questions', () => {
  const policyOf = (words: string) => (words === 'Claims' || words === 'medical-claims' ? 'medical-claims' : undefined);
  const take = (text: string) => fromGift({ text, from: 'x.gift', now: 9, policyOf });

  test('keep their ids when the file is taken in again, in another order or with another rationale', () => {
    const [a, b] = ['One? {=yes#why ~no}', 'Two? {=yes ~no}'];
    const ids = (text: string) => take(text).questions.map(({ id }) => id);
    expect(ids(`${a}\n\n${b}`)).toEqual(ids(`${b}\n\n${a}`).reverse());
    expect(ids('One? {=yes#because ~no}')).toEqual(ids(a ?? ''));
    expect(ids('One? {~yes =no}')).not.toEqual(ids(a ?? ''));
    expect(new Set(ids(`${a}\n\n${b}`)).size).toBe(2);
  });

  test('that stand twice in a file come in once, and that is said', () => {
    const { questions, problems } = take('One? {=yes ~no}\n\n::Again::One? {=yes ~no}');
    expect(questions).toHaveLength(1);
    expect(problems).toEqual([{ line: 3, fault: 'twice', about: 'Again' }]);
  });

  test('find their policy by category or tag, and are of none when nothing is found', () => {
    const policies = (text: string) => take(text).questions.map(({ policy }) => policy);
    expect(policies('$CATEGORY: top/Claims\n\nOne? {=yes ~no}')).toEqual(['medical-claims']);
    expect(policies('$CATEGORY: top/Other\n// [tag:policy medical-claims]\nOne? {=yes ~no}')).toEqual([
      'medical-claims',
    ]);
    expect(policies('$CATEGORY: top/Other\nOne? {=yes ~no}')).toEqual([undefined]);
  });
});

describe('a hostile file', () => {
  test('leaves no tag, script or turned letters behind', () => {
    const text =
      'Say <script>alert(1)</script><img src\\=x onerror\\=alert(1)> &lt;b&gt; \u202egnp\u202c? {=a<style>p</style>#<a href\\="javascript\\:1">go</a> ~b<scr<b>ipt>}';
    const [question] = readGift(text).questions;
    expect(question?.stem).toBe('Say <b> gnp?');
    expect(question?.options).toEqual([{ text: 'a', why: 'go', right: true }, { text: 'b<scr ipt>' }]);
  });

  test('of more than 2 MB is refused as a whole, and of more than 2,000 questions the first 2,000 come in', () => {
    expect(readGift('x'.repeat(2_000_001)).problems).toEqual([{ line: 0, fault: 'too-big' }]);
    const many = Array.from({ length: 2_001 }, (_, n) => `Q ${n}? {=yes ~no}`).join('\n\n');
    const { questions, problems } = readGift(many);
    expect(questions).toHaveLength(2_000);
    expect(problems).toEqual([{ line: 4_001, fault: 'too-many-questions' }]);
  });

  test.each([
    ['blank-looking lines', `{${'\n \t'.repeat(200_000)}`],
    ['one endless line of signs', '~%='.repeat(600_000)],
    ['many unclosed tags', `Which? {=a ~${'<script '.repeat(1_500)}}`],
    ['many open braces', '{'.repeat(16_000)],
    ['many options', `Which? {${'~a'.repeat(7_000)}=b}`],
    ['weights without an end', `Which? {${'~% '.repeat(5_000)}}`],
    ['titles without an end', `${'::a'.repeat(5_000)} {=a ~b}`],
    ['comments', `${'// [id:x [tag:y '.repeat(900)}\nWhich? {=a ~b}`],
    ['blocks of the largest size', `Which? {=${'a '.repeat(8_000)}~\n\n`.repeat(100)],
  ])('costs no more than two seconds: %s', (_, text) => {
    const before = performance.now();
    readGift(text);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test('of whatever letters never throws, and gives questions only that can be asked', () => {
    const part = fc.oneof(
      fc.constantFrom(
        ...'~=#{}:\\%[]$',
        '\n',
        '\n\n',
        '::',
        '{=a ~b}',
        '->',
        '//',
        '$CATEGORY:',
        '[html]',
        '&#0;',
        '&#x110000;',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const { questions, problems } = fromGift({ text: parts.join(''), from: '', now: 0, policyOf: () => undefined });
        expect(questions.length + problems.length).toBeGreaterThan(0);
        for (const { stem, options } of questions) {
          expect(stem).not.toBe('');
          expect(options.filter(({ right }) => right)).toHaveLength(1);
          expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
