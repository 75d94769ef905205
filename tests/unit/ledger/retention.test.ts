/** What the seller chooses not to keep: single readings go, every number that was made of them stays. */

import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../utils/domain/observation';
import { weekOf } from '../../../utils/domain/week';
import { prune, usage } from '../../../utils/ledger/prune';
import { rebuild } from '../../../utils/ledger/rebuild';
import { wrongDays } from '../../../utils/ledger/recount';
import { reportOf } from '../../../utils/ledger/report-of';
import { buildMissing } from '../../../utils/ledger/reports';
import type { Ledger } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { ANA, DAY, HOUR, SHOP, ticket, utc, warning } from '../domain/samples';
import { HERE, house, reading, STORES, ZONE } from './house';

/** A year of one look a week, the last of them today. */
const TODAY = utc('2026-11-18T20:00');
const WEEKS = 52;
const score = (value: number): Fact => ({ kind: 'score', measure: 'chr', value });

async function year(): Promise<Ledger> {
  const ledger = await house();
  for (let ago = WEEKS; ago >= 0; ago--) {
    const at = TODAY - ago * 7 * DAY;
    const facts: Fact[] = [
      score(200 - ago),
      { kind: 'violation', violation: ticket({ id: `t${ago}`, issuedAt: at - HOUR }) },
      { kind: 'notice', notice: warning({ id: `n${ago}`, at: at - HOUR }) },
    ];
    await record(ledger, [reading({ at, facts }), reading({ at: at + HOUR, facts: [score(100 + ago)] })], HERE, at);
  }
  return ledger;
}

/** All but what belongs to the log itself. */
async function numbers(ledger: Ledger) {
  const days = (await ledger.getAll('rollups')).map(({ unlogged: _, ...day }) => day);
  const [account] = await ledger.getAll('accounts');
  const reports = [];
  for (const ago of [0, 10, 30, 51]) {
    if (account) reports.push(await reportOf(ledger, account, weekOf(TODAY - ago * 7 * DAY, ZONE), TODAY));
  }
  return { days, reports, tickets: await ledger.getAll('violations'), notices: await ledger.getAll('notices') };
}

const oldest = async (ledger: Ledger) => (await ledger.getAll('observations'))[0]?.at;

describe('a seller who keeps single readings for so many months', () => {
  test('keeps those, lets the older ones go, and keeps every number, ticket and report', async () => {
    const ledger = await year();
    await buildMissing(ledger, HERE, TODAY + 7 * DAY);
    const [before, stored] = [await numbers(ledger), await ledger.getAll('reports')];
    const count = await ledger.count('observations');
    // 18 May 2026, 20:00: by hand the 26 weeks back to the evening of 20 May are kept, 27 looks.
    expect(await prune(ledger, TODAY, 6)).toBe(count - 27);
    expect(await oldest(ledger)).toBe(utc('2026-05-20T20:00'));
    expect(await numbers(ledger)).toEqual(before);
    expect(await ledger.getAll('reports')).toEqual(stored);
    expect(await prune(ledger, TODAY, 6)).toBe(0);
    // Nothing is out of date by it.
    expect(await buildMissing(ledger, HERE, TODAY + 7 * DAY)).toBe(0);
  });

  test('for ever keeps all, and forgets only what nobody refers to', async () => {
    const ledger = await year();
    const count = await ledger.count('observations');
    expect(await prune(ledger, TODAY + 30 * DAY, null)).toBe(0);
    expect([await ledger.count('observations'), await ledger.count('receipts')]).toEqual([count, 0]);
  });

  test('loses no count when the days are counted anew afterwards', async () => {
    const ledger = await year();
    await prune(ledger, TODAY, 6);
    const before = await numbers(ledger);
    const account = (await ledger.get('accounts', ANA.key)) ?? expect.fail();
    for (const ago of [51, 30, 26, 0]) {
      expect(await wrongDays(ledger, account, weekOf(TODAY - ago * 7 * DAY, ZONE))).toEqual([]);
    }
    await rebuild(ledger, ANA.key, ZONE, TODAY + DAY);
    expect(await numbers(ledger)).toEqual(before);
    // In another zone tickets move to their days; looks whose log is gone stay where they were counted.
    await rebuild(ledger, ANA.key, 'Asia/Manila', TODAY + DAY);
    const sum = (days: { readings: number }[]) => days.reduce((all, day) => all + day.readings, 0);
    expect(sum(await ledger.getAll('rollups'))).toBe(sum(before.days));
    await rebuild(ledger, ANA.key, ZONE, TODAY + DAY);
    const back = (await numbers(ledger)).days.map(({ changedAt: _, ...day }) => day);
    const full = back.filter(
      ({ readings, tickets, notices }) => readings + Object.keys({ ...tickets, ...notices }).length > 0,
    );
    expect(full).toEqual(before.days.map(({ changedAt: _, ...day }) => day));
  });

  test('an old reading that arrives after its neighbours were let go is counted beside them', async () => {
    const ledger = await year();
    await prune(ledger, TODAY, 6);
    const at = TODAY - 40 * 7 * DAY;
    await record(ledger, [reading({ at: at + 2 * HOUR, facts: [score(111)] })], HERE, TODAY);
    const [day] = (await ledger.getAll('rollups')).filter(({ score: read }) => read?.last.value === 111);
    expect(day).toMatchObject({ readings: 3, score: { first: { value: 160 }, last: { value: 111 } } });
    await prune(ledger, TODAY, 6);
    const account = (await ledger.get('accounts', ANA.key)) ?? expect.fail();
    expect(await wrongDays(ledger, account, weekOf(at, ZONE))).toEqual([]);
  });

  test('has thousands of them let go a few at a time, of each account its own', async () => {
    const ledger = await house();
    for (const account of [ANA, SHOP]) {
      for (let i = 0; i < 450; i++) {
        await record(ledger, [reading({ account, page: account.key, at: TODAY - (450 - i) * DAY })], HERE, TODAY);
      }
    }
    const all = await ledger.count('observations');
    // 18 October 2026, 20:00, and the 31 days after it are kept.
    expect(await prune(ledger, TODAY, 1)).toBe(all - 2 * 31);
    const days = await ledger.getAll('rollups');
    expect(days.map((day) => day.readings)).toEqual(Array.from({ length: 900 }, () => 1));
    expect(days.filter((day) => day.unlogged).length).toBe(900 - 2 * 31);
  });
});

test('how much is kept is told store by store', async () => {
  const ledger = await year();
  const told = await usage(ledger);
  expect(Object.keys(told).sort()).toEqual([...STORES].sort());
  expect(told).toMatchObject({ accounts: 1, violations: 53, notices: 53, observations: 53, credits: 0 });
});
