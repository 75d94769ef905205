/** What the practice and trainer pages are drawn from and can do. Plain data: nothing here knows the browser. */

import type { OwnQuestion, PracticeCard, PracticeDay } from '../../utils/domain';
import type { BrokenPolicy } from '../../utils/domain/practice/broken';
import type { PolicyBank } from '../../utils/policy/bank';
import type { PolicyNames } from '../../utils/policy/catalogue/policy';

/** What `readPractice` of the ledger gives. To be read anew after `add` and `forget`; after a sitting practice asks for it. */
export interface Kept {
  cards: readonly PracticeCard[];
  days: readonly PracticeDay[];
  own: readonly OwnQuestion[];
}

/** Banks by id of their policy; rejects when they cannot be read. Called once when the page is drawn, and on another try. */
export type LoadBanks = (policies: readonly string[]) => Promise<PolicyBank[]>;

export interface PracticeProps {
  /** Of `kept`. */
  state: 'loading' | 'ready' | 'error';
  kept: Kept;
  names: readonly PolicyNames[];
  load: LoadBanks;
  /** What the chosen account breaks (`brokenBy`); empty without one. */
  broken: readonly BrokenPolicy[];
  /** The chosen account's, when known: rules of other regions are left out. */
  region?: string | undefined;
  /** From `#/practice/<policy>`: that rule is chosen to begin with. */
  policy?: string | undefined;
  /** IANA zone in which days are counted. */
  zone: string;
  /** The moment, ms; the worker's time if the page knows it. */
  clock(): number;
  /** Keeps one answer. Resolves to whether it was stored; rejects when the worker does not answer. */
  practise(answer: { card: PracticeCard; right: boolean; spentMs: number }): Promise<boolean>;
  /** Reads `kept` again: on another try, and by itself after a sitting. Leaves what is shown in place until it has read. */
  retry(): void;
}

export interface TrainerProps {
  state: 'loading' | 'ready' | 'error';
  own: readonly OwnQuestion[];
  names: readonly PolicyNames[];
  load: LoadBanks;
  /** Catalogue id of a category's or tag's words: an id, else `policyFor({ policyWords })`. */
  policyOf(words: string): string | undefined;
  /** ms. */
  clock(): number;
  /** Saves a text as a file; `name` without ending. */
  save(name: string, text: string): void;
  /** The worker's `questions` message. */
  add(questions: readonly OwnQuestion[]): Promise<{ stored: number; refused: number }>;
  forget(from: string): Promise<{ stored: number }>;
  retry(): void;
}
