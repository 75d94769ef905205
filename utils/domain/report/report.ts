/** One week of one account, as the worker stores it. Plain data; the words are made where it is shown. */

import type { Account } from '../account';
import type { Credit } from '../credit';
import type { Contradiction, EvaluatedToday, PointsBack, QuizOpen, RepeatMeter, Stated } from '../health';
import type { LiveSummary } from '../live';
import type { NoticeLevel } from '../notice';
import type { SourceSite, Via } from '../observation';
import type { Standing } from '../standing';
import type { DueView, SourceView } from '../views';
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
  /** The repeat meter of this rule, when it was broken more than once in its window. */
  repeat?: RepeatMeter;
}

/** Reminders, warnings and messages that say the same, folded: by level and by the rule where one was named. */
export interface MessageGroup {
  level: NoticeLevel;
  /** TikTok's own words, quoted. */
  words: string;
  policyWords?: string;
  surface: 'live' | 'account';
  /** How often it came in this week, and when first and last, ms. */
  count: number;
  at: number;
  lastAt: number;
}

/** What a later build of a finished week says differently: a late ticket is a correction, never a silent change. */
export interface Correction {
  /** When it was noticed, ms. */
  at: number;
  /** Violations before and after; equal when only the tickets' own numbers changed. */
  violations: { was: number; is: number };
  /** Tickets that came late, went (overturned) or changed, by id. */
  added: string[];
  removed: string[];
  changed: string[];
  /** The last score of the week before and after, when it changed. */
  score?: { was?: number; is?: number };
}

/** Why this is the one thing to do. */
export type ActionWhy = 'due-soon' | 'due-next' | 'repeated' | 'broken' | 'quiz-closes' | 'not-read' | 'calm';

export interface TrendWeek {
  start: string;
  live: number;
  video: number;
  other: number;
  /** Score as last read in that week; absent when none was read. */
  score?: number;
}

export interface Gap {
  site: SourceSite;
  endpoint: string;
  reason: 'never' | 'unreadable' | 'failed' | 'signed-out' | 'not-this-week';
  /** When it was last read well, ms. */
  readAt?: number;
  /** It is the number alone that is missing: where one page answers for both, its list may have been read. */
  only?: 'score';
  /** What the seller can do about it. */
  fix: 'open-health' | 'open-violations' | 'open-live-center' | 'sign-in' | 'reload' | 'report-bug' | 'service';
}

/** Raised when a stored report lacks something that is drawn: older ones are built again from the roll-ups. */
export const REPORT_SHAPE = 2;

export interface WeeklyReport {
  shape: typeof REPORT_SHAPE;
  account: Account;
  week: Week;
  /** ms; when the worker built it. */
  builtAt: number;
  /** What later builds of this finished week said differently, oldest first. */
  corrections: Correction[];
  /** How many readings of this week it rests on. */
  readings: number;
  standing: Standing;
  /** Score at the last reading of the week and change over it; absent when not read. */
  score?: { value: number; at: number; before?: number; change?: number };
  groups: PolicyGroup[];
  bySurface: Record<Surface, number>;
  violations: number;
  /** Loudest first, then the most frequent. */
  messages: MessageGroup[];
  /** The LIVEs that began in this week, oldest first. Absent in a report that was built before they were kept. */
  lives?: LiveSummary[];
  trend: TrendWeek[];
  due: DueView[];
  quizzes: QuizOpen[];
  /** Losses by the day on which they lapse, soonest first: those of the next `RETURN_DAYS` days. */
  returns: PointsBack[];
  /** Rules broken more than once, the nearest to its limit first. */
  repeats: RepeatMeter[];
  /** Absent when no score was read. */
  today?: EvaluatedToday;
  contradictions: Contradiction[];
  /** Where the page's own number was used instead of the programme's. */
  stated: Stated[];
  /** Credits of the last ninety days, newest first; beside the official number, never inside it. */
  credits: Credit[];
  /** Parts of the Shop Performance Score as last read. */
  performance?: { at: number; groups: { code: string; words: string; score?: number }[] };
  /** The one thing to do, and why that one. */
  action: { why: ActionWhy } & (
    | { kind: 'appeal' | 'correct' | 'quiz'; policyWords: string; at: number; derived: boolean; url?: string }
    | { kind: 'read-rule'; policyWords: string; url: string; count: number }
    | { kind: 'open-health' }
    | { kind: 'nothing' }
  );
  links: { policyWords: string; url: string /** Date on the page, when known. */; date: string | null }[];
  gaps: Gap[];
  /** Every source of this account in the order in which it is asked, each with when it last answered. */
  sources: (SourceView & { via?: Via })[];
}

/** Two weeks of one account side by side; `b` is the later one. */
export interface Comparison {
  a: Week;
  b: Week;
  /** Absent where one of the two was not read. */
  score: { a?: number; b?: number; change?: number };
  violations: { a: number; b: number };
  messages: { a: number; b: number };
  bySurface: { surface: Surface; a: number; b: number }[];
  /** Rules of either week, those that grew first. */
  rules: { policyWords: string; policyKey?: string; a: number; b: number }[];
}
