/** From a score and its programme to a band and the next milestone. Pure; never healthier than what was read. */

import type { PageSection, ScoreFact } from './observation';
import type { Band, BandName, Milestone, Programme } from './programmes/programme';

const WORSE: readonly BandName[] = ['healthy', 'careful', 'unhealthy', 'banned'];

function worse(a: BandName | undefined, b: BandName | undefined): BandName | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return WORSE.indexOf(a) >= WORSE.indexOf(b) ? a : b;
}

/** A score that its scale cannot hold is not a score. */
export function onScale(programme: Programme, value: number): boolean {
  return Number.isFinite(value) && value >= programme.scale.min && value <= programme.scale.max;
}

/** The next milestone in the direction of loss, and the points left to it (at it or past it: the one after). */
export function nextMilestone(
  programme: Programme,
  value: number,
): { milestone: Milestone; points: number } | undefined {
  const { countsUp } = programme.scale;
  const ahead = (programme.milestones ?? [])
    .map((milestone) => ({ milestone, points: countsUp ? milestone.at - value : value - milestone.at }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => a.points - b.points);
  return ahead[0];
}

/** Milestones already reached. */
function reached(programme: Programme, value: number): Milestone[] {
  const { countsUp } = programme.scale;
  return (programme.milestones ?? []).filter(({ at }) => (countsUp ? value >= at : value <= at));
}

/** The page's own words for the sections a value lies in; where two meet the worse counts, and a new word is not well. */
function sectionBand(sections: readonly PageSection[] = [], value: number): BandName | undefined {
  const named = sections.filter((s) => value >= s.from && value <= s.to).map(({ label }) => labelBand(label));
  const name = named.reduce(worse, undefined);
  return name === 'healthy' && named.includes(undefined) ? undefined : name;
}

/** The page's words that are known (surfaces 2.2: "Low risk" was seen; the others are read by their sense). */
function labelBand(words: string): BandName | undefined {
  const label = words.trim().toLowerCase();
  if (/^low risk$/.test(label)) return 'healthy';
  if (/^(medium|moderate) risk$/.test(label)) return 'careful';
  if (/^high risk$/.test(label)) return 'unhealthy';
  return undefined;
}

/** The published band of a value. A value between two bands (they are cut at whole numbers) has none. */
const publishedBand = ({ bands }: Programme, value: number): Band | undefined =>
  bands?.find((b) => value >= b.from && value <= b.to);

/** Between two published bands the one on the side of loss counts; only what is stated is called banned. */
function betweenBands({ bands, scale }: Programme, value: number): BandName | undefined {
  const beyond = (bands ?? []).filter((b) => (scale.countsUp ? b.from > value : b.to < value));
  const [next] = beyond.sort((a, b) => (scale.countsUp ? a.from - b.from : b.to - a.to));
  return next?.name === 'banned' ? 'unhealthy' : next?.name;
}

export interface BandRead {
  name: BandName;
  /** The programme's band, when it publishes one. */
  band?: Band;
}

/**
 * The band as published, or as the page states it, or as it follows from reached milestones. Undefined (unrated) when
 * nothing says. Where two speak, the worse one counts; below the start score nothing is called healthy.
 */
export function bandOf(programme: Programme | undefined, score: ScoreFact): BandRead | undefined {
  const { value } = score;
  const stated = sectionBand(score.sections, value);
  if (!programme) return stated && stated !== 'healthy' ? { name: stated } : undefined;
  const { scale, start } = programme;
  const band = publishedBand(programme, value);
  let name = worse(band?.name ?? betweenBands(programme, value), stated);
  const passed = reached(programme, value);
  const last = programme.milestones?.find((m) => m.at === (scale.countsUp ? scale.max : scale.min));
  if (last && passed.includes(last)) name = 'banned';
  else if (passed.length > 0) name = worse(name, 'unhealthy');
  const warning = programme.warningPoints?.points;
  const next = nextMilestone(programme, value);
  if (warning !== undefined && next && next.points <= warning) name = worse(name, 'careful');
  const lostSome = start !== null && (scale.countsUp ? value > start.score : value < start.score);
  if (!band && lostSome) name = worse(name, 'careful');
  if (!name) return undefined;
  return band && band.name === name ? { name, band } : { name };
}
