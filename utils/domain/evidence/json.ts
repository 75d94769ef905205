/**
 * The pack as JSON, documented in docs/evidence-json.md. Mapped member by member: what we keep inside may change, this may
 * not without a new version. Every member is always there; what is not known is null.
 */

import { orNull, published, read, type When } from '../export/json-parts';
import { isoIn } from '../export/when';
import type { Variant } from './kept';
import { MINUTE_MS } from './minutes';
import type { EvidenceLive, EvidencePack, Row } from './pack';

export interface JsonDraft {
  variant: Variant;
  text: string;
  /** The seller has changed what the facts made. */
  edited: boolean;
  ticks: readonly string[];
}

export function toJson(pack: EvidencePack, draft: JsonDraft): string {
  const { account, rule, subject, live, due, documents, documentsForRule, route, second, missing } = pack;
  const when: When = (at) => (at === undefined ? null : isoIn(at, pack.zone));
  const out = {
    format: 'good-standing/evidence',
    version: 1,
    builtAt: when(pack.builtAt),
    zone: pack.zone,
    account: { id: account.id, role: account.role, handle: orNull(account.handle), region: orNull(account.region) },
    about: about(pack, when),
    rule: { words: orNull(rule.words), key: orNull(rule.key), link: rule.link ?? null },
    subject: subject
      ? {
          surface: subject.surface,
          id: orNull(subject.id),
          title: orNull(subject.title),
          postedAt: when(subject.postedAt),
        }
      : null,
    live: live ? ofLive(live, when) : null,
    related: related(pack, when),
    deadlines: due.map((one) => ({
      kind: one.kind,
      ticket: one.violationId,
      rule: one.policyWords,
      at: when(one.at),
      passed: one.passed,
      derived: one.derived,
      derivedFrom: one.derived && one.rule ? { days: orNull(one.rule.days), source: published(one.rule) } : null,
    })),
    documents: {
      forRule: documentsForRule,
      list: documents.map((one) => ({
        id: one.id,
        basis: one.basis,
        ready: draft.ticks.includes(one.id),
        publishedFor: { role: one.role, region: one.region },
        source: published(one),
      })),
    },
    appeal: {
      route: route ? { id: route.id, source: published(route) } : null,
      second: second ? { days: second.days, most: second.most, source: published(second) } : null,
    },
    draft: { variant: draft.variant, edited: draft.edited, text: draft.text },
    missing: missing.map(({ what, ms }) => ({ what, seconds: ms === undefined ? null : Math.round(ms / 1000) })),
  };
  return `${JSON.stringify(out, null, 2)}\n`;
}

function about({ head }: EvidencePack, when: When) {
  return {
    kind: head.kind,
    id: head.id,
    level: head.level,
    issuedAt: when(head.issuedAt),
    firstAt: when(head.firstAt),
    lastAt: when(head.lastAt),
    count: head.count,
    quotes: head.quotes,
    status: orNull(head.status),
    points: orNull(head.points),
    pointsBefore: orNull(head.pointsBefore),
    meaning: orNull(head.meaning),
    threatens: orNull(head.threatens),
    countdownEndsAt: when(head.endsAt),
    until: when(head.until),
    pinned: orNull(head.pinned),
    sources: head.sources.map(read),
  };
}

function ofLive(live: EvidenceLive, when: When) {
  return {
    roomId: live.roomId,
    title: orNull(live.title),
    startedAt: when(live.startedAt),
    startDerived: live.startDerived === true,
    endedAt: when(live.endedAt),
    endDerived: live.endDerived === true,
    moment: live.moment ? { at: when(live.moment.at), knownBy: live.moment.by } : null,
    span: live.span,
    from: when(live.from),
    to: when(live.to),
    rows: live.rows.map((one) => row(one, when)),
    rowsLeftOut: live.rowsLeft,
  };
}

function row(one: Row, when: When) {
  const minute = one.kind === 'minute' ? one : undefined;
  return {
    kind: one.kind,
    from: when(one.kind === 'minute' ? one.at : one.from),
    to: when(one.kind === 'minute' ? one.at + MINUTE_MS : one.to),
    pinned: minute?.pinned ?? [],
    pins: (minute?.pins ?? []).map((pin) => ({ at: when(pin.at), title: pin.title, productId: pin.productId })),
    said: (minute?.said ?? []).map(({ at, lang, words }) => ({ at: when(at), lang, words })),
    alerts: (minute?.alerts ?? []).map((alert) => ({
      id: alert.id,
      at: when(alert.at),
      level: alert.level,
      meaning: orNull(alert.meaning),
      title: orNull(alert.title),
      words: orNull(alert.words),
      rule: orNull(alert.rule),
      count: alert.count,
      subject: alert.subject,
    })),
    marks: (minute?.marks ?? []).map(({ at, note }) => ({ at: when(at), note })),
    viewers: orNull(minute?.viewers),
    began: minute?.began === true,
    ended: orNull(minute?.ended),
    leftOut: minute?.left ?? 0,
  };
}

function related({ related: tickets, relatedLeft }: EvidencePack, when: When) {
  return {
    tickets: tickets.map((one) => ({
      id: one.id,
      rule: one.policyWords,
      why: one.why,
      surface: one.surface,
      subject: orNull(one.subject),
      issuedAt: when(one.issuedAt),
      points: orNull(one.points),
      status: one.status,
      statusWords: orNull(one.statusWords),
    })),
    leftOut: relatedLeft,
  };
}
