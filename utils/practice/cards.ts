/**
 * When a question comes again: FSRS by the library ts-fsrs, with plain records on our side. Without chance ("fuzz"), so
 * that the same answers give the same days in every browser and after every restored backup.
 */

import { type CardInput, createEmptyCard, fsrs, type Grade, Rating, type State } from 'ts-fsrs';
import type { PracticeCard } from '../domain/practice/practice';

/** Rules change: nothing is taken for known longer than four months. */
const LONGEST_DAYS = 120;
const DAY_MS = 86_400_000;

const scheduler = fsrs({
  enable_fuzz: false,
  // Nine of ten are to be known when they come again.
  request_retention: 0.9,
  // A wrong answer comes back in the next session of the day, not in this one.
  learning_steps: ['10m'],
  relearning_steps: ['10m'],
  maximum_interval: LONGEST_DAYS,
});

/** Whether a stored card can be scheduled; one that a damaged file brought begins anew. */
function isSound({ due, stability, difficulty, lastReview, reps, lapses, state }: PracticeCard): boolean {
  const whole = [due, stability, difficulty, lastReview, reps, lapses].every(Number.isFinite);
  return whole && stability > 0 && difficulty >= 1 && difficulty <= 10 && [1, 2, 3].includes(state);
}

function asCard(card: PracticeCard): CardInput {
  const { due, stability, difficulty, scheduledDays, learningSteps, reps, lapses, state, lastReview } = card;
  return {
    due,
    stability,
    difficulty,
    elapsed_days: 0,
    scheduled_days: scheduledDays,
    learning_steps: learningSteps,
    reps,
    lapses,
    state,
    last_review: lastReview,
  };
}

const gradeOf = (right: boolean, unsure: boolean): Grade => {
  if (!right) return Rating.Again;
  return unsure ? Rating.Hard : Rating.Good;
};

export interface Answer {
  right: boolean;
  /** The seller says that it was a guess: it comes again sooner. */
  unsure?: boolean;
  /** ms. */
  now: number;
}

/**
 * The card after an answer. A clock that was set back does not undo what was learned: the answer then counts as given just
 * after the last one.
 */
export function answer(
  card: PracticeCard | undefined,
  question: { id: string; policy: string },
  { right, unsure = false, now }: Answer,
): PracticeCard {
  const sound = card && isSound(card) ? card : undefined;
  const at = sound ? Math.max(now, sound.lastReview + 1) : now;
  const next = scheduler.next(sound ? asCard(sound) : createEmptyCard(at), at, gradeOf(right, unsure)).card;
  return {
    id: question.id,
    policy: question.policy,
    // The library goes a day beyond its own longest, to keep its grades apart.
    due: Math.min(+next.due, at + LONGEST_DAYS * DAY_MS),
    stability: next.stability,
    difficulty: next.difficulty,
    scheduledDays: Math.min(next.scheduled_days, LONGEST_DAYS),
    learningSteps: next.learning_steps,
    reps: next.reps,
    lapses: next.lapses,
    state: next.state satisfies State as PracticeCard['state'],
    lastReview: at,
    answered: (sound?.answered ?? 0) + 1,
    right: (sound?.right ?? 0) + Number(right),
  };
}
