/** One LIVE minute by minute, and what is said once it is over, by hand. */

import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../../utils/domain/live-summary';
import { timelineOf } from '../../../utils/domain/live-timeline';
import { alert, at, caption, MINUTE, mark, pin, ROOM, session, viewers } from './live-sample';
import { from, held } from './samples';

const seen = [
  [at(1), at(20)],
  [at(24), at(45)],
] as const;
const over = session({ seen, liveAt: at(45), endedAt: at(46), title: 'Tuesday glow' });
const now = at(50);

describe('the timeline', () => {
  test('holds everything in order: start, pins, marks, alerts with what was pinned, gaps, words, viewers, end', () => {
    const moments = [
      viewers(3, 214),
      pin(2, '1'),
      pin(5, '2'),
      mark(7, 'said it clears acne'),
      caption(7.5, 'it clears acne'),
    ];
    const entries = timelineOf({ session: over, moments, notices: [alert(8, { meaning: 'ended' })], now });
    expect(entries.map(({ kind, at: when }) => [(when - at(0)) / MINUTE, kind])).toEqual([
      [0, 'start'],
      [2, 'pin'],
      [3, 'viewers'],
      [5, 'pin'],
      [7, 'mark'],
      [7.5, 'caption'],
      [8, 'alert'],
      [20, 'gap'],
      [46, 'end'],
    ]);
    expect(entries.find(({ kind }) => kind === 'alert')).toMatchObject({
      id: 'n:p:8',
      alert: { pinned: 'Product 2', roomId: ROOM, meaning: 'ended' },
    });
    expect(entries.find(({ kind }) => kind === 'gap')).toMatchObject({ until: at(24) });
    expect(entries.at(-1)).toEqual({ kind: 'end', at: at(46), id: 'end', by: 'moderator' });
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test('shows each change of the pin once, one count a minute, and a sentence in its last words from its beginning', () => {
    const moments = [
      ...[pin(1, '1'), pin(1.5, '1'), pin(2, '2'), pin(3, '1'), pin(4, '1')],
      ...[viewers(3, 214), viewers(3.5, 220), viewers(4, 230)],
      ...[caption(5, 'this', '41'), caption(5.1, 'this serum', '41'), caption(5.2, 'other')],
    ];
    const entries = timelineOf({ session: over, moments: moments.reverse(), notices: [], now });
    const said = entries.flatMap((one) => {
      if (one.kind === 'pin') return [[(one.at - at(0)) / MINUTE, one.productId]];
      if (one.kind === 'viewers') return [[(one.at - at(0)) / MINUTE, one.count]];
      return one.kind === 'caption' ? [[(one.at - at(0)) / MINUTE, one.words]] : [];
    });
    expect(said).toEqual([
      [1, '1'],
      [2, '2'],
      [3, '1'],
      [3, 214],
      [4, 230],
      [5, 'this serum'],
      [5.2, 'other'],
    ]);
  });

  test('leaves out what is of another LIVE, and takes what LIVE Manager showed while it ran without naming one', () => {
    const nameless = (minutes: number, endpoint = 'live-dialog') => {
      const { roomId: _, ...rest } = alert(minutes, { sources: [from('page-text', endpoint)] });
      return rest;
    };
    const notices = [alert(3, { roomId: '9' }), nameless(4), nameless(47), alert(5, { level: 'message' })];
    const ids = timelineOf({ session: over, moments: [], notices, now }).flatMap(({ kind, id }) =>
      kind === 'alert' ? id : [],
    );
    expect(ids).toEqual(['n:p:4']);
  });

  test('of a LIVE that runs ends with where nobody looks now, and says no end', () => {
    const { endedAt: _, ...runs } = over;
    const entries = timelineOf({ session: runs, moments: [], notices: [], now });
    expect(entries.at(-1)).toEqual({ kind: 'gap', at: at(45), until: now, id: `gap ${at(45)}` });
    const silent = timelineOf({ session: runs, moments: [], notices: [], now: at(45 + 360) });
    expect(silent.at(-1)).toEqual({ kind: 'end', at: at(45), id: 'end', derived: true });
  });
});

describe('the summary after a LIVE', () => {
  const summary = (more: Partial<Parameters<typeof summaryOf>[0]> = {}) =>
    summaryOf({ session: over, moments: [], notices: [], tickets: [], now, ...more });

  test('says how long it was, how much of it nobody saw, and what came', () => {
    const notices = [
      alert(8, { level: 'reminder', count: 3 }),
      alert(9, { level: 'reminder', policyWords: 'Other' }),
      alert(10, { level: 'interruption' }),
      alert(11, { level: 'message' }),
      alert(12, { roomId: '9' }),
    ];
    expect(summary({ notices, moments: [mark(3), mark(4), pin(5, '1')] })).toMatchObject({
      title: 'Tuesday glow',
      startedAt: at(0),
      endedAt: at(46),
      alerts: [
        { level: 'interruption', count: 1 },
        { level: 'reminder', count: 4 },
      ],
      // From 20 to 24; the first minute is no gap, and neither is the last one.
      unseenMs: 4 * MINUTE,
      marks: 2,
    });
    expect(summary()).not.toHaveProperty('endDerived');
  });

  test('names what to fix, the gravest first, each rule once and at most three', () => {
    const notices = [
      alert(8, { level: 'reminder', policyWords: 'Show yourself' }),
      alert(9, { policyWords: 'Misleading claims', advice: 'Say what the label says.' }),
      alert(10, { level: 'reminder', policyKey: 'k', words: 'Keep talking' }),
    ];
    const learnUrl = 'https://seller-us.tiktok.com/x';
    const tickets = [
      held({ id: '1', subjectId: ROOM, policyWords: 'Misleading claims', learnUrl }),
      held({ id: '2', subjectId: ROOM, policyWords: 'Off-platform contact' }),
      held({ id: '3', subjectId: ROOM, policyWords: 'Taken back', status: 'overturned' }),
    ];
    expect(summary({ notices, tickets })?.fix).toEqual([
      {
        alert: 'n:p:9',
        policyWords: 'Misleading claims',
        quote: 'Do not promise results.',
        advice: 'Say what the label says.',
        learnUrl,
      },
      { alert: 'v:2', policyWords: 'Off-platform contact' },
      { alert: 'n:p:10', quote: 'Keep talking' },
    ]);
  });

  test('is not there while the LIVE runs, and says when its end is derived', () => {
    const { endedAt: _, ...runs } = over;
    expect(summary({ session: runs })).toBeUndefined();
    expect(summary({ session: runs, now: at(45 + 360) })).toMatchObject({ endedAt: at(45), endDerived: true });
  });
});
