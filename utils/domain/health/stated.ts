/**
 * Where the page states a number of its own, the page counts; what differs from the programme's published number is noted
 * here. Written as digits: days ("7", "30"), sections ("0–150 High risk · …", the label as the page says it) and scales.
 */

import { onScale } from '../band';
import type { Stated } from '../health';
import type { PageSection, ScoreFact } from '../observation';
import type { Programme, Sourced } from '../programmes/programme';
import { DAY_MS } from '../report/input';
import type { Violation } from '../violation';
import { issueOf } from './tickets';

export function statedOf(
  violations: readonly Violation[],
  score: ScoreFact | undefined,
  programme: Programme | undefined,
): Stated[] {
  if (!programme) return [];
  const days = violations.flatMap((violation) => appealDays(violation, programme));
  if (score?.measure !== programme.measure) return days;
  const sections = (score.sections ?? [])
    .filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to) && from <= to)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return [...days, ...scaleOf(score.value, sections, programme), ...sectionsOf(sections, programme)];
}

/** Whole days, wherever the day begins: a deadline at the end of its last day is not another one. */
function appealDays({ id, status, appealBy, ...ticket }: Violation, { appealDays: rule }: Programme): Stated[] {
  const issuedAt = issueOf({ id, status, ...ticket });
  if (!rule || issuedAt === undefined || appealBy === undefined || status === 'overturned' || status === 'closed') {
    return [];
  }
  const days = Math.round((appealBy - issuedAt) / DAY_MS);
  if (!Number.isFinite(days) || days < 0 || Math.abs(days - rule.days) <= 1) return [];
  return [{ what: 'appeal-days', page: `${days}`, programme: `${rule.days}`, violationId: id, rule: sourceOf(rule) }];
}

/** A number or sections that the published scale cannot hold. */
function scaleOf(value: number, sections: readonly PageSection[], programme: Programme): Stated[] {
  const { min, max } = programme.scale;
  const rule = sourceOf(programme.scaleSource);
  const published = `${min}–${max}`;
  const from = Math.min(...sections.map((s) => s.from));
  const to = Math.max(...sections.map((s) => s.to));
  if (sections.length > 0 && (from < min || to > max)) {
    return [{ what: 'scale', page: `${from}–${to}`, programme: published, rule }];
  }
  if (!Number.isFinite(value) || onScale(programme, value)) return [];
  return [{ what: 'scale', page: `${value}`, programme: published, rule }];
}

/** Where one section ends and the next begins: the last value of the one and the first of the other. */
type Cut = readonly [last: number, first: number];

function cutsOf(ranges: readonly { from: number; to: number }[]): Cut[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  return sorted.slice(1).map((next, i) => [sorted[i]?.to ?? next.from, next.from]);
}

/** Pages write "0–150, 150–200" as well as "0–150, 151–200": a shared value may belong to either side. */
const sameCut = ([last, first]: Cut, [before, after]: Cut): boolean =>
  last === first ? last === before || last === after : last === before && first === after;

/** A cut of the page that nobody published, or a published band that the page does not part. */
function sectionsOf(sections: readonly PageSection[], programme: Programme): Stated[] {
  const { bands, milestones, scale } = programme;
  const [source] = bands ?? milestones ?? [];
  if (sections.length === 0 || !source) return [];
  // The last value of a scale is a band of its own in the rules and seldom one on a page.
  const end = scale.countsUp ? scale.max : scale.min;
  const wanted = cutsOf((bands ?? []).filter(({ from, to }) => !(from === to && from === end)));
  const known = [
    ...cutsOf(bands ?? []),
    ...(milestones ?? []).map(({ at }): Cut => (scale.countsUp ? [at - 1, at] : [at, at + 1])),
  ];
  const cuts = cutsOf(sections);
  const agrees =
    cuts.every((cut) => known.some((one) => sameCut(cut, one))) &&
    wanted.every((one) => cuts.some((cut) => sameCut(cut, one)));
  if (agrees) return [];
  const listed = bands ? bands.map(({ from, to }) => range(from, to)) : (milestones ?? []).map(({ at }) => `${at}`);
  return [
    {
      what: 'sections',
      page: sections.map(({ from, to, label }) => `${range(from, to)} ${label}`.trim()).join(' · '),
      programme: listed.join(' · '),
      rule: sourceOf(source),
    },
  ];
}

const range = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);

const sourceOf = ({ confidence, url, date }: Sourced): Sourced => ({ confidence, url, date });
