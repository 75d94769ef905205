/** One sitting: what was asked, how it went, and when five minutes are over. Pure; the page keeps it while it is open. */

import { hash } from '../domain/hash';
import type { PracticeCard } from '../domain/practice/practice';
import { DAILY_MS, QUESTION_MS } from '../domain/practice/streak';
import type { Mix } from './mixes';
import type { PracticeQuestion } from './pool';

export interface Session {
  mix: Mix;
  asked: readonly string[];
  right: number;
  spentMs: number;
  /** Spent time after which it is enough, ms. */
  enoughMs: number;
}

/** `spentToday`: ms practised before on this day; whoever has done their minutes gets as many again. */
export function begin(mix: Mix, spentToday: number): Session {
  return { mix, asked: [], right: 0, spentMs: 0, enoughMs: DAILY_MS - (Math.max(0, spentToday) % DAILY_MS) };
}

/** After one answer; a question counts for a minute at most. */
export function withGiven(session: Session, id: string, right: boolean, spentMs: number): Session {
  const spent = Math.min(Math.max(0, spentMs), QUESTION_MS);
  return {
    ...session,
    asked: [...session.asked, id],
    right: session.right + Number(right),
    spentMs: session.spentMs + spent,
  };
}

export const isEnough = ({ spentMs, enoughMs }: Session): boolean => spentMs >= enoughMs;

/** Five minutes more. */
export const goOn = (session: Session): Session => ({ ...session, enoughMs: session.spentMs + DAILY_MS });

/** The options in another order each time the question comes, so that nobody learns a place instead of an answer. */
export function shuffled(question: PracticeQuestion, card: PracticeCard | undefined): PracticeQuestion {
  const name = (option: string): string => hash(`${question.id} ${card?.answered ?? 0} ${option}`);
  return { ...question, options: [...question.options].sort((a, b) => (name(a.id) < name(b.id) ? -1 : 1)) };
}

/** Cards as they are known: of two of one question the later counts. */
export function cardsOf(...lists: readonly (readonly PracticeCard[])[]): Map<string, PracticeCard> {
  const cards = new Map<string, PracticeCard>();
  for (const card of lists.flat()) {
    const known = cards.get(card.id);
    if (!known || known.lastReview < card.lastReview) cards.set(card.id, card);
  }
  return cards;
}
