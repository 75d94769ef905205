import { beforeAll, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { NoticeMeaning, NoticeThreat } from '../../utils/domain';
import { setWords } from '../../utils/words/core';
import { meaningWord, ruleWord, threatWord } from '../../utils/words/live';

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

test('every threat is said as TikTok’s, and as a possibility', () => {
  for (const threat of Object.keys(THREATS)) {
    expect(threatWord(threat as NoticeThreat)).toMatch(/^TikTok says what may follow: .* may be .*\.$/);
  }
});

test('the rule is TikTok’s own name of it, or said to be unsaid', () => {
  expect(ruleWord('Medical claims')).toBe('Medical claims');
  expect(ruleWord(undefined)).toBe('TikTok did not say which rule.');
});
