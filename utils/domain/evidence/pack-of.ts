/** Puts a pack together from what the ledger holds. Pure: the same records make the same pack. */

import { endOf, isOfLive, startOf } from '../live-session';
import { type TimelineEntry, timelineOf } from '../live-timeline';
import type { Notice } from '../notice';
import type { Violation } from '../violation';
import { documentsFor, routeFor } from './appeals';
import { CAPS, cut, texts } from './caps';
import { MINUTE_MS, minutesOf, rowStart } from './minutes';
import { missingOf } from './missing';
import { extentOf, partOf, whenOf } from './moment';
import type { About, EvidenceHead, EvidenceInput, EvidenceLive, EvidencePack, EvidenceRule, Quote } from './pack';
import { deadlines, relatedTicket, relatedTo } from './related';

export function packOf(input: EvidenceInput): EvidencePack {
  const { about, account, programme, zone, now } = input;
  const alert = 'ticket' in about ? `v:${about.ticket.id}` : `n:${about.notice.id}`;
  const roomId = input.live?.session.roomId ?? roomOf(about);
  const timeline = input.live ? timelineOf({ ...input.live, now }) : [];
  const live = input.live && liveOf(input, timeline, alert);
  const subject = subjectOf(input);
  const rule = ruleOf(input);
  const { documents, forRule } = documentsFor(rule.words, rule.link?.url);
  const related = relatedTo(input, roomId);
  const ofLive = related.filter(({ why }) => why.includes('live')).map(({ ticket }) => ticket);
  const route = routeFor(account);
  const pack: Omit<EvidencePack, 'missing'> = {
    alert,
    account,
    zone,
    builtAt: now,
    head: { ...headOf(about), ...texts({ pinned: pinnedAt(about, timeline, live?.moment?.at) }, CAPS.title) },
    rule,
    related: related.slice(0, CAPS.related).map(relatedTicket),
    relatedLeft: Math.max(0, related.length - CAPS.related),
    due: deadlines(input, [...('ticket' in about ? [about.ticket] : []), ...ofLive.slice(0, CAPS.related)]),
    documents,
    documentsForRule: forRule,
    ...(live && { live }),
    ...(subject && { subject }),
    ...(route && { route }),
    ...(programme?.secondAppeal && { second: programme.secondAppeal }),
  };
  return { ...pack, missing: missingOf(pack, roomId !== undefined || isLiveTicket(about), timeline) };
}

const isLiveTicket = (about: About): boolean => 'ticket' in about && about.ticket.surface === 'live';

/** The LIVE that a ticket or notice names, whether or not this browser has a log of it. */
export function roomOf(about: About): string | undefined {
  if ('notice' in about) return about.notice.roomId;
  return about.ticket.surface === 'live' ? about.ticket.subjectId : undefined;
}

function headOf(about: About): EvidenceHead {
  return 'ticket' in about ? ticketHead(about.ticket) : noticeHead(about.notice);
}

/** What is empty, or was said before, is left out. */
function quotes(...all: (readonly [Quote['what'], string | undefined])[]): Quote[] {
  const said = new Set<string>();
  return all
    .flatMap(([what, words]): Quote[] => {
      if (!words || said.has(words)) return [];
      said.add(words);
      return [{ what, words: cut(words, CAPS.quote) }];
    })
    .slice(0, CAPS.quotes);
}

function ticketHead(ticket: Violation): EvidenceHead {
  const { id, issuedAt, firstSeenAt, lastSeenAt, reason, details, suggestion, statusWords } = ticket;
  const { enforcement, status, points, pointsBefore, sources } = ticket;
  return {
    kind: 'ticket',
    id: cut(id, CAPS.title),
    level: 'ticket',
    firstAt: firstSeenAt,
    lastAt: lastSeenAt,
    count: 1,
    quotes: quotes(
      ['reason', reason],
      ['details', details],
      ['advice', suggestion],
      ['status', statusWords],
      ...enforcement.map((words) => ['enforcement', words] as const),
    ),
    status,
    sources: sources.slice(0, CAPS.sources),
    ...(issuedAt !== undefined && { issuedAt }),
    ...(points !== undefined && { points }),
    ...(pointsBefore !== undefined && { pointsBefore }),
  };
}

function noticeHead(notice: Notice): EvidenceHead {
  const { id, level, at, lastAt, count, title, words, advice, sources, meaning, threatens, endsAt, until } = notice;
  return {
    kind: 'notice',
    id: cut(id, CAPS.title),
    level,
    issuedAt: at,
    firstAt: at,
    lastAt,
    count,
    quotes: quotes(['title', title], ['words', words], ['advice', advice]),
    sources: sources.slice(0, CAPS.sources),
    ...(meaning && { meaning }),
    ...(threatens && { threatens }),
    ...(endsAt !== undefined && { endsAt }),
    ...(until !== undefined && { until }),
  };
}

function ruleOf({ about, pageOf }: EvidenceInput): EvidenceRule {
  const { policyWords, policyKey, learnUrl } = 'ticket' in about ? about.ticket : about.notice;
  // Whatever a page or a file put into the record: only a web address is a link.
  const url = learnUrl?.startsWith('https://') && learnUrl.length <= CAPS.quote ? learnUrl : undefined;
  const page = url === undefined ? undefined : pageOf(url);
  return {
    ...texts({ words: policyWords, key: policyKey }, CAPS.title),
    ...(url && { link: { url, date: page?.date ?? null, seen: page?.seen ?? null } }),
  };
}

/** The video, listing or order of a ticket; a LIVE has its log, or its title where there is none. */
function subjectOf({ about, live, post }: EvidenceInput): EvidencePack['subject'] {
  if (!('ticket' in about) || live) return undefined;
  const { surface, subjectId, subjectTitle } = about.ticket;
  if ((surface === 'account' || surface === 'unknown') && !subjectId && !subjectTitle) return undefined;
  return {
    surface,
    ...texts({ id: subjectId, title: subjectTitle ?? post?.title }, CAPS.title),
    ...(post && { postedAt: post.postedAt }),
  };
}

function liveOf(
  { about, live, span, now }: EvidenceInput,
  timeline: readonly TimelineEntry[],
  alert: string,
): EvidenceLive | undefined {
  const extent = live && extentOf(live.session, timeline);
  if (!live || !extent) return undefined;
  const { session } = live;
  const { roomId, title } = session;
  const start = startOf(session);
  const end = endOf(session, now);
  const alerts = live.notices.filter((notice) => isOfLive(session, notice));
  const moment = whenOf(about, alerts, extent);
  const [from, to] = partOf(span, moment?.at, extent);
  const all = minutesOf(timeline, from, to, alert);
  const rows = nearest(all, moment?.at ?? from);
  return {
    roomId: cut(roomId, CAPS.title),
    span,
    from,
    to,
    rows,
    rowsLeft: all.length - rows.length,
    ...texts({ title }, CAPS.title),
    ...(start !== undefined && { startedAt: start }),
    ...(start !== undefined && session.startedAt === undefined && { startDerived: true }),
    ...(end && { endedAt: end.at }),
    ...(end?.derived && { endDerived: true }),
    ...(moment && { moment }),
  };
}

/** As the notice itself says, else the LIVE's last pin before the moment. */
function pinnedAt(about: About, timeline: readonly TimelineEntry[], at = Number.NaN): string | undefined {
  const said = 'notice' in about ? about.notice.pinned : undefined;
  const last = timeline.findLast((one) => one.kind === 'pin' && one.at <= at);
  return said ?? (last?.kind === 'pin' ? last.title : undefined);
}

/** As many rows as may be, side by side, around the moment: two thirds of them before it. */
function nearest(rows: EvidenceLive['rows'], at: number): EvidenceLive['rows'] {
  if (rows.length <= CAPS.rows) return rows;
  const here = rows.findLastIndex((row) => rowStart(row) <= at + MINUTE_MS);
  const first = Math.max(0, Math.min(here - Math.round((CAPS.rows * 2) / 3), rows.length - CAPS.rows));
  return rows.slice(first, first + CAPS.rows);
}
