/** Small facts to fold and to judge; what a test does not name is of no consequence to it. */

import { makeAccount } from '../../../utils/domain/account';
import type { NoticeRead, Source, Via, ViolationRead } from '../../../utils/domain/observation';
import type { ScoreRead } from '../../../utils/domain/rollup';
import type { Violation } from '../../../utils/domain/violation';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A moment, from its UTC words. */
export const utc = (words: string): number => Date.parse(`${words}Z`);

export const ANA = makeAccount('creator', '7301234567890123456', { handle: 'glowbyana', region: 'US' });
export const SHOP = makeAccount('seller', '7495001234567890123', { handle: 'Maple Home', region: 'US' });

export const from = (via: Via = 'response', endpoint = 'creator-violations', host = 'shop.tiktok.com'): Source => ({
  site: 'live-manager',
  endpoint,
  via,
  host,
});

export const ticket = (more: Partial<ViolationRead> = {}): ViolationRead => ({
  id: '7410000000000000301',
  policyWords: 'Misleading or false product claims',
  surface: 'live',
  status: 'open',
  enforcement: [],
  ...more,
});

/** A ticket as the ledger holds it. */
export const held = (more: Partial<Violation> = {}): Violation => ({
  ...ticket(),
  account: ANA.key,
  firstSeenAt: utc('2026-11-20T00:00'),
  lastSeenAt: utc('2026-11-20T00:00'),
  sources: [from()],
  ...more,
});

export const warning = (more: Partial<NoticeRead> = {}): NoticeRead => ({
  id: 'p:88',
  level: 'warning',
  at: utc('2026-11-20T02:00'),
  words: 'Do not promise results.',
  roomId: '7402000000000000013',
  ...more,
});

export const score = (value: number, at: number, more: Partial<ScoreRead> = {}): ScoreRead => ({
  kind: 'score',
  measure: 'chr',
  value,
  at,
  source: from('response', 'creator-governance'),
  ...more,
});
