/** LIVEs for the ledger's tests: what pages say of one, and what its log holds afterwards. */

import { expect } from 'vitest';
import type { Account } from '../../../utils/domain/account';
import { timelineOf } from '../../../utils/domain/live-timeline';
import type { Fact } from '../../../utils/domain/observation';
import type { Reading } from '../../../utils/domain/reading';
import { liveFile } from '../../../utils/ledger/lives';
import type { Ledger } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { ANA, utc, warning } from '../domain/samples';
import { type Given, HERE, reading } from './house';

export const ROOM = '7402000000000000013';
export const MINUTE = 60_000;
export const T = utc('2026-11-20T20:00');
export const at = (minutes: number): number => T + Math.round(minutes * MINUTE);

export const live = (state: 'live' | 'ended' = 'live', more: { endedAt?: number; roomId?: string } = {}): Fact => ({
  ...{ kind: 'live', roomId: ROOM, state },
  ...more,
});
export const pin = (productId: string, roomId?: string): Fact => ({
  ...{ kind: 'pin', productId, title: `Product ${productId}` },
  ...(roomId && { roomId }),
});
export const viewers = (minutes: number, count: number): Fact => ({
  kind: 'viewers',
  roomId: ROOM,
  at: at(minutes),
  count,
});
export const caption = (minutes: number, words: string): Fact => ({
  ...{ kind: 'caption', roomId: ROOM, at: at(minutes), lang: 'en', words },
});
export const warned = (minutes: number): Fact => ({
  kind: 'notice',
  notice: warning({ id: `p:${minutes}`, at: at(minutes) }),
});

export const seenAt = (minutes: number, facts: Fact[], more: Partial<Given> = {}) =>
  reading({ at: at(minutes), facts, ...more });
/** A viewer's page, which never says who is signed in. */
export const viewer = (minutes: number, facts: Fact[], page = 'viewer-1') =>
  seenAt(minutes, facts, {
    ...{ page, account: undefined, site: 'live-viewer', host: 'www.tiktok.com', via: 'frame', endpoint: 'frames' },
  });

export const take = (ledger: Ledger, readings: readonly Reading[], minutes = 600) =>
  record(ledger, readings, HERE, at(minutes));
export const fileOf = async (ledger: Ledger, account: Account = ANA) =>
  (await liveFile(ledger, account.key, ROOM)) ?? expect.fail('no such LIVE');
export const said = async (ledger: Ledger) =>
  (await fileOf(ledger)).moments.flatMap((one) => (one.kind === 'caption' ? one.words : []));

/** An evening as LIVE Manager's page tells of it, with a quarter of an hour in which its tab was closed. */
export const evening = (): Reading[] => {
  const all: Reading[] = [];
  for (let m = 0; m <= 60; m += 0.5) {
    if (m > 20 && m < 35) continue;
    const product = m < 10.5 || (m >= 40.5 && m < 50.5) ? '1' : '2';
    all.push(seenAt(m, [live(), viewers(m, 200 + Math.floor(m))], { endpoint: 'room-info' }));
    all.push(seenAt(m, [pin(product)], { endpoint: 'pinned' }));
  }
  for (const m of [5, 8, 12, 45]) all.push(seenAt(m + 0.1, [caption(m, `said at ${m}`)], { via: 'frame' }));
  all.push(seenAt(12.5, [warned(12.5)], { via: 'frame' }), seenAt(46, [warned(46)], { via: 'frame' }));
  all.push(seenAt(60.5, [live('ended', { endedAt: at(60.2) })], { via: 'frame' }));
  return all;
};

/** What the log says, without how it was come by. */
export async function log(ledger: Ledger, account: Account = ANA) {
  const { session, moments, notices } = await fileOf(ledger, account);
  const { told: _, ...bare } = session as typeof session & { told?: unknown };
  const bareNotices = notices.map(({ told: __, pinned: ___, ...one }) => one);
  return {
    session: bare,
    moments,
    timeline: timelineOf({ session, moments, notices: bareNotices, now: at(600) }),
  };
}
