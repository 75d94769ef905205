/** The week's tickets by rule, the most frequent first, and how often each rule was broken in ninety days. */

import type { Surface, Violation } from '../violation';
import { DAY_MS, REPEAT_DAYS, type ReportInput } from './input';
import type { PolicyGroup } from './report';

export function groupsOf({ violations, week }: ReportInput): PolicyGroup[] {
  const from = week.to - REPEAT_DAYS * DAY_MS;
  const at = (v: Violation): number => v.issuedAt ?? v.firstSeenAt;
  const counted = violations.filter((v) => v.status !== 'overturned');
  const groups = new Map<string, PolicyGroup>();
  for (const v of counted) {
    if (at(v) < week.from || at(v) >= week.to) continue;
    const key = v.policyKey ?? v.policyWords;
    const group = groups.get(key) ?? { policyWords: v.policyWords, count: 0, items: [], in90Days: 0 };
    if (v.policyKey) group.policyKey = v.policyKey;
    if (v.learnUrl) group.learnUrl = v.learnUrl;
    group.count += 1;
    group.items.push({
      id: v.id,
      surface: v.surface,
      at: at(v),
      status: v.status,
      ...(v.subjectTitle && { title: v.subjectTitle }),
      ...(v.points !== undefined && { points: v.points }),
      ...(v.statusWords && { statusWords: v.statusWords }),
    });
    groups.set(key, group);
  }
  for (const [key, group] of groups) {
    group.in90Days = counted.filter(
      (v) => (v.policyKey ?? v.policyWords) === key && at(v) >= from && at(v) < week.to,
    ).length;
    group.items.sort((a, b) => a.at - b.at);
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || b.in90Days - a.in90Days);
}

export function surfacesOf(groups: readonly PolicyGroup[]): Record<Surface, number> {
  const counts: Record<Surface, number> = { live: 0, video: 0, listing: 0, fulfilment: 0, account: 0, unknown: 0 };
  for (const group of groups) for (const item of group.items) counts[item.surface] += 1;
  return counts;
}
