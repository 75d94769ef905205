/** Attempts, practice and own questions in a backup: taken in once or twice, nothing is lost, doubled or invented. */

import { describe, expect, test } from 'vitest';
import type { Attempt, PracticeCard } from '../../../utils/domain';
import { withAnswer } from '../../../utils/domain/practice/streak';
import { parseRecord } from '../../../utils/files/records';
import { addQuestions, storePractice } from '../../../utils/ledger/practice';
import { restore } from '../../../utils/ledger/restore';
import type { Ledger } from '../../../utils/ledger/schema';
import { NOW } from '../domain/quiz/sample';
import { DAY, HOUR } from '../domain/samples';
import { house } from './house';
import { answered, attemptIn, DEWI, finish, JAKARTA, offer, start, take, viewOf, withTickets } from './quiz-house';
import { kept, saved, takeIn } from './restore-sample';

const card = (more: Partial<PracticeCard> = {}): PracticeCard => ({
  ...{ id: 'claims-01', policy: 'claims', due: NOW + DAY, lastReview: NOW, state: 2, stability: 2.5, difficulty: 5 },
  ...{ scheduledDays: 1, learningSteps: 0, reps: 1, lapses: 0, answered: 1, right: 1 },
  ...more,
});

async function learned(): Promise<Ledger> {
  const ledger = await withTickets('1', '2');
  await take(ledger, false);
  await take(ledger, true, NOW + HOUR);
  await start(ledger, NOW + HOUR, '2');
  await storePractice(ledger, { card: card(), right: true, spentMs: 9_000 }, 'UTC', NOW);
  const options = [
    { id: 'a', text: 'Yes', right: true as const },
    { id: 'b', text: 'No' },
  ];
  await addQuestions(ledger, [{ id: 'own-1', stem: 'Does it?', options, from: 'our.gift', addedAt: NOW }]);
  return ledger;
}

describe('a backup of what was learned', () => {
  test('gives an empty browser the same attempts, credits, cards, days and questions', async () => {
    const ledger = await learned();
    const chunks = await saved(ledger);
    const other = await house();
    expect((await takeIn(other, chunks)).refused).toBe(0);
    expect(await kept(other)).toEqual(await kept(ledger));
    expect(await viewOf(other, NOW + HOUR)).toEqual(await viewOf(ledger, NOW + HOUR));
  });

  test('taken into its own browser, also later and again, gives no attempt back and no credit more', async () => {
    const ledger = await learned();
    const chunks = await saved(ledger);
    await storePractice(
      ledger,
      { card: card({ lastReview: NOW + 5, reps: 2 }), right: true, spentMs: 9_000 },
      'UTC',
      NOW,
    );
    const open = attemptIn(await start(ledger, NOW + HOUR, '2'));
    await answered(ledger, true, NOW + HOUR, '2');
    await finish(ledger, open.id, NOW + HOUR);
    const before = await kept(ledger);
    expect(await takeIn(ledger, chunks)).toMatchObject({ added: 0, changed: 0 });
    expect(await takeIn(ledger, chunks)).toMatchObject({ added: 0, changed: 0 });
    expect(await kept(ledger)).toEqual(before);
  });

  test('from another browser joins both: the further attempt and the later card count, days are not added up', async () => {
    const here = await learned();
    const there = await learned();
    const [a, b] = [card({ lastReview: NOW + 9, reps: 5 }), card({ id: 'claims-02' })];
    for (const one of [a, b]) await storePractice(there, { card: one, right: true, spentMs: 9_000 }, 'UTC', NOW);
    await takeIn(here, await saved(there));
    expect(await here.getAll('cards')).toEqual([a, b]);
    expect(await here.getAll('practice')).toEqual(await there.getAll('practice'));
    expect((await here.getAll('practice'))[0]).toMatchObject(
      withAnswer({ day: '2025-11-10', answered: 2, right: 2, spentMs: 18_000 }, true, 9_000),
    );
  });

  test('holds nothing of the service that this browser is connected to, and takes nothing of another’s in', async () => {
    const ledger = await withTickets();
    await offer(ledger, [{ id: 'q1', violationId: '1' }]);
    const chunks = await saved(ledger);
    expect(JSON.stringify(chunks)).not.toContain('q1');
    const hostile = {
      ...(await ledger.get('accounts', DEWI.key)),
      quizzes: { at: NOW, host: 'evil.example', list: [{ id: 'x', violationId: '1' }] },
    };
    const other = await house();
    await takeIn(other, chunks);
    await restore(other, 'accounts', [hostile as never], JAKARTA, NOW);
    expect(await viewOf(other)).toMatchObject({ by: 'here' });
    await takeIn(ledger, chunks);
    expect(await viewOf(ledger)).toMatchObject({ by: 'service' });
  });
});

describe('a record of a backup', () => {
  const attempt = async (): Promise<Attempt> => {
    const [one] = await (await learned()).getAll('attempts');
    if (!one) throw new Error('none');
    return one;
  };

  test('of an attempt is refused with a link, a name or a state that is none', async () => {
    const good = await attempt();
    expect(parseRecord('attempts', good)).toEqual(good);
    const [question] = good.paper;
    for (const wrong of [
      { paper: [{ ...question, source: 'javascript:alert(1)' }] },
      { paper: [] },
      { answers: { 'a b': 'a' } },
      { state: 'won' },
      { id: 'x' },
      { account: 'admin:1' },
      { voided: 'because' },
      { terms: { questions: '3' } },
      { service: { quizId: 'q' } },
    ]) {
      expect(parseRecord('attempts', { ...good, ...wrong }), JSON.stringify(wrong)).toBeUndefined();
    }
  });

  test('of an own question without a right option, or with none, is refused', () => {
    const own = { id: 'own-1', stem: 'Does it?', from: 'our.gift', addedAt: NOW };
    const options = [
      { id: 'a', text: 'Yes', right: true },
      { id: 'b', text: 'No' },
    ];
    expect(parseRecord('questions', { ...own, options })).toBeDefined();
    for (const bad of [
      [],
      options.slice(0, 1),
      options.map(({ id, text }) => ({ id, text })),
      Array(9).fill(options[0]),
    ]) {
      expect(parseRecord('questions', { ...own, options: bad })).toBeUndefined();
    }
  });
});
