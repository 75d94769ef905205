/** The calendar: its lines by hand, and its folding by chance. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, toIcs, uidOf } from '../../../utils/domain/export/ics';
import { MISLEADING, NOW } from '../domain/report-sample';
import { anything } from './anything';
import { at, events, words } from './calendar';
import { HOST, report } from './sample';

const [first] = report.due;
if (!first) throw new Error('the sample has no deadline');

describe('the calendar of a week', () => {
  const { text } = toIcs(report, words);

  test('has one event a deadline, at the moment itself, in UTC', () => {
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Good Standing//')).toBe(true);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(events(text).map((one) => [one.DTSTART, one.SUMMARY, one.URL])).toEqual([
      ['20261125T170000Z', 'Appeal: Misleading or false product claims', MISLEADING],
      ['20261220T050200Z', 'Appeal: Misleading or false product claims', MISLEADING],
      ['20261221T183000Z', 'Appeal: Unoriginal content', expect.stringContaining('5769635937191681')],
    ]);
    const [event] = events(text);
    expect(event).not.toHaveProperty('DTEND');
    expect(event).toMatchObject({ DTSTAMP: '20261123T170000Z', TRANSP: 'TRANSPARENT' });
    expect(event).not.toHaveProperty('TRIGGER');
    expect(event?.UID).toMatch(/^appeal-[0-9a-f]{16}@good-standing$/);
  });

  test('says of a derived deadline, and only of that, that the ticket did not state it', () => {
    expect(events(text).map((one) => one.DESCRIPTION)).toEqual([
      'Account: @glowbyana\\nTicket: 301',
      'Account: @glowbyana\\nTicket: 302',
      'Account: @glowbyana\\nTicket: 303\\nNot stated on the ticket',
    ]);
  });

  test('reminds at the hours that the seller chose, and at no others', () => {
    const triggers = (reminders: number[]) =>
      events(toIcs(report, words, {}, reminders).text).map((one) => one.TRIGGER);
    expect(triggers([4, 72, 24, 24])).toEqual(Array(3).fill('-PT72H -PT24H -PT4H'));
    expect(triggers([Number.NaN, -1, 0, 0.5, 1])).toEqual(Array(3).fill('-PT1H'));
    expect(triggers([])).toEqual([undefined, undefined, undefined]);
  });

  test('holds the last day of a quiz beside the appeal on the same ticket', () => {
    const quiz = { ...first, kind: 'quiz' as const, derived: true };
    const [appeal, other] = events(toIcs(at(NOW, [first, quiz]), words).text);
    expect(other).toMatchObject({ SUMMARY: 'Quiz: Misleading or false product claims', STATUS: 'CONFIRMED' });
    expect(other?.UID).not.toBe(appeal?.UID);
  });

  test('escapes what has a meaning, takes out what may not be there, and links only what is a link', () => {
    const policyWords = 'a\\b; c, d\r\nEND:VEVENT\n\x07e';
    const groups = [{ policyWords, count: 1, in90Days: 1, items: [], learnUrl: 'https://x.example/\r\nATTACH:x' }];
    const evil = toIcs({ ...report, groups, due: [{ ...first, policyWords }] }, words).text;
    expect(events(evil)).toHaveLength(1);
    expect(events(evil)[0]?.SUMMARY).toBe('Appeal: a\\\\b\\; c\\, d\\nEND:VEVENT\\ne');
    expect(evil).not.toMatch(/^(?:ATTACH|URL)/m);
  });

  test('names nobody in its UIDs, and no two deadlines alike', () => {
    const uids = (['appeal', 'correct', 'quiz'] as const).flatMap((kind) =>
      ['1', '2'].flatMap((violationId) =>
        [HOST.key, 'seller:1' as const].map((key) => uidOf(key, { kind, violationId })),
      ),
    );
    expect(new Set(uids).size).toBe(12);
    expect(text.match(/UID:.*/g)?.join()).not.toContain(HOST.id);
    // Pinned: a UID that changes with an update of ours doubles every event in every calendar.
    expect(uidOf('creator:7301234567890123456', { kind: 'appeal', violationId: '301' })).toBe(
      'appeal-66f3888d95723d17@good-standing',
    );
  });
});

describe('folding', () => {
  const unfold = (text: string): string => text.replaceAll('\r\n ', '');
  const octets = (text: string): number => new TextEncoder().encode(text).length;

  test('keeps every character and no line over 75 octets', () => {
    const part = fc.oneof(
      anything,
      fc.constantFrom('a', 'é', '😀').map((one) => one.repeat(70)),
    );
    const line = fc.array(part, { maxLength: 3 }).map((parts) => parts.join('').replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(line, (words) => {
        const folded = fold(words);
        expect(unfold(folded)).toBe(words);
        for (const part of folded.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
        // Broken between characters: every part is whole by itself.
        expect(folded).not.toMatch(/[\uD800-\uDBFF]\r\n|\r\n [\uDC00-\uDFFF]/);
      }),
    );
  });

  test('goes to the very edge', () => {
    expect(fold('a'.repeat(75))).toBe('a'.repeat(75));
    expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(fold('a'.repeat(151)).split('\r\n').map(octets)).toEqual([75, 75, 3]);
    expect(fold(`${'a'.repeat(72)}😀`)).toBe(`${'a'.repeat(72)}\r\n 😀`);
    expect(fold('é'.repeat(75)).split('\r\n').map(octets)).toEqual([74, 75, 3]);
  });

  test('holds for a whole file, whatever the words are', () => {
    fc.assert(
      fc.property(anything, (rule) => {
        const { text } = toIcs(at(NOW, [{ ...first, policyWords: rule }]), words);
        for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(events(text)).toHaveLength(1);
      }),
    );
  });
});
