/** Practice in the ledger: cards, days and a trainer's own questions. Written by the worker, read by the page of practice. */

import { OWN } from '../domain/practice/own';
import type { OwnQuestion, PracticeCard, PracticeDay } from '../domain/practice/practice';
import { withAnswer } from '../domain/practice/streak';
import { dayOf } from '../domain/week';
import type { Ledger } from './schema';

export interface PracticeKept {
  cards: PracticeCard[];
  days: PracticeDay[];
  own: OwnQuestion[];
}

export async function readPractice(ledger: Ledger): Promise<PracticeKept> {
  const tx = ledger.transaction(['cards', 'practice', 'questions']);
  const [cards, days, own] = await Promise.all([
    tx.objectStore('cards').getAll(),
    tx.objectStore('practice').getAll(),
    tx.objectStore('questions').getAll(),
  ]);
  return { cards, days, own };
}

/**
 * One answer: its card, and the sum of the local day in `zone`. A card that is not newer than the stored one (sent twice, or
 * from a second window that was behind) is refused and counts nothing. `now`: ms.
 */
export async function storePractice(
  ledger: Ledger,
  { card, right, spentMs }: { card: PracticeCard; right: boolean; spentMs: number },
  zone: string,
  now: number,
): Promise<{ stored: boolean }> {
  const tx = ledger.transaction(['cards', 'practice'], 'readwrite', { durability: 'strict' });
  const cards = tx.objectStore('cards');
  const days = tx.objectStore('practice');
  const day = dayOf(now, zone);
  const [known, sum] = await Promise.all([cards.get(card.id), days.get(day)]);
  const stored = !known || card.lastReview > known.lastReview;
  if (stored) {
    const before = sum ?? { day, answered: 0, right: 0, spentMs: 0 };
    await Promise.all([cards.put(card), days.put(withAnswer(before, right, spentMs))]);
  }
  await tx.done;
  return { stored };
}

/** Adds questions or replaces them by id. Refused is what would exceed the cap on all own questions. */
export async function addQuestions(
  ledger: Ledger,
  questions: readonly OwnQuestion[],
): Promise<{ stored: number; refused: number }> {
  const tx = ledger.transaction('questions', 'readwrite', { durability: 'strict' });
  const known = new Set(await tx.store.getAllKeys());
  let refused = 0;
  for (const question of questions) {
    if (!known.has(question.id) && known.size >= OWN.all) {
      refused++;
      continue;
    }
    known.add(question.id);
    void tx.store.put(question);
  }
  await tx.done;
  return { stored: questions.length - refused, refused };
}

/** Takes away all questions of one file; `stored` is how many. What was learned of them stays, in case they come back. */
export async function forgetQuestions(ledger: Ledger, from: string): Promise<{ stored: number; refused: number }> {
  const tx = ledger.transaction('questions', 'readwrite', { durability: 'strict' });
  let gone = 0;
  for await (const cursor of tx.store) {
    if (cursor.value.from !== from) continue;
    gone++;
    await cursor.delete();
  }
  await tx.done;
  return { stored: gone, refused: 0 };
}
