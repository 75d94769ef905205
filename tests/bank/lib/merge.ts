/** Questions of a GIFT file into the bank: one that names an id of the bank replaces it, the others are added. */

import { POLICY_TAG, policyIn } from '../../../utils/gift/from-gift';
import { type GiftProblem, type GiftQuestion, readGift } from '../../../utils/gift/read';
import type { Difficulty, PolicyBank, Question } from '../../../utils/policy/bank';
import type { Policy } from '../../../utils/policy/catalogue/policy';

export interface Merged {
  banks: PolicyBank[];
  /** Ids. */
  replaced: string[];
  added: string[];
  /** What did not come in, in sentences. */
  left: string[];
}

type PolicyOf = (words: string) => string | undefined;

const tagged = ({ tags }: GiftQuestion, name: string): string[] =>
  tags.flatMap((tag) => (tag.startsWith(`${name} `) ? [tag.slice(name.length + 1)] : []));

export function merge(
  file: string,
  banks: readonly PolicyBank[],
  catalogue: Readonly<Record<string, Policy>>,
  policyOf: PolicyOf,
): Merged {
  const { questions, problems } = readGift(file);
  const all = new Map(banks.map((bank) => [bank.policy, { ...bank, questions: [...bank.questions] }]));
  const done: Omit<Merged, 'banks'> = { replaced: [], added: [], left: problems.map(sentence) };
  for (const given of questions) {
    const named = given.id ?? given.title ?? '';
    const owner = [...all.values()].find((bank) => bank.questions.some(({ id }) => id === named));
    const policy = owner?.policy ?? policyIn(given, policyOf);
    const facts = policy === undefined ? undefined : catalogue[policy];
    if (policy === undefined || !facts) {
      done.left.push(
        `line ${given.line}: no policy of the catalogue is named. Put it under "$CATEGORY: …/<name of the policy>" or add "[tag:${POLICY_TAG}<id>]"`,
      );
      continue;
    }
    const bank = all.get(policy) ?? { policy, questions: [] };
    all.set(policy, bank);
    const at = bank.questions.findIndex(({ id }) => id === named);
    const id = at >= 0 ? named : nextId(bank);
    const question = asQuestion(given, id, facts, bank.questions[at]);
    if (at >= 0) bank.questions[at] = question;
    else bank.questions.push(question);
    (at >= 0 ? done.replaced : done.added).push(id);
  }
  return { banks: [...all.values()], ...done };
}

const sentence = ({ line, fault, about, sign }: GiftProblem): string =>
  `line ${line}: ${fault}${sign ? ` ("${sign}")` : ''}${about ? `: ${about}` : ''}`;

function nextId({ policy, questions }: PolicyBank): string {
  const numbers = questions.map(({ id }) => Number(id.slice(-2))).filter(Number.isFinite);
  return `${policy}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

/** What the file does not say stays as it was; what is new and unsaid is left for the linter to ask for. */
function asQuestion(given: GiftQuestion, id: string, facts: Policy, known: Question | undefined): Question {
  const restsOn = tagged(given, 'rests on');
  const regions = tagged(given, 'region');
  const [difficulty] = tagged(given, 'difficulty') as Difficulty[];
  const urls = facts.sources.map(({ url }) => url);
  const source = given.general && urls.includes(given.general) ? given.general : (known?.source ?? urls[0] ?? '');
  const told = given.tags.length > 0;
  return {
    id,
    stem: given.stem,
    options: given.options.map(({ text, why = '', right }, at) => ({
      id: 'abcdefgh'[at] ?? '',
      text,
      ...(right && { right }),
      why,
    })),
    restsOn: restsOn.length > 0 ? restsOn : (known?.restsOn ?? []),
    source,
    difficulty: difficulty ?? known?.difficulty ?? 'medium',
    ...((regions.length > 0 && { regions }) || (!told && known?.regions && { regions: known.regions })),
  };
}
