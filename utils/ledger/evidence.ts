/** Reading what an evidence pack is made of: one ticket or notice, the LIVE it belongs to, the account's other tickets. */

import type { AccountKey } from '../domain';
import type { About, EvidenceInput, Span } from '../domain/evidence/pack';
import { roomOf } from '../domain/evidence/pack-of';
import { ticketsOf } from '../domain/live-session';
import { standingOf } from '../domain/standing-of';
import { pageOf } from '../policy/pages';
import type { CalendarFor } from './desk';
import { liveFile, livesOf } from './lives';
import type { Ledger } from './schema';

const DAY_MS = 86_400_000;
/** As long as the longest published lapse: older tickets of the same rule are not listed. */
const TICKET_DAYS = 180;

export interface EvidenceAsked {
  key: AccountKey;
  /** `v:…` or `n:…`, as alerts have it. */
  alert: string;
  span: Span;
  calendarFor: CalendarFor;
  /** ms. */
  now: number;
}

/** Says what is not known where there is nothing to make a pack of. */
export async function evidenceInput(
  ledger: Ledger,
  { key, alert, span, calendarFor, now }: EvidenceAsked,
): Promise<EvidenceInput | { gone: 'account' | 'alert' }> {
  const [record, about] = await Promise.all([ledger.get('accounts', key), aboutOf(ledger, key, alert)]);
  if (!record) return { gone: 'account' };
  if (!about) return { gone: 'alert' };
  const since = IDBKeyRange.bound([key, now - TICKET_DAYS * DAY_MS], [key, Number.MAX_VALUE]);
  const roomId = roomOf(about) ?? (await roomAt(ledger, key, about, now));
  const [live, tickets, credits, post] = await Promise.all([
    roomId === undefined ? undefined : liveFile(ledger, key, roomId),
    ledger.getAllFromIndex('violations', 'moment', since),
    ledger.getAllFromIndex('credits', 'at', since),
    postOf(ledger, key, about),
  ]);
  const { programme } = standingOf(record.account, record.readings, now);
  const { zone } = calendarFor(key);
  return { account: record.account, programme, zone, now, about, live, tickets, credits, post, span, pageOf };
}

async function aboutOf(ledger: Ledger, key: AccountKey, alert: string): Promise<About | undefined> {
  const id = alert.slice(2);
  if (alert.startsWith('v:')) {
    const ticket = await ledger.get('violations', [key, id]);
    return ticket && { ticket };
  }
  const notice = alert.startsWith('n:') ? await ledger.get('notices', [key, id]) : undefined;
  return notice && { notice };
}

/** A ticket of LIVE that names none belongs to the one that ran when it was issued. */
async function roomAt(ledger: Ledger, key: AccountKey, about: About, now: number): Promise<string | undefined> {
  if (!('ticket' in about) || about.ticket.issuedAt === undefined) return undefined;
  const { ticket } = about;
  const lives = await livesOf(ledger, key, about.ticket.issuedAt - DAY_MS, about.ticket.issuedAt + DAY_MS);
  return lives.find((live) => ticketsOf(live, [ticket], now).length > 0)?.roomId;
}

/** The video a ticket is about, where it is one of the account's own. */
async function postOf(ledger: Ledger, key: AccountKey, about: About): Promise<EvidenceInput['post']> {
  const id = 'ticket' in about && about.ticket.surface !== 'live' ? about.ticket.subjectId : undefined;
  if (id === undefined) return undefined;
  const posts = (await ledger.get('posts', key))?.posts ?? {};
  return Object.hasOwn(posts, id) ? posts[id] : undefined;
}
