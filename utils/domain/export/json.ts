/**
 * The report as JSON, documented in docs/report-json.md. Mapped member by member: what we keep inside may change, this
 * may not without a new version. Every member is always there; what is not known is null.
 */

import { milestoneOf } from '../report/milestone';
import type { PolicyGroup, WeeklyReport } from '../report/report';
import type { Violation } from '../violation';
import { byId, issuedAt } from './csv';
import { contradiction, credit, points, quiz, repeat, stated, today } from './json-health';
import { live } from './json-live';
import { orNull, published, read, type When } from './json-parts';
import { isoIn } from './when';

/** `tickets`: the account's tickets as the ledger holds them, for what the report leaves out. */
export function toJson(report: WeeklyReport, tickets: readonly Violation[]): string {
  const { account, week } = report;
  const when: When = (at) => (at === undefined ? null : isoIn(at, week.zone));
  const out = {
    format: 'good-standing/report',
    version: 2,
    builtAt: when(report.builtAt),
    readings: report.readings,
    corrections: report.corrections.map((one) => ({
      at: when(one.at),
      violations: { was: one.violations.was, is: one.violations.is },
      added: one.added,
      removed: one.removed,
      changed: one.changed,
      score: one.score ? { was: orNull(one.score.was), is: orNull(one.score.is) } : null,
    })),
    account: { id: account.id, role: account.role, handle: orNull(account.handle), region: orNull(account.region) },
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
    today: report.today ? today(report.today, when) : null,
    violations: violations(report, tickets, when),
    messages: report.messages.map((one) => ({
      level: one.level,
      words: one.words,
      rule: orNull(one.policyWords),
      surface: one.surface,
      at: when(one.at),
      lastAt: when(one.lastAt),
      count: one.count,
    })),
    lives: report.lives ? report.lives.map((one) => live(one, when)) : null,
    trend: report.trend.map((one) => ({
      start: one.start,
      live: one.live,
      video: one.video,
      other: one.other,
      score: orNull(one.score),
    })),
    deadlines: report.due.map((due) => ({
      kind: due.kind,
      ticket: due.violationId,
      rule: due.policyWords,
      at: when(due.at),
      derived: due.derived,
      derivedFrom: due.derived && due.rule ? { days: orNull(due.rule.days), source: published(due.rule) } : null,
    })),
    quizzes: report.quizzes.map((one) => quiz(one, when)),
    returns: report.returns.map((one) => points(one, when)),
    repeats: report.repeats.map((one) => repeat(one, when)),
    credits: report.credits.map((one) => credit(one, when)),
    contradictions: report.contradictions.map((one) => contradiction(one, when)),
    stated: report.stated.map(stated),
    performance: performance(report, when),
    action: action(report.action, when),
    links: report.links.map(({ policyWords, url, date }) => ({ rule: policyWords, url, date })),
    gaps: report.gaps.map((one) => ({
      site: one.site,
      endpoint: one.endpoint,
      reason: one.reason,
      readAt: when(one.readAt),
      fix: one.fix,
    })),
    sources: report.sources.map((one) => ({
      site: one.site,
      endpoint: one.endpoint,
      via: orNull(one.via),
      state: one.state,
      askedAt: when(one.at),
      readAt: when(one.readAt),
    })),
  };
  return `${JSON.stringify(out, null, 2)}\n`;
}

function standing({ standing: now }: WeeklyReport, when: When) {
  const { band, change, scale, programme } = now;
  const { next, reached } = milestoneOf(now);
  const milestone = (one: typeof next) =>
    one
      ? {
          at: one.milestone.at,
          distance: one.points,
          durationDays: one.milestone.durationDays,
          source: published(one.milestone),
        }
      : null;
  return {
    state: now.state,
    band: band ? { name: band.name, from: band.from, to: band.to, source: published(band) } : null,
    score: orNull(now.score),
    readAt: when(now.readAt),
    source: read(now.source),
    change: change ? { by: change.by, since: when(change.since) } : null,
    pageWords: orNull(now.pageWords),
    programme: programme ? { id: programme.id, measure: programme.measure } : null,
    scale: scale ? { min: scale.min, max: scale.max, countsUp: scale.countsUp } : null,
    nextMilestone: milestone(next),
    reachedMilestone: milestone(reached),
  };
}

/** The standing is the one of the same reading, so its source is the score's. */
function score({ score: last, standing: now }: WeeklyReport, when: When) {
  if (!last) return null;
  return {
    value: last.value,
    readAt: when(last.at),
    before: orNull(last.before),
    change: orNull(last.change),
    source: now.readAt === last.at ? read(now.source) : null,
  };
}

function violations(report: WeeklyReport, tickets: readonly Violation[], when: When) {
  const { live, video, listing, fulfilment, account, unknown } = report.bySurface;
  const ledger = byId(tickets);
  return {
    count: report.violations,
    bySurface: { live, video, listing, fulfilment, account, unknown },
    rules: report.groups.map((group) => rule(group, ledger, when)),
  };
}

function rule(group: PolicyGroup, ledger: ReadonlyMap<string, Violation>, when: When) {
  return {
    rule: group.policyWords,
    key: orNull(group.policyKey),
    count: group.count,
    in90Days: group.in90Days,
    repeatLimit: orNull(group.repeat?.of),
    link: orNull(group.learnUrl),
    tickets: group.items.map((item) => {
      const ticket = ledger.get(item.id);
      return {
        id: item.id,
        surface: item.surface,
        subject: orNull(item.title),
        countedAt: when(item.at),
        issuedAt: when(issuedAt(item, ticket)),
        points: orNull(item.points),
        status: item.status,
        statusWords: orNull(item.statusWords),
        sources: ticket?.sources.map(read) ?? [],
      };
    }),
  };
}

function performance({ performance: last }: WeeklyReport, when: When) {
  if (!last) return null;
  return {
    readAt: when(last.at),
    groups: last.groups.map((one) => ({ code: one.code, words: one.words, score: orNull(one.score) })),
  };
}

function action(todo: WeeklyReport['action'], when: When) {
  return {
    kind: todo.kind,
    why: todo.why,
    rule: 'policyWords' in todo ? todo.policyWords : null,
    at: 'at' in todo ? when(todo.at) : null,
    derived: 'derived' in todo ? todo.derived : null,
    count: 'count' in todo ? todo.count : null,
    url: ('url' in todo && todo.url) || null,
  };
}
