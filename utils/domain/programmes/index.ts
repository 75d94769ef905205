/** All programmes, and which one an account is under. One line a programme. */

import type { Role } from '../account';
import type { Measure } from '../observation';
import { creatorPoints } from './creator-points';
import { euCreatorChr } from './eu-creator-chr';
import { otherSellerAhr } from './other-seller-ahr';
import type { Programme } from './programme';
import { seaCreatorChr } from './sea-creator-chr';
import { phSellerPoints, seaSellerPoints } from './sea-seller-points';
import { usCreatorChr } from './us-creator-chr';
import { usSellerAhr } from './us-seller-ahr';

export const programmes: readonly Programme[] = [
  usCreatorChr,
  seaCreatorChr,
  euCreatorChr,
  creatorPoints,
  usSellerAhr,
  otherSellerAhr,
  seaSellerPoints,
  phSellerPoints,
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
  const day = new Date(at).toISOString().slice(0, 10);
  return programmes.find(
    (p) =>
      p.role === role &&
      p.measure === measure &&
      p.regions.includes(region) &&
      (p.since === null || p.since <= day) &&
      (p.until === null || day <= p.until),
  );
}

/** What a creator's bare `violation_score` measures; undefined when region and date do not say. */
export function creatorMeasure(region: string | undefined, at: number): Measure | undefined {
  const chr = programmeFor('creator', region, 'chr', at);
  if (chr) return 'chr';
  return programmeFor('creator', region, 'points', at) ? 'points' : undefined;
}
