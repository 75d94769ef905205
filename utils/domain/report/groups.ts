/** The week's tickets by rule, the most frequent first, and how often each rule was broken lately. */

import type { RepeatMeter } from '../health';
import { byRule, counts } from '../health/tickets';
import { momentOf } from '../rollup';
import type { Surface, Violation } from '../violation';
import { DAY_MS, REPEAT_DAYS } from './input';
import type { PolicyGroup, ReportItem, Week } from './report';

/** `tickets`: each once. `repeats`: the meters of all rules broken more than once. */
export function groupsOf(tickets: readonly Violation[], week: Week, repeats: readonly RepeatMeter[]): PolicyGroup[] {
  const from = week.to - REPEAT_DAYS * DAY_MS;
  const meters = new Map(repeats.map((one) => [nameOf(one), one]));
  const lately = tickets.filter((one) => counts(one) && momentOf(one) >= from && momentOf(one) < week.to);
  return byRule(lately)
    .flatMap((ofRule) => groupOf(ofRule, week, meters))
    .sort((a, b) => b.count - a.count || b.in90Days - a.in90Days || (nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = ({ policyKey, policyWords }: Pick<PolicyGroup, 'policyKey' | 'policyWords'>): string =>
  policyKey ?? policyWords;

function groupOf(ofRule: readonly Violation[], week: Week, meters: ReadonlyMap<string, RepeatMeter>): PolicyGroup[] {
  const inWeek = ofRule
    .filter((one) => momentOf(one) >= week.from)
    .sort((a, b) => momentOf(a) - momentOf(b) || (a.id < b.id ? -1 : 1));
  const newest = inWeek.at(-1);
  if (!newest) return [];
  const policyKey = ofRule.find((one) => one.policyKey)?.policyKey;
  const learnUrl = inWeek.findLast((one) => one.learnUrl)?.learnUrl;
  const { policyWords } = newest;
  const repeat = meters.get(nameOf({ policyWords, ...(policyKey && { policyKey }) }));
  return [
    {
      policyWords,
      ...(policyKey && { policyKey }),
      count: inWeek.length,
      items: inWeek.map(itemOf),
      in90Days: ofRule.length,
      ...(learnUrl && { learnUrl }),
      ...(repeat && { repeat }),
    },
  ];
}

function itemOf(one: Violation): ReportItem {
  return {
    id: one.id,
    surface: one.surface,
    at: momentOf(one),
    status: one.status,
    ...(one.subjectTitle && { title: one.subjectTitle }),
    ...(one.points !== undefined && { points: one.points }),
    ...(one.statusWords && { statusWords: one.statusWords }),
  };
}

export function surfacesOf(groups: readonly PolicyGroup[]): Record<Surface, number> {
  const counted: Record<Surface, number> = { live: 0, video: 0, listing: 0, fulfilment: 0, account: 0, unknown: 0 };
  for (const group of groups) for (const item of group.items) counted[item.surface] += 1;
  return counted;
}
