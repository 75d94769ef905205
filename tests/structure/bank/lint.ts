/**
 * The linter of the question bank: what makes a question unfair, guessable or unfounded. Pure; says in one line what is
 * wrong and where, so that somebody who edits the JSON by hand can put it right.
 */

import type { Option, PolicyBank, Question } from '../../../utils/policy/bank';
import type { Policy } from '../../../utils/policy/catalogue/policy';

export type Catalogue = Readonly<Record<string, Policy>>;

/** Least questions of a policy, by its `quiz`. */
const LEAST = { full: 6, short: 3 } as const;
/** Length of a text in characters, from and to. */
const STEM = [50, 420] as const;
const OPTION = [8, 160] as const;
const WHY = [30, 320] as const;
const OPTIONS = [3, 4] as const;

const ABSOLUTE =
  /\b(always|never|only|all|every|everyone|everybody|everything|nobody|none|completely|entirely|must|any)\b/i;
const NEGATIVE = /\b(not|except|never|least|incorrect|false)\b|n['’]t\b/i;
const COMBINED =
  /\b(all|none|both|any|neither) of (the|these|those)\b|\bboth [a-d] and [a-d]\b|\b[a-d] and [a-d]\b(?= are)/i;
/** What somebody says, in quotes: an absolute there is the seller's own mistake, no clue. */
const SPEECH = /["“][^"”]*["”]/g;
const NUMBERS = /\d+(?:[.,:]\d+)*/g;

const unquoted = (text: string): string => text.replace(SPEECH, ' ');
const lastSentence = (text: string): string =>
  text
    .trim()
    .split(/(?<=[.!?]["”]?)\s+/)
    .at(-1) ?? '';

type Says = (what: string) => void;

export function lintQuestion(question: Question, policyId: string, policy: Policy): string[] {
  const found: string[] = [];
  const says: Says = (what) => found.push(`${question.id}: ${what}`);
  const { id, stem, options, source, difficulty, regions } = question;
  if (!new RegExp(`^${policyId}-\\d\\d$`).test(id)) says(`the id must be ${policyId}- and two digits`);
  length('the situation', stem, STEM, says);
  if (!/\b(you|your)\b/i.test(stem)) says('puts nobody into a situation: say "you"');
  if (!/\?["”]?$/.test(stem.trim())) says('does not end with a question');
  if (NEGATIVE.test(unquoted(lastSentence(stem)))) says('asks with a negative: ask what fits, not what does not');
  if (!['easy', 'medium', 'hard'].includes(difficulty)) says('difficulty is easy, medium or hard');
  if (![policy.learnUrl, ...policy.sources.map(({ url }) => url)].includes(source))
    says('the source is none of the sources of its policy');
  for (const region of regions ?? [])
    if (!policy.regions.includes(region)) says(`the catalogue does not say that the rule holds in ${region}`);
  lintOptions(options, says);
  founded(question, policy, says);
  return found;
}

function length(name: string, text: string, [from, to]: readonly [number, number], says: Says): void {
  if (text !== text.trim() || / {2}|[\n\t]/.test(text)) says(`${name} has spaces to spare`);
  if (text.length < from || text.length > to) says(`${name} has ${text.length} characters, ${from} to ${to} are fair`);
}

function lintOptions(options: readonly Option[], says: Says): void {
  if (options.length < OPTIONS[0] || options.length > OPTIONS[1]) says(`${options.length} options: 3 or 4`);
  const ids = options
    .map(({ id }) => id)
    .sort()
    .join('');
  if (ids !== 'abcd'.slice(0, options.length)) says(`options are called a, b, c, d once each, not ${ids}`);
  if (options.filter(({ right }) => right).length !== 1) says('exactly one option is right');
  if (new Set(options.map(({ text }) => plain(text))).size < options.length) says('two options say the same');
  for (const { id, text, why } of options) {
    length(`option ${id}`, text, OPTION, says);
    length(`the rationale of ${id}`, why ?? '', WHY, says);
    if (COMBINED.test(text)) says(`option ${id} is about other options`);
    const absolute = ABSOLUTE.exec(unquoted(text))?.[0];
    if (absolute) says(`option ${id}: "${absolute}" gives it away`);
    if (/^(correct|wrong|right|incorrect)\b/i.test(why ?? '')) says(`the rationale of ${id} begins with a verdict`);
  }
  const lengths = options.map(({ text }) => text.length);
  if (Math.max(...lengths) > 1.8 * Math.min(...lengths))
    says(`options of ${Math.min(...lengths)} to ${Math.max(...lengths)} characters: make them alike`);
  const shapes = new Set(options.map(({ text }) => /^["“]/.test(text)));
  if (shapes.size > 1) says('some options are spoken, others are not');
}

/** Every number that explains the answer stands in the question or in the catalogue. */
function founded({ restsOn, options, stem }: Question, policy: Policy, says: Says): void {
  const statements = statementsOf(policy);
  if (restsOn.length === 0) says('rests on no statement of the catalogue');
  for (const id of restsOn) if (!statements.has(id)) says(`rests on ${id}, which the catalogue does not have`);
  const known = [stem, ...options.map(({ text }) => text), ...statements.values()].join(' ');
  const numbers = new Set(known.match(NUMBERS) ?? []);
  for (const { id, why } of options)
    for (const number of why?.match(NUMBERS) ?? [])
      if (!numbers.has(number))
        says(`the rationale of ${id} states ${number}, which neither question nor catalogue has`);
}

function statementsOf({ means, broken, clear, after }: Policy): Map<string, string> {
  return new Map([...means, ...broken, ...clear, ...after].map(({ id, text }) => [id, text]));
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Runs of three words, by which two stems are compared. */
function shingles(text: string): Set<string> {
  const words = plain(text).split(' ');
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
}

/** Share of runs of three words that two texts have in common, 0 to 1. */
export const likeness = (a: string, b: string): number => shared(shingles(a), shingles(b));

function shared(one: Set<string>, other: Set<string>): number {
  const common = [...one].filter((part) => other.has(part)).length;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}

const ALIKE = 0.5;

function nearDuplicates(questions: readonly Question[]): string[] {
  const parts = questions.map(({ id, stem }) => ({ id, of: shingles(stem) }));
  return parts.flatMap((one, at) =>
    parts
      .slice(at + 1)
      .filter((other) => shared(one.of, other.of) >= ALIKE)
      .map((other) => `${one.id}: nearly the same situation as ${other.id}`),
  );
}

export interface Figures {
  policies: number;
  questions: number;
  /** Share of questions whose right option is longer, or shorter, than each other one; what chance would give beside it. */
  longestIsRight: number;
  shortestIsRight: number;
  byChance: number;
  /** Share of the right option at each place, by number of options; numbers that do not occur are left out. */
  places: Record<number, number[]>;
  /** Questions by number of options. */
  counts: Record<number, number>;
  difficulty: Record<string, number>;
}

export function figuresOf(banks: readonly PolicyBank[]): Figures {
  const questions = banks.flatMap((bank) => bank.questions);
  const share = (is: (question: Question) => boolean) => questions.filter(is).length / questions.length;
  const rightOf = ({ options }: Question) => options.find(({ right }) => right)?.text.length ?? 0;
  const othersOf = ({ options }: Question) => options.filter(({ right }) => !right).map(({ text }) => text.length);
  const groups = OPTIONS.map(
    (many) => [many, questions.filter(({ options }) => options.length === many)] as const,
  ).filter(([, of]) => of.length > 0);
  const places = groups.map(([many, of]) => {
    const at = (place: number) => of.filter(({ options }) => options[place]?.right).length / of.length;
    return [many, Array.from({ length: many }, (_, place) => at(place))] as const;
  });
  return {
    policies: banks.length,
    questions: questions.length,
    longestIsRight: share((one) => rightOf(one) > Math.max(...othersOf(one))),
    shortestIsRight: share((one) => rightOf(one) < Math.min(...othersOf(one))),
    byChance: questions.reduce((sum, { options }) => sum + 1 / options.length, 0) / questions.length,
    places: Object.fromEntries(places),
    counts: Object.fromEntries(groups.map(([many, of]) => [many, of.length])),
    difficulty: Object.fromEntries(
      ['easy', 'medium', 'hard'].map((name) => [name, questions.filter((one) => one.difficulty === name).length]),
    ),
  };
}

/** How far from chance the bank may be, as a share. */
const SLACK = 0.06;

export function lintBank(banks: readonly PolicyBank[], catalogue: Catalogue): string[] {
  const found: string[] = [];
  const known = new Set<string>();
  for (const { policy: id, questions } of banks) {
    const policy = catalogue[id];
    if (!policy) {
      found.push(`${id}: is no policy of the catalogue`);
      continue;
    }
    if (questions.length < LEAST[policy.quiz])
      found.push(`${id}: has ${questions.length} questions, ${LEAST[policy.quiz]} are the least`);
    for (const question of questions) {
      if (known.has(question.id)) found.push(`${question.id}: this id is taken`);
      known.add(question.id);
      found.push(...lintQuestion(question, id, policy));
    }
  }
  for (const id of Object.keys(catalogue))
    if (!banks.some(({ policy }) => policy === id)) found.push(`${id}: has no bank`);
  found.push(...nearDuplicates(banks.flatMap(({ questions }) => questions)));
  return [...found, ...lintFigures(figuresOf(banks))];
}

export function lintFigures({ longestIsRight, shortestIsRight, byChance, places, counts }: Figures): string[] {
  const found: string[] = [];
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  for (const [what, share] of [
    ['longest', longestIsRight],
    ['shortest', shortestIsRight],
  ] as const)
    if (share > byChance + SLACK)
      found.push(`the bank: the ${what} option is right in ${percent(share)}, chance is ${percent(byChance)}`);
  // A single question more or less is no pattern.
  for (const [many, shares] of Object.entries(places))
    for (const [at, share] of shares.entries())
      if (Math.abs(share - 1 / Number(many)) > Math.max(SLACK, 1 / (counts[Number(many)] ?? 1)))
        found.push(
          `the bank: of ${many} options number ${at + 1} is right in ${percent(share)} (npm run bank -- balance)`,
        );
  return found;
}
