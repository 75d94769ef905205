/** One record of a backup into the ledger, with the numbers of the days it counts in. */

import type { AccountKey, Notice, Violation } from '../domain';
import type { KeptStore } from '../domain/backup';
import { startOf } from '../domain/live-session';
import { addReads, addScore, addTo, type DayRollup, emptyDay, ticketSlot } from '../domain/rollup';
import { addDays } from '../domain/week';
import { type LogRecord, readingsIn, scoresIn } from './log';
import { alike, mergeDay } from './merge';
import { type Kept, keyOf, merge, type Verdict } from './merge-into';
import type { RestoreDesk } from './restore-desk';
import type { AccountRecord } from './schema';
import { asStored, asStoredLive, type StoredReport, withoutService } from './stored';

type Into = { [S in KeptStore]: (desk: RestoreDesk, there: Kept[S]) => Promise<Verdict> };

/** Merges and puts; what else must be done is done by `then`, only when something changed. */
async function plainly<S extends KeptStore>(
  desk: RestoreDesk,
  store: S,
  there: Kept[S],
  then?: (here: Kept[S] | undefined, record: Kept[S]) => Promise<void>,
): Promise<Verdict> {
  const here = await desk.get(store, keyOf(store, there));
  const { verdict, record } = merge(store, here, there);
  if (verdict === 'known') return verdict;
  desk.put(store, record);
  await then?.(here, record);
  return verdict;
}

/** Takes what was counted out of its day and counts what is there now. */
async function recount<T>(
  desk: RestoreDesk,
  account: AccountKey,
  both: readonly [T | undefined, T],
  slotOf: (one: T) => { day: string; count: (day: DayRollup, by: number) => void } | undefined,
): Promise<void> {
  for (const [index, one] of both.entries()) {
    const slot = one && slotOf(one);
    if (!slot) continue;
    const day = await desk.day(account, slot.day);
    slot.count(day, index === 0 ? -1 : 1);
    await desk.bump(day);
  }
}

const ticketIn = (desk: RestoreDesk, record: AccountRecord) => (ticket: Violation) => {
  const slot = ticketSlot(ticket, (at) => desk.dayOf(record, at));
  return slot && { day: slot.day, count: (day: DayRollup, by: number) => addTo(day.tickets, slot.surface, by) };
};

const noticeIn = (desk: RestoreDesk, record: AccountRecord) => (notice: Notice) => ({
  day: notice.day ?? desk.dayOf(record, notice.at),
  count: (day: DayRollup, by: number) => addTo(day.notices, notice.level, by),
});

const INTO: Into = {
  accounts: (desk, there) => plainly(desk, 'accounts', withoutService(there)),
  lives: async (desk, there) => {
    const verdict = await plainly(desk, 'lives', asStoredLive(there));
    await desk.account(there.account, startOf(there) ?? there.endedAt ?? 0);
    return verdict;
  },
  moments: async (desk, there) => {
    await desk.account(there.account, there.at);
    return plainly(desk, 'moments', there);
  },
  violations: async (desk, there) => {
    const record = await desk.account(there.account, there.firstSeenAt);
    return plainly(desk, 'violations', asStored(there), (...both) =>
      recount(desk, there.account, both, ticketIn(desk, record)),
    );
  },
  notices: async (desk, there) => {
    const record = await desk.account(there.account, there.at);
    return plainly(desk, 'notices', there, (...both) => recount(desk, there.account, both, noticeIn(desk, record)));
  },
  credits: async (desk, there) => {
    const record = await desk.account(there.account, there.at);
    // Credits are in no number of a day, but its report names them.
    const slot = (credit: Kept['credits']) => ({ day: desk.dayOf(record, credit.at), count: () => undefined });
    return plainly(desk, 'credits', there, (...both) => recount(desk, there.account, both, slot));
  },
  attempts: async (desk, there) => {
    await desk.account(there.account, there.startedAt);
    return plainly(desk, 'attempts', there);
  },
  observations: restoreLog,
  rollups: async (desk, there) => {
    await desk.account(there.account, there.changedAt);
    const here = await desk.get('rollups', [there.account, there.day]);
    const merged = mergeDay(here ?? emptyDay(there.account, there.day), there);
    if (here && alike(here, merged)) return 'known';
    desk.put('rollups', merged);
    return here ? 'changed' : 'added';
  },
  reports: (desk, there) => plainly(desk, 'reports', there, (_, report) => holdAgainst(desk, report)),
  cards: (desk, there) => plainly(desk, 'cards', there),
  practice: (desk, there) => plainly(desk, 'practice', there),
  questions: (desk, there) => plainly(desk, 'questions', there),
  // Asked anew: how it answered is another browser's.
  workshopSources: (desk, { id, kind, name, url }) =>
    plainly(desk, 'workshopSources', { id, kind, name, ...(url && { url }), state: 'new' }),
  workshopReads: (desk, there) => plainly(desk, 'workshopReads', there),
  choices: (desk, there) => plainly(desk, 'choices', there),
  planned: (desk, there) => plainly(desk, 'planned', there),
};

/** Undefined for what is the person's, not an account's. */

export async function into<S extends KeptStore>(
  desk: RestoreDesk,
  store: S,
  there: Kept[S],
): Promise<{ verdict: Verdict; account: AccountKey | undefined }> {
  const verdict = await INTO[store](desk, there);
  const { key, account = key, accountKey = account } = there as never as Record<string, AccountKey>;
  return { verdict, account: store === 'accounts' ? key : accountKey };
}

/**
 * Readings of a day whose log was let go here are in that day's numbers already, and the seller chose not to keep them:
 * they stay away.
 */
async function restoreLog(desk: RestoreDesk, there: LogRecord): Promise<Verdict> {
  const account = there.account as AccountKey;
  const record = await desk.account(account, there.at);
  const here = await desk.get('observations', keyOf('observations', there));
  if (here) return plainly(desk, 'observations', there);
  const days = new Map<string, DayRollup>();
  const at = async (moment: number): Promise<DayRollup> => {
    const name = desk.dayOf(record, moment);
    const day = days.get(name) ?? (await desk.day(account, name));
    days.set(name, day);
    return day;
  };
  const scored = new Set<DayRollup>();
  for (const moment of readingsIn(there)) addReads(await at(moment), { readings: 1 });
  for (const score of scoresIn(there)) {
    const day = await at(score.at);
    const before = JSON.stringify(day.score);
    addScore(day, score);
    if (JSON.stringify(day.score) !== before) scored.add(day);
  }
  if ([...days.values()].some((day) => day.unlogged)) return 'known';
  for (const day of days.values()) {
    if (scored.has(day)) await desk.bump(day);
    else desk.put('rollups', day);
  }
  desk.put('observations', there);
  return 'added';
}

/** A report that counts other tickets than this ledger knows of its week is built again, as one that a late ticket overtook. */
async function holdAgainst(desk: RestoreDesk, report: StoredReport): Promise<void> {
  const account = report.accountKey as AccountKey;
  await desk.account(account, report.builtAt);
  desk.listAgain(account);
  const days: DayRollup[] = [];
  for (let day = report.weekStart; day <= report.week.end && days.length < 7; day = addDays(day, 1)) {
    days.push(await desk.day(account, day));
  }
  const tickets = days.flatMap((day) => Object.values(day.tickets)).reduce((sum, count) => sum + count, 0);
  const [first] = days;
  if (!first || tickets === report.violations || days.some((day) => day.changedAt > report.builtAt)) return;
  desk.overtake(first);
}
