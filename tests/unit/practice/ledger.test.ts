/** What practice leaves in the ledger: an answer counts once, own questions come and go by their file. */

import { beforeEach, describe, expect, test } from 'vitest';
import type { OwnQuestion } from '../../../utils/domain';
import { OWN } from '../../../utils/domain/practice/own';
import { addQuestions, forgetQuestions, readPractice, storePractice } from '../../../utils/ledger/practice';
import type { Ledger } from '../../../utils/ledger/schema';
import { utc } from '../domain/samples';
import { house } from '../ledger/house';
import { card } from './sample';

let ledger: Ledger;
beforeEach(async () => {
  ledger = await house();
});
const LA = 'America/Los_Angeles';
const NOW = utc('2026-11-23T15:00');
const put = (lastReview: number, right = true, now = NOW, zone = LA) =>
  storePractice(ledger, { card: card('gambling-01', { lastReview }), right, spentMs: 20_000 }, zone, now);

describe('an answer in practice', () => {
  test('is kept with its card and counted on its local day', async () => {
    expect(await put(1)).toEqual({ stored: true });
    expect(await put(2, false)).toEqual({ stored: true });
    // Half past midnight in Los Angeles.
    await put(3, true, utc('2026-11-24T08:30'));
    const { cards, days } = await readPractice(ledger);
    expect(cards.map(({ lastReview }) => lastReview)).toEqual([3]);
    expect(days).toEqual([
      { day: '2026-11-23', answered: 2, right: 1, spentMs: 40_000 },
      { day: '2026-11-24', answered: 1, right: 1, spentMs: 20_000 },
    ]);
  });

  test('counts once when it is sent twice, also at the same time, and one that is older counts nothing', async () => {
    const twice = await Promise.all([put(5), put(5)]);
    expect(twice.map(({ stored }) => stored).sort()).toEqual([false, true]);
    expect(await put(5)).toEqual({ stored: false });
    expect(await put(4)).toEqual({ stored: false });
    const { cards, days } = await readPractice(ledger);
    expect(cards[0]?.lastReview).toBe(5);
    expect(days).toEqual([{ day: '2026-11-23', answered: 1, right: 1, spentMs: 20_000 }]);
  });
});

describe('own questions', () => {
  const own = (n: number, from = 'a.gift'): OwnQuestion => ({
    ...{ id: `own-${n}`, stem: `Question ${n}?`, from, addedAt: NOW },
    options: [
      { id: 'a', text: 'Yes', right: true },
      { id: 'b', text: 'No' },
    ],
  });

  test('are replaced by id, and forgotten by file with what was learned of them kept', async () => {
    expect(await addQuestions(ledger, [own(1), own(2), own(3, 'b.gift')])).toEqual({ stored: 3, refused: 0 });
    expect(await addQuestions(ledger, [own(2, 'b.gift')])).toEqual({ stored: 1, refused: 0 });
    await storePractice(ledger, { card: card('own-1', { lastReview: 1 }), right: true, spentMs: 1 }, LA, NOW);
    expect(await forgetQuestions(ledger, 'a.gift')).toEqual({ stored: 1, refused: 0 });
    expect(await forgetQuestions(ledger, 'a.gift')).toEqual({ stored: 0, refused: 0 });
    const kept = await readPractice(ledger);
    expect(kept.own.map(({ id, from }) => [id, from])).toEqual([
      ['own-2', 'b.gift'],
      ['own-3', 'b.gift'],
    ]);
    expect(kept.cards.map(({ id }) => id)).toEqual(['own-1']);
  });

  test('beyond the cap are refused and counted, while those that are there can still be mended', async () => {
    await addQuestions(
      ledger,
      Array.from({ length: OWN.all - 1 }, (_, n) => own(n)),
    );
    expect(await addQuestions(ledger, [own(-1), own(-2), own(0, 'new.gift')])).toEqual({ stored: 2, refused: 1 });
    const { own: all } = await readPractice(ledger);
    expect(all).toHaveLength(OWN.all);
    expect(all.find(({ id }) => id === 'own-0')?.from).toBe('new.gift');
  });
});
