/** What a pack does not hold, said openly: a reader must not take silence for "nothing happened". */

import type { TimelineEntry } from '../live-timeline';
import type { EvidencePack, Minute } from './pack';

type MissingKind =
  | 'rule'
  | 'link'
  | 'link-date'
  | 'issued'
  | 'points'
  | 'deadline'
  | 'ticket'
  | 'live'
  | 'moment'
  | 'captions'
  | 'captions-here'
  | 'pins'
  | 'viewers'
  | 'gap'
  | 'picture'
  | 'subject'
  | 'route';

export interface Missing {
  what: MissingKind;
  /** Of a gap: how long nobody of ours saw the part that is shown. */
  ms?: number;
}

/** `ofLive`: it belongs to a LIVE. `timeline`: all that is known of that LIVE, also outside of what is shown. */
export function missingOf(
  pack: Omit<EvidencePack, 'missing'>,
  ofLive: boolean,
  timeline: readonly TimelineEntry[],
): Missing[] {
  const { head, rule, subject, live, related, due, route } = pack;
  const isTicket = head.kind === 'ticket';
  const found: [boolean, MissingKind, number?][] = [
    [!rule.words, 'rule'],
    [!rule.link, 'link'],
    [rule.link !== undefined && !rule.link.date, 'link-date'],
    [isTicket && head.issuedAt === undefined, 'issued'],
    [isTicket && head.points === undefined, 'points'],
    [isTicket && head.status === 'open' && due.every(({ kind }) => kind === 'quiz'), 'deadline'],
    [!isTicket && ofLive && !related.some(({ why }) => why.includes('live')), 'ticket'],
    [subject !== undefined && !subject.title && !subject.id, 'subject'],
    [ofLive && !live, 'live'],
    ...(live ? ofLog(live, timeline) : []),
    [!route, 'route'],
  ];
  return found.flatMap(([is, what, ms]) => (is ? [{ what, ...(ms !== undefined && { ms }) }] : []));
}

function ofLog(
  { moment, rows }: NonNullable<EvidencePack['live']>,
  timeline: readonly TimelineEntry[],
): [boolean, MissingKind, number?][] {
  const has = (kind: TimelineEntry['kind']): boolean => timeline.some((one) => one.kind === kind);
  const said = rows.some((row): row is Minute => row.kind === 'minute' && row.said.length > 0);
  const unseen = rows.reduce((sum, row) => sum + (row.kind === 'gap' ? row.to - row.from : 0), 0);
  return [
    [!moment, 'moment'],
    [!has('caption'), 'captions'],
    [has('caption') && !said, 'captions-here'],
    [!has('pin'), 'pins'],
    [!has('viewers'), 'viewers'],
    [unseen > 0, 'gap', unseen],
    [true, 'picture'],
  ];
}
