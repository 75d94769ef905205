/** How often one rule was broken within the window that the programme looks at; ours, without a limit, where it names none. */

import type { RepeatMeter } from '../health';
import type { Programme } from '../programmes/programme';
import { DAY_MS, REPEAT_DAYS } from '../report/input';
import { momentOf } from '../rollup';
import type { Violation } from '../violation';
import { byRule, counts } from './tickets';

/** Ours: from the third time on a rule asks for attention. */
const CAREFUL = 3;

function levelOf(count: number, of: number | undefined): RepeatMeter['level'] {
  if (of !== undefined && count >= of) return 'reached';
  if (of !== undefined && count === of - 1) return 'unhealthy';
  return count >= CAREFUL ? 'careful' : 'calm';
}

/**
 * Rules broken at least twice in the window that ends at `at` (ms, included), nearest the limit first. A ticket counts at
 * its issue, else where it was first seen; not before its time, and not when it was overturned.
 */
export function repeatsOf(
  violations: readonly Violation[],
  programme: Programme | undefined,
  at: number,
): RepeatMeter[] {
  const repeat = programme?.repeat ?? undefined;
  const windowDays = repeat?.windowDays ?? REPEAT_DAYS;
  const from = at - windowDays * DAY_MS;
  const within = violations.filter((v) => counts(v) && momentOf(v) > from && momentOf(v) <= at);
  return byRule(within)
    .flatMap((tickets): RepeatMeter[] => {
      if (tickets.length < 2) return [];
      const moments = tickets.map(momentOf);
      const newest = tickets.reduce((a, b) => (momentOf(b) > momentOf(a) ? b : a));
      const key = tickets.find(({ policyKey }) => policyKey)?.policyKey;
      return [
        {
          policyWords: newest.policyWords,
          ...(key && { policyKey: key }),
          count: tickets.length,
          windowDays,
          level: levelOf(tickets.length, repeat?.count),
          easesAt: Math.min(...moments) + windowDays * DAY_MS,
          ...(repeat && { of: repeat.count, effect: repeat.effect, rule: sourceOf(repeat) }),
        },
      ];
    })
    .sort((a, b) => b.count - a.count || b.easesAt - a.easesAt || (a.policyWords < b.policyWords ? -1 : 1));
}

const sourceOf = ({ confidence, url, date }: NonNullable<Programme['repeat']>) => ({ confidence, url, date });

/** The meter of one rule, by TikTok's key or its words; undefined when it was not broken twice in the window. */
export function meterOf(
  key: string,
  violations: readonly Violation[],
  programme: Programme | undefined,
  at: number,
): RepeatMeter | undefined {
  const meters = repeatsOf(violations, programme, at);
  return meters.find((one) => one.policyKey === key) ?? meters.find((one) => one.policyWords === key);
}
