/** Practice: any question, any time. It gives nothing back; it decides when a question comes again. */

/** What the scheduler (ts-fsrs) keeps of one question, as plain data; times in ms since the epoch. */
export interface PracticeCard {
  /** Id of the question. */
  id: string;
  /** Policy it belongs to. */
  policy: string;
  due: number;
  stability: number;
  difficulty: number;
  scheduledDays: number;
  learningSteps: number;
  reps: number;
  lapses: number;
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  state: 0 | 1 | 2 | 3;
  lastReview: number;
  /** Answers so far, and how many were right. */
  answered: number;
  right: number;
}

/** One local day on which something was practised. */
export interface PracticeDay {
  /** `YYYY-MM-DD` in the seller's zone. */
  day: string;
  answered: number;
  right: number;
  /** Time spent on questions, ms; a pause of over a minute counts as a minute. */
  spentMs: number;
}

/** A question that the seller's own trainer wrote, taken in from a GIFT file: practice only. */
export interface OwnQuestion {
  id: string;
  /** Catalogue id, or absent: of no policy. */
  policy?: string;
  stem: string;
  options: { id: string; text: string; why?: string; right?: true }[];
  /** Name of the file it came from, and when, ms. */
  from: string;
  addedAt: number;
}
