/** The list of weeks, two of them compared, and the accounts of an agency. */

import type { AccountRow } from '../../components/ui/accounts';
import { type WeekRow, withRunning } from '../../components/ui/weeks';
import type { Comparison, WeeklyReport } from '../../utils/domain';
import { ana, due, long, shop, standings, thai } from './fixtures';
import { hard, running } from './reports';

const DAY = 86_400_000;

export function rowOf({ week, violations, score, corrections }: WeeklyReport): WeekRow {
  const { start, end } = week;
  return { start, end, violations, corrections: corrections.length, ...(score && { score: score.value }) };
}

/** Week `ago` before the hard one. */
function past(ago: number): WeekRow {
  const day = (n: number) => new Date(Date.parse('2026-11-16') + (n - ago * 7) * DAY).toISOString().slice(0, 10);
  const corrections = ago === 3 ? 2 : ago === 8 ? 1 : 0;
  const row: WeekRow = { start: day(0), end: day(6), violations: ago % 3, corrections };
  return ago % 6 === 4 ? row : { ...row, score: 180 - ago };
}

export const two: WeekRow[] = withRunning([rowOf(hard)], running);
export const many: WeekRow[] = [...two, ...Array.from({ length: 40 }, (_, i) => past(i + 1))];

export const comparison: Comparison = {
  a: { ...hard.week, start: '2026-11-09', end: '2026-11-15', number: 46 },
  b: hard.week,
  score: { a: 180, b: 162, change: -18 },
  violations: { a: 1, b: 3 },
  messages: { a: 2, b: 2 },
  bySurface: [
    { surface: 'live', a: 1, b: 2 },
    { surface: 'video', a: 0, b: 1 },
    { surface: 'listing', a: 0, b: 0 },
  ],
  rules: [
    { policyWords: 'Misleading claims', policyKey: 'misleading', a: 0, b: 2 },
    { policyWords: 'Unoriginal content', a: 1, b: 1 },
    { policyWords: 'Irrelevant product', a: 1, b: 0 },
  ],
};

const [first, second] = due;

export const single: AccountRow[] = [
  { account: ana, standing: standings.careful, open: 2, ...(first && { next: first }) },
];
export const agency: AccountRow[] = [
  { account: thai, standing: standings.countsUp, open: 0 },
  { account: ana, standing: standings.unhealthy, open: 4, ...(first && { next: first }) },
  { account: shop, standing: standings.unreadable, open: 0 },
  { account: long, standing: standings.longWords, open: 1, ...(second && { next: second }) },
];

export const progress = { done: 2, of: 12, account: ana.key };
