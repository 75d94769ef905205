import { beforeAll, describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { NoticeMeaning, NoticeThreat } from '../../utils/domain';
import { doNow } from '../../utils/words/alerts';
import { setWords } from '../../utils/words/core';
import { happened, meaningWord, ruleWord, threatWord } from '../../utils/words/live';
import { alerts } from '../gallery/fixtures';

const catalogue = messages as Record<string, { message: string }>;
beforeAll(() => setWords((key, [one = '']) => (catalogue[key]?.message ?? '').replace('$1', one), 'en'));

/** By the compiler: none can be left out. */
const MEANINGS: Record<NoticeMeaning, true> = {
  reminder: true,
  warning: true,
  risk: true,
  interruption: true,
  ended: true,
  'selling-withdrawn': true,
  'product-removed': true,
  muted: true,
  restricted: true,
  'title-rejected': true,
  'cover-rejected': true,
  'about-rejected': true,
  verify: true,
  'appeal-won': true,
  'appeal-lost': true,
  normal: true,
};
const THREATS: Record<NoticeThreat, true> = {
  interruption: true,
  'selling-withdrawn': true,
  'product-removed': true,
  muted: true,
  restricted: true,
  points: true,
};

test('every meaning is one sentence of its own', () => {
  const said = Object.keys(MEANINGS).map((meaning) => meaningWord(meaning as NoticeMeaning));
  expect(new Set(said).size).toBe(said.length);
  for (const words of said) expect(words).toMatch(/^[A-Z][^.]+\.$/);
});

describe('what to do now', () => {
  const { meaning: _, threatens: __, ...plain } = alerts.warning;

  test('is one calm sentence for every meaning, and says nothing of what TikTok’s rules are', () => {
    for (const meaning of Object.keys(MEANINGS) as NoticeMeaning[]) {
      for (const level of ['reminder', 'warning', 'interruption', 'message'] as const) {
        const words = doNow({ ...plain, level, meaning });
        expect(words, `${level} ${meaning}`).toMatch(/^[A-Z][^.!?]+\.$/);
        expect(words).not.toMatch(/allow|forbid|must|rule/i);
      }
    }
  });

  test('goes by the meaning where it says more than the level, else by the level', () => {
    expect(doNow({ ...plain, meaning: 'product-removed' })).toBe('Leave that product and go on with the next one.');
    expect(doNow({ ...plain, meaning: 'warning' })).toBe(doNow(plain));
    expect(doNow({ ...plain, level: 'interruption', meaning: 'ended' })).toContain('keep your recording');
    expect(doNow({ ...plain, level: 'interruption', meaning: 'selling-withdrawn' })).toContain(
      'Stop offering products',
    );
  });
});

test('of a notice whose meaning TikTok left open, its level is what happened', () => {
  const { meaning: _, ...open } = alerts.warning;
  expect(happened(open)).toBe('TikTok sent a warning');
  expect(happened(alerts.warning)).toBe('TikTok warns this LIVE.');
});

test('every threat is said as TikTok’s, and as a possibility', () => {
  for (const threat of Object.keys(THREATS)) {
    expect(threatWord(threat as NoticeThreat)).toMatch(/^TikTok says what may follow: .* may be .*\.$/);
  }
});

test('the rule is TikTok’s own name of it, or said to be unsaid', () => {
  expect(ruleWord('Medical claims')).toBe('Medical claims');
  expect(ruleWord(undefined)).toBe('TikTok did not say which rule.');
});
