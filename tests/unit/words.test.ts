import { beforeAll, describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { BadgeState } from '../../utils/domain';
import {
  ago,
  badgeName,
  doNow,
  effectWords,
  gapWords,
  setWords,
  sourceWord,
  standingWord,
  tn,
  toolbarWords,
  until,
  verdict,
} from '../../utils/words/words';
import { ahr, alerts, chr, LONG, NOW, sea, standings, viewOf } from '../gallery/fixtures';
import * as reports from '../gallery/reports';

const catalogue = messages as Record<string, { message: string }>;
const get = (key: string, args: string[]) =>
  (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? '');

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const everyStanding = Object.entries(standings);
const everyReport = Object.entries(reports);

beforeAll(() => setWords(get, 'en'));

describe('the toolbar says the same as the badge', () => {
  test.each(everyStanding)('%s fits on the icon and is a full sentence in the title', (_, standing) => {
    const words = toolbarWords(viewOf(standing, { open: 2 }), NOW);
    expect(words.text.length).toBeGreaterThan(0);
    expect(words.text.length).toBeLessThanOrEqual(4);
    expect(words.title).toMatch(/^Account health: .+\.$/);
    expect(words.title).toContain('2 open alerts');
  });

  test('a seller whose page could not be read never sees a healthy tone', () => {
    for (const state of ['unreadable', 'unknown', 'signed-out', 'stale', 'unrated'] as const) {
      expect(toolbarWords(viewOf({ state, score: 214 })).tone).toBe('neutral');
    }
    expect(toolbarWords(viewOf(standings.unreadable)).text).toBe('!');
    expect(toolbarWords(viewOf(standings.unknown)).text).toBe('?');
    expect(toolbarWords(viewOf(standings.signedOut)).text).toBe('–');
    expect(toolbarWords(viewOf({ state: 'healthy', score: 1000 })).text).toBe('1000');
  });
});

describe('the badge', () => {
  test.each(everyStanding)('%s has a name that begins "Account health"', (_, standing) => {
    expect(badgeName(viewOf(standing), NOW)).toMatch(/^Account health: \S/);
  });

  test('points that count up name the end of the scale', () => {
    expect(badgeName(viewOf(standings.countsUp))).toContain('14 of 48 points');
  });

  test('an old reading says how old it is', () => {
    expect(badgeName(viewOf(standings.stale), NOW)).toContain('read 3 days ago');
  });

  test('every state has a word', () => {
    for (const { state } of Object.values(standings)) expect(standingWord(state as BadgeState)).not.toBe('');
  });
});

describe('numbers and times', () => {
  test('one and many are told apart, and a missing form falls back', () => {
    expect(tn('violations', 1)).toBe('1 violation');
    expect(tn('violations', 3)).toBe('3 violations');
    setWords((key, args) => (key.endsWith('_other') ? get(key, args) : ''), 'ar');
    expect(tn('violations', 2)).toContain('violations');
    setWords(get, 'en');
  });

  test('a deadline counts down in minutes and seconds only under one hour', () => {
    expect(until(NOW + 2 * DAY + HOUR, NOW)).toBe('2 days');
    expect(until(NOW + 5 * HOUR, NOW)).toBe('5 hours');
    expect(until(NOW + HOUR, NOW)).toBe('1 hour');
    expect(until(NOW + 102_000, NOW)).toBe('1:42');
    expect(until(NOW + 5_000, NOW)).toBe('0:05');
    expect(until(NOW, NOW)).toBe('passed');
  });

  test('a reading from a clock ahead of ours is not from the future', () => {
    expect(ago(NOW + HOUR, NOW)).toBe('now');
    expect(ago(NOW - 4 * MINUTE, NOW)).toBe('4 minutes ago');
  });
});

describe('the verdict', () => {
  test.each(everyReport)('%s is calm and ends with a full stop', (_, report) => {
    expect(verdict(report)).toMatch(/^[^!?]+\.$/);
  });

  test('says what changed and what is due', () => {
    expect(verdict(reports.hard)).toBe(
      '3 violations, and the score fell by 18; 3 deadlines are open, the first on Mon, Nov 23.',
    );
    expect(verdict(reports.healthy)).toBe('No violations, and the score stayed at 214; nothing is due.');
    expect(verdict(reports.countsUp)).toContain('points rose by 4');
  });

  test('a week that was not read is not called a quiet one', () => {
    expect(verdict(reports.unread)).toContain('Nothing was read');
    const some = verdict({ ...reports.unread, readings: 3 });
    expect(some).toContain('could not be read');
    expect(some).not.toContain('nothing is due');
  });
});

describe('TikTok and we are kept apart', () => {
  test('what to do now is a sentence for every level, and never a quote', () => {
    for (const alert of Object.values(alerts)) {
      const words = doNow(alert);
      expect(words).toMatch(/\.$/);
      expect(words).not.toContain('!');
      if (alert.quote) expect(words).not.toContain(alert.quote);
    }
  });

  test('every milestone in use has plain words, and an unknown one admits it', () => {
    for (const m of [chr, ahr, sea].flatMap((p) => p.milestones ?? [])) {
      expect(effectWords(m)).not.toContain('$');
      expect(effectWords(m)).not.toContain('not known');
    }
    expect(
      effectWords({ ...(chr.milestones?.[0] as never as { at: number }), effect: 'effect_new' } as never),
    ).toContain('not known');
  });

  test('a source we have no name for is called by its site', () => {
    expect(sourceWord('seller-center', 'ahr-score')).toBe('Account Health');
    expect(sourceWord('live-manager', 'new-endpoint')).toBe('LIVE Manager');
    expect(
      gapWords({ site: 'live-center', endpoint: 'live-violations', reason: 'never', fix: 'open-live-center' }),
    ).toBe('LIVE violations: not opened yet');
  });

  test('words survive the end of the extension under an open page', () => {
    const long = { ...standings.careful, pageWords: LONG };
    expect(badgeName(viewOf(long))).not.toContain(LONG);
    setWords(() => {
      throw new Error('Extension context invalidated.');
    }, 'en');
    expect(() => badgeName(viewOf(long))).not.toThrow();
    setWords(get, 'en');
  });
});
