/** Rules beside the score: each number copied by hand from the collected rules of 2026-11-23, with how sure it is. */

import { describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { besideFor, sideRules } from '../../../utils/domain/programmes/beside';
import type { SideRule } from '../../../utils/domain/programmes/beside/side-rule';
import { utc } from './samples';

const NOW = utc('2026-11-23T12:00');
const LETTER = { official: 'o', 'official-by-notes': 'n', 'third-party': 't' } as const;
const bare = ({ roles, regions, numbers, steps }: SideRule) => ({
  who: `${[...roles].sort().join(' ')} ${regions ? [...regions].sort().join(' ') : '*'}`,
  numbers: numbers.map((n) => `${n.what} ${n.value} ${LETTER[n.confidence]}`),
  steps: steps.map((s) => `${s.at} ${s.durationDays ?? '-'} ${LETTER[s.confidence]}`),
});

const BY_HAND: Record<string, ReturnType<typeof bare>> = {
  'shop-performance': {
    who: 'seller *',
    numbers: ['min 0 t', 'max 5 t', 'deliveredOrders 30 t', 'days 90 t', 'metrics 6 t'],
    steps: [],
  },
  'live-ladder': { who: 'creator seller US', numbers: [], steps: ['1 - o', '2 - o', '3 - o'] },
  'misleading-discount-cap': { who: 'creator US', numbers: ['months 3 n', 'videosPerWeek 3 n'], steps: ['300 14 n'] },
  'bound-account-bans': {
    who: 'seller US',
    numbers: ['days 180 n', 'bindingsAfterOneBan 5 n'],
    steps: ['1 - n', '2 - n', '4 - n'],
  },
  'platform-strikes': { who: 'creator *', numbers: ['days 90 n'], steps: ['1 - n'] },
  'us-creator-gates': {
    who: 'creator US',
    numbers: [
      'pilotFollowers 5000 n',
      'pilotDays 30 n',
      'pilotVideosPerDay 3 n',
      'pilotLivesPerWeek 3 n',
      'pilotLivesPerWeek 5 n',
    ],
    steps: ['150 - n', '176 - n'],
  },
  'eu-creator-gates': {
    who: 'creator DE ES FR IE IT',
    numbers: ['pilotDays 30 n', 'pilotVideosPerWeek 21 n', 'videosPerDay 25 n', 'photosPerDay 50 n'],
    steps: ['176 - n'],
  },
  'chr-earning': {
    who: 'creator US',
    numbers: ['points 1 n', 'orders 10 n', 'mostPerContent 20 n', 'mostPerWeek 65 n'],
    steps: [],
  },
  'posting-cap': { who: 'creator US', numbers: ['piecesPerDay 3 n', 'days 7 n'], steps: [] },
  'milestone-quiz': { who: 'seller US', numbers: [], steps: ['150 - o', '100 - o', '50 - o'] },
};

const each = sideRules.map((rule) => [rule.id, rule] as const);
const files = import.meta.glob<Record<string, unknown>>(
  ['../../../utils/domain/programmes/beside/*.ts', '!**/index.ts', '!**/side-rule.ts'],
  { eager: true },
);

describe('a rule beside the score', () => {
  test('is in the list copied by hand, and has a file of its own name', () => {
    const ids = sideRules.map(({ id }) => id).sort();
    expect(ids).toEqual(Object.keys(BY_HAND).sort());
    const named = Object.entries(files).map(([file, module]) => {
      expect(Object.values(module).map((one) => (one as SideRule).id)).toEqual([file.split('/').at(-1)?.slice(0, -3)]);
      return (Object.values(module)[0] as SideRule).id;
    });
    expect(named.sort()).toEqual(ids);
  });

  test.each(each)('%s has the numbers that were published', (id, rule) => {
    expect(bare(rule)).toEqual(BY_HAND[id]);
  });

  test.each(each)('%s names the page of each number and has words', (_, rule) => {
    for (const one of [...rule.numbers, ...rule.steps]) {
      expect(() => new URL(one.url)).not.toThrow();
      if (one.date !== null) expect(one.date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
    }
    for (const key of [rule.says, ...rule.steps.map((s) => s.effect)]) expect(Object.keys(messages)).toContain(key);
  });
});

describe('the rules beside an account’s score', () => {
  const ids = (...asked: Parameters<typeof besideFor>): string[] => besideFor(...asked).map((r) => r.id);

  test('are those of its role and region', () => {
    expect(ids('seller', 'US', NOW)).toEqual([
      'shop-performance',
      'milestone-quiz',
      'bound-account-bans',
      'live-ladder',
    ]);
    expect(ids('creator', 'DE', NOW)).toEqual(['eu-creator-gates', 'platform-strikes']);
    expect(ids('seller', 'TH', NOW)).toEqual(['shop-performance']);
  });

  test('without a region are only those that name none, and at no moment there are none', () => {
    expect(ids('creator', undefined, NOW)).toEqual(['platform-strikes']);
    expect(ids('creator', 'US', Number.NaN)).toEqual([]);
  });
});
