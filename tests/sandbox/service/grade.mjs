/** Grades an attempt with the extension's own bank (public/bank): by question id and option id, as the contract says. */
import { readFileSync } from 'node:fs';

/** @typedef {{ id: string, options: { id: string, right?: true }[] }} Question */

/** @type {Map<string, Question[]>} */
const banks = new Map();

/** @param {string} policy @returns {Question[]} none for a policy without a bank */
function questionsOf(policy) {
  const known = banks.get(policy);
  if (known) return known;
  try {
    const file = new URL(`../../../public/bank/${policy}.json`, import.meta.url);
    const { questions } = JSON.parse(readFileSync(file, 'utf8'));
    banks.set(policy, questions);
    return questions;
  } catch {
    return [];
  }
}

/** @param {unknown} id @returns {Question | undefined} */
function questionOf(id) {
  const policy = typeof id === 'string' ? /^([a-z0-9]+(?:-[a-z0-9]+)*)-\d+$/.exec(id)?.[1] : undefined;
  return policy === undefined ? undefined : questionsOf(policy).find((one) => one.id === id);
}

/**
 * @param {any[]} answers
 * @returns {number | undefined} right answers; undefined when an answer is none, or a question is unknown or answered twice
 */
export function correctOf(answers) {
  const seen = new Set();
  let correct = 0;
  for (const answer of answers) {
    const question = questionOf(answer?.questionId);
    const [chosen, ...more] = Array.isArray(answer?.optionIds) ? answer.optionIds : [];
    const option = question?.options.find(({ id }) => id === chosen);
    if (!question || !option || seen.has(question.id)) return undefined;
    seen.add(question.id);
    if (option.right && more.length === 0) correct += 1;
  }
  return correct;
}
