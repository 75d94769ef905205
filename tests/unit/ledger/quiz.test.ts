/** Quizzes in the ledger: whatever is sent twice, at once or too late, no attempt and no credit is lost or invented. */

import { describe, expect, test } from 'vitest';
import { weekOf } from '../../../utils/domain/week';
import { settleQuizzes } from '../../../utils/ledger/quiz';
import { readQuizzes } from '../../../utils/ledger/read-quiz';
import { reportOf } from '../../../utils/ledger/report-of';
import { answersTo, bankOf, CLOSES, NOW } from '../domain/quiz/sample';
import { ANA, DAY, HOUR } from '../domain/samples';
import {
  answer,
  answered,
  attemptIn,
  DEWI,
  finish,
  JAKARTA,
  offer,
  start,
  statusOf,
  take,
  tell,
  viewOf,
  views,
  withTickets,
} from './quiz-house';

describe('two popups at once', () => {
  test('that start the same quiz get the same attempt, and one is used', async () => {
    const ledger = await withTickets();
    const both = (await Promise.all([start(ledger), start(ledger), start(ledger)])).map(attemptIn);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(await ledger.count('attempts')).toBe(1);
    expect(await viewOf(ledger)).toMatchObject({ used: 1, left: 2, running: { id: both[0]?.id } });
  });

  test('that hand the same attempt in get one result and one credit', async () => {
    const ledger = await withTickets();
    const { id } = await answered(ledger);
    const results = (await Promise.all([finish(ledger, id), finish(ledger, id, NOW + 5), finish(ledger, id)])).map(
      attemptIn,
    );
    for (const one of results) expect(one).toEqual(results[0]);
    expect(results[0]).toMatchObject({ state: 'passed', correct: 3 });
    expect(await ledger.count('credits')).toBe(1);
  });

  test('that answer one question each keep both answers', async () => {
    const ledger = await withTickets();
    const { id, paper } = attemptIn(await start(ledger));
    await Promise.all(paper.map((question) => answer(ledger, id, question.id, 'a')));
    expect(Object.keys((await ledger.get('attempts', [DEWI.key, id]))?.answers ?? {})).toHaveLength(3);
  });
});

describe('an attempt', () => {
  test('is there again, with every answer, when the popup was closed in the middle of it', async () => {
    const ledger = await withTickets();
    const { id, paper } = attemptIn(await start(ledger));
    const [first] = paper;
    await answer(ledger, id, first?.id ?? '', 'b');
    expect((await viewOf(ledger, NOW + DAY))?.running).toMatchObject({
      id,
      answers: { [first?.id ?? '']: 'b' },
      paper,
    });
    expect(attemptIn(await start(ledger, NOW + DAY))).toMatchObject({ id, startedAt: NOW });
  });

  test('keeps its paper and its result when the bank was updated meanwhile', async () => {
    const ledger = await withTickets();
    const { id, paper } = await answered(ledger);
    const other = bankOf(6, 'claims', { stem: 'A new stem?' });
    expect(attemptIn(await start(ledger, NOW, '1', other)).paper).toEqual(paper);
    expect(attemptIn(await finish(ledger, id))).toMatchObject({ state: 'passed', paper });
  });

  test('that failed leaves two more, with other questions; after three there is none', async () => {
    const ledger = await withTickets();
    const one = await take(ledger, false);
    const two = await take(ledger, false, NOW + HOUR);
    const seen = new Set([...one.paper, ...two.paper].map(({ id }) => id));
    expect([one.number, two.number, seen.size]).toEqual([1, 2, 6]);
    expect(await viewOf(ledger)).toMatchObject({ used: 2, left: 1, last: { number: 2, correct: 2 } });
    await take(ledger, false, NOW + 2 * HOUR);
    expect(await start(ledger, NOW + 3 * HOUR)).toEqual({ refused: 'no-attempts' });
    // A clock that is set back, even to before the first one, gives none back.
    expect(await start(ledger, NOW - 6 * DAY)).toEqual({ refused: 'no-attempts' });
    expect(await ledger.count('credits')).toBe(0);
  });

  test('cannot be handed in with a question left, nor answered when it is over, and is nobody else’s', async () => {
    const ledger = await withTickets();
    const { id, paper } = attemptIn(await start(ledger));
    expect(await finish(ledger, id)).toEqual({ refused: 'unanswered' });
    for (const [question, option] of Object.entries(answersTo({ paper }))) await answer(ledger, id, question, option);
    await finish(ledger, id);
    expect(await answer(ledger, id, paper[0]?.id ?? '', 'a')).toEqual({ refused: 'not-open' });
    expect(await answer(ledger, 'another-1', paper[0]?.id ?? '', 'a')).toEqual({ refused: 'gone' });
    expect(await finish(ledger, 'another-1')).toEqual({ refused: 'gone' });
    expect(await start(ledger, NOW, '99')).toEqual({ refused: 'gone' });
    expect(await readQuizzes(ledger, JAKARTA, NOW, ANA.key, () => 'claims')).toEqual([]);
  });
});

describe('what happens to the ticket while its quiz is open', () => {
  test('taken back: the attempt does not count, no credit comes of it, and the reason is told', async () => {
    const ledger = await withTickets();
    const { id } = await answered(ledger);
    await tell(ledger, [statusOf('overturned')], NOW + HOUR);
    expect(await viewOf(ledger, NOW + HOUR)).toMatchObject({
      noStart: 'overturned',
      voided: { id, voided: 'overturned' },
    });
    expect(attemptIn(await finish(ledger, id, NOW + HOUR))).toMatchObject({ state: 'void', voided: 'overturned' });
    expect(await ledger.count('credits')).toBe(0);
    expect(await start(ledger, NOW + HOUR)).toEqual({ refused: 'overturned' });
  });

  test('taken back and given again: the three attempts are all there', async () => {
    const ledger = await withTickets();
    await start(ledger);
    await tell(ledger, [statusOf('overturned')], NOW + HOUR);
    expect(await settleQuizzes(ledger, JAKARTA, NOW + HOUR)).toEqual([DEWI.key]);
    expect(await settleQuizzes(ledger, JAKARTA, NOW + HOUR)).toEqual([]);
    await tell(ledger, [statusOf('open')], NOW + 2 * HOUR);
    expect(await viewOf(ledger, NOW + 2 * HOUR)).toMatchObject({ used: 0, left: 3 });
    expect(attemptIn(await start(ledger, NOW + 2 * HOUR))).toMatchObject({ number: 1 });
  });

  test('its window ends: what was not complete does not count, what was can be handed in', async () => {
    const ledger = await withTickets('1', '2');
    const begun = attemptIn(await start(ledger, CLOSES - HOUR));
    const full = await answered(ledger, true, CLOSES - HOUR, '2');
    expect(await settleQuizzes(ledger, JAKARTA, CLOSES + 1)).toEqual([DEWI.key]);
    expect(attemptIn(await finish(ledger, begun.id, CLOSES + 1))).toMatchObject({ state: 'void', voided: 'expired' });
    expect(attemptIn(await finish(ledger, full.id, CLOSES + 1))).toMatchObject({ state: 'passed' });
    expect(await start(ledger, CLOSES + 1)).toEqual({ refused: 'expired' });
  });
});

describe('a pass', () => {
  test('is a practice credit beside the official number, which stays as it was read', async () => {
    const ledger = await withTickets();
    await take(ledger, true, NOW + HOUR);
    expect(await ledger.getAll('credits')).toMatchObject([
      { kind: 'practice', violationId: '1', points: 1, at: NOW + HOUR, source: { site: 'quiz', via: 'quiz' } },
    ]);
    expect((await ledger.get('accounts', DEWI.key))?.readings.score?.value).toBe(4);
    expect(await viewOf(ledger, NOW + HOUR)).toMatchObject({
      credit: { kind: 'practice', points: 1 },
      noStart: 'passed',
      official: { violationId: '1' },
    });
    expect(await start(ledger, NOW + HOUR)).toEqual({ refused: 'passed' });
  });

  test('inside the thirty days is practice without a credit; the day is told on which the next one is possible', async () => {
    const ledger = await withTickets('1', '2');
    await take(ledger);
    expect(await take(ledger, true, NOW + HOUR, '2')).toMatchObject({ state: 'passed' });
    expect(await ledger.count('credits')).toBe(1);
    // By hand: 10 November there and thirty days is 10 December, which begins at 17:00 UTC of the day before.
    const next = Date.parse('2025-12-09T17:00Z');
    expect(await viewOf(ledger, NOW + HOUR, '2')).toMatchObject({
      nextCreditAt: next,
      used: 1,
      last: { state: 'passed' },
    });
    await take(ledger, true, next, '2');
    expect(await ledger.count('credits')).toBe(2);
  });

  test('becomes confirmed when the account’s own data shows the points back, and both are kept', async () => {
    const ledger = await withTickets();
    await take(ledger);
    const credit = { id: 'k1', kind: 'confirmed' as const, at: NOW + DAY, points: 1, violationId: '1' };
    await tell(ledger, [{ kind: 'credit', credit }], NOW + DAY);
    expect(await viewOf(ledger, NOW + DAY)).toMatchObject({ credit: { kind: 'confirmed' }, noStart: 'confirmed' });
    expect((await ledger.getAll('credits')).map(({ kind }) => kind).sort()).toEqual(['confirmed', 'practice']);
  });

  test('is in the report of its week, also when that was built before', async () => {
    const ledger = await withTickets();
    await take(ledger);
    const record = await ledger.get('accounts', DEWI.key);
    if (!record) throw new Error('no account');
    const report = await reportOf(ledger, record, weekOf(NOW, 'Asia/Jakarta'), NOW + HOUR);
    expect(report.credits).toMatchObject([{ kind: 'practice', violationId: '1' }]);
    expect(await ledger.get('rollups', [DEWI.key, '2025-11-10'])).toMatchObject({ changedAt: NOW });
  });
});

test('a step that cannot be stored has changed nothing', async () => {
  const ledger = await withTickets();
  const { id } = await answered(ledger);
  const before = await ledger.getAll('attempts');
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    if (this.name === 'credits') throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, given);
  } as typeof put;
  await expect(finish(ledger, id)).rejects.toThrow();
  IDBObjectStore.prototype.put = put;
  expect(await ledger.getAll('attempts')).toEqual(before);
  expect(attemptIn(await finish(ledger, id))).toMatchObject({ state: 'passed' });
  expect(await ledger.count('credits')).toBe(1);
});

test('a quiz that a service has open waits for it; forgotten meanwhile, it is graded here', async () => {
  const ledger = await withTickets('1', '2');
  await offer(ledger, [
    { id: 'q1', violationId: '1' },
    { id: 'q2', violationId: '2' },
  ]);
  expect((await views(ledger)).map(({ by }) => by)).toEqual(['service', 'service']);
  expect(await take(ledger)).toMatchObject({ state: 'waiting', service: { quizId: 'q1', host: 'health.example' } });
  expect(await viewOf(ledger)).toMatchObject({ noStart: 'waiting', by: 'service' });
  const other = await answered(ledger, true, NOW, '2');
  await offer(ledger, [{ id: 'q2', violationId: '2' }], NOW + 1, 'another.example');
  expect(attemptIn(await finish(ledger, other.id, NOW + 2))).toMatchObject({ state: 'passed' });
  expect(await ledger.getAll('credits')).toMatchObject([{ kind: 'practice', violationId: '2' }]);
});
