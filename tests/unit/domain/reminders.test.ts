/** Reminders of deadlines: each at its moment, none twice, none lost, and one for what was missed. Moments by hand. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AccountKey, DueView } from '../../../utils/domain';
import { groupReminders, type Plan, planReminders, type Reminder, type Told } from '../../../utils/domain/reminders';
import { REMINDER_HOURS } from '../../../utils/domain/settings';

const HOUR = 3_600_000;
/** Friday 4 December 2026, 12:00 UTC. */
const AT = Date.UTC(2026, 11, 4, 12);
const ana: AccountKey = 'creator:7301234567890123456';
const shop: AccountKey = 'seller:7495000000000000001';
const HOURS = [72, 24, 4];

const due = (at: number, more: Partial<DueView> = {}): DueView => ({
  kind: 'appeal',
  violationId: 't1',
  policyWords: 'Misleading claims',
  at,
  derived: false,
  ...more,
});
const of = (...list: DueView[]) => ({ [ana]: list });
const said = ({ fire }: Plan) => fire.map((one) => `${one.due.violationId} ${one.hours} h${one.last ? ', last' : ''}`);

describe('a deadline on Friday noon, with reminders 72, 24 and 4 hours before', () => {
  test('is told on Tuesday, Thursday and Friday morning, and each plan says when to look again', () => {
    const tuesday = planReminders(of(due(AT)), HOURS, Date.UTC(2026, 11, 1, 12), {});
    expect(said(tuesday)).toEqual(['t1 72 h']);
    expect(tuesday.next).toBe(Date.UTC(2026, 11, 3, 12));
    const thursday = planReminders(of(due(AT)), HOURS, Date.UTC(2026, 11, 3, 12), tuesday.told);
    expect(said(thursday)).toEqual(['t1 24 h']);
    expect(thursday.next).toBe(Date.UTC(2026, 11, 4, 8));
    const friday = planReminders(of(due(AT)), HOURS, Date.UTC(2026, 11, 4, 8), thursday.told);
    expect(said(friday)).toEqual(['t1 4 h, last']);
    expect(friday.next).toBeUndefined();
  });

  test('is not told before its first moment', () => {
    const plan = planReminders(of(due(AT)), HOURS, AT - 72 * HOUR - 1, {});
    expect(said(plan)).toEqual([]);
    expect(plan.next).toBe(AT - 72 * HOUR);
  });

  test('is told once when the browser was closed for two of them', () => {
    const plan = planReminders(of(due(AT)), HOURS, AT - 20 * HOUR, {});
    expect(said(plan)).toEqual(['t1 24 h']);
    expect(said(planReminders(of(due(AT)), HOURS, AT - 19 * HOUR, plan.told))).toEqual([]);
  });

  test('is not told when it has passed while the browser was closed', () => {
    for (const late of [0, 1, HOUR]) {
      const plan = planReminders(of(due(AT)), HOURS, AT + late, {});
      expect(said(plan)).toEqual([]);
      expect(plan.next).toBeUndefined();
    }
  });

  test('is told anew when TikTok moves it, and not for seconds of difference', () => {
    const { told } = planReminders(of(due(AT)), HOURS, AT - HOUR, {});
    expect(said(planReminders(of(due(AT + 30_000)), HOURS, AT - HOUR, told))).toEqual([]);
    const moved = planReminders(of(due(AT + 48 * HOUR)), HOURS, AT - HOUR, told);
    expect(said(moved)).toEqual(['t1 72 h']);
    expect(moved.next).toBe(AT + 24 * HOUR);
  });

  test('an earlier reminder switched on later does not come after a nearer one', () => {
    const { told } = planReminders(of(due(AT)), HOURS, AT - 24 * HOUR, {});
    const plan = planReminders(of(due(AT)), [168, ...HOURS], AT - 23 * HOUR, told);
    expect(said(plan)).toEqual([]);
  });

  test('is never told when the seller wants no reminders', () => {
    expect(planReminders(of(due(AT)), [], AT - HOUR, {})).toEqual({ fire: [], next: undefined, told: {} });
  });
});

test('appeal, correction and quiz of one ticket are three deadlines, and so is the same ticket number of two accounts', () => {
  const kinds = (['appeal', 'correct', 'quiz'] as const).map((kind) => due(AT, { kind }));
  const plan = planReminders({ [ana]: kinds, [shop]: [due(AT)] }, [4], AT - HOUR, {});
  expect(plan.fire).toHaveLength(4);
  expect(new Set(plan.fire.map((one) => one.account))).toEqual(new Set([ana, shop]));
});

test('a clock that was ahead for some days and is set right repeats nothing', () => {
  const first = planReminders(of(due(AT)), HOURS, AT - 2 * HOUR, {});
  const ahead = planReminders(of(due(AT)), HOURS, AT + 72 * HOUR, first.told);
  expect(said(planReminders(of(due(AT)), HOURS, AT - HOUR, ahead.told))).toEqual([]);
});

test('what was told is forgotten a week after the deadline, so that the memory does not grow', () => {
  const { told } = planReminders(of(due(AT)), HOURS, AT - HOUR, {});
  expect(Object.keys(told)).toHaveLength(1);
  expect(planReminders({}, HOURS, AT + 8 * 24 * HOUR, told).told).toEqual({});
});

test('three accounts get a notification each, a fourth makes it one for all', () => {
  const one = (n: number): Reminder => ({ account: `seller:${n}`, due: due(AT), hours: 4, last: true });
  expect(groupReminders([one(1), one(2), one(1), one(3)]).map((group) => group.length)).toEqual([2, 1, 1]);
  expect(groupReminders([one(1), one(2), one(3), one(4)])).toHaveLength(1);
  expect(groupReminders([])).toEqual([]);
});

/** Some deadlines of two accounts, on whole minutes so that two looks can fall on one moment. */
const minute = fc.integer({ min: 0, max: 20 * 24 * 60 }).map((n) => AT + n * 60_000);
const someDue = fc.array(
  fc.record({
    account: fc.constantFrom(ana, shop),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    kind: fc.constantFrom('appeal' as const, 'correct' as const, 'quiz' as const),
    at: minute,
  }),
  { maxLength: 8 },
);
const someHours = fc.subarray([...REMINDER_HOURS]);

type Made = { account: AccountKey; id: string; kind: DueView['kind']; at: number };
/** Each once, as the ledger gives them. */
function byAccount(made: Made[]): Record<string, DueView[]> {
  const once = new Map(made.map((one) => [`${one.account}${one.id}${one.kind}`, one]));
  const all: Record<string, DueView[]> = {};
  for (const { account, id, kind, at } of once.values()) {
    all[account] = [...(all[account] ?? []), due(at, { violationId: id, kind })];
  }
  return all;
}

/** The same, as slowly as one would say it: a list of every pair that was told or passed over. */
function naive(all: Record<string, DueView[]>, hours: number[], looks: number[]): string[] {
  const done = new Set<string>();
  const told: string[] = [];
  for (const now of looks) {
    for (const [account, list] of Object.entries(all)) {
      for (const one of list) {
        if (one.at <= now) continue;
        const passed = hours.filter((h) => one.at - h * HOUR <= now).sort((a, b) => a - b);
        const name = (h: number) => `${account} ${one.violationId} ${one.kind} ${h}`;
        const nearest = passed[0];
        if (nearest !== undefined && !done.has(name(nearest))) told.push(`${now} ${name(nearest)}`);
        for (const h of passed) done.add(name(h));
      }
    }
  }
  return told.sort();
}

function follow(all: Record<string, DueView[]>, hours: number[], looks: number[]): string[] {
  let told: Told = {};
  const all_: string[] = [];
  for (const now of looks) {
    const plan = planReminders(all, hours, now, told);
    // As it is stored and read back in another life of the worker.
    told = JSON.parse(JSON.stringify(plan.told));
    all_.push(
      ...plan.fire.map(({ account, due: one, hours: h }) => `${now} ${account} ${one.violationId} ${one.kind} ${h}`),
    );
  }
  return all_.sort();
}

test('at whatever times the worker looks, the same reminders come as from a list of everything told', () => {
  const looks = fc.array(fc.integer({ min: -8 * 24 * 60, max: 21 * 24 * 60 }), { maxLength: 40 });
  fc.assert(
    fc.property(someDue, someHours, looks, (made, hours, minutes) => {
      const all = byAccount(made);
      const times = minutes.sort((a, b) => a - b).map((n) => AT + n * 60_000);
      expect(follow(all, hours, times)).toEqual(naive(all, hours, times));
    }),
    { numRuns: 400 },
  );
});

test('a worker that looks only when it is told to loses no reminder and brings each at its very moment', () => {
  fc.assert(
    fc.property(someDue, someHours, (made, hours) => {
      const all = byAccount(made);
      let now: number | undefined = AT - 200 * HOUR;
      let told: Told = {};
      const fired: string[] = [];
      while (now !== undefined) {
        const plan: Plan = planReminders(all, hours, now, told);
        const soonest = plan.fire.map((one) => one.due.at);
        expect(soonest).toEqual([...soonest].sort((a, b) => a - b));
        for (const one of plan.fire) {
          expect(now).toBe(one.due.at - one.hours * HOUR);
          fired.push(`${one.account} ${one.due.violationId} ${one.due.kind} ${one.hours}`);
        }
        told = plan.told;
        expect(plan.next ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now);
        now = plan.next;
      }
      const wanted = Object.entries(all).flatMap(([account, list]) =>
        list.flatMap((one) => hours.map((h) => `${account} ${one.violationId} ${one.kind} ${h}`)),
      );
      expect(fired.sort()).toEqual(wanted.sort());
    }),
    { numRuns: 300 },
  );
});
