/** One evening LIVE of Ana's, worked out by hand: times in minutes after its start at 20:00. */

import type { LiveMoment, LiveSession } from '../../../utils/domain/live';
import type { Notice } from '../../../utils/domain/notice';
import { ANA, from, utc, warning } from './samples';

export const ROOM = '7402000000000000013';
const START = utc('2026-11-20T20:00');
export const MINUTE = 60_000;
export const at = (minutes: number): number => START + minutes * MINUTE;

export const session = (more: Partial<LiveSession> = {}): LiveSession => ({
  account: ANA.key,
  roomId: ROOM,
  via: 'response',
  startedAt: START,
  ...more,
});

type Of<K extends LiveMoment['kind']> = Extract<LiveMoment, { kind: K }>;
const base = (minutes: number, id: string) => ({ account: ANA.key, roomId: ROOM, at: at(minutes), id });

export const pin = (minutes: number, productId: string): Of<'pin'> => ({
  ...base(minutes, `p:${minutes}:${productId}`),
  kind: 'pin',
  productId,
  title: `Product ${productId}`,
});
export const mark = (minutes: number, note = ''): Of<'mark'> => ({
  ...base(minutes, `m:${minutes}`),
  kind: 'mark',
  note,
});
export const viewers = (minutes: number, count: number): Of<'viewers'> => ({
  ...base(minutes, `v:${minutes}`),
  kind: 'viewers',
  count,
});
export const caption = (minutes: number, words: string, sentence?: string): Of<'caption'> => ({
  ...base(minutes, `c:${minutes}:${words}`),
  ...{ kind: 'caption', lang: 'en', words },
  ...(sentence !== undefined && { sentence }),
});
export const alert = (minutes: number, more: Partial<Notice> = {}): Notice => ({
  ...warning({ id: `p:${minutes}`, at: at(minutes) }),
  account: ANA.key,
  lastAt: at(minutes),
  count: 1,
  sources: [from('frame', 'frames')],
  ...more,
});
