/** All rules beside the score, and which of them hold for an account. One line a rule. */

import type { Role } from '../../account';
import { holdsAt } from '../programme';
import { boundAccountBans } from './bound-account-bans';
import { chrEarning } from './chr-earning';
import { euCreatorGates } from './eu-creator-gates';
import { liveLadder } from './live-ladder';
import { milestoneQuiz } from './milestone-quiz';
import { misleadingDiscountCap } from './misleading-discount-cap';
import { platformStrikes } from './platform-strikes';
import { postingCap } from './posting-cap';
import { shopPerformance } from './shop-performance';
import type { SideRule } from './side-rule';
import { usCreatorGates } from './us-creator-gates';

export const sideRules: readonly SideRule[] = [
  shopPerformance,
  milestoneQuiz,
  boundAccountBans,
  liveLadder,
  chrEarning,
  postingCap,
  misleadingDiscountCap,
  usCreatorGates,
  euCreatorGates,
  platformStrikes,
];

/** The side rules of a role and region at a time (ms). Without a region only those that name none. */
export function besideFor(role: Role, region: string | undefined, at: number): SideRule[] {
  return sideRules.filter(
    (rule) =>
      rule.roles.includes(role) &&
      (rule.regions === null || (region !== undefined && rule.regions.includes(region))) &&
      holdsAt(rule, at),
  );
}
