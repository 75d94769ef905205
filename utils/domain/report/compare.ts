/** Two weeks of one account side by side. Nothing is compared that was not read in both. */

import { sameRule } from '../health/tickets';
import type { Surface } from '../violation';
import type { Comparison, WeeklyReport } from './report';

/** In either order: `b` of the answer is the later week. */
export function compareWeeks(one: WeeklyReport, two: WeeklyReport): Comparison {
  const [a, b] = one.week.from <= two.week.from ? [one, two] : [two, one];
  return {
    a: a.week,
    b: b.week,
    score: scoreOf(a, b),
    violations: { a: a.violations, b: b.violations },
    messages: { a: messages(a), b: messages(b) },
    bySurface: (Object.keys(a.bySurface) as Surface[])
      .map((surface) => ({ surface, a: a.bySurface[surface], b: b.bySurface[surface] }))
      .filter((row) => row.a + row.b > 0),
    rules: rulesOf(a, b),
  };
}

const messages = (report: WeeklyReport): number => report.messages.reduce((sum, { count }) => sum + count, 0);

/** What the number of a week measures: a rating and points are not subtracted from one another. */
function measureOf({ standing }: WeeklyReport): string | undefined {
  return standing.programme?.measure ?? standing.source?.endpoint;
}

function scoreOf(a: WeeklyReport, b: WeeklyReport): Comparison['score'] {
  const [was, is] = [a.score?.value, b.score?.value];
  const both = was !== undefined && is !== undefined && measureOf(a) === measureOf(b);
  return {
    ...(was !== undefined && { a: was }),
    ...(is !== undefined && { b: is }),
    ...(both && { change: is - was }),
  };
}

function rulesOf(a: WeeklyReport, b: WeeklyReport): Comparison['rules'] {
  const rows: Comparison['rules'] = [];
  // The later week first: its words are shown, as TikTok may have given the rule another name.
  for (const { policyWords, policyKey, count } of b.groups) {
    rows.push({ policyWords, ...(policyKey && { policyKey }), a: 0, b: count });
  }
  for (const { policyWords, policyKey, count } of a.groups) {
    const rule = { policyWords, ...(policyKey && { policyKey }) };
    const row =
      rows.find((one) => isThe(one, rule)) ??
      rows.find((one) => sameRule(one, rule) && !a.groups.some((other) => isThe(other, one)));
    if (row) row.a += count;
    else rows.push({ ...rule, a: count, b: 0 });
  }
  return rows.sort((x, y) => y.b - y.a - (x.b - x.a) || y.b - x.b || (x.policyWords < y.policyWords ? -1 : 1));
}

type Rule = { policyKey?: string; policyWords: string };

const isThe = (a: Rule, b: Rule): boolean =>
  a.policyKey === b.policyKey && (a.policyKey !== undefined || a.policyWords === b.policyWords);
