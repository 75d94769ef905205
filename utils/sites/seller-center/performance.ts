/** Parts of the Shop Performance Score (surfaces 2.2, camel case there): as stated, and never added up here. */

import type { PerformanceFact } from '../../domain';
import { facts, type Read } from '../answer';
import { given, group, isJson, type Json, list, num, text } from '../fields';
import { outline } from '../json';

/** The score runs from 0 to 5 (domain 2). */
const BEST = 5;

/** Undefined when there is no list of groups. A group that nobody understands is left out and told as partial. */
export function readPerformance(data: Json): Read | undefined {
  const found = list(group(data, 'metric') ?? {}, 'metricGroups', 'metric_groups');
  if (!found) return undefined;
  let partial: string | undefined;
  const groups = found.flatMap((one): PerformanceFact['groups'] => {
    const read = isJson(one) ? groupOf(one) : undefined;
    if (!read) partial ??= outline(one);
    return read ? [read] : [];
  });
  return facts([{ kind: 'performance', groups }], partial ? { partial } : {});
}

/** An empty text is the page's "not rated"; any other thing that is no number of the scale is not understood. */
function groupOf(one: Json): PerformanceFact['groups'][number] | undefined {
  const code = text(one, 'code');
  const score = num(one, 'score');
  const rated = one.score !== '' && one.score !== null;
  if (!code || (rated && (score === undefined || score < 0 || score > BEST))) return undefined;
  return { code, words: text(one, 'groupName', 'group_name') ?? code, ...given({ score }) };
}
