/** What a session draws from: all rules weighted to one's own, one rule, what newcomers need, what costs points now. */

import type { BrokenPolicy } from '../domain/practice/broken';

export type Mix = 'mine' | 'probation' | 'milestone' | { policy: string };

/**
 * The basics of a pilot or probation. TikTok publishes no list of what newcomers break most, so this is ours: the rules of
 * the catalogue on how a LIVE or a video is made and on what is said in it that hold for every product, as the pages on
 * LIVE (Seller University US 4581457528243969, 5130820791011118) and the creators' complaints we collected name them first.
 */
export const PROBATION: readonly string[] = [
  'non-interactive-live',
  'non-real-time-audio-live',
  'pre-recorded-reproduced-live',
  'still-frame-content',
  'low-quality-content',
  'unoriginal-content',
  'mass-produced-content',
  'misleading-content',
  'exaggerated-absolute-claims',
  'inconsistent-product-promotion',
  'irrelevant-promotional-content',
  'medical-claims',
  'weight-management-claims',
  'misleading-discount',
  'redirecting-traffic',
  'ai-undisclosed',
  'minors-in-content',
  'prohibited-product-promotion',
];

/** Which policies a mix draws from; undefined: all of them. */
export function policiesOf(mix: Mix, broken: readonly BrokenPolicy[]): ReadonlySet<string> | undefined {
  if (mix === 'mine') return undefined;
  if (mix === 'probation') return new Set(PROBATION);
  if (mix === 'milestone') return new Set(broken.filter(({ counts }) => counts).map(({ policy }) => policy));
  return new Set([mix.policy]);
}

/**
 * How often new questions of a policy come, beside 1 for a rule that was not broken: 5 after one ticket of the last 90
 * days, 13 after two, 25 after three. Repeats are what costs most.
 */
export function weightOf(times: number): number {
  return 1 + 2 * times * (times + 1);
}
