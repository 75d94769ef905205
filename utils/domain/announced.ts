/** Which weekly reports are news: each week of each account once, and never a week that was only counted anew. */

import type { AccountKey } from './account';
import type { WeeklyReport } from './report/report';

/**
 * A week counted from another day or in another zone covers days that were announced already. Only when more than half
 * of it is new it is another week.
 */
const NEW_MS = 3.5 * 86_400_000;

/** Key under which `Announced` lies in the extension's local storage. */
export const ANNOUNCED_KEY = 'announced';

/** First ms after the newest week that was announced, by account. */
export type Announced = Partial<Record<AccountKey, number>>;

export interface News {
  account: AccountKey;
  /** The newest week. */
  report: WeeklyReport;
  /** How many weeks of this account are new. */
  weeks: number;
}

/** `reports` in any order, as the worker has just built them. The accounts keep their order. */
export function newsOf(reports: readonly WeeklyReport[], before: Announced): { news: News[]; announced: Announced } {
  const weeks = new Map<AccountKey, Map<string, WeeklyReport>>();
  for (const report of reports) {
    const { account, week } = report;
    const known = before[account.key];
    if (known !== undefined && week.to - known < NEW_MS) continue;
    weeks.set(account.key, (weeks.get(account.key) ?? new Map()).set(week.start, report));
  }
  const news = [...weeks].map(([account, own]): News => {
    const report = [...own.values()].reduce((a, b) => (b.week.to > a.week.to ? b : a));
    return { account, report, weeks: own.size };
  });
  const latest = Object.fromEntries(news.map(({ account, report }) => [account, report.week.to]));
  return { news, announced: { ...before, ...latest } };
}
