/** What a seller sees of a quiz before, during and after it: every number with whose it is, and what is not known left out. */

import { describe, expect, test } from 'vitest';
import { usCreatorChr } from '../../../../utils/domain/programmes/us-creator-chr';
import { finishAttempt, startAttempt } from '../../../../utils/domain/quiz/attempt';
import type { Attempt, AttemptState, ServiceQuiz } from '../../../../utils/domain/quiz/quiz';
import { type QuizInput, quizViewsOf } from '../../../../utils/domain/quiz/view';
import { ANA, DAY, HOUR, utc } from '../samples';
import { answersTo, bankOf, CLOSES, confirmed, ISSUED, inputOf, NOW, practice, ticketOf, viewOf } from './sample';

let ids = 0;
const tried = (state: AttemptState, more: Partial<Attempt> = {}): Attempt => ({
  account: ANA.key,
  id: `attempt-${++ids}`,
  violationId: '1',
  policy: 'claims',
  policyWords: ticketOf().policyWords,
  policyKey: 'claims',
  number: 1,
  terms: { questions: 3, attempts: 3, closesAt: CLOSES },
  paper: [],
  answers: {},
  state,
  startedAt: NOW - HOUR + ids,
  at: NOW - HOUR + ids,
  ...more,
});
const quiz = (more: Partial<ServiceQuiz> = {}): ServiceQuiz => ({ id: 'q1', violationId: '1', ...more });
const graded = (more: Partial<ServiceQuiz> = {}, at = NOW) => ({ at, list: [quiz(more)] });

describe('the quiz of a ticket', () => {
  test('before it begins: TikTok’s own with its window, our own terms, and nothing used', () => {
    const view = viewOf();
    expect(view).toEqual({
      account: ANA.key,
      violationId: '1',
      policyWords: ticketOf().policyWords,
      policy: 'claims',
      official: expect.objectContaining({ violationId: '1', closesAt: CLOSES }),
      terms: {
        ...{ programmeId: 'creator-points', questions: 3, published: 3, attempts: 3, points: 1, capDays: 30 },
        opensAt: ISSUED,
        closesAt: CLOSES,
      },
      used: 0,
      left: 3,
      by: 'here',
    });
  });

  test('under a programme that publishes no number: three questions of ours, and all else unknown', () => {
    const view = viewOf({ programme: usCreatorChr });
    expect(view?.terms).toEqual({ programmeId: 'us-creator-chr', questions: 3 });
    for (const absent of ['left', 'nextCreditAt', 'noStart']) expect(view).not.toHaveProperty(absent);
    const often = Array.from({ length: 9 }, () => tried('failed', { terms: { questions: 3 } }));
    expect(viewOf({ programme: usCreatorChr, attempts: often })).toMatchObject({ used: 9 });
    expect(viewOf({ programme: usCreatorChr, attempts: often })).not.toHaveProperty('noStart');
  });

  test('of a rule that the catalogue does not know is TikTok’s own alone', () => {
    const view = viewOf({ policyOf: () => undefined });
    expect(view).toMatchObject({ noStart: 'no-questions', official: {} });
    expect(view).not.toHaveProperty('policy');
  });

  test('is none where no programme speaks of one and nothing was tried', () => {
    expect(viewOf({ programme: undefined })).toBeUndefined();
    expect(viewOf({ violations: [] })).toBeUndefined();
  });

  test.each<[string, Partial<QuizInput>, object]>([
    ['while one is being answered', { attempts: [tried('open')] }, { used: 1, left: 2, running: { state: 'open' } }],
    ['after one that failed', { attempts: [tried('failed')] }, { used: 1, left: 2, last: { state: 'failed' } }],
    [
      'after three',
      { attempts: [tried('failed'), tried('failed'), tried('failed')] },
      { left: 0, noStart: 'no-attempts' },
    ],
    ['while one waits for the service', { attempts: [tried('waiting')] }, { noStart: 'waiting', running: {} }],
    [
      'after a pass',
      { attempts: [tried('passed')], credits: [practice({ violationId: '1' })] },
      { noStart: 'passed', credit: { kind: 'practice' } },
    ],
    [
      'after a pass that earned nothing',
      { attempts: [tried('passed')] },
      { used: 1, left: 2, last: { state: 'passed' } },
    ],
    [
      'when TikTok shows the points back',
      { credits: [confirmed({ violationId: '1', points: 2 })], attempts: [tried('passed')] },
      { noStart: 'confirmed', credit: { kind: 'confirmed', points: 2 } },
    ],
    [
      'of a ticket that was taken back',
      { violations: [ticketOf({ status: 'overturned' })], attempts: [tried('open')] },
      { noStart: 'overturned', voided: { voided: 'overturned' }, used: 0 },
    ],
    [
      'of a ticket that is closed',
      { violations: [ticketOf({ status: 'closed' })], attempts: [tried('failed')] },
      { noStart: 'expired' },
    ],
    [
      'of a window that is over',
      { now: CLOSES + 1, attempts: [tried('open', { paper: [...bankOf(1).questions] as never })] },
      { noStart: 'expired', voided: { voided: 'expired' } },
    ],
    [
      'refused by the service',
      { attempts: [tried('void', { voided: 'refused' })] },
      { used: 0, left: 3, voided: { voided: 'refused' } },
    ],
  ])('%s', (_, input, expected) => {
    const view = viewOf(input);
    expect(view).toMatchObject(expected);
    if (!('noStart' in expected)) expect(view).not.toHaveProperty('noStart');
  });

  test('a void attempt is told of until another one begins', () => {
    const gone = tried('void', { voided: 'refused' });
    expect(viewOf({ attempts: [gone] })?.voided).toEqual(gone);
    expect(viewOf({ attempts: [gone, tried('failed')] })).not.toHaveProperty('voided');
  });

  test('the confirmed credit stands before the practised one, the newest before the older', () => {
    const credits = [
      practice({ violationId: '1', at: NOW }),
      confirmed({ violationId: '1', at: NOW - DAY }),
      confirmed({ id: 'c2', violationId: '1', at: NOW - 2 * DAY }),
    ];
    expect(viewOf({ credits, attempts: [tried('passed')] })?.credit).toEqual({ kind: 'confirmed', at: NOW - DAY });
  });

  test('says when the next credit of its type is possible: by practice for practice, by TikTok’s own for TikTok’s', () => {
    const other = { violationId: '7', at: utc('2025-11-05T05:00') };
    // By hand: 5 November and thirty days is 5 December, midnight in Jakarta.
    const next = utc('2025-12-04T17:00');
    expect(viewOf({ credits: [practice(other)] })).toMatchObject({ nextCreditAt: next });
    expect(viewOf({ credits: [practice(other)] })?.official).not.toHaveProperty('nextCreditAt');
    const official = viewOf({ credits: [confirmed(other)] });
    expect(official).not.toHaveProperty('nextCreditAt');
    expect(official?.official).toMatchObject({ nextCreditAt: next });
    expect(viewOf({ credits: [practice(other)], now: next })).not.toHaveProperty('nextCreditAt');
  });

  test('over for more than ninety days it is not listed any more', () => {
    const old = { attempts: [tried('failed')], now: NOW + 91 * DAY };
    expect(viewOf(old)).toBeUndefined();
    expect(viewOf({ ...old, now: NOW + 80 * DAY })).toMatchObject({ noStart: 'expired' });
  });
});

describe('a connected service that has the quiz open', () => {
  test('grades it, by the numbers that it states, whether or not a programme publishes any', () => {
    const stated = {
      questions: 5,
      attempts: { allowed: 2, used: 1 },
      points: 4,
      closesAt: NOW + DAY,
      nextCreditAt: NOW + HOUR,
    };
    const view = viewOf({ service: graded(stated), programme: undefined });
    expect(view).toMatchObject({
      terms: { questions: 5, published: 5, attempts: 2, points: 4, closesAt: NOW + DAY },
      used: 1,
      left: 1,
      nextCreditAt: NOW + HOUR,
      by: 'service',
    });
    expect(view).not.toHaveProperty('official');
    expect(viewOf({ service: graded() })).toMatchObject({ terms: { attempts: 3, closesAt: CLOSES }, by: 'service' });
  });

  test('is not open before the service says so', () => {
    expect(viewOf({ service: graded({ opensAt: NOW + HOUR }) })).toMatchObject({ noStart: 'not-yet' });
    expect(viewOf({ service: graded({ closesAt: NOW - 1 }) })).toMatchObject({ noStart: 'expired' });
  });

  test('counts the attempts that it knows of, and those that it cannot know yet', () => {
    const service = { quizId: 'q1', host: 'h' };
    const stated = graded({ attempts: { allowed: 3, used: 1 } });
    const used = (attempts: Attempt[]) => viewOf({ service: stated, attempts })?.used;
    expect(used([])).toBe(1);
    // Its own answer is newer than this attempt: it is among those counted.
    expect(used([tried('failed', { service, at: NOW - 1 })])).toBe(1);
    expect(used([tried('failed', { service, at: NOW + 1 })])).toBe(2);
    expect(used([tried('failed', { service, at: NOW - 1 }), tried('open', { service })])).toBe(2);
    // What was practised here before is none of the service's.
    expect(used([tried('failed'), tried('failed')])).toBe(1);
    const none = viewOf({ service: graded({ attempts: { allowed: 3, used: 3 } }) });
    expect(none).toMatchObject({ left: 0, noStart: 'no-attempts' });
  });

  test('begins with the service’s quiz and waits for it when it is handed in', () => {
    const view = viewOf({ service: graded() });
    if (!view) throw new Error('no quiz');
    const rest = { violation: ticketOf(), attempts: [], bank: bankOf(), region: undefined, id: 'attempt-x', now: NOW };
    const begun = startAttempt({ view, ...rest, service: { quiz: quiz(), host: 'h' } });
    if ('refused' in begun) throw new Error(begun.refused);
    const done = finishAttempt({ ...begun.attempt, answers: answersTo(begun.attempt) }, 'service', NOW);
    expect(done).toMatchObject({ attempt: { state: 'waiting', service: { quizId: 'q1', host: 'h' } } });
    // The service was forgotten meanwhile.
    const here = finishAttempt({ ...begun.attempt, answers: answersTo(begun.attempt) }, 'here', NOW);
    expect(here).toMatchObject({ attempt: { state: 'passed' } });
    expect(here).not.toHaveProperty('attempt.service');
  });
});

test('what can be taken stands first, the soonest to close at the head', () => {
  const input = inputOf({
    violations: [
      ticketOf({ id: '1', issuedAt: utc('2025-11-03T05:00') }),
      ticketOf({ id: '2', issuedAt: utc('2025-10-20T05:00') }),
      ticketOf({ id: '3', issuedAt: utc('2025-11-02T05:00') }),
    ],
    attempts: [tried('failed', { violationId: '2' }), tried('passed', { violationId: '3' })],
    credits: [practice({ violationId: '3', policyKey: 'other' })],
  });
  expect(quizViewsOf(input).map(({ violationId, noStart }) => [violationId, noStart])).toEqual([
    ['2', undefined],
    ['1', undefined],
    ['3', 'passed'],
  ]);
});
