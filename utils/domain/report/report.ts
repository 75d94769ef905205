/** One week of one account, as the worker stores it. Plain data; the words are made where it is shown. */

import type { Account } from '../account';
import type { SiteId } from '../observation';
import type { Standing } from '../standing';
import type { DueView } from '../views';
import type { Surface, ViolationStatus } from '../violation';

export interface Week {
  /** First and last local day, `YYYY-MM-DD`. */
  start: string;
  end: string;
  /** ISO 8601 week number when the week starts on Monday, else the number of the week its Thursday is in. */
  number: number;
  /** IANA time zone in which the days are counted. */
  zone: string;
  /** First ms of the week and first ms after it. */
  from: number;
  to: number;
}

export interface ReportItem {
  id: string;
  surface: Surface;
  at: number;
  title?: string;
  points?: number;
  status: ViolationStatus;
  statusWords?: string;
}

export interface PolicyGroup {
  policyWords: string;
  policyKey?: string;
  count: number;
  items: ReportItem[];
  /** How many tickets of this rule in the 90 days that end with this week. */
  in90Days: number;
  learnUrl?: string;
}

export interface TrendWeek {
  start: string;
  live: number;
  video: number;
  other: number;
  /** Score as last read in that week; absent when none was read. */
  score?: number;
}

export interface Gap {
  site: SiteId;
  endpoint: string;
  reason: 'never' | 'unreadable' | 'failed' | 'signed-out' | 'not-this-week';
  /** When it was last read well, ms. */
  readAt?: number;
}

export interface WeeklyReport {
  account: Account;
  week: Week;
  /** ms; when the worker built it. */
  builtAt: number;
  /** When the first build of this week said something else: a late ticket is a correction, never a silent change. */
  corrected?: { firstBuiltAt: number; violations: number };
  /** How many readings of this week it rests on. */
  readings: number;
  standing: Standing;
  /** Score at the last reading of the week and change over it; absent when not read. */
  score?: { value: number; at: number; before?: number; change?: number };
  groups: PolicyGroup[];
  bySurface: Record<Surface, number>;
  violations: number;
  messages: { level: 'reminder' | 'warning' | 'interruption' | 'message'; words: string; at: number; count: number }[];
  trend: TrendWeek[];
  due: DueView[];
  /** The one thing to do, and why that one. */
  action:
    | { kind: 'appeal' | 'correct'; policyWords: string; at: number; derived: boolean; url?: string }
    | { kind: 'read-rule'; policyWords: string; url: string; count: number }
    | { kind: 'open-health' }
    | { kind: 'nothing' };
  links: { policyWords: string; url: string /** Date on the page, when known. */; date: string | null }[];
  gaps: Gap[];
}
