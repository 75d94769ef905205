/** The page's own words and a LIVE message that say the same are one notice, whichever came first. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ECHO_MS, isEcho, joinEcho, saidIn, saysTheSame } from '../../../utils/domain/echo';
import type { Notice } from '../../../utils/domain/notice';
import { ANA, from, utc } from './samples';

const AT = utc('2026-11-20T02:00');
const made = (more: Partial<Notice>): Notice => {
  const at = more.at ?? AT;
  return {
    ...{ id: 'p:88', account: ANA.key, level: 'warning', words: 'Avoid describing products with false claims.' },
    ...{ at, lastAt: at, count: 1, moments: [[at, at]], roomId: '7402', sources: [from('frame', 'frames')] },
    ...more,
  };
};
const shown = (more: Partial<Notice> = {}): Notice =>
  made({
    id: 't:abc:1f',
    words: 'Avoid describing products with false claims.\nCorrect what you said.',
    title: 'Warning: product claims',
    sources: [from('page-text', 'live-dialog')],
    ...more,
  });

describe('says the same', () => {
  test('words of one within the other, whatever their spelling', () => {
    expect(saysTheSame(made({}), shown())).toBe(true);
    expect(saysTheSame(made({ words: 'AVOID describing products, with “false” claims' }), shown())).toBe(true);
    expect(saysTheSame(made({ words: 'pm_x', policyWords: 'Product claims' }), shown())).toBe(true);
    expect(saysTheSame(made({ words: 'Do not smoke on LIVE.' }), shown())).toBe(false);
  });

  test('a word that stands everywhere is not enough, the same rule is', () => {
    expect(saysTheSame(made({ words: 'Warning' }), shown())).toBe(false);
    expect(saysTheSame(made({ words: 'Warning', policyKey: 'k' }), shown({ policyKey: 'k' }))).toBe(true);
  });

  test('only in one room, where both name one, and within a minute of any time it came', () => {
    expect(saysTheSame(made({ roomId: '1' }), shown())).toBe(false);
    const { roomId: _, ...nowhere } = shown();
    expect(saysTheSame(made({}), nowhere)).toBe(true);
    expect(saysTheSame(made({}), shown({ at: AT + ECHO_MS, moments: [[AT + ECHO_MS, AT + ECHO_MS]] }))).toBe(true);
    const late = AT + ECHO_MS + 1;
    expect(saysTheSame(made({}), shown({ at: late, moments: [[late, late]] }))).toBe(false);
    const again = made({
      moments: [
        [AT - 3_600_000, AT - 3_600_000],
        [late, late],
      ],
    });
    expect(saysTheSame(again, shown())).toBe(false);
    expect(saysTheSame(again, shown({ at: late, moments: [[late, late]] }))).toBe(true);
  });

  test('a LIVE is interrupted once in a minute, whatever the words', () => {
    const over = made({ level: 'interruption', words: 'Your LIVE was stopped.' });
    expect(saysTheSame(over, shown({ level: 'interruption', words: 'Ended by TikTok.', title: 'Goodbye' }))).toBe(true);
    expect(saysTheSame(over, shown({ words: 'Ended by TikTok.', title: 'Goodbye' }))).toBe(false);
  });

  test('only what TikTok gave no id is an echo, and never of another echo', () => {
    expect(['t:1:2', 'h:warning:1:x'].every(isEcho)).toBe(true);
    expect(['p:1', 'm:1', 'msg:1', 'warning:1'].some(isEcho)).toBe(false);
    expect(saidIn([made({})], shown())).toBe(true);
    expect(saidIn([shown({ id: 't:abd:1f' })], shown())).toBe(false);
  });
});

describe('joined', () => {
  test('TikTok’s message stands as it is; the page adds what was open, its source and the seller’s “Got it”', () => {
    const both = joinEcho(made({}), shown({ pinned: 'Serum', acknowledgedAt: AT + 5, advice: 'Correct it.' }));
    expect(both).toMatchObject({ id: 'p:88', words: made({}).words, level: 'warning', count: 1, pinned: 'Serum' });
    expect(both).toMatchObject({ advice: 'Correct it.', acknowledgedAt: AT + 5, title: 'Warning: product claims' });
    expect(both.sources.map((one) => one.via)).toEqual(['frame', 'page-text']);
  });

  test('where TikTok does not say how loud it is, the page does; where it does, not', () => {
    expect(joinEcho(made({ level: 'message' }), shown({ meaning: 'muted' }))).toMatchObject({
      level: 'warning',
      meaning: 'muted',
    });
    expect(joinEcho(made({ level: 'reminder' }), shown()).level).toBe('reminder');
  });

  test('times at which only the page said it are repeats, all others are not', () => {
    const early = AT - 10 * 60_000;
    const both = joinEcho(
      made({}),
      shown({
        at: early,
        moments: [
          [early, early],
          [AT + 900, AT + 900],
        ],
        count: 2,
      }),
    );
    expect(both).toMatchObject({
      count: 2,
      at: early,
      lastAt: AT,
      moments: [
        [early, early],
        [AT, AT],
      ],
    });
  });

  test('joining it again changes nothing', () => {
    const moment = fc.integer({ min: -3 * ECHO_MS, max: 3 * ECHO_MS }).map((by) => AT + by);
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 4 }), (times) => {
        const sorted = [...times].sort((a, b) => a - b);
        const moments = sorted.map((at) => [at, at] as const);
        const echo = shown({ at: sorted[0] as number, lastAt: sorted.at(-1) as number, count: times.length, moments });
        const once = joinEcho(made({}), echo);
        expect(joinEcho(once, echo)).toEqual(once);
        expect(once.at).toBeLessThanOrEqual(AT);
        expect(once.count).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
