/** TikTok's own pages on exactly the rules of this week, each once, with the date on the page where it is known. */

import type { ReportInput } from './input';
import type { PolicyGroup, WeeklyReport } from './report';

export function linksOf(
  groups: readonly PolicyGroup[],
  { dateOf }: Pick<ReportInput, 'dateOf'>,
): WeeklyReport['links'] {
  const seen = new Set<string>();
  return groups.flatMap(({ learnUrl, policyWords }) => {
    if (!learnUrl || seen.has(learnUrl)) return [];
    seen.add(learnUrl);
    return [{ policyWords, url: learnUrl, date: dateOf(learnUrl) }];
  });
}
