/** Stored reports: what the report page draws is checked to the leaf, for a page must never fail on a file. */

import * as z from 'zod/mini';
import { type ActionWhy, type Gap, REPORT_SHAPE, type WeeklyReport } from '../../domain/report/report';
import type { BadgeState } from '../../domain/standing';
import type { Accounts } from './accounts';
import { makeFindings } from './findings';
import { oneOf, type Parts } from './parts';
import { makeProgramme } from './programme';
import type { Tickets } from './tickets';

export function makeReport(parts: Parts, { sourceView }: Accounts, { credit }: Tickets) {
  const { text, words, ms, count, num, day, link, key, site, source, surface, status, level, account } = parts;
  const { groups, zone } = parts;
  const programmes = makeProgramme(parts);
  const { band, milestone, programme, scale } = programmes;
  const { list, named, repeat, due, quiz, back, today, contradiction, stated } = makeFindings(parts, programmes);
  const change = z.looseObject({ was: z.optional(num), is: z.optional(num) });
  const ids = list(text(200));
  const week = z.looseObject({ start: day, end: day, number: count, zone, from: ms, to: ms });

  const standing = z.looseObject({
    state: oneOf<BadgeState>({
      ...{
        healthy: 1,
        careful: 1,
        unhealthy: 1,
        banned: 1,
        unrated: 1,
        unknown: 1,
        unreadable: 1,
        'signed-out': 1,
        stale: 1,
      },
    }),
    band: z.optional(band),
    score: z.optional(num),
    scale: z.optional(scale),
    next: z.optional(z.looseObject({ milestone, points: num })),
    change: z.optional(z.looseObject({ by: num, since: ms })),
    programme: z.optional(programme),
    sections: z.optional(list(z.looseObject({ from: num, to: num, label: text(200) }))),
    pageWords: z.optional(words),
    readAt: z.optional(ms),
    source: z.optional(source),
    account: z.optional(account),
  });
  const item = z.looseObject({
    id: text(200),
    surface,
    at: ms,
    title: z.optional(words),
    points: z.optional(num),
    status,
    statusWords: z.optional(words),
  });
  const group = z.looseObject({
    ...named,
    count,
    items: list(item),
    in90Days: count,
    learnUrl: z.optional(link),
    repeat: z.optional(repeat),
  });
  const message = z.looseObject({
    level,
    words,
    policyWords: z.optional(words),
    surface: z.enum(['live', 'account']),
    count,
    at: ms,
    lastAt: ms,
  });
  const live = z.looseObject({
    account: key,
    roomId: text(80),
    title: z.optional(words),
    startedAt: z.optional(ms),
    endedAt: ms,
    endDerived: z.optional(z.literal(true)),
    alerts: list(z.looseObject({ level, count })),
    fix: list(
      z.looseObject({
        alert: text(240),
        policyWords: z.optional(words),
        quote: z.optional(words),
        advice: z.optional(words),
        learnUrl: z.optional(link),
      }),
    ),
    unseenMs: num,
    marks: count,
  });
  const why = oneOf<ActionWhy>({
    ...{ 'due-soon': 1, 'due-next': 1, repeated: 1, broken: 1, 'quiz-closes': 1, 'not-read': 1, calm: 1 },
  });
  const dated = { why, policyWords: words, at: ms, derived: z.boolean(), url: z.optional(link) };
  const kind = <K extends WeeklyReport['action']['kind']>(name: K) => ({ kind: z.literal(name) });
  const action = z.discriminatedUnion('kind', [
    z.looseObject({ ...kind('appeal'), ...dated }),
    z.looseObject({ ...kind('correct'), ...dated }),
    z.looseObject({ ...kind('quiz'), ...dated }),
    z.looseObject({ ...kind('read-rule'), why, policyWords: words, url: link, count }),
    z.looseObject({ ...kind('open-health'), why }),
    z.looseObject({ ...kind('nothing'), why }),
  ]);
  const gap = z.looseObject({
    site,
    endpoint: text(120),
    reason: oneOf<Gap['reason']>({ never: 1, unreadable: 1, failed: 1, 'signed-out': 1, 'not-this-week': 1 }),
    readAt: z.optional(ms),
    fix: oneOf<Gap['fix']>({
      ...{ 'open-health': 1, 'open-violations': 1, 'open-live-center': 1 },
      ...{ 'sign-in': 1, reload: 1, 'report-bug': 1, service: 1 },
    }),
  });
  const correction = z.looseObject({
    at: ms,
    violations: z.looseObject({ was: count, is: count }),
    added: ids,
    removed: ids,
    changed: ids,
    score: z.optional(change),
  });
  const trend = z.looseObject({ start: day, live: count, video: count, other: count, score: z.optional(num) });
  return z.looseObject({
    accountKey: key,
    weekStart: day,
    firstBuiltAt: z.optional(ms),
    shape: z.literal(REPORT_SHAPE),
    account,
    week,
    builtAt: ms,
    corrections: list(correction),
    readings: count,
    standing,
    score: z.optional(z.looseObject({ value: num, at: ms, before: z.optional(num), change: z.optional(num) })),
    groups: list(group),
    bySurface: z.record(surface, count),
    violations: count,
    messages: list(message),
    lives: z.optional(list(live)),
    trend: list(trend),
    due: list(due),
    quizzes: list(quiz),
    returns: list(back),
    repeats: list(repeat),
    today: z.optional(today),
    contradictions: list(contradiction),
    stated: list(stated),
    credits: list(credit),
    performance: z.optional(z.looseObject({ at: ms, groups })),
    action,
    links: list(z.looseObject({ policyWords: words, url: link, date: z.nullable(text(40)) })),
    gaps: list(gap),
    sources: list(sourceView),
  });
}
