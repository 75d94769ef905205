/** Which policies are shown: those that the filters leave, in the order in which the search finds them. */

import { searchPolicies } from '../../utils/policy/search';
import type { Entry, Wanted } from './props';

function fits({ policy }: Entry, { role, where, region }: Wanted): boolean {
  return (
    (!role || policy.who.includes(role)) &&
    (!where || policy.where.some((one) => one === where)) &&
    (!region || policy.regions.includes(region) || policy.regions.includes('GLOBAL'))
  );
}

/** Name, other names and every text of ours: what somebody remembers of a rule is in one of them. */
const searched = (entry: Entry) => {
  const { means, broken, clear, after } = entry.policy;
  return { ...entry, texts: [...means, ...broken, ...clear, ...after].map(({ text }) => text) };
};

export function shownOf(entries: readonly Entry[], wanted: Wanted): Entry[] {
  const left = entries.filter((entry) => fits(entry, wanted));
  return wanted.query.trim() ? searchPolicies(wanted.query, left.map(searched)) : left;
}

/** Every region that the catalogue names, but "worldwide", which every choice includes. */
export function regionsOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap(({ policy }) => policy.regions))].filter((one) => one !== 'GLOBAL').sort();
}
