/** Windows, attempts and credits over random histories, held against a second, naive implementation of the same rules. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Credit } from '../../../../utils/domain/credit';
import { creatorPoints } from '../../../../utils/domain/programmes/creator-points';
import type { Programme } from '../../../../utils/domain/programmes/programme';
import {
  answerAttempt,
  finishAttempt,
  practiceCredit,
  raised,
  settled,
  startAttempt,
} from '../../../../utils/domain/quiz/attempt';
import type { Attempt, QuizView } from '../../../../utils/domain/quiz/quiz';
import { quizViewsOf } from '../../../../utils/domain/quiz/view';
import type { Violation } from '../../../../utils/domain/violation';
import { addDays, dayOf, dayStart } from '../../../../utils/domain/week';
import { ANA, DAY, HOUR, held, utc } from '../samples';
import { dayNumber, Naive, type Rules } from './naive';
import { answersTo, bankOf, confirmed } from './sample';

const ZONES = [
  ...['UTC', 'Asia/Jakarta', 'America/New_York', 'Europe/Berlin', 'America/Asuncion', 'America/Havana'],
  ...['Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe', 'Africa/Cairo'],
];

function programmeOf({ attempts, capDays, window }: Rules): Programme {
  const quiz = creatorPoints.quiz;
  if (!quiz?.attempts || !quiz.capDays) throw new Error('this programme publishes all of them');
  return {
    ...creatorPoints,
    expiryDays: null,
    quiz: {
      ...quiz,
      attempts: attempts === null ? null : { ...quiz.attempts, count: attempts },
      capDays: capDays === null ? null : { ...quiz.capDays, days: capDays },
      window: window ? quiz.window : null,
    },
  };
}

/** An account as the worker keeps it: each step as the ledger takes it, but in memory. */
class Account {
  violations: Violation[] = [];
  credits: Credit[] = [];
  attempts: Attempt[] = [];
  #ids = 0;

  constructor(
    readonly programme: Programme,
    readonly zone: string,
  ) {}

  views(now: number): QuizView[] {
    const { violations, credits, attempts, programme, zone } = this;
    return quizViewsOf({ violations, credits, attempts, programme, zone, now, policyOf: () => 'claims' });
  }

  view = (id: string, now: number): QuizView | undefined =>
    this.views(now).find(({ violationId }) => violationId === id);

  own(id: string, clock: number): { attempts: Attempt[]; now: number } {
    const before = this.attempts.filter(({ violationId }) => violationId === id);
    const now = raised(clock, before);
    const violation = this.violations.find((one) => one.id === id);
    const attempts = before.map((one) => settled(one, violation, now, this.zone));
    this.attempts = this.attempts.map((one) => attempts.find(({ id: same }) => same === one.id) ?? one);
    return { attempts, now };
  }

  start(id: string, clock: number): string {
    const { attempts } = this.own(id, clock);
    const view = this.view(id, clock);
    const violation = this.violations.find((one) => one.id === id);
    if (!view || !violation) return 'no view';
    const name = `attempt-${++this.#ids}`;
    const rest = { bank: bankOf(), region: undefined, service: undefined };
    const started = startAttempt({ view, violation, attempts, ...rest, id: name, now: clock });
    if ('refused' in started) return started.refused;
    if (started.attempt.id !== name) return 'goes on';
    this.attempts.push(started.attempt);
    return `begins ${started.attempt.number}`;
  }

  answer(id: string, right: boolean, clock: number): void {
    const { attempts, now } = this.own(id, clock);
    let open = attempts.find(({ state }) => state === 'open');
    if (!open) return;
    for (const [question, option] of Object.entries(answersTo(open, right))) {
      const reply = answerAttempt(open, { question, option }, now, this.zone);
      if ('attempt' in reply) open = reply.attempt;
    }
    const kept = open;
    this.attempts = this.attempts.map((one) => (one.id === kept.id ? kept : one));
  }

  finish(id: string, clock: number): string {
    const { attempts, now } = this.own(id, clock);
    const open = attempts.find(({ state }) => state === 'open');
    if (!open) return 'none';
    const reply = finishAttempt(open, 'here', now);
    if ('refused' in reply) return reply.refused;
    this.attempts = this.attempts.map((one) => (one.id === open.id ? reply.attempt : one));
    const { violations, credits, zone } = this;
    const credit = practiceCredit(reply.attempt, { violations, credits, zone, now });
    if (credit) this.credits = [...credits, credit];
    return credit ? 'credit' : reply.attempt.state;
  }
}

const TICKETS = ['t1', 't2', 't3', 't4'];
const ticketId = fc.constantFrom(...TICKETS);
const of = <K extends string, T extends object>(kind: K, more: { [M in keyof T]: fc.Arbitrary<T[M]> }) =>
  fc.record<{ do: K } & T>({ do: fc.constant(kind), ...more } as never);
const wait = fc.oneof(fc.integer({ min: 1, max: 40 * DAY }), fc.constantFrom(29 * DAY, 30 * DAY, 31 * DAY, HOUR));
const status = fc.constantFrom<Violation['status'] & ('overturned' | 'closed' | 'open')>(
  'overturned',
  'closed',
  'open',
  'open',
);
const step = fc.oneof(
  { weight: 5, arbitrary: of('start', { id: ticketId }) },
  { weight: 5, arbitrary: of('answer', { id: ticketId, right: fc.boolean() }) },
  { weight: 5, arbitrary: of('finish', { id: ticketId }) },
  // A whole quiz at once, so that passes and caps are met often.
  { weight: 6, arbitrary: of('take', { id: ticketId, right: fc.boolean() }) },
  { weight: 5, arbitrary: of('wait', { ms: wait }) },
  // To the first moment of a day, or the last of the one before.
  { weight: 4, arbitrary: of('midnight', { days: fc.constantFrom(1, 2, 28, 29, 30), by: fc.constantFrom(0, -1) }) },
  { weight: 1, arbitrary: of('back', { ms: fc.integer({ min: 1, max: 20 * DAY }) }) },
  { weight: 3, arbitrary: of('status', { id: ticketId, status }) },
  { weight: 1, arbitrary: of('confirm', { id: ticketId }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
/** What chance alone would seldom play: a ticket taken back and given again, and two passes on either side of the cap. */
const scene: fc.Arbitrary<Step[]> = fc.oneof(
  { weight: 12, arbitrary: step.map((one) => [one]) },
  {
    weight: 1,
    arbitrary: ticketId.map((id): Step[] => [
      { do: 'start', id },
      { do: 'status', id, status: 'overturned' },
      { do: 'status', id, status: 'open' },
      { do: 'take', id, right: false },
    ]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(ticketId, ticketId, fc.constantFrom(1, 30), fc.constantFrom(0, -1))
      .map(([a, b, days, by]): Step[] => [
        { do: 'take', id: a, right: true },
        { do: 'midnight', days, by },
        { do: 'take', id: b, right: true },
      ]),
  },
);
/** Around the ends of months, of leap years and of others, and anywhere. */
const moment = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 251 }), fc.integer({ min: -30 * HOUR, max: 30 * HOUR }))
    .map(([months, by]) => Date.UTC(2020, months, 1) + by),
  fc.integer({ min: utc('2020-01-01T00:00'), max: utc('2040-12-31T00:00') }),
);
const rules: fc.Arbitrary<Rules> = fc.record({
  attempts: fc.constantFrom(3, 1, null),
  capDays: fc.constantFrom(30, 30, 1, null),
  window: fc.boolean(),
});
const history = fc.record({
  rules,
  zone: fc.constantFrom(...ZONES),
  from: moment,
  tickets: fc.tuple(
    ...TICKETS.map(() =>
      fc.record({ rule: fc.constantFrom('claims', 'live'), ago: fc.integer({ min: 0, max: 40 * DAY }) }),
    ),
  ),
  steps: fc.array(scene, { minLength: 4, maxLength: 30 }).map((scenes) => scenes.flat()),
});

/** What a view says, in the naive one's words. */
function said(view: QuizView | undefined): string {
  if (!view) return 'no view';
  if (view.running) return 'goes on';
  return view.noStart ?? `begins ${view.used + 1}`;
}

const OVER = ['overturned', 'confirmed', 'passed', 'expired'];

test('in any history the rules are kept as a plain count keeps them', () => {
  let met = new Map<string, number>();
  fc.assert(
    fc.property(history, ({ rules: given, zone, from, tickets, steps }) => {
      const account = new Account(programmeOf(given), zone);
      const naive = new Naive(given, zone);
      let now = from;
      for (const [at, { rule, ago }] of tickets.entries()) {
        const id = TICKETS[at] ?? '';
        naive.add(id, rule, from - ago);
        account.violations.push(
          held({ id, account: ANA.key, policyKey: rule, issuedAt: from - ago, firstSeenAt: from }),
        );
      }
      const agree = (id: string, one: string, other: string): void => {
        met = met.set(one.replace(/\d/, ''), (met.get(one.replace(/\d/, '')) ?? 0) + 1);
        // What has been over for months is not listed any more.
        if (one === 'no view') expect(OVER, `${id} ${JSON.stringify(steps)}`).toContain(other);
        else expect(one, `${id} at ${new Date(now).toISOString()}`).toBe(other);
      };
      for (const one of steps) {
        if (one.do === 'wait') now += one.ms;
        else if (one.do === 'midnight') {
          const next = dayStart(addDays(dayOf(now, zone), one.days), zone) + one.by;
          now = Math.max(now, next);
        }
        // Never before the tickets: what a page says of tomorrow is another matter.
        else if (one.do === 'back') now = Math.max(from, now - one.ms);
        else if (one.do === 'status') {
          account.violations = account.violations.map((v) => (v.id === one.id ? { ...v, status: one.status } : v));
          // A step settles what is open; nothing else looks while the ticket changes to and fro.
          account.own(one.id, now);
          naive.ticket(one.id).status = one.status;
          naive.settle(naive.ticket(one.id), Math.max(now, naive.ticket(one.id).touched));
        } else if (one.do === 'confirm') {
          account.credits = [
            ...account.credits,
            confirmed({ id: `c ${one.id}`, at: now, violationId: one.id, policyKey: naive.ticket(one.id).rule }),
          ];
          naive.ticket(one.id).confirmed = true;
        } else {
          if (one.do === 'start' || one.do === 'take')
            agree(one.id, account.start(one.id, now), naive.start(one.id, now));
          if (one.do === 'answer' || one.do === 'take') {
            account.answer(one.id, one.right, now);
            naive.answer(one.id, one.right, now);
          }
          if (one.do === 'finish' || one.do === 'take')
            agree(one.id, account.finish(one.id, now), naive.finish(one.id, now));
        }
        for (const id of TICKETS) {
          const view = account.view(id, now);
          agree(id, said(view), naive.verdict(id, now));
          if (!view) continue;
          const { ticket, now: seen } = naive.seen(id, now);
          expect(view.used).toBe(naive.used(ticket));
          const begun = view.running?.terms.attempts ?? view.terms.attempts;
          if (begun !== undefined) expect(view.left).toBe(begun - view.used);
          const last = naive.lastDay(ticket.rule);
          const until = last === undefined || view.terms.capDays === undefined ? undefined : last + view.terms.capDays;
          if (until === undefined || until <= dayNumber(seen, zone)) expect(view.nextCreditAt).toBeUndefined();
          else {
            expect(dayNumber(view.nextCreditAt ?? 0, zone)).toBe(until);
            expect(dayNumber((view.nextCreditAt ?? 0) - 1, zone)).toBe(until - 1);
          }
        }
      }
      // Nothing is earned that a plain count would not give, and nothing of it is lost.
      const earned = account.credits.filter(({ kind }) => kind === 'practice');
      expect(earned.map(({ violationId, at }) => [violationId, at])).toEqual(
        naive.credits.map(({ ticket, at }) => [ticket, at]),
      );
    }),
    { numRuns: 400 },
  );
  // A property that never meets what it speaks of proves nothing.
  for (const word of [
    'credit',
    'passed',
    'failed',
    'expired',
    'overturned',
    'confirmed',
    'no-attempts',
    'goes on',
    'unanswered',
  ]) {
    expect(met.get(word) ?? 0, word).toBeGreaterThan(10);
  }
}, 60_000);
