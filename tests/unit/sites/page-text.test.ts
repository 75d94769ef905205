/** What the page shows by itself, as text: which of it is an alert. Sentences are ours; LIVE's levels are US:5130820791011118. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../utils/domain';
import { readCapture } from '../../../utils/sites/readers';
import { NOW } from './asked';

function shown(fields: Record<string, string>, at = NOW): Fact[] {
  const capture = {
    id: 'a-1',
    at,
    site: 'live-manager',
    endpoint: 'live-dialog',
    url: 'https://shop.tiktok.com',
  } as const;
  const [reading] = readCapture(
    { ...capture, kind: 'text', fields, rows: [] },
    { document: 'a', host: 'shop.tiktok.com' },
  );
  if (reading?.result.kind !== 'facts') throw new Error(JSON.stringify(reading?.result));
  expect(reading.source.via).toBe('page-text');
  return reading.result.facts;
}

type Row = [
  says: string,
  kind: string,
  title: string,
  words: string,
  level: string | undefined,
  meaning?: string | undefined,
];

describe('a text of the page', () => {
  test.each<Row>([
    [
      'an interruption',
      'dialog',
      'LIVE ended',
      'Your LIVE was suspended because it violates our policies.',
      'interruption',
      'interruption',
    ],
    [
      'a permission taken',
      'dialog',
      'Policy violation',
      'Your selling permission has been revoked.',
      'interruption',
      'selling-withdrawn',
    ],
    ['a muted LIVE', 'dialog', 'Guidelines', 'Your LIVE has been muted for a violation.', 'warning', 'muted'],
    [
      'a threat in a pop-up',
      'dialog',
      'Violation',
      'Your LIVE may be suspended if you continue.',
      'warning',
      'warning',
    ],
    ['a threat in a notice', 'notice', '', 'Your LIVE may be suspended for policy violations.', 'reminder', 'reminder'],
    [
      'a warning about rules',
      'dialog',
      'Warning',
      'Your content may not follow our Community Guidelines.',
      'warning',
      'warning',
    ],
    ['a won appeal', 'notice', '', 'Your appeal was approved.', 'message', 'appeal-won'],
    ['news of the rules', 'notice', '', 'Our policies were updated.', 'message', undefined],
    [
      'what the seller opened',
      'drawer',
      'Violations',
      'Your LIVE was suspended because it violates our policies.',
      'message',
      'interruption',
    ],
    [
      'a poor line',
      'dialog',
      'LIVE paused',
      'Your LIVE was interrupted. Check your network.',
      'message',
      'interruption',
    ],
    ['a microphone', 'notice', '', 'Microphone muted', 'message', 'muted'],
    ['a question of the page’s', 'dialog', 'Remove product?', 'It will be removed from the list.', undefined],
    ['a toast', 'notice', '', 'Permission settings saved', undefined],
  ])('%s', (_, kind, title, words, level, meaning) => {
    const [fact] = shown({ kind, title, words });
    expect(fact?.kind === 'notice' ? fact.notice.level : undefined).toBe(level);
    if (level) expect(fact).toMatchObject({ notice: { words, ...(meaning && { meaning }) } });
  });

  test('is quoted line by line, without the title and without what could turn it around', () => {
    const [fact] = shown({
      kind: 'dialog',
      title: 'Violation',
      words: 'Violation\n\u202eYour LIVE may be suspended.\u0000\n\n <b>Read</b> the policy.',
    });
    expect(fact).toMatchObject({
      notice: { title: 'Violation', words: 'Your LIVE may be suspended.\n<b>Read</b> the policy.' },
    });
  });

  test('is one by its words: a countdown in it changes nothing, another minute does', () => {
    const id = (words: string, at: number): string => {
      const [fact] = shown({ kind: 'dialog', title: 'Violation', words }, at);
      return fact?.kind === 'notice' ? fact.notice.id : '';
    };
    const first = id('Your LIVE may be suspended in 59 s.', NOW);
    expect(first).toMatch(/^t:/);
    expect(id('Your LIVE may be suspended in 7 s.', NOW)).toBe(first);
    expect(id('Your LIVE may be suspended in 7 s.', NOW + 60_000)).not.toBe(first);
    expect(id('Your LIVE may be muted in 7 s.', NOW)).not.toBe(first);
  });

  test('of any kind is read or left, never thrown at', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constantFrom('', 'violation', 'policy\n'.repeat(200)),
    );
    fc.assert(
      fc.property(texts, texts, texts, (kind, title, words) => {
        for (const fact of shown({ kind, title, words })) {
          expect(fact.kind === 'notice' && fact.notice.words.length).toBeLessThanOrEqual(2_000);
        }
      }),
      { numRuns: 300 },
    );
  });
});
