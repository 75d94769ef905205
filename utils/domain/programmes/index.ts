/** All programmes, and which one an account is under. One line a programme; side rules are in `beside`. */

import type { Role } from '../account';
import type { Measure } from '../observation';
import { creatorPoints } from './creator-points';
import { euCreatorChr } from './eu-creator-chr';
import { otherSellerAhr } from './other-seller-ahr';
import { phSellerPoints } from './ph-seller-points';
import { phSellerPoints2025 } from './ph-seller-points-2025';
import { holdsAt, type Programme } from './programme';
import { seaCreatorChr } from './sea-creator-chr';
import { seaSellerAhr } from './sea-seller-ahr';
import { seaSellerPoints } from './sea-seller-points';
import { usCreatorChr } from './us-creator-chr';
import { usCreatorChr2025 } from './us-creator-chr-2025';
import { usSellerAhr } from './us-seller-ahr';

export const programmes: readonly Programme[] = [
  usCreatorChr,
  usCreatorChr2025,
  seaCreatorChr,
  euCreatorChr,
  creatorPoints,
  usSellerAhr,
  otherSellerAhr,
  seaSellerAhr,
  seaSellerPoints,
  phSellerPoints,
  phSellerPoints2025,
];

/**
 * The programme of a role and region for what the page measures, at a time (ms). Undefined when none is known: then
 * the number is shown as read, without a band.
 */
export function programmeFor(
  role: Role,
  region: string | undefined,
  measure: Measure,
  at: number,
): Programme | undefined {
  if (!region) return undefined;
  return programmes.find(
    (p) =>
      p.supersededBy === undefined &&
      p.role === role &&
      p.measure === measure &&
      p.regions.includes(region) &&
      holdsAt(p, at),
  );
}

/** What a creator's bare `violation_score` measures; undefined when region and date do not say. */
export function creatorMeasure(region: string | undefined, at: number): Measure | undefined {
  const chr = programmeFor('creator', region, 'chr', at);
  if (chr) return 'chr';
  return programmeFor('creator', region, 'points', at) ? 'points' : undefined;
}
