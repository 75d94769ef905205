/** One attempt from start to result: what counts, what is refused, and what happens when the world changes meanwhile. */

import { describe, expect, test } from 'vitest';
import { euCreatorChr } from '../../../../utils/domain/programmes/eu-creator-chr';
import {
  answerAttempt,
  deadlineOf,
  finishAttempt,
  gradedHere,
  practiceCredit,
  type Start,
  settled,
  startAttempt,
} from '../../../../utils/domain/quiz/attempt';
import { gradeOf, isComplete } from '../../../../utils/domain/quiz/grade';
import { mergeAttempt } from '../../../../utils/domain/quiz/merge';
import type { Attempt } from '../../../../utils/domain/quiz/quiz';
import type { QuizInput } from '../../../../utils/domain/quiz/view';
import { ANA, DAY, HOUR, utc } from '../samples';
import { answersTo, bankOf, CLOSES, confirmed, JAKARTA, NOW, practice, ticketOf, viewOf } from './sample';

function start(input: Partial<QuizInput> = {}, more: Partial<Start> = {}) {
  const view = viewOf(input);
  if (!view) throw new Error('no quiz');
  const rest = { violation: ticketOf(), attempts: input.attempts ?? [], bank: bankOf(), region: 'ID' };
  return startAttempt({ view, ...rest, service: undefined, id: 'attempt-1', now: input.now ?? NOW, ...more });
}

function begun(input: Partial<QuizInput> = {}, more: Partial<Start> = {}): Attempt {
  const started = start(input, more);
  if ('refused' in started) throw new Error(started.refused);
  return started.attempt;
}

const passed = (attempt = begun(), at = NOW + HOUR): Attempt => {
  const reply = finishAttempt({ ...attempt, answers: answersTo(attempt) }, 'here', at);
  if ('refused' in reply) throw new Error(reply.refused);
  return reply.attempt;
};
const failed = (attempt: Attempt, at = NOW + HOUR): Attempt =>
  gradedHere({ ...attempt, answers: {}, finishedAt: at }, at);

describe('an attempt', () => {
  test('begins with the rules of the programme as they were shown, and its own paper', () => {
    expect(begun()).toMatchObject({
      account: ANA.key,
      id: 'attempt-1',
      violationId: '1',
      policy: 'claims',
      number: 1,
      state: 'open',
      answers: {},
      startedAt: NOW,
      terms: {
        programmeId: 'creator-points',
        questions: 3,
        published: 3,
        attempts: 3,
        points: 1,
        capDays: 30,
        closesAt: CLOSES,
      },
    });
    expect(begun().paper).toHaveLength(3);
  });

  test('that is open is given again: starting twice begins one', () => {
    const open = begun();
    expect(start({ attempts: [open] }, { id: 'attempt-2' })).toEqual({ attempt: open });
  });

  test('asks what the bank has where that is less, and none where it has nothing for this policy or region', () => {
    const short = begun({}, { bank: bankOf(2) });
    expect([short.paper.length, short.terms]).toEqual([2, expect.objectContaining({ questions: 2, published: 3 })]);
    for (const bank of [undefined, bankOf(0), bankOf(6, 'other'), bankOf(6, 'claims', { regions: ['US'] })]) {
      expect(start({}, { bank })).toEqual({ refused: 'no-questions' });
    }
    expect(start({ policyOf: () => undefined })).toEqual({ refused: 'no-questions' });
  });

  test('keeps each answer, lets it be changed, and takes none that is on no paper', () => {
    const attempt = begun();
    const [first] = attempt.paper;
    const question = first?.id ?? '';
    const once = answerAttempt(attempt, { question, option: 'a' }, NOW + 1, JAKARTA);
    expect(once).toMatchObject({ attempt: { answers: { [question]: 'a' }, at: NOW + 1 } });
    const kept = (once as { attempt: Attempt }).attempt;
    expect(answerAttempt(kept, { question, option: 'a' }, NOW + 9, JAKARTA)).toEqual({ attempt: kept });
    expect(answerAttempt(kept, { question, option: 'b' }, NOW + 9, JAKARTA)).toMatchObject({
      attempt: { answers: { [question]: 'b' } },
    });
    for (const [q, option] of [
      ['claims-99', 'a'],
      [question, 'z'],
      ['__proto__', 'a'],
      [question, 'toString'],
    ]) {
      expect(answerAttempt(attempt, { question: q ?? '', option: option ?? '' }, NOW, JAKARTA)).toEqual({
        refused: 'gone',
      });
    }
  });

  test('is passed with all right, failed with one wrong, and cannot be handed in with a question left', () => {
    const attempt = begun();
    expect(finishAttempt(attempt, 'here', NOW)).toEqual({ refused: 'unanswered' });
    expect(passed()).toMatchObject({ state: 'passed', correct: 3, finishedAt: NOW + HOUR });
    const wrong = { ...attempt, answers: answersTo(attempt, false) };
    expect(finishAttempt(wrong, 'here', NOW)).toMatchObject({ attempt: { state: 'failed', correct: 2 } });
    expect(gradeOf({ paper: [], answers: {} })).toEqual({ correct: 0, passed: false });
    expect(
      isComplete({ paper: attempt.paper, answers: { ...answersTo(attempt), [attempt.paper[0]?.id ?? '']: 'z' } }),
    ).toBe(false);
  });

  test('handed in twice is one result; afterwards no answer can be changed', () => {
    const done = passed();
    expect(finishAttempt(done, 'here', NOW + 2 * HOUR)).toEqual({ attempt: done });
    const question = done.paper[0]?.id ?? '';
    expect(answerAttempt(done, { question, option: 'a' }, NOW + 2 * HOUR, JAKARTA)).toEqual({ refused: 'not-open' });
  });

  test('by a service is not graded here: it waits', () => {
    const service = { quiz: { id: 'q1', violationId: '1' }, host: 'health.example' };
    const attempt = begun({ service: { at: NOW, list: [service.quiz] } }, { service });
    expect(attempt.service).toEqual({ quizId: 'q1', host: 'health.example' });
    const reply = finishAttempt({ ...attempt, answers: answersTo(attempt) }, 'service', NOW + HOUR);
    expect(reply).toMatchObject({ attempt: { state: 'waiting', finishedAt: NOW + HOUR } });
    expect(reply).not.toHaveProperty('attempt.correct');
  });
});

describe('what changes while an attempt is open', () => {
  const open = begun();

  test.each([
    ['the ticket is taken back', ticketOf({ status: 'overturned' }), NOW, 'overturned'],
    ['the ticket is closed', ticketOf({ status: 'closed' }), NOW, 'gone'],
    ['the ticket is not there any more', undefined, NOW, 'gone'],
    ['its window ends', ticketOf(), CLOSES + 1, 'expired'],
  ])('%s: it does not count, and says why', (_, ticket, now, voided) => {
    expect(settled(open, ticket, now, JAKARTA)).toMatchObject({ state: 'void', voided, at: now });
    const after = viewOf({ violations: [ticketOf()], attempts: [settled(open, ticket, now, JAKARTA)] });
    expect(after).toMatchObject({ used: 0, left: 3, voided: { voided } });
  });

  test('an appeal that runs changes nothing, and what is over already stays as it was', () => {
    expect(settled(open, ticketOf({ status: 'appealing' }), CLOSES, JAKARTA)).toBe(open);
    const done = passed();
    expect(settled(done, ticketOf({ status: 'overturned' }), CLOSES + DAY, JAKARTA)).toBe(done);
  });

  test('a window that ends in the middle of a day lets an attempt of that day go on until midnight there', () => {
    const late: Attempt = {
      ...open,
      startedAt: utc('2025-12-31T02:00'),
      terms: { ...open.terms, closesAt: utc('2025-12-31T04:00') },
    };
    expect(deadlineOf(late, JAKARTA)).toBe(CLOSES);
    expect(settled(late, ticketOf(), CLOSES, JAKARTA)).toBe(late);
    expect(settled(late, ticketOf(), CLOSES + 1, JAKARTA)).toMatchObject({ voided: 'expired' });
    expect(deadlineOf({ ...late, terms: { questions: 3 } }, JAKARTA)).toBeUndefined();
  });

  test('a paper that was complete when the window ended can still be handed in, but no longer changed', () => {
    const full = { ...open, answers: answersTo(open) };
    expect(settled(full, ticketOf(), CLOSES + DAY, JAKARTA)).toBe(full);
    const question = open.paper[0]?.id ?? '';
    expect(answerAttempt(full, { question, option: 'a' }, CLOSES + 1, JAKARTA)).toEqual({ refused: 'not-open' });
    expect(finishAttempt(full, 'here', CLOSES + DAY)).toMatchObject({ attempt: { state: 'passed' } });
  });

  test('another programme: the attempt goes on under the rules it began with', () => {
    const view = viewOf({ programme: euCreatorChr, attempts: [open] });
    expect(view).toMatchObject({ running: { id: open.id }, terms: open.terms, left: 2 });
    expect(view).not.toHaveProperty('official');
    expect(view).not.toHaveProperty('noStart');
  });

  test('a clock that is set back: attempts still count, and no moment is earlier than the one before', () => {
    const one = failed(begun(), NOW + HOUR);
    const two = begun({ attempts: [one], now: NOW - 3 * DAY }, { id: 'attempt-2' });
    expect(two).toMatchObject({ number: 2, startedAt: NOW + HOUR });
    const three = failed({ ...two, id: 'attempt-3', number: 3 });
    expect(start({ attempts: [one, failed(two), three], now: NOW - 200 * DAY })).toEqual({ refused: 'no-attempts' });
    const expired = settled(open, ticketOf(), CLOSES + 1, JAKARTA);
    expect(start({ attempts: [expired], now: NOW })).toEqual({ refused: 'expired' });
  });
});

describe('a practice credit', () => {
  const earned = (more = {}) => ({ violations: [ticketOf()], credits: [], zone: JAKARTA, now: NOW + HOUR, ...more });

  test('is what a pass earns: of this ticket, with the points that are published, from a quiz here', () => {
    expect(practiceCredit(passed(), earned())).toEqual({
      id: expect.stringMatching(/^quiz-[0-9a-f]{16}$/),
      account: ANA.key,
      kind: 'practice',
      at: NOW + HOUR,
      points: 1,
      policyKey: 'claims',
      policyWords: ticketOf().policyWords,
      violationId: '1',
      source: { site: 'quiz', endpoint: 'quiz', via: 'quiz', host: '' },
    });
    expect(practiceCredit(failed(begun()), earned())).toBeUndefined();
    const plain = { ...passed(), terms: { questions: 3 } };
    expect(practiceCredit(plain, earned())).not.toHaveProperty('points');
  });

  test('is earned once for a ticket and once for its type in thirty days of the seller’s calendar', () => {
    const first = practice({ violationId: '7', at: utc('2025-10-11T18:00') });
    // By hand: 12 October in Jakarta, so the next one is possible from 11 November on, 10 November 17:00 UTC.
    const next = utc('2025-11-10T17:00');
    const by = (at: number) => practiceCredit(passed(begun(), at), earned({ credits: [first], now: at }));
    expect(by(next - 1)).toBeUndefined();
    expect(by(next)).toMatchObject({ at: next });
    expect(
      practiceCredit(passed(), earned({ credits: [practice({ violationId: '1', at: 0, policyKey: 'x' })] })),
    ).toBeUndefined();
    expect(practiceCredit(passed(), earned({ credits: [{ ...first, policyKey: 'other' }] }))).toBeDefined();
    // TikTok's own cap counts TikTok's own credits; practice counts practice.
    expect(practiceCredit(passed(), earned({ credits: [confirmed({ violationId: '7' })] }))).toBeDefined();
  });

  test('is none for what a service has graded: that gives its own', () => {
    const attempt = { ...passed(), service: { quizId: 'q', host: 'h', attemptId: 'a' } };
    expect(practiceCredit(attempt, earned())).toBeUndefined();
  });
});

test('an attempt known from two browsers is the further one, whichever is taken first', () => {
  const open = begun();
  const order = [
    open,
    { ...open, answers: answersTo(open), at: NOW + 1 },
    { ...open, state: 'waiting' as const, at: NOW + 1 },
    settled(open, undefined, NOW, JAKARTA),
    failed(open),
    { ...failed(open), service: { quizId: 'q', host: 'h', attemptId: 'a' } },
  ];
  for (const [i, a] of order.entries())
    for (const [j, b] of order.entries()) expect(mergeAttempt(a, b)).toEqual(order[Math.max(i, j)]);
});
