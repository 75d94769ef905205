/** What is said once a LIVE is over: how long it was, what came, and what to fix before the next one. Pure. */

import { loudestFirst, noticeAlert, ticketAlert } from './alert-view';
import type { LiveMoment, LiveSession, LiveSummary } from './live';
import { endOf, gapsOf, isOfLive, ticketsOf } from './live-session';
import type { Notice, NoticeLevel } from './notice';
import type { AlertView } from './views';
import type { Violation } from './violation';

export interface SummaryInput {
  session: LiveSession;
  moments: readonly LiveMoment[];
  /** Of the account; what is of other LIVEs is left out. */
  notices: readonly Notice[];
  tickets: readonly Violation[];
  /** ms. */
  now: number;
  /** How many marks there are, for whoever has not read the moments. */
  marks?: number;
}

/** More than three are no list to keep in mind. */
const FIXES = 3;
const LEVELS: readonly NoticeLevel[] = ['interruption', 'warning', 'reminder'];

/** Undefined while it runs. */
export function summaryOf(input: SummaryInput): LiveSummary | undefined {
  const { session, moments, now } = input;
  const end = endOf(session, now);
  if (!end) return undefined;
  const { account, roomId, title, startedAt = session.seen?.[0]?.[0] } = session;
  const notices = input.notices.filter((notice) => isOfLive(session, notice, now));
  const count = (level: NoticeLevel): number =>
    notices.reduce((sum, one) => sum + (one.level === level ? one.count : 0), 0);
  return {
    account,
    roomId,
    ...(title !== undefined && { title }),
    ...(startedAt !== undefined && { startedAt }),
    endedAt: end.at,
    ...(end.derived && { endDerived: true }),
    alerts: LEVELS.map((level) => ({ level, count: count(level) })).filter((one) => one.count > 0),
    fix: fixesOf(notices, ticketsOf(session, input.tickets, now)),
    unseenMs: gapsOf(session, now).reduce((sum, { at, until }) => sum + until - at, 0),
    marks: input.marks ?? moments.filter(({ kind }) => kind === 'mark').length,
  };
}

/** By which two alerts are known to be about one rule. */
const namesOf = (...names: (string | undefined)[]): string[] =>
  names.filter((name) => name !== undefined).map((name) => name.trim().toLowerCase());

/** Each rule once, by its gravest alert; what that one does not say is taken from the others of the same rule. */
function fixesOf(notices: readonly Notice[], tickets: readonly Violation[]): LiveSummary['fix'] {
  const candidates: { alert: AlertView; names: string[] }[] = [
    ...notices.map((one) => ({
      alert: noticeAlert(one),
      names: namesOf(one.policyKey, one.policyWords, one.punishId, one.policyKey ?? one.policyWords ?? one.words),
    })),
    ...tickets
      .filter(({ status }) => status !== 'overturned')
      .map((one) => ({ alert: ticketAlert(one, []), names: namesOf(one.policyKey, one.policyWords, one.id) })),
  ];
  const fixes: { fix: LiveSummary['fix'][number]; names: Set<string> }[] = [];
  for (const { alert, names } of candidates.sort((a, b) => loudestFirst(a.alert, b.alert))) {
    const { policyWords, quote, advice, learnUrl } = alert;
    const said = {
      ...(policyWords !== undefined && { policyWords }),
      ...(quote !== undefined && { quote }),
      ...(advice !== undefined && { advice }),
      ...(learnUrl !== undefined && { learnUrl }),
    };
    const known = fixes.find((one) => names.some((name) => one.names.has(name)));
    if (known) {
      known.fix = { ...said, ...known.fix };
      for (const name of names) known.names.add(name);
    } else fixes.push({ fix: { alert: alert.id, ...said }, names: new Set(names) });
  }
  return fixes.slice(0, FIXES).map(({ fix }) => fix);
}
