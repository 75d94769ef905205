/**
 * Lets the right answer lie at each place equally often: within a policy as far as its number of questions allows, and in
 * the whole bank. Moves as little as that takes, without chance: a balanced bank stays as it is.
 */

import { hash } from '../../../utils/domain/hash';
import type { Option, PolicyBank, Question } from '../../../utils/policy/bank';

interface Placed {
  id: string;
  policy: string;
  /** Place of the right option. */
  at: number;
}

const rightAt = (options: readonly Option[]): number => options.findIndex(({ right }) => right);

/** Exchanges the right option with the one at `to`, and letters them a, b, c … anew. */
function moved({ options, ...question }: Question, to: number): Question {
  const from = rightAt(options);
  const [right, other] = [options[from], options[to]];
  if (!right || !other) return { ...question, options };
  const order = options.map((option, at) => (at === to ? right : at === from ? other : option));
  const lettered = order.map((option, at) => ({ ...option, id: 'abcdefgh'[at] ?? option.id }));
  // The keys in the order in which people write them.
  const { id, stem, ...rest } = question;
  return { id, stem, options: lettered, ...rest };
}

const countsOf = (all: readonly Placed[], places: number): number[] =>
  Array.from({ length: places }, (_, place) => all.filter(({ at }) => at === place).length);

/** Fullest and emptiest place, when moving one question between them helps. */
function step(counts: readonly number[]): { from: number; to: number } | undefined {
  const from = counts.indexOf(Math.max(...counts));
  const to = counts.indexOf(Math.min(...counts));
  return (counts[from] ?? 0) - (counts[to] ?? 0) > 1 ? { from, to } : undefined;
}

const byHash = (a: Placed, b: Placed): number => (hash(a.id) < hash(b.id) ? -1 : 1);

/** Evens out one list; `may` says which questions may go from one place to another. */
function even(all: Placed[], places: number, may: (one: Placed, to: number) => boolean): void {
  for (let moves = 0; moves <= all.length * places; moves++) {
    const next = step(countsOf(all, places));
    const one =
      next &&
      all
        .filter(({ at }) => at === next.from)
        .sort(byHash)
        .find((placed) => may(placed, next.to));
    if (!next || !one) return;
    one.at = next.to;
  }
}

export function balanced(banks: readonly PolicyBank[]): PolicyBank[] {
  const places = new Map<string, number>();
  for (const many of [3, 4]) {
    const all = banks.flatMap(({ policy, questions }) =>
      questions
        .filter(({ options }) => options.length === many && rightAt(options) >= 0)
        .map(({ id, options }): Placed => ({ id, policy, at: rightAt(options) })),
    );
    const policies = new Map(banks.map(({ policy }) => [policy, all.filter((one) => one.policy === policy)]));
    for (const own of policies.values()) even(own, many, () => true);
    // In the whole bank only where the policy stays as even as it is.
    even(all, many, ({ policy, at }, to) => {
      const counts = countsOf(policies.get(policy) ?? [], many);
      return (counts[at] ?? 0) > (counts[to] ?? 0);
    });
    for (const { id, at } of all) places.set(id, at);
  }
  return banks.map((bank) => ({
    ...bank,
    questions: bank.questions.map((question) => {
      const to = places.get(question.id);
      return to === undefined || to === rightAt(question.options) ? question : moved(question, to);
    }),
  }));
}
