/**
 * One record of a backup: whether it is what the ledger keeps. A record that is not is refused alone. Members that this
 * version does not know are kept; a record that names two accounts is refused, for nothing may be mixed.
 */

import type { Account } from '../../domain/account';
import type { BackupStore } from '../../domain/backup';
import type { Observation } from '../../domain/observation';
import type { Reading } from '../../domain/reading';
import type { WeeklyReport } from '../../domain/report/report';
import { makeAccounts } from './accounts';
import { makeMoment } from './moments';
import { makeObservations, makeReading } from './observations';
import { makeParts } from './parts';
import { makeQuiz } from './quiz';
import { makeReport } from './report';
import { makeSettings } from './settings';
import { makeTickets } from './tickets';
import { makeWorkshops } from './workshops';

function makeSchemas() {
  const parts = makeParts();
  const tickets = makeTickets(parts);
  const accounts = makeAccounts(parts);
  const quiz = makeQuiz(parts);
  const workshops = makeWorkshops(parts);
  return {
    accounts: accounts.account,
    violations: tickets.violation,
    notices: tickets.notice,
    lives: tickets.live,
    moments: makeMoment(parts),
    credits: tickets.credit,
    attempts: quiz.attempt,
    cards: quiz.card,
    practice: quiz.practised,
    questions: quiz.own,
    workshopSources: workshops.source,
    workshopReads: workshops.stored,
    choices: workshops.choice,
    planned: workshops.planned,
    rollups: accounts.rollup,
    reports: makeReport(parts, accounts, tickets),
    observations: makeObservations(parts, tickets),
    settings: makeSettings(parts),
    reading: makeReading(parts, tickets),
  };
}

let made: ReturnType<typeof makeSchemas> | undefined;

const named = ({ key, role, id }: Account): boolean => key === `${role}:${id}`;

/** Whether all that is in a record belongs to the one account it is filed under. */
const ofOneAccount: Partial<Record<BackupStore, (record: never) => boolean>> = {
  accounts: ({ key, account }: { key: string; account: Account }) => account.key === key && named(account),
  reports: ({ accountKey, weekStart, account, week }: WeeklyReport & { accountKey: string; weekStart: string }) =>
    account.key === accountKey && named(account) && week.start === weekStart,
  observations: ({ account, items }: { account: string; items: Observation[] }) =>
    items.every((one) => one.account === account),
};

/** Undefined when it is refused. */
export function parseRecord(store: BackupStore, record: unknown): object | undefined {
  made ??= makeSchemas();
  const parsed = made[store].safeParse(record);
  return parsed.success && (ofOneAccount[store]?.(parsed.data as never) ?? true) ? parsed.data : undefined;
}

/** One reading of a download as `readDownload` makes it; undefined when it is anything else. */
export function parseReading(reading: unknown): Reading | undefined {
  made ??= makeSchemas();
  const parsed = made.reading.safeParse(reading);
  return parsed.success && named(parsed.data.account as Account) ? (parsed.data as unknown as Reading) : undefined;
}
