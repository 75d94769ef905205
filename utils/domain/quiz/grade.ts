/** Marks a paper. Full marks pass; what is not answered cannot be handed in. */

import type { Attempt, PaperQuestion } from './quiz';

type Answered = Pick<Attempt, 'paper' | 'answers'>;

/** The option that was chosen; undefined when none was, or none of this question's. */
export function chosen({ answers }: Pick<Attempt, 'answers'>, question: PaperQuestion): string | undefined {
  const option = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return question.options.some(({ id }) => id === option) ? option : undefined;
}

export const isComplete = (attempt: Answered): boolean =>
  attempt.paper.every((question) => chosen(attempt, question) !== undefined);

/** Whether a question was answered right. */
function isRight(attempt: Answered, question: PaperQuestion): boolean {
  const option = chosen(attempt, question);
  return question.options.some(({ id, right }) => right === true && id === option);
}

/** A paper without questions is never passed. */
export function gradeOf(attempt: Answered): { correct: number; passed: boolean } {
  const correct = attempt.paper.filter((question) => isRight(attempt, question)).length;
  return { correct, passed: attempt.paper.length > 0 && correct === attempt.paper.length };
}
