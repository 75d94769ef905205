/** Where a number stands between milestones, on scales that count down and on those that count up. */

import { onScale } from '../band';
import type { Milestone } from '../programmes/programme';
import type { Standing } from '../standing';

export interface BetweenMilestones {
  /** The one ahead and the points left to it; absent when none is published or the last one is reached. */
  next?: { milestone: Milestone; points: number };
  /** The last one reached, and the points it takes to be past it again. */
  reached?: { milestone: Milestone; points: number };
}

export function milestoneOf({ next, programme, score }: Standing): BetweenMilestones {
  const found: BetweenMilestones = next ? { next } : {};
  if (!programme || score === undefined || !onScale(programme, score)) return found;
  const { countsUp } = programme.scale;
  // At the milestone itself it takes effect, so one point more than the distance leads out of it.
  const points = (at: number): number => (countsUp ? score - at : at - score) + 1;
  const passed = (programme.milestones ?? [])
    .map((milestone) => ({ milestone, points: points(milestone.at) }))
    .filter((one) => one.points > 0)
    .sort((a, b) => a.points - b.points);
  if (passed[0]) found.reached = passed[0];
  return found;
}
