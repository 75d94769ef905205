/**
 * The report as JSON, documented in docs/report-json.md. Mapped member by member: what we keep inside may change, this
 * may not without a new version. Every member is always there; what is not known is null.
 */

import type { Source } from '../observation';
import type { Sourced } from '../programmes/programme';
import type { WeeklyReport } from '../report/report';
import type { DueView } from '../views';
import type { Violation } from '../violation';
import { issuedAt } from './csv';
import { isoIn } from './when';

type When = (at: number | undefined) => string | null;

/** `tickets`: the account's tickets as the ledger holds them, for what the report leaves out. */
export function toJson(report: WeeklyReport, tickets: readonly Violation[]): string {
  const { account, week, corrected } = report;
  const when: When = (at) => (at === undefined ? null : isoIn(at, week.zone));
  const out = {
    format: 'good-standing/report',
    version: 1,
    builtAt: when(report.builtAt),
    readings: report.readings,
    corrected: corrected ? { firstBuiltAt: when(corrected.firstBuiltAt), violations: corrected.violations } : null,
    account: {
      id: account.id,
      role: account.role,
      handle: account.handle ?? null,
      region: account.region ?? null,
    },
    week: {
      start: week.start,
      end: week.end,
      number: week.number,
      zone: week.zone,
      from: when(week.from),
      to: when(week.to),
    },
    standing: standing(report, when),
    score: score(report, when),
    violations: violations(report, tickets, when),
    messages: report.messages.map(({ level, words, at, count }) => ({ level, words, at: when(at), count })),
    trend: report.trend.map((one) => ({
      start: one.start,
      live: one.live,
      video: one.video,
      other: one.other,
      score: one.score ?? null,
    })),
    deadlines: report.due.map((due) => deadline(due, report, when)),
    action: action(report.action, when),
    links: report.links.map(({ policyWords, url, date }) => ({ rule: policyWords, url, date })),
    gaps: report.gaps.map((gap) => ({
      site: gap.site,
      endpoint: gap.endpoint,
      reason: gap.reason,
      readAt: when(gap.readAt),
    })),
  };
  return `${JSON.stringify(out, null, 2)}\n`;
}

const read = (source: Source | undefined) =>
  source ? { site: source.site, endpoint: source.endpoint, via: source.via, host: source.host } : null;

const published = ({ confidence, url, date }: Sourced) => ({ confidence, url, date });

function standing({ standing: now }: WeeklyReport, when: When) {
  const { scale, next, programme } = now;
  return {
    state: now.state,
    band: now.band ? { name: now.band.name, from: now.band.from, to: now.band.to, source: published(now.band) } : null,
    score: now.score ?? null,
    readAt: when(now.readAt),
    source: read(now.source),
    pageWords: now.pageWords ?? null,
    programme: programme ? { id: programme.id, measure: programme.measure } : null,
    scale: scale ? { min: scale.min, max: scale.max, countsUp: scale.countsUp } : null,
    nextMilestone: next
      ? {
          at: next.milestone.at,
          distance: next.points,
          durationDays: next.milestone.durationDays,
          source: published(next.milestone),
        }
      : null,
  };
}

/** The standing is the one of the same reading, so its source is the score's. */
function score({ score: last, standing: now }: WeeklyReport, when: When) {
  if (!last) return null;
  return {
    value: last.value,
    readAt: when(last.at),
    before: last.before ?? null,
    change: last.change ?? null,
    source: now.readAt === last.at ? read(now.source) : null,
  };
}

function violations(report: WeeklyReport, tickets: readonly Violation[], when: When) {
  const { live, video, listing, fulfilment, account, unknown } = report.bySurface;
  return {
    count: report.violations,
    bySurface: { live, video, listing, fulfilment, account, unknown },
    rules: report.groups.map((group) => ({
      rule: group.policyWords,
      key: group.policyKey ?? null,
      count: group.count,
      in90Days: group.in90Days,
      link: group.learnUrl ?? null,
      tickets: group.items.map((item) => ({
        id: item.id,
        surface: item.surface,
        subject: item.title ?? null,
        countedAt: when(item.at),
        issuedAt: when(issuedAt(item, tickets)),
        points: item.points ?? null,
        status: item.status,
        statusWords: item.statusWords ?? null,
        sources: tickets.find((one) => one.id === item.id)?.sources.map(read) ?? [],
      })),
    })),
  };
}

function deadline(due: DueView, { standing: { programme } }: WeeklyReport, when: When) {
  const rule = due.derived ? programme?.appealDays : undefined;
  return {
    kind: due.kind,
    ticket: due.violationId,
    rule: due.policyWords,
    at: when(due.at),
    derived: due.derived,
    derivedFrom: rule ? { days: rule.days, source: published(rule) } : null,
  };
}

function action(todo: WeeklyReport['action'], when: When) {
  return {
    kind: todo.kind,
    rule: 'policyWords' in todo ? todo.policyWords : null,
    at: 'at' in todo ? when(todo.at) : null,
    derived: 'derived' in todo ? todo.derived : null,
    count: 'count' in todo ? todo.count : null,
    url: ('url' in todo && todo.url) || null,
  };
}
