/** What a report says in words: each sentence written out by hand, from the weeks of the reports' own tests. */

import { beforeAll, describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { Contradiction, Gap, WeeklyReport } from '../../utils/domain';
import { buildReport } from '../../utils/domain/report/build';
import {
  actionWords,
  calendarWords,
  contradictionWords,
  correctionWords,
  fixWords,
  returnWords,
  setWords,
  todayWords,
  verdict,
  whyWords,
} from '../../utils/words/words';
import { claims, having, input, NOW, said, tuesday, WEEK } from './domain/report-sample';
import { baan, juniper, quiet, unopened } from './domain/report-shops';
import { DAY, from, HOUR, score, utc } from './domain/samples';

const catalogue = messages as Record<string, { message: string }>;
beforeAll(() =>
  setWords(
    (key, args) => (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? ''),
    'en',
  ),
);

const { zone } = WEEK;
/** Monday to Sunday as the seller reads it: no exclamation, no hole, ends as a sentence. */
const sentence = /^[A-Z][^!$]*\.$/;

describe('the week in one sentence', () => {
  test.each([
    [
      'a shop on 189',
      juniper,
      '2 violations, and the score fell by 11; 2 deadlines are open, the first on Sun, Nov 29.',
    ],
    ['points that count up', baan, '1 violation, and points rose by 6; 2 deadlines are open, the first on Thu, Dec 3.'],
    ['a quiet week', quiet, 'No violations, and the score rose by 8; nothing is due.'],
    ['a shop nobody opened', unopened, 'Nothing was read this week, so nothing is said about it.'],
  ])('%s', (_, given, words) => {
    expect(verdict(buildReport(given))).toBe(words);
  });

  test('violations are counted with “at least” where the list was not read in full', () => {
    // LIVE Center's list of the sample could not be read.
    expect(verdict(buildReport(having([tuesday])))).toBe(
      'At least 1 violation, and the score fell by 18; one appeal is due by Wed, Nov 25.',
    );
  });

  test('a LIVE that was warned is no quiet week, also without a ticket', () => {
    const notices = [
      said({ at: quiet.week.from, count: 2 }),
      said({ id: 'b', level: 'interruption', at: quiet.week.from }),
    ];
    expect(verdict(buildReport({ ...quiet, notices }))).toBe(
      'No violations but 3 LIVE warnings, and the score rose by 8; nothing is due.',
    );
    const calm = [said({ level: 'reminder', at: quiet.week.from })];
    expect(verdict(buildReport({ ...quiet, notices: calm }))).toMatch(/^No violations, and/);
  });

  test('an older week says nothing of what is due', () => {
    expect(verdict(buildReport({ ...quiet, now: quiet.now + 30 * DAY }))).toBe(
      'No violations, and the score rose by 8.',
    );
  });

  test('one quiz is called a quiz', () => {
    const due = [
      { kind: 'quiz' as const, violationId: '1', policyWords: 'R', at: utc('2027-01-01T07:00'), derived: true },
    ];
    expect(verdict({ ...buildReport(quiet), due })).toMatch(/; one quiz is open until Fri, Jan 1\.$/);
  });
});

describe('the one thing to do, and why', () => {
  const both = (report: WeeklyReport) => [actionWords(report), whyWords(report)];

  test('a deadline within a week', () => {
    expect(both(buildReport(juniper))).toEqual([
      'Decide on an appeal for “Misleading listing”: it is open until Sun, Nov 29.',
      'It is the deadline that passes first, and less than a week is left.',
    ]);
  });

  test('a rule near its limit says how often, and what is lost there', () => {
    const { appealBy: _, ...open } = tuesday;
    const more = ['7', '8'].map((id) => claims(id, utc('2026-10-20T20:00'), { status: 'closed' }));
    const [what, why] = both(buildReport(having([open, ...more])));
    expect(what).toBe('Read the rule “Misleading or false product claims”: it was broken 3 times in 90 days.');
    expect(why).toMatch(/^It is the rule closest to its limit\. At 6, \S.*\.$/);
  });

  test('a rule broken in this week, once and more often', () => {
    const report = buildReport(baan);
    expect(both(report)).toEqual([
      'Read the rule “Misleading claims (health and beauty)” before the next post.',
      'No rule was broken more often in this week, and no deadline passes within a week.',
    ]);
    const twice = { ...report, action: { ...report.action, count: 2 } as WeeklyReport['action'] };
    expect(actionWords(twice)).toContain('it was broken 2 times in this week.');
  });

  test('every reason is a calm sentence, in a report of today and of an older week', () => {
    const base = buildReport(input());
    const deadline = { policyWords: 'R', at: NOW, derived: false };
    const actions: WeeklyReport['action'][] = [
      { why: 'due-next', kind: 'correct', ...deadline },
      { why: 'quiz-closes', kind: 'quiz', ...deadline },
      { why: 'repeated', kind: 'read-rule', policyWords: 'R', url: 'https://x.example', count: 3 },
      { why: 'not-read', kind: 'open-health' },
      { why: 'calm', kind: 'nothing' },
    ];
    for (const action of actions) {
      for (const builtAt of [NOW, NOW + 40 * DAY]) {
        for (const words of both({ ...base, builtAt, action, repeats: [] })) expect(words).toMatch(sentence);
      }
    }
    const past = { ...base, builtAt: NOW + 40 * DAY, action: actions[4] as WeeklyReport['action'] };
    expect(actionWords(past)).toBe('Nothing is left to do from that week.');
    expect(whyWords(past)).not.toContain('Everything was read');
  });
});

describe('findings', () => {
  test('a correction says what came late and what that makes of the numbers', () => {
    const none = { added: [], removed: [], changed: [] };
    const at = utc('2026-11-25T17:00');
    expect(correctionWords({ ...none, at, violations: { was: 3, is: 4 }, added: ['1'] }, zone)).toBe(
      'Corrected on Wed, Nov 25: 1 ticket came late; 4 violations instead of 3.',
    );
    expect(
      correctionWords(
        {
          at,
          violations: { was: 3, is: 1 },
          added: [],
          removed: ['1', '2'],
          changed: ['3'],
          score: { was: 162, is: 170 },
        },
        zone,
      ),
    ).toBe(
      'Corrected on Wed, Nov 25: 2 tickets no longer count and 1 ticket states something else now; ' +
        '1 violation instead of 3 and a score of 170 instead of 162.',
    );
    const same = { ...none, at, violations: { was: 3, is: 3 } };
    expect(correctionWords({ ...same, score: { is: 170 } }, zone)).toBe(
      'Corrected on Wed, Nov 25: a score of 170 that came in late.',
    );
    expect(correctionWords({ ...same, score: { was: 170 } }, zone)).toMatch(/the score of 170 does not belong/);
    expect(correctionWords({ ...same, changed: ['1'] }, zone)).toMatch(/: 1 ticket states something else now\.$/);
  });

  test.each<Contradiction['kind']>([
    'overview-without-record',
    'inbox-without-record',
    'notice-without-record',
    'record-without-score',
    'points-corrected',
  ])('%s names both sides and both days', (kind) => {
    const one = { kind, policyWords: 'Rule', was: 4, is: 6, saidAt: NOW - 3 * DAY, readAt: NOW, said: from() };
    const words = contradictionWords(one, zone);
    expect(words).toMatch(sentence);
    expect(words).toContain('Mon, Nov 23');
    if (kind !== 'points-corrected') expect(words).toContain('Fri, Nov 20');
    else expect(words).toContain('4 points at first and 6');
  });

  test.each<Gap['fix']>([
    'open-health',
    'open-violations',
    'open-live-center',
    'sign-in',
    'reload',
    'report-bug',
    'service',
  ])('what could not be read has its help: %s', (fix) => {
    expect(fixWords({ fix })).toMatch(sentence);
  });

  test('a look today may show more, in words that promise nothing', () => {
    const { today } = buildReport(input());
    if (!today) throw new Error('the sample was read');
    expect(todayWords(today)).toBe('1 loss has lapsed since the number was read and may have been given back.');
    const late = having([tuesday], { readings: { score: score(170, tuesday.issuedAt as number) } });
    const since = buildReport({ ...late, violations: [claims('9', NOW - HOUR), claims('8', NOW - DAY)] }).today;
    expect(since && todayWords(since)).toBe('2 tickets came after the number was read and may not be in it yet.');
    expect(todayWords({ ...today, lapsed: [] })).toBe('');
  });

  test('a loss lapses on its day, and one without points is not given any', () => {
    const [first] = buildReport(juniper).returns;
    if (!first) throw new Error('the sample has a loss that lapses');
    expect(returnWords(first, zone)).toBe('4 points for “Late dispatch rate” lapse on Mon, Dec 7.');
    expect(returnWords({ ...first, points: 1 }, zone)).toBe('1 point for “Late dispatch rate” lapses on Mon, Dec 7.');
    const { points: _, ...bare } = first;
    expect(returnWords(bare, zone)).toBe(
      'The loss for “Late dispatch rate” lapses on Mon, Dec 7; the ticket did not state its points.',
    );
  });

  test('the calendar’s events name the rule and the account', () => {
    const words = calendarWords(juniper.account);
    for (const kind of ['appeal', 'correct', 'quiz'] as const)
      expect(words[kind]('Late dispatch')).toContain('Late dispatch');
    expect(words.account).toContain('Juniper Supply');
    expect(words.ticket('301')).toContain('301');
  });
});
