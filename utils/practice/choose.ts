/**
 * The next questions of a session: what is due first, then new ones, more of the rules that this account breaks, then, when
 * there is nothing else, those that would come soonest. Without chance: the same day and cards give the same session.
 */

import { hash } from '../domain/hash';
import type { BrokenPolicy } from '../domain/practice/broken';
import type { PracticeCard } from '../domain/practice/practice';
import { type Mix, policiesOf, weightOf } from './mixes';
import type { PracticeQuestion } from './pool';

export interface Choice {
  pool: readonly PracticeQuestion[];
  /** By id of the question. Those of questions that are gone are passed over. */
  cards: ReadonlyMap<string, PracticeCard>;
  mix: Mix;
  broken: readonly BrokenPolicy[];
  /** Questions that this session has asked already. */
  asked: ReadonlySet<string>;
  /** ms. */
  now: number;
  /** Local day: each day begins with other rules. */
  day: string;
}

export interface Chosen {
  question: PracticeQuestion;
  /** `ahead`: nothing is due and nothing is new, so it comes earlier than it would have to. */
  why: 'due' | 'new' | 'ahead';
}

/** At most `many`, never one twice. Empty when the mix has no question that was not asked yet. */
export function choose(choice: Choice, many: number): Chosen[] {
  const { pool, cards, mix, broken, asked, now } = choice;
  const only = policiesOf(mix, broken);
  const open = pool.filter(({ id, policy }) => !asked.has(id) && (!only || only.has(policy)));
  const dueOf = ({ id }: PracticeQuestion) => cards.get(id)?.due ?? 0;
  const met = open.filter(({ id }) => cards.has(id)).sort((a, b) => dueOf(a) - dueOf(b) || (a.id < b.id ? -1 : 1));
  const due = met.filter((one) => dueOf(one) <= now).map((question) => ({ question, why: 'due' as const }));
  const fresh = inTurn(
    open.filter(({ id }) => !cards.has(id)),
    choice,
    many - due.length,
  ).map((question) => ({ question, why: 'new' as const }));
  const ahead = met.filter((one) => dueOf(one) > now).map((question) => ({ question, why: 'ahead' as const }));
  return [...due, ...fresh, ...ahead].slice(0, Math.max(0, many));
}

const LEVELS = ['easy', 'medium', 'hard'];
const levelOf = ({ difficulty }: PracticeQuestion): number => LEVELS.indexOf(difficulty ?? 'medium');

/** New questions in the proportion of their policies' weights: each policy steps on by 1/weight, the one furthest back is next. */
function inTurn(questions: readonly PracticeQuestion[], choice: Choice, many: number): PracticeQuestion[] {
  const { broken, day, asked, pool } = choice;
  const rows = new Map<string, { queue: PracticeQuestion[]; step: number; at: number; name: string }>();
  for (const question of questions) {
    const { policy } = question;
    const step = 1 / weightOf(broken.find((one) => one.policy === policy)?.times ?? 0);
    const row = rows.get(policy) ?? { queue: [], step, at: step, name: hash(`${day} ${policy}`) };
    row.queue.push(question);
    rows.set(policy, row);
  }
  for (const [policy, row] of rows) {
    row.queue.sort((a, b) => levelOf(a) - levelOf(b) || (a.id < b.id ? -1 : 1));
    // Where this session has got to: what it asked of a policy has moved that policy on.
    row.at += row.step * pool.filter((one) => one.policy === policy && asked.has(one.id)).length;
  }
  const chosen: PracticeQuestion[] = [];
  while (chosen.length < many) {
    const [next] = [...rows.values()]
      .filter(({ queue }) => queue.length > 0)
      .sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1));
    const question = next?.queue.shift();
    if (!next || !question) break;
    next.at += next.step;
    chosen.push(question);
  }
  return chosen;
}
