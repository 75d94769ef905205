/** An attempt handed in to a connected service: once, whatever happens on the way, and what comes back is kept. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gradeAttempt, gradeWithout, refuseAttempt } from '../../../utils/ledger/hand-in';
import { accountViews } from '../../../utils/ledger/read';
import type { HandInWays } from '../../../utils/remote/service/hand-in';
import { connected } from '../../../utils/remote/service/stored';
import { SERVICE_TOKEN } from '../../sandbox/service/index.mjs';
import { Handing, HERE, MINUTE, POST, SHOP, TICKET } from './handing';

let at: Handing;
beforeEach(async () => {
  at = await Handing.begin();
});
afterEach(() => at.served.close());

describe('an attempt that a service grades', () => {
  it('waits, is sent once with the token and without cookies, and what comes back is kept', async () => {
    const attempt = await at.waiting();
    expect(attempt).toMatchObject({ state: 'waiting', service: { quizId: `quiz-${TICKET}` } });
    expect(attempt).not.toHaveProperty('correct');
    const inits: RequestInit[] = [];
    const watched: HandInWays['fetch'] = (url, init) => {
      inits.push(init);
      return fetch(url, init);
    };
    expect(await at.handIn({ fetch: watched })).toMatchObject({ answered: true, settled: [{ id: attempt.id }] });
    expect(inits[0]).toMatchObject({
      ...{ method: 'POST', credentials: 'omit', redirect: 'manual', cache: 'no-store', referrerPolicy: 'no-referrer' },
      headers: {
        authorization: `Bearer ${SERVICE_TOKEN}`,
        'idempotency-key': attempt.id,
        'content-type': 'application/json',
      },
    });
    expect(JSON.parse(String(inits[0]?.body))).toEqual({
      startedAt: new Date(attempt.startedAt).toISOString(),
      finishedAt: new Date(attempt.finishedAt ?? 0).toISOString(),
      answers: attempt.paper.map(({ id }) => ({ questionId: id, optionIds: [attempt.answers[id]] })),
    });
    expect(await at.kept(attempt)).toMatchObject({
      state: 'passed',
      correct: 3,
      service: { attemptId: `attempt-quiz-${TICKET}-1` },
    });
    expect(await at.handIn()).toEqual({ settled: [], answered: false });
    expect(at.posts()).toBe(1);
  });

  it('gives the points back for real: credit, score and ticket follow with the next look', async () => {
    const before = (await accountViews(at.ledger, HERE, at.now))[0];
    expect(before?.standing.score).toBe(189);
    await at.waiting();
    await at.handIn();
    // By hand from the scenario: the ticket's eight points.
    expect(await at.ledger.getAll('credits')).toMatchObject([
      {
        id: `credit-quiz-${TICKET}`,
        kind: 'confirmed',
        points: 8,
        violationId: TICKET,
        source: { via: 'service', endpoint: 'credits' },
      },
    ]);
    expect(await at.viewOf()).toMatchObject({ credit: { kind: 'confirmed', points: 8 }, noStart: 'confirmed' });
    at.now = Date.now() + 1_000;
    await at.refreshed();
    const [after] = await accountViews(at.ledger, HERE, at.now);
    expect(after?.standing.score).toBe(197);
    expect(await at.ledger.get('violations', [SHOP, TICKET])).toMatchObject({ status: 'closed' });
    expect(await at.ledger.count('credits')).toBe(1);
  });

  it('that failed leaves two more, as the service counts them', async () => {
    await at.waiting(false);
    await at.handIn();
    expect(await at.viewOf()).toMatchObject({ used: 1, left: 2, last: { state: 'failed', correct: 2 }, by: 'service' });
    at.now = Date.now() + 1_000;
    await at.refreshed();
    expect(await at.viewOf()).toMatchObject({ used: 1, left: 2 });
    expect(await at.ledger.count('credits')).toBe(0);
  });
});

describe('while the service cannot take it', () => {
  it.each<[string, () => void, object]>([
    ['it is offline', () => at.served.set(POST, { fail: 'abort' }), { trouble: 'unreachable' }],
    [
      'it has no time',
      () => at.served.set(POST, { status: 503, body: {} } as never),
      { trouble: 'unreachable', words: 'HTTP 503' },
    ],
    [
      'the token was withdrawn',
      () => {
        at.stored = connected(at.served.base, 'old-token');
      },
      { trouble: 'unauthorised', words: 'The token is missing, wrong or withdrawn.' },
    ],
    [
      'it answers something else',
      () => at.served.set(POST, { body: { passed: true } } as never),
      { trouble: 'wrong-answer' },
    ],
  ])('because %s, the attempt waits on and says why', async (_, break_, trouble) => {
    const attempt = await at.waiting();
    break_();
    expect(await at.handIn()).toEqual({ settled: [], answered: false, againAt: at.now + MINUTE });
    expect(await at.kept(attempt)).toMatchObject({
      state: 'waiting',
      service: { ...trouble, failures: 1, triedAt: at.now },
    });
    expect(await at.ledger.count('credits')).toBe(0);
  });

  it('it is asked again later and later, and never before it said', async () => {
    await at.waiting();
    at.served.set(POST, { status: 503, body: {} } as never);
    const waits: number[] = [];
    for (let i = 0; i < 10; i++) {
      const { againAt = 0 } = await at.handIn();
      waits.push((againAt - at.now) / MINUTE);
      const sent = at.posts();
      expect(await at.handIn()).toMatchObject({ againAt });
      expect(at.posts()).toBe(sent);
      at.now = againAt;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360]);
    at.served.set(POST, { status: 429, headers: { 'retry-after': '43200' }, body: {} } as never);
    expect((await at.handIn()).againAt).toBe(at.now + 12 * 60 * MINUTE);
    at.served.clear();
    expect(await at.handIn({}, true)).toMatchObject({ answered: false });
    at.now += 12 * 60 * MINUTE;
    expect(await at.handIn()).toMatchObject({ answered: true });
  });

  it('the seller may send it at once, but not before the service allows', async () => {
    const attempt = await at.waiting();
    at.served.set(POST, { status: 503, body: {} } as never);
    await at.handIn();
    await at.handIn({}, true);
    expect(at.posts(), 'nothing was asked of us').toBe(2);
    at.served.set(POST, { status: 429, headers: { 'retry-after': '600' }, body: {} } as never);
    await at.handIn({}, true);
    await at.handIn({}, true);
    expect(at.posts(), 'ten minutes were asked for').toBe(3);
    expect((await at.kept(attempt))?.state).toBe('waiting');
    at.now += 11 * MINUTE;
    await at.handIn({}, true);
    expect(at.posts()).toBe(4);
  });

  it('others of the same service are not sent either, and none is lost', async () => {
    const one = await at.waiting();
    at.now += 1;
    const two = await at.waiting(true, '7410000000000001892');
    at.served.set(POST, { fail: 'abort' });
    await at.handIn();
    expect(at.posts()).toBe(1);
    at.served.clear();
    at.now += MINUTE;
    expect((await at.handIn()).settled).toHaveLength(2);
    for (const attempt of [one, two]) expect(await at.kept(attempt)).toMatchObject({ state: 'passed' });
  });

  it('nothing is sent without the host’s permission', async () => {
    const attempt = await at.waiting();
    await at.handIn({ allowed: async () => false });
    expect(at.posts()).toBe(0);
    expect(await at.kept(attempt)).toMatchObject({ state: 'waiting', service: { trouble: 'no-permission' } });
  });
});

describe('sent twice', () => {
  it('because its answer was lost, it is the same attempt to the service, and counts once', async () => {
    const attempt = await at.waiting();
    // Taken by the service, but the connection broke before we heard so.
    const deaf: HandInWays['fetch'] = async (url, init) => {
      await fetch(url, init);
      throw new TypeError('network');
    };
    await at.handIn({ fetch: deaf });
    expect(await at.kept(attempt)).toMatchObject({ state: 'waiting' });
    at.now += MINUTE;
    await at.handIn();
    expect([at.posts(), at.served.world.attempts.size]).toEqual([2, 1]);
    expect(await at.kept(attempt)).toMatchObject({ state: 'passed' });
    expect(await at.ledger.count('credits')).toBe(1);
  });

  it('because its result was answered twice, only the first one is taken', async () => {
    const attempt = await at.waiting();
    const result = { passed: true, correct: 3, attemptId: 'a1' };
    expect(await gradeAttempt(at.ledger, attempt, result, HERE, at.now)).toBe(true);
    expect(await gradeAttempt(at.ledger, attempt, { ...result, passed: false }, HERE, at.now)).toBe(false);
    expect(await refuseAttempt(at.ledger, attempt, 'no', HERE, at.now)).toBe(false);
    expect(await gradeWithout(at.ledger, attempt, HERE, at.now)).toBe(false);
    expect(await at.kept(attempt)).toMatchObject({ state: 'passed' });
    expect(await at.ledger.count('credits')).toBe(0);
  });
});
