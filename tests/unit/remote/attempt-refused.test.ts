/** A service that says no, says something strange, or is forgotten while an attempt waits: an answer the seller understands. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetServiceQuizzes } from '../../../utils/ledger/hand-in';
import type { HandInWays } from '../../../utils/remote/service/hand-in';
import { connected } from '../../../utils/remote/service/stored';
import { Handing, MINUTE, POST, SHOP, TICKET } from './handing';

let at: Handing;
beforeEach(async () => {
  at = await Handing.begin();
});
afterEach(() => at.served.close());

describe('a service that says no', () => {
  const problem = (status: number, detail?: string) =>
    ({ status, body: { type: 'about:blank', title: 'No attempts left', status, ...(detail && { detail }) } }) as never;

  it.each([
    [409, 'All 3 attempts are used.', 'All 3 attempts are used.'],
    [409, undefined, 'No attempts left'],
    [422, 'An answer\u202e names\u0000 no question.', 'An answer  names  no question.'],
    [404, 'There is no quiz of this id.', 'There is no quiz of this id.'],
    [400, 'x'.repeat(1_900), 'x'.repeat(300)],
  ])('%i: the attempt does not count, and its words are kept as text', async (status, detail, words) => {
    const attempt = await at.waiting();
    at.served.set(POST, problem(status, detail));
    expect(await at.handIn()).toMatchObject({ answered: true, settled: [{ id: attempt.id }] });
    const after = await at.kept(attempt);
    expect(after).toMatchObject({ state: 'void', voided: 'refused' });
    expect(after?.service?.words?.replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '));
    expect(await at.viewOf()).toMatchObject({ used: 0, left: 3, voided: { id: attempt.id } });
    expect(await at.handIn()).toEqual({ settled: [], answered: false });
  });

  it('in no words of ours says the number alone', async () => {
    const attempt = await at.waiting();
    at.served.set(POST, { status: 410, body: { hello: 1 } } as never);
    await at.handIn();
    expect((await at.kept(attempt))?.service?.words).toBe('HTTP 410');
  });

  it.each([
    ['another account', { account: 'seller:1' }, 'other-account'],
    ['another quiz', { quizId: 'quiz-2' }, 'wrong-answer'],
  ])('with a result of %s is not believed', async (_, over, trouble) => {
    const attempt = await at.waiting();
    const moment = new Date(at.now).toISOString();
    const result = {
      ...{
        account: SHOP,
        quizId: `quiz-${TICKET}`,
        attemptId: 'a',
        at: moment,
        passed: true,
        correct: 3,
        questions: 3,
      },
      ...{ attempts: { allowed: 3, used: 1 }, credit: null, readAt: moment, source: 'Partner' },
    };
    at.served.set(POST, { status: 201, body: { ...result, ...over } } as never);
    await at.handIn();
    expect(await at.kept(attempt)).toMatchObject({ state: 'waiting', service: { trouble } });
  });
});

describe('a service that is forgotten', () => {
  it('leaves what waits for it to be graded here, as practice', async () => {
    const attempt = await at.waiting();
    at.stored = undefined;
    expect(await forgetServiceQuizzes(at.ledger)).toEqual([SHOP]);
    expect(await at.handIn()).toMatchObject({ answered: false, settled: [{ id: attempt.id }] });
    expect(at.posts()).toBe(0);
    expect(await at.kept(attempt)).toMatchObject({ state: 'passed', correct: 3 });
    expect(await at.kept(attempt)).not.toHaveProperty('service');
    expect(await at.ledger.getAll('credits')).toMatchObject([{ kind: 'practice', violationId: TICKET }]);
    expect(await at.viewOf()).toMatchObject({ by: 'here', noStart: 'passed' });
  });

  it('hands in to no other', async () => {
    const attempt = await at.waiting();
    at.stored = connected('https://elsewhere.example', 'token');
    await at.handIn();
    expect(at.posts()).toBe(0);
    expect(await at.kept(attempt)).toMatchObject({ state: 'passed' });
  });

  it('while it answers is not listened to any more', async () => {
    const attempt = await at.waiting();
    const late: HandInWays['fetch'] = async (url, init) => {
      const answer = await fetch(url, init);
      at.stored = undefined;
      return answer;
    };
    expect(await at.handIn({ fetch: late })).toMatchObject({ answered: false });
    expect(await at.kept(attempt)).toMatchObject({ state: 'waiting' });
    expect(await at.ledger.count('credits')).toBe(0);
  });
});

it('a service that takes no attempts has no quiz to grade: they are practised here', async () => {
  at.served.set('/v1/service', {
    body: { name: 'P', version: '1', capabilities: ['health', 'violations', 'quizzes'] },
  } as never);
  at.now += MINUTE;
  await at.refreshed();
  expect(await at.viewOf()).toMatchObject({ by: 'here' });
  expect(await at.waiting()).toMatchObject({ state: 'passed' });
});
