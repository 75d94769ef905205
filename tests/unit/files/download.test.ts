/** A seller imports TikTok's own "download your data": LIVEs and posts come in, the rest is told, nothing else is read. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANA, SHOP, utc } from '../domain/samples';
import { codeOf, facts, file, fixture, lives, NOW, posts, read } from './download-sample';

describe("a seller's own download", () => {
  test('gives its LIVEs and posts, oldest first, with every digit of their ids', () => {
    const download = read(fixture('user_data_tiktok.json'));
    expect(facts(download)).toEqual([
      {
        kind: 'live',
        roomId: '7402000000000000012',
        state: 'ended',
        startedAt: utc('2026-11-12T02:00'),
        endedAt: utc('2026-11-12T03:00'),
      },
      {
        kind: 'live',
        roomId: '7402000000000000013',
        state: 'ended',
        title: 'Friday restock',
        startedAt: utc('2026-11-19T02:00'),
        endedAt: utc('2026-11-19T04:30'),
      },
      { kind: 'post', id: '7411000000000000102', title: '', postedAt: utc('2026-10-12T09:00') },
      { kind: 'post', id: '7411000000000000101', title: 'Serum, one week later', postedAt: utc('2026-11-02T18:05') },
    ]);
    for (const one of download.readings) {
      expect(one).toMatchObject({ site: 'import', account: ANA, source: { site: 'import', via: 'import' } });
    }
  });

  test('says how many came, from when to when by the own calendar, what was left out and why', () => {
    expect(read(fixture('user_data_tiktok.json')).summary).toEqual({
      lives: 2,
      posts: 2,
      first: utc('2026-10-12T09:00'),
      last: utc('2026-11-19T04:30'),
      firstDay: '2026-10-12',
      // 04:30 in London is the evening before in Los Angeles.
      lastDay: '2026-11-18',
      skipped: [
        { where: 'lives', why: 'no-id', count: 1 },
        { where: 'posts', why: 'no-id', count: 1 },
        { where: 'posts', why: 'no-time', count: 1 },
      ],
      absent: [],
      owner: { name: 'GlowByAna', verdict: 'same' },
      clock: 'assumed-utc',
      silent: ['violations', 'score'],
    });
  });

  test('of some years ago is read under its older names, and a null list is an empty one', () => {
    const { summary, readings } = read(fixture('user_data.json'));
    expect(summary).toMatchObject({ lives: 0, posts: 1, skipped: [], absent: [] });
    expect(readings).toHaveLength(1);
    expect(readings[0]?.at).toBe(utc('2021-03-04T05:06:07'));
  });

  test("that names another account's owner says so; an account whose handle was never read is not called another", () => {
    expect(read(fixture('user_data.json')).summary.owner).toEqual({ name: 'somebody.else', verdict: 'other' });
    const { handle: _, ...nameless } = SHOP;
    expect(read(fixture('user_data.json'), { account: nameless }).summary.owner?.verdict).toBe('unknown');
    expect(read(lives()).summary.owner).toBeUndefined();
  });

  test('asked for without LIVEs or posts says that they are not in it', () => {
    expect(read(file({ Comment: { Comments: { CommentsList: null } } })).summary).toMatchObject({
      absent: ['lives', 'posts'],
    });
    expect(read(lives()).summary.absent).toEqual(['posts']);
  });

  test('holds nothing of what was bought, watched or written', () => {
    const text = JSON.stringify(read(fixture('user_data_tiktok.json')));
    for (const word of ['bought', 'invented comment', 'displayName', '7400000000000000001']) {
      expect(text).not.toContain(word);
    }
  });

  test('is the same readings each time, by another account other ones, and in messages of a hundred at most', () => {
    const many = Array.from({ length: 250 }, (_, i) => ({
      Date: `2026-0${1 + (i % 9)}-11 10:00:00`,
      Link: `https://www.tiktokv.com/share/video/${7_411_000_000_000_000_000n + BigInt(i)}/`,
    }));
    const once = read(posts(...many)).readings;
    expect(once.map((one) => (one.result.kind === 'facts' ? one.result.facts.length : 0))).toEqual([100, 100, 50]);
    expect(read(posts(...many), { now: NOW + 1 }).readings).toEqual(once);
    const ids = new Set([...once, ...read(posts(...many), { account: SHOP }).readings].map((one) => one.id));
    expect(ids.size).toBe(6);
  });
});

describe('a time', () => {
  const startOf = (value: unknown, now = NOW): unknown => {
    const [fact] = facts(read(lives({ RoomId: '7402000000000000013', LiveStartTime: value }), { now }));
    return fact?.kind === 'live' ? fact.startedAt : undefined;
  };
  const T = utc('2026-11-12T02:00');

  test('is read in every way TikTok has written it', () => {
    for (const value of [
      '2026-11-12 02:00:00',
      '2026-11-12 02:00:00 UTC',
      '2026-11-12T02:00:00Z',
      '2026-11-12T02:00:00.000Z',
      '2026-11-11T18:00:00-08:00',
      '2026-11-12T07:30:00+0530',
      T / 1_000,
      String(T / 1_000),
      T,
      String(T),
    ]) {
      expect(startOf(value), String(value)).toBe(T);
    }
  });

  test('with a zone is not called assumed', () => {
    const clock = (value: unknown) =>
      read(lives({ RoomId: '7402000000000000013', LiveStartTime: value })).summary.clock;
    expect(clock('2026-11-12T02:00:00Z')).toBe('stated');
    expect(clock(T / 1_000)).toBe('stated');
    expect(clock('2026-11-12 02:00:00')).toBe('assumed-utc');
  });

  test('that is none, or no day of any calendar, or of a time before there was a TikTok is not guessed at', () => {
    for (const value of [
      '',
      'N/A',
      null,
      0,
      '0',
      '12 Nov 2026',
      '2026-02-30 10:00:00',
      '1970-01-01 00:00:00',
      {},
      [],
    ]) {
      const { summary } = read(lives({ RoomId: '7402000000000000013', LiveStartTime: value }));
      expect(summary, String(value)).toMatchObject({
        lives: 0,
        skipped: [{ where: 'lives', why: 'no-time', count: 1 }],
      });
    }
  });
});

describe('an entry', () => {
  const whyOf = (text: string) => read(text).summary.skipped;
  const room = { RoomId: '7402000000000000013' };
  const link = 'https://www.tiktokv.com/share/video/7411000000000000101/';

  test('from the future is left out and told', () => {
    expect(whyOf(lives({ ...room, LiveStartTime: '2027-01-01 00:00:00', LiveEndTime: '2027-01-01 01:00:00' }))).toEqual(
      [{ where: 'lives', why: 'future', count: 1 }],
    );
    expect(whyOf(posts({ Link: link, Date: '2031-01-01 00:00:00' }))).toEqual([
      { where: 'posts', why: 'future', count: 1 },
    ]);
  });

  test('of a LIVE that may still be running is left out; one that began days ago is over', () => {
    expect(whyOf(lives({ ...room, LiveStartTime: '2026-11-23 08:00:00' }))).toEqual([
      { where: 'lives', why: 'running', count: 1 },
    ]);
    const [fact] = facts(read(lives({ ...room, LiveStartTime: '2026-11-20 08:00:00' })));
    expect(fact).toEqual({ kind: 'live', roomId: room.RoomId, state: 'ended', startedAt: utc('2026-11-20T08:00') });
  });

  test('that ends before it begins keeps its beginning only', () => {
    const [fact] = facts(
      read(lives({ ...room, LiveStartTime: '2026-11-12 02:00:00', LiveEndTime: '2026-11-11 02:00:00' })),
    );
    expect(fact).not.toHaveProperty('endedAt');
  });

  test('that comes twice counts once, also when the second says something else', () => {
    const download = read(
      lives(
        { ...room, RoomTitle: 'First', LiveStartTime: '2026-11-12 02:00:00' },
        { ...room, RoomTitle: 'Second', LiveStartTime: '2026-11-13 02:00:00' },
      ),
    );
    expect(facts(download)).toMatchObject([{ title: 'First' }]);
    expect(download.summary.skipped).toEqual([{ where: 'lives', why: 'twice', count: 1 }]);
  });

  test("linked to anywhere but TikTok's own pages names no post", () => {
    for (const Link of [
      'https://evil.example/share/video/7411000000000000101/',
      'https://nottiktok.com/share/video/7411000000000000101/',
      'javascript:alert(1)//tiktok.com/video/7411000000000000101',
      '7411000000000000101',
      null,
      5,
    ]) {
      expect(whyOf(posts({ Link, Date: '2026-11-12 02:00:00' })), String(Link)).toEqual([
        { where: 'posts', why: 'no-id', count: 1 },
      ]);
    }
  });

  test('of no shape at all is counted, and a list that is none is, too', () => {
    expect(whyOf(lives(null, 5, 'x', []))).toEqual([{ where: 'lives', why: 'shape', count: 4 }]);
    expect(whyOf(file({ 'Tiktok Live': { 'Go Live History': { GoLiveList: 'none' } } }))).toEqual([
      { where: 'lives', why: 'shape', count: 1 },
    ]);
  });

  test('has a title without line breaks and turned letters, and not a novel', () => {
    const title = `Sale\u202e\n${'x'.repeat(5_000)}`;
    const [fact] = facts(read(lives({ ...room, RoomTitle: title, LiveStartTime: '2026-11-12 02:00:00' })));
    expect(fact?.kind === 'live' && fact.title?.startsWith('Sale x')).toBe(true);
    expect(fact?.kind === 'live' && fact.title?.length).toBe(300);
  });
});

describe('a file that is something else', () => {
  test('is refused with what it is, so that the seller knows what to do', () => {
    const cases: [string, string][] = [
      ['', 'empty'],
      ['\uFEFF  \n', 'empty'],
      ['PK\u0003\u0004\u0014', 'zip'],
      ['Date: 2026-11-12 02:00:00\nRoom Title: Friday restock\n', 'text-variant'],
      ['<!doctype html><title>x</title>', 'not-json'],
      ['\u0000\u0001\u0002', 'not-json'],
      [fixture('user_data_tiktok.json').slice(0, 900), 'cut-off'],
      ['{"Tiktok Live": }', 'not-json'],
      ['[]', 'not-a-download'],
      ['{}', 'not-a-download'],
      ['{"format":"good-standing/report","version":1}', 'not-a-download'],
      ['{"format":"good-standing/backup","version":1}\n{"end":true}\n', 'is-backup'],
      [`{"Post":${'['.repeat(40)}${']'.repeat(40)}}`, 'not-json'],
      [' '.repeat(50_000_001), 'too-big'],
    ];
    for (const [text, code] of cases) expect(codeOf(text), text.slice(0, 60)).toBe(code);
  });

  test('with a byte order mark in front is read all the same', () => {
    expect(read(`\uFEFF${fixture('user_data_tiktok.json')}`).summary.lives).toBe(2);
  });

  test('may hold anything: nothing but our own error ever comes of it', () => {
    const nested = fc.json({ maxDepth: 6 });
    const value = fc.oneof(fc.anything(), fc.constantFrom('2026-11-12 02:00:00', '7402000000000000013', 1_795_000_000));
    const entry = fc.oneof(
      fc.dictionary(
        fc.constantFrom('RoomId', 'LiveStartTime', 'LiveEndTime', 'RoomTitle', 'Date', 'Link', '__proto__'),
        value,
      ),
      fc.anything(),
    );
    const list = fc.oneof(fc.array(entry, { maxLength: 6 }), fc.anything());
    const whole = fc.record({ l: list, p: list, u: fc.anything() }).map(({ l, p, u }) => ({
      'TikTok Live': { 'Go Live History': { GoLiveList: l } },
      Post: { Posts: { VideoList: p } },
      Profile: { 'Profile Information': { ProfileMap: u } },
    }));
    const asText = whole.map((one) => JSON.stringify(one, (_, v) => (typeof v === 'bigint' ? String(v) : v)) ?? '');
    fc.assert(
      fc.property(fc.oneof(nested, asText, fc.string()), (text) => {
        const code = codeOf(text);
        if (code !== 'read') return;
        for (const one of facts(read(text))) expect(['live', 'post']).toContain(one.kind);
      }),
      { numRuns: 1_000 },
    );
  }, 20_000);

  test('cut anywhere is never half taken in', () => {
    const whole = fixture('user_data_tiktok.json').trim();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (at) => {
        expect(['cut-off', 'not-json', 'not-a-download']).toContain(codeOf(whole.slice(0, at)));
      }),
      { numRuns: 300 },
    );
  });
});
