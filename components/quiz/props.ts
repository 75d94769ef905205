/** What the quizzes draw and what a seller can do in them: in the popup's tab and on the page alike. */

import type { RefObject } from 'preact';
import type { AccountKey, Programme, QuizReply, QuizView } from '../../utils/domain';
import type { Now } from '../ui/Time';

export interface QuizActions {
  /** To the quiz of this violation; with null back to the list. */
  look(violation: string | null): void;
  /** Each of these three rejects when the worker could not be reached: then nothing has happened. */
  start(violation: string): Promise<QuizReply>;
  answer(attempt: string, question: string, option: string): Promise<QuizReply>;
  /** Again for one that waits for the connected service: it is handed in once more. */
  finish(attempt: string): Promise<QuizReply>;
  /** Opens TikTok's own page of this account. */
  openHealth(): void;
  retry(): void;
}

export interface QuizzesProps {
  state: 'loading' | 'ready' | 'error';
  /** Null: no account is known. */
  account: AccountKey | null;
  /** The programme the account is under now: says why there may be no quiz. */
  programme?: Programme | undefined;
  quizzes: readonly QuizView[];
  /** Violation whose quiz is looked at. */
  chosen: string | null;
  /** The seller came here by a press somewhere else: the heading takes the focus. */
  arrive?: boolean;
  /** Name of a policy of the catalogue, by its id. */
  nameOf(policy: string): string | undefined;
  /** IANA zone in which days are said. */
  zone: string;
  now: Now;
  actions: QuizActions;
}

/** The heading that takes the focus when its screen comes. */
export type Head = RefObject<HTMLHeadingElement | null>;

export type PartProps = Pick<QuizzesProps, 'zone' | 'now' | 'nameOf'> & { view: QuizView; actions: QuizActions };
