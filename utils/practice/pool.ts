/** All questions that can be practised: the bank's and those of a trainer's files, in one shape. */

import type { OwnQuestion } from '../domain/practice/practice';
import type { Difficulty, PolicyBank } from '../policy/bank';

export interface PracticeQuestion {
  id: string;
  /** Catalogue id; empty for an own question of no policy. */
  policy: string;
  stem: string;
  options: readonly { id: string; text: string; why?: string; right?: true }[];
  /** Address of the page that states the rule. */
  source?: string;
  difficulty?: Difficulty;
  /** Where alone it holds. */
  regions?: readonly string[];
  /** Name of the file of an own question. */
  from?: string;
}

/** `GB` in a record is `UK` on TikTok's pages; the Union's countries where TikTok Shop sells. */
const UNION = ['AT', 'BE', 'DE', 'ES', 'FR', 'IE', 'IT', 'NL', 'PL', 'PT'];

/** Whether a rule of these regions holds for an account. Where either is not known, it is asked rather than kept back. */
export function holdsIn(regions: readonly string[] | undefined, region: string | undefined): boolean {
  if (!regions?.length || !region || regions.includes('GLOBAL')) return true;
  const own = region.toUpperCase() === 'GB' ? 'UK' : region.toUpperCase();
  return regions.includes(own) || (UNION.includes(own) && regions.includes('EU'));
}

/** Questions that hold where the account is. Two of one id: the first counts. */
export function poolOf(
  banks: readonly PolicyBank[],
  own: readonly OwnQuestion[],
  region?: string | undefined,
): PracticeQuestion[] {
  const all: PracticeQuestion[] = [
    ...banks.flatMap(({ policy, questions }) => questions.map((one) => ({ ...one, policy }))),
    ...own.map(({ id, policy = '', stem, options, from }) => ({ id, policy, stem, options, from })),
  ];
  const known = new Set<string>();
  return all.filter(({ id, regions }) => {
    if (known.has(id) || !holdsIn(regions, region)) return false;
    known.add(id);
    return true;
  });
}
