/**
 * What a new build of a finished week says differently. Only what a seller would call a number: a ticket that came late
 * or went, points or place of one, the score. A ticket that was closed meanwhile is no correction, and neither is what a
 * look from inside the week did not know yet.
 */

import type { Correction, PolicyGroup, ReportItem, WeeklyReport } from './report';

/** Undefined when no number changed. `next` is the newer build of the same week. Appended by the ledger. */
export function correctionOf(old: WeeklyReport, next: WeeklyReport): Correction | undefined {
  if (old.builtAt < old.week.to) return undefined;
  const was = itemsOf(old.groups);
  const is = itemsOf(next.groups);
  const added = [...is.keys()].filter((id) => !was.has(id));
  const removed = [...was.keys()].filter((id) => !is.has(id));
  const changed = [...is].flatMap(([id, one]) => {
    const before = was.get(id);
    return before && numbersOf(before) !== numbersOf(one) ? [id] : [];
  });
  const score = old.score?.value === next.score?.value ? undefined : scores(old.score?.value, next.score?.value);
  if (added.length + removed.length + changed.length === 0 && !score) return undefined;
  return {
    at: next.builtAt,
    violations: { was: old.violations, is: next.violations },
    added,
    removed,
    changed,
    ...(score && { score }),
  };
}

function itemsOf(groups: readonly PolicyGroup[]): Map<string, ReportItem> {
  return new Map(groups.flatMap(({ items }) => items.map((item) => [item.id, item])));
}

/** Words are left out: they change with the language of the page. */
const numbersOf = ({ points, surface }: ReportItem): string => `${points} ${surface}`;

function scores(was: number | undefined, is: number | undefined): NonNullable<Correction['score']> {
  return { ...(was !== undefined && { was }), ...(is !== undefined && { is }) };
}
