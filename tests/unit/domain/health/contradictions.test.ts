/** Two statements of TikTok's that do not agree: told when structure says so, and silent whenever something may explain it. */

import { describe, expect, test } from 'vitest';
import { contradictionsOf, type Statements } from '../../../../utils/domain/health/contradictions';
import type { Notice } from '../../../../utils/domain/notice';
import { creatorPoints } from '../../../../utils/domain/programmes/creator-points';
import { seaSellerPoints } from '../../../../utils/domain/programmes/sea-seller-points';
import { usCreatorChr } from '../../../../utils/domain/programmes/us-creator-chr';
import type { Violation } from '../../../../utils/domain/violation';
import { ANA, DAY, from, HOUR, held, score, utc, warning } from '../samples';

const NOW = utc('2026-11-23T12:00');
const OVERVIEW = from('response', 'violation-overview', 'seller-us.tiktok.com');
const told = (more: Partial<Statements>) =>
  contradictionsOf({ violations: [], notices: [], readings: {}, now: NOW, ...more });
const kinds = (more: Partial<Statements>): string[] => told(more).map((one) => one.kind);

const read = { ticketsReadAt: NOW - HOUR };
const ticket = (more: Partial<Violation> = {}): Violation =>
  held({ issuedAt: NOW - 300 * DAY, firstSeenAt: NOW - 299 * DAY, lastSeenAt: NOW - 250 * DAY, ...more });

describe('an overview that speaks of a violation nobody has opened', () => {
  const unseen = { newViolation: true, unread: 2, at: NOW - 2 * HOUR, source: OVERVIEW };

  test('while the list read after it has none', () => {
    expect(told({ unseen, readings: read })).toEqual([
      { kind: 'overview-without-record', was: 2, is: 0, saidAt: NOW - 2 * HOUR, readAt: NOW - HOUR, said: OVERVIEW },
    ]);
    expect(
      told({ unseen: { newViolation: true, at: 5, source: OVERVIEW }, readings: { ticketsReadAt: 6 } })[0],
    ).not.toHaveProperty('was');
  });

  test('is no contradiction before the list was read again, or when it could not be read', () => {
    expect(kinds({ unseen })).toEqual([]);
    expect(kinds({ unseen, readings: { ticketsReadAt: NOW - 3 * HOUR } })).toEqual([]);
    expect(kinds({ unseen, readings: { ...read, ticketsUnreadableAt: NOW - 1 } })).toEqual([]);
    expect(kinds({ unseen, readings: { ticketsReadAt: NOW + 30 * DAY } })).toEqual([]);
  });

  test('is none while any ticket could be the one that is meant', () => {
    for (const may of [
      { lastSeenAt: NOW - HOUR },
      { issuedAt: NOW - 179 * DAY },
      { status: 'overturned', issuedAt: NOW - DAY },
    ] as const) {
      expect(kinds({ unseen, readings: read, violations: [ticket(may)] })).toEqual([]);
    }
    expect(kinds({ unseen, readings: read, violations: [ticket()] })).toEqual(['overview-without-record']);
  });

  test('says nothing when it speaks of warnings only, or of nothing new', () => {
    expect(kinds({ unseen: { ...unseen, newViolation: false, unread: 0, newWarning: true }, readings: read })).toEqual(
      [],
    );
  });
});

describe('an inbox with unread messages about violations', () => {
  const counts = [
    { category: 'appeals', words: 'Appeals', unread: 3 },
    { category: 'violations', words: 'Violations', unread: 1 },
  ];
  const inbox = { at: NOW - 2 * HOUR, counts, source: from('response', 'message-counts', 'seller-us.tiktok.com') };

  test('while the list read after it has none', () => {
    expect(told({ inbox, readings: read })).toEqual([
      {
        kind: 'inbox-without-record',
        words: 'Violations',
        was: 1,
        is: 0,
        saidAt: NOW - 2 * HOUR,
        readAt: NOW - HOUR,
        said: inbox.source,
      },
    ]);
  });

  test('is none for other categories, with a ticket in the list, or before the list was read', () => {
    expect(kinds({ inbox: { ...inbox, counts: counts.slice(0, 1) }, readings: read })).toEqual([]);
    expect(kinds({ inbox, readings: read, violations: [ticket({ lastSeenAt: NOW - HOUR })] })).toEqual([]);
    expect(kinds({ inbox, readings: { ticketsReadAt: NOW - 2 * HOUR } })).toEqual([]);
  });

  test('names where it was read as far as is known', () => {
    const [one] = told({ inbox: { at: inbox.at, counts }, readings: { ...read, score: score(200, NOW) } });
    expect(one?.said).toEqual({
      site: 'seller-center',
      endpoint: 'message-counts',
      via: 'response',
      host: 'shop.tiktok.com',
    });
  });
});

describe('a LIVE that TikTok ended', () => {
  const ended = (more: Partial<Notice> = {}): Notice => ({
    ...warning({
      id: 'p:9',
      level: 'interruption',
      at: NOW - 3 * DAY,
      words: 'Your LIVE has ended.',
      punishId: '7410000000000000999',
    }),
    account: ANA.key,
    lastAt: NOW - 3 * DAY,
    count: 1,
    sources: [from('frame', 'live')],
    ...more,
  });
  const notices = [ended()];

  test('without a ticket, though the list was read a day and more after it', () => {
    expect(told({ notices, readings: read })).toEqual([
      {
        kind: 'notice-without-record',
        words: 'Your LIVE has ended.',
        saidAt: NOW - 3 * DAY,
        readAt: NOW - HOUR,
        said: from('frame', 'live'),
      },
    ]);
  });

  test('may still be listed within a day', () => {
    expect(kinds({ notices, readings: { ticketsReadAt: NOW - 2 * DAY - 1 } })).toEqual([]);
    expect(kinds({ notices, readings: { ticketsReadAt: NOW - 2 * DAY } })).toHaveLength(1);
    expect(kinds({ notices })).toEqual([]);
  });

  test.each<[string, Partial<Violation>]>([
    ['of that very punishment', { id: '7410000000000000999' }],
    ['about that very LIVE', { subjectId: '7402000000000000013' }],
    ['issued on the day before', { issuedAt: NOW - 4 * DAY }],
    ['issued within a week, about whatever', { issuedAt: NOW - HOUR, surface: 'listing' }],
    ['that was taken back', { issuedAt: NOW - 2 * DAY, status: 'overturned' }],
    ['first seen then, without a day of issue', { issuedAt: Number.NaN, subjectId: '7402000000000000013' }],
  ])('is explained by a ticket %s', (_, more) => {
    expect(kinds({ notices, readings: read, violations: [ticket(more)] })).toEqual([]);
  });

  test('is not explained by a ticket of another time', () => {
    expect(kinds({ notices, readings: read, violations: [ticket()] })).toEqual(['notice-without-record']);
  });

  test('reminders, warnings and messages do not promise a ticket, whatever their words are', () => {
    for (const level of ['reminder', 'warning'] as const) {
      expect(kinds({ notices: [ended({ level })], readings: read })).toEqual([]);
    }
    const { punishId: _, ...bare } = ended({ level: 'message', words: 'You have a new violation' });
    expect(kinds({ notices: [bare], readings: read })).toEqual([]);
    expect(kinds({ notices: [ended({ level: 'message' })], readings: read })).toEqual(['notice-without-record']);
  });

  test('by a clock that is ahead has not happened yet', () => {
    const ahead = ended({ at: NOW + DAY, lastAt: NOW + DAY });
    expect(kinds({ notices: [ahead], readings: { ticketsReadAt: NOW + 2 * DAY } })).toEqual([]);
  });
});

describe('a ticket that took points, beside a score that shows no loss', () => {
  const taken = (more: Partial<Violation> = {}): Violation =>
    held({ id: '1', issuedAt: NOW - 4 * DAY, points: 8, statusWords: 'Enforcement action taken', ...more });
  const readings = { score: score(200, NOW - HOUR) };
  const all = { violations: [taken()], readings, programme: usCreatorChr };

  test('at the start score, when no other number was ever read', () => {
    expect(told(all)).toEqual([
      {
        kind: 'record-without-score',
        policyWords: 'Misleading or false product claims',
        violationId: '1',
        was: 8,
        is: 200,
        saidAt: NOW - 4 * DAY,
        readAt: NOW - HOUR,
        said: from(),
        read: from('response', 'creator-governance'),
      },
    ]);
  });

  test('at the number with which the week began', () => {
    const weekStart = { value: 231, at: NOW - 5 * DAY };
    const same = { score: score(231, NOW - HOUR), weekStart };
    expect(kinds({ ...all, readings: same })).toEqual(['record-without-score']);
    expect(kinds({ ...all, readings: { ...same, weekStart: { value: 231, at: NOW - 3 * DAY } } })).toEqual([]);
    expect(kinds({ ...all, readings: { ...same, weekStart: { value: 239, at: NOW - 5 * DAY } } })).toEqual([]);
    expect(kinds({ ...all, readings: { ...same, previous: { value: 223, at: NOW - 2 * DAY } } })).toEqual([]);
  });

  test('is explained by a loss that lapsed meanwhile', () => {
    const weekStart = { value: 231, at: NOW - 5 * DAY };
    const old = taken({ id: '2', issuedAt: NOW - 91 * DAY, status: 'closed' });
    const list = { ...all, violations: [taken(), old], readings: { score: score(231, NOW - HOUR), weekStart } };
    expect(kinds(list)).toEqual([]);
  });

  test('counting up, at no points', () => {
    const none = { score: score(0, NOW - HOUR, { measure: 'points' }) };
    expect(kinds({ ...all, readings: none, programme: seaSellerPoints })).toEqual(['record-without-score']);
    expect(kinds({ ...all, readings: none, programme: undefined })).toEqual(['record-without-score']);
    const before = { ...none, previous: { value: 4, at: NOW - 9 * DAY } };
    expect(kinds({ ...all, readings: before, programme: seaSellerPoints })).toEqual(['record-without-score']);
    const since = { ...none, previous: { value: 8, at: NOW - 2 * DAY } };
    expect(kinds({ ...all, readings: since, programme: seaSellerPoints })).toEqual([]);
    expect(kinds({ ...all, readings: { score: score(8, NOW - HOUR, { measure: 'points' }) } })).toEqual([]);
  });

  test.each<[string, Partial<Statements>]>([
    ['no programme says where a rating starts', { programme: undefined }],
    ['the programme is of another scale', { programme: creatorPoints }],
    ['the score is another', { readings: { score: score(192, NOW - HOUR) } }],
    [
      'points earned before may have made up for it',
      { readings: { ...readings, previous: { value: 208, at: NOW - 9 * DAY } } },
    ],
    ['another number was read since', { readings: { ...readings, previous: { value: 192, at: NOW - 2 * DAY } } }],
    ['the score was read before the day was over', { readings: { score: score(200, NOW - 4 * DAY + HOUR) } }],
    ['the score is no number', { readings: { score: score(Number.NaN, NOW) } }],
    ['the score is of a day to come', { readings: { score: score(200, NOW + 9 * DAY) } }],
    ['no score was read', { readings: {} }],
  ])('is not told when %s', (_, more) => {
    expect(kinds({ ...all, ...more })).toEqual([]);
  });

  test.each<[string, Partial<Violation>]>([
    ['is not in effect yet', { statusWords: 'Pending' }],
    ['can still be corrected', { correctBy: NOW + DAY }],
    ['is appealed', { status: 'appealing' }],
    ['was taken back', { status: 'overturned' }],
    ['is over', { status: 'closed' }],
    ['has a status that nobody knows', { status: 'unknown' }],
    ['took no points', { points: 0 }],
    ['has lapsed', { issuedAt: NOW - 90 * DAY - HOUR }],
    ['lies ahead', { issuedAt: NOW + DAY }],
  ])('is not told of a ticket that %s', (_, more) => {
    expect(kinds({ ...all, violations: [taken(more)] })).toEqual([]);
  });

  test('nor of one that states no points or no day', () => {
    const { points: _, ...bare } = taken();
    const { issuedAt: __, ...undated } = taken();
    expect(kinds({ ...all, violations: [bare, undated] })).toEqual([]);
  });
});

describe('a ticket whose points were corrected', () => {
  test('says both numbers, and when it was first and last read', () => {
    const one = held({ points: 6, pointsBefore: 8, firstSeenAt: NOW - 5 * DAY, lastSeenAt: NOW - HOUR });
    expect(told({ violations: [one] })).toEqual([
      {
        kind: 'points-corrected',
        policyWords: 'Misleading or false product claims',
        violationId: '7410000000000000301',
        was: 8,
        is: 6,
        saidAt: NOW - 5 * DAY,
        readAt: NOW - HOUR,
        said: from(),
      },
    ]);
    expect(kinds({ violations: [held({ points: 6, pointsBefore: 6 }), held({ points: 6 })] })).toEqual([]);
  });
});

test('several stand newest first', () => {
  const unseen = { newViolation: true, at: NOW - 2 * HOUR, source: OVERVIEW };
  const old = held({
    points: 6,
    pointsBefore: 8,
    issuedAt: NOW - 300 * DAY,
    firstSeenAt: NOW - 300 * DAY,
    lastSeenAt: NOW - 250 * DAY,
  });
  expect(kinds({ unseen, readings: read, violations: [old] })).toEqual(['overview-without-record', 'points-corrected']);
});
