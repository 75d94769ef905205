/**
 * The question bank as it lies in `public/bank/<policy>.json`: data that people edit (docs/bank.md). Read by the page or the
 * worker that needs a policy's questions, one small file at a time.
 */

export type Difficulty = 'easy' | 'medium' | 'hard';

export interface Option {
  /** One letter, kept for good: answers are stored by it. */
  id: string;
  text: string;
  /** Why it is right, or what the mistake is. */
  why: string;
  right?: true;
}

export interface Question {
  /** `<policy>-NN`, kept for good. */
  id: string;
  stem: string;
  options: Option[];
  /** Statements of the policy on which the answer rests. */
  restsOn: string[];
  /** Address of the page that states the rule: one of the policy's sources. */
  source: string;
  difficulty: Difficulty;
  /** Where alone it holds; absent: wherever the policy does. */
  regions?: string[];
}

export interface PolicyBank {
  policy: string;
  questions: Question[];
}

/** Path within the extension's package. */
export const bankPath = (policy: string): string => `bank/${policy}.json`;
