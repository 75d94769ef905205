/** The second screen shows the account that matters now, and the LIVE as its log tells it. */

import { describe, expect, test } from 'vitest';
import { type BoardInput, boardOf, lookedAt } from '../../../utils/domain/board';
import type { LiveMoment } from '../../../utils/domain/live';
import type { Notice } from '../../../utils/domain/notice';
import type { OverlayView } from '../../../utils/domain/views';
import { ANA, from, SHOP, utc, warning } from './samples';

const NOW = utc('2026-11-23T15:00');
const MINUTE = 60_000;
const ago = (minutes: number): number => NOW - minutes * MINUTE;
const ROOM = '7402000000000000013';

const view = (more: Partial<OverlayView> = {}): OverlayView => ({
  account: ANA,
  standing: { state: 'unknown' },
  open: 0,
  alerts: [],
  due: [],
  week: { start: '2026-11-23', violations: 0, messages: 0 },
  sources: [],
  ...more,
});

const live = view({ live: { roomId: ROOM, title: 'Glow Monday', startedAt: ago(60) } });
const at = { account: ANA.key, roomId: ROOM };
const pin = (minutes: number, title: string): LiveMoment => ({
  ...at,
  kind: 'pin',
  at: ago(minutes),
  id: `p:${minutes}`,
  productId: title,
  title,
});
const mark = (minutes: number, note = ''): LiveMoment => ({
  ...at,
  kind: 'mark',
  at: ago(minutes),
  id: `m:${minutes}`,
  note,
});
const viewers = (minutes: number, count: number): LiveMoment => ({
  ...at,
  kind: 'viewers',
  at: ago(minutes),
  id: `w:${minutes}`,
  count,
});
const notice = (minutes: number): Notice => ({
  ...warning({ at: ago(minutes), roomId: ROOM }),
  account: ANA.key,
  lastAt: ago(minutes),
  count: 1,
  sources: [from('frame')],
});

function board(moments: LiveMoment[], seen: [number, number][], more: Partial<BoardInput> = {}) {
  const session = { ...at, via: 'frame' as const, startedAt: ago(60), seen };
  return boardOf({
    views: [live],
    view: live,
    zone: 'UTC',
    file: { session, moments, notices: [notice(10)] },
    tickets: [],
    readings: {},
    now: NOW,
    ...more,
  });
}

describe('whom it shows', () => {
  const worst = view({ account: SHOP, standing: { state: 'banned' } });
  test('the account that the seller chose', () => expect(lookedAt([worst, live], SHOP.key)).toBe(worst));
  test('else the one that is LIVE', () => expect(lookedAt([worst, live], null)).toBe(live));
  test('else the worst', () => expect(lookedAt([worst, view()], undefined)).toBe(worst));
  test('nobody, before anything was read', () => expect(lookedAt([], ANA.key)).toBeNull());
  test('and it says who else is LIVE', () => {
    const told = boardOf({ views: [worst, live], view: worst, zone: 'UTC', tickets: [], readings: {}, now: NOW });
    expect(told.elsewhere).toEqual([ANA]);
    expect(told.live).toBeNull();
  });
});

describe('a LIVE', () => {
  test('is told newest first, without what was said and who looked on', () => {
    const said: LiveMoment = { ...at, kind: 'caption', at: ago(9), id: 'c', lang: 'en', words: 'hello' };
    const { timeline } = board([pin(50, 'Toner'), mark(5, 'note'), viewers(4, 900), said], [[ago(60), NOW]]).live ?? {};
    expect(timeline?.map(({ kind }) => kind)).toEqual(['mark', 'alert', 'pin', 'start']);
  });

  test('names what was pinned last, all that was pinned, and how many look on', () => {
    const told = board([pin(50, 'Toner'), pin(20, 'Serum'), viewers(9, 800), viewers(4, 900)], [[ago(60), NOW]]).live;
    expect(told).toMatchObject({
      title: 'Glow Monday',
      startedAt: ago(60),
      pinned: { title: 'Serum', at: ago(20) },
      shown: ['Toner', 'Serum'],
      viewers: { count: 900, at: ago(4) },
    });
  });

  test('that nobody sees any more says since when; a gap that is over stands in the timeline', () => {
    const seen: [number, number][] = [
      [ago(60), ago(40)],
      [ago(36), ago(5)],
    ];
    const told = board([], seen).live;
    expect(told?.unseenSince).toBe(ago(5));
    const gaps = told?.timeline.filter(({ kind }) => kind === 'gap');
    expect(gaps?.map((gap) => [gap.at, gap.until])).toEqual([
      [ago(5), NOW],
      [ago(40), ago(36)],
    ]);
    const seenAgain: [number, number][] = [
      [ago(60), ago(40)],
      [ago(36), NOW],
    ];
    expect(board([], seenAgain).live?.unseenSince).toBeUndefined();
  });

  test('of many hours keeps its newest entries, and counts the rest', () => {
    const many = Array.from({ length: 200 }, (_, i) => mark(50 - i / 5));
    const told = board(many, [[ago(60), NOW]]).live;
    expect(told?.timeline).toHaveLength(150);
    // 200 marks, one alert, one start.
    expect(told?.earlier).toBe(52);
  });

  test('without a log is still shown as LIVE', () => {
    expect(board([], [], { file: undefined }).live).toMatchObject({ roomId: ROOM, timeline: [], shown: [] });
  });

  test('needs no check; without one there is a check', () => {
    expect(board([], [[ago(60), NOW]]).check).toBeNull();
    const calm = view();
    expect(board([], [], { view: calm, views: [calm] }).check?.tickets).toBe('never-read');
  });
});
