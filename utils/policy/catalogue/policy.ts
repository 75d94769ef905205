/**
 * The shape of one rule of the catalogue. Facts (who, where, regions, severity, points, links) carry their source; the
 * words are ours. What no source states is null or absent, never filled in.
 */

import type { Role } from '../../domain/account';
import type { Surface } from '../../domain/violation';

/**
 * `official`: a page of TikTok's that was read; `official-by-notes`: as public notes on such a page quote it; `third-party`:
 * a seller tool, an agency or the press; `community`: what sellers tell each other.
 */
export type Trust = 'official' | 'official-by-notes' | 'third-party' | 'community';

export interface PolicySource {
  title: string;
  url: string;
  /** The page's own date, ISO or year and month; null when it shows none. */
  date: string | null;
  /** Month in which it was seen, where that is all that is known of its age. */
  seen?: string;
  trust: Trust;
}

/**
 * One thing that the catalogue states, so that a question can name what it rests on. `source`: read in the sources above;
 * `example`: a case of ours that the rule covers; `editorial`: advice of ours.
 */
export interface Statement {
  /** Unique in its policy and kept for good: questions refer to it. */
  id: string;
  text: string;
  basis: 'source' | 'example' | 'editorial';
}

/** Points that an older scale put on it, as a range. Never a forecast: deductions are read from the ticket. */
export interface PointsRange {
  /** Id of the programme. */
  programme: string;
  min: number;
  max: number;
  /** Where and when it was stated. */
  note: string;
}

/** What is needed to find and to list a policy. Apart from the rest: the worker and the popup need no more. */
export interface PolicyNames {
  /** kebab-case, kept for good. */
  id: string;
  /** TikTok's name of the rule, as its pages call it. */
  name: string;
  /** Other names that TikTok's records, messages and pages use, in its own words; compared without case and marks. */
  words: readonly string[];
  /** TikTok's stable keys and codes for it, exactly as sent. */
  keys: readonly string[];
}

export interface Policy {
  who: readonly Role[];
  /** Where it can be broken. */
  where: readonly Exclude<Surface, 'unknown'>[];
  /** ISO 3166-1 alpha-2, or `UK`, `EU`, `GLOBAL`: where a source says that it holds. Elsewhere is not known. */
  regions: readonly string[];
  /** How grave, in the source's words; null where no source says so. */
  severity: string | null;
  points: readonly PointsRange[];
  /** What it means, in two plain sentences. */
  means: readonly [Statement, Statement];
  /** How it is usually broken. */
  broken: readonly Statement[];
  /** How to stay clear. */
  clear: readonly Statement[];
  /** What to do when it happened. */
  after: readonly Statement[];
  /** Address of TikTok's own page on it; null where none was found. Its date and trust stand in `sources`. */
  learnUrl: string | null;
  sources: readonly PolicySource[];
  /** `full`: at least six questions of its own; `short`: at least three, it is rarely met or leaves little to decide. */
  quiz: 'full' | 'short';
}
