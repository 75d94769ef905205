/** The JSON's members beside the standing: what a look today may show, quizzes, repeats, credits, statements that differ. */

import type { Credit } from '../credit';
import type { Contradiction, EvaluatedToday, PointsBack, QuizOpen, RepeatMeter, Stated } from '../health';
import { orNull, published, read, type When } from './json-parts';

export function points(one: PointsBack, when: When) {
  return {
    ticket: one.violationId,
    rule: one.policyWords,
    points: orNull(one.points),
    issuedAt: when(one.issuedAt),
    at: when(one.at),
    days: one.rule.days,
    source: published(one.rule),
  };
}

export function today(now: EvaluatedToday, when: When) {
  return {
    at: when(now.at),
    band: orNull(now.band),
    programme: orNull(now.programmeId),
    nextMilestone: now.next ? { at: now.next.milestone.at, distance: now.next.points } : null,
    lapsed: now.lapsed.map((one) => points(one, when)),
    since: now.since.map((one) => ({
      ticket: one.violationId,
      rule: one.policyWords,
      points: orNull(one.points),
    })),
  };
}

export function quiz(one: QuizOpen, when: When) {
  return {
    ticket: one.violationId,
    rule: one.policyWords,
    key: orNull(one.policyKey),
    opensAt: when(one.opensAt),
    closesAt: when(one.closesAt),
    questions: orNull(one.questions),
    attempts: orNull(one.attempts),
    points: orNull(one.points),
    nextCreditAt: when(one.nextCreditAt),
    source: published(one.rule),
  };
}

export function repeat(one: RepeatMeter, when: When) {
  return {
    rule: one.policyWords,
    key: orNull(one.policyKey),
    count: one.count,
    limit: orNull(one.of),
    days: one.windowDays,
    level: one.level,
    easesAt: when(one.easesAt),
    source: one.rule ? published(one.rule) : null,
  };
}

export function credit(one: Credit, when: When) {
  return {
    kind: one.kind,
    at: when(one.at),
    points: orNull(one.points),
    ticket: orNull(one.violationId),
    rule: orNull(one.policyWords),
    key: orNull(one.policyKey),
    source: read(one.source),
  };
}

export function contradiction(one: Contradiction, when: When) {
  return {
    kind: one.kind,
    words: orNull(one.words),
    rule: orNull(one.policyWords),
    ticket: orNull(one.violationId),
    was: orNull(one.was),
    is: orNull(one.is),
    saidAt: when(one.saidAt),
    said: read(one.said),
    readAt: when(one.readAt),
    read: read(one.read),
  };
}

export function stated(one: Stated) {
  return {
    what: one.what,
    page: one.page,
    programme: one.programme,
    ticket: orNull(one.violationId),
    source: published(one.rule),
  };
}
