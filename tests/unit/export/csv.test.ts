/** The CSV: every cell by hand, then whatever TikTok's words may hold, read back by a parser of the test's own. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../utils/domain/export/csv';
import type { WeeklyReport } from '../../../utils/domain/report/report';
import { MISLEADING, tuesday, UNORIGINAL } from '../domain/report-sample';
import { anything } from './anything';
import { report, tickets } from './sample';

/** RFC 4180 and nothing more. Written for the test: it shares no line with the writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    let value = '';
    if (csv[at] === '"') {
      for (at += 1; csv[at] !== '"' || csv[at + 1] === '"'; at += 1) {
        if (at >= csv.length) throw new Error('a quote was left open');
        if (csv[at] === '"') at += 1;
        value += csv[at];
      }
      at += 1;
    } else while (at < csv.length && !',\r\n"'.includes(csv[at] ?? '')) value += csv[at++];
    row.push(value);
    if (csv[at] === ',') at += 1;
    else if (csv.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither comma nor CRLF at ${at}`);
  }
  if (row.length > 0) throw new Error('the last row has no CRLF');
  return rows;
}

const cells = (csv: string): string[][] => parse(csv.replace(/^\uFEFF/, ''));
const HEADER = [
  ...['week start', 'account', 'ticket', 'rule', 'surface', 'subject', 'issued at', 'points', 'status', 'appeal by'],
  ...['appeal by derived', 'link', 'correct by', 'quiz until', 'count in 90 days'],
];

describe('the CSV of a week', () => {
  test('holds each ticket in a row, oldest first, and leaves empty what was not stated', () => {
    const misleading = 'Misleading or false product claims';
    const start = ['2026-11-16', "'@glowbyana"];
    expect(cells(toCsv(report, tickets))).toEqual([
      HEADER,
      [
        ...[...start, '301', misleading, 'live', 'Tuesday glow session', '2026-11-17T20:14:00-08:00', '8', 'open'],
        ...['2026-11-25T09:00:00-08:00', 'no', MISLEADING, '', '', '3'],
      ],
      [
        ...[...start, '302', misleading, 'live', '', '2026-11-19T21:02:00-08:00', '6', 'open'],
        ...['2026-12-19T21:02:00-08:00', 'no', MISLEADING, '', '', '3'],
      ],
      [
        ...[...start, '303', 'Unoriginal content', 'video', 'Morning routine', '2026-11-21T10:30:00-08:00', '4'],
        // Thirty days after its issue: the programme's rule, not the ticket's word.
        ...['open', '2026-12-21T10:30:00-08:00', 'yes', UNORIGINAL, '', '', '1'],
      ],
      [
        // Nineteen digits stay nineteen digits in a sheet; the rule's words are no formula; no date was stated.
        ...[...start, "'7410000000000000304", '\'=HYPERLINK("https://x.example","Pay, now")', 'unknown', '', '', ''],
        ...['ตรวจสอบ', '', '', '', '', '', '1'],
      ],
    ]);
  });

  test('keeps what tickets state when nothing is due any more, and says until when a quiz is open', () => {
    const correctBy = Date.parse('2026-11-24T17:00:00Z');
    const closes = { ...report.due[0], kind: 'quiz', at: Date.parse('2027-01-01T07:59:59Z') } as (typeof report.due)[0];
    const [, row] = cells(toCsv({ ...report, due: [closes] }, [{ ...tuesday, correctBy }]));
    expect(row?.slice(9)).toEqual([
      ...['2026-11-25T09:00:00-08:00', 'no', MISLEADING],
      ...['2026-11-24T09:00:00-08:00', '2026-12-31T23:59:59-08:00', '3'],
    ]);
  });

  test('begins with a BOM and ends each line with CRLF', () => {
    const csv = toCsv(report, tickets);
    expect([...new TextEncoder().encode(csv.slice(0, 1))]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('is the header alone in a week without violations', () => {
    expect(cells(toCsv({ ...report, groups: [] }, []))).toEqual([HEADER]);
  });

  test.each([
    ['2026-06-15T12:00:00Z', 'Asia/Kolkata', '2026-06-15T17:30:00+05:30'],
    ['2026-06-15T12:00:00Z', 'Europe/London', '2026-06-15T13:00:00+01:00'],
    ['2026-01-15T12:00:00Z', 'Europe/London', '2026-01-15T12:00:00+00:00'],
    ['2026-06-15T12:00:00Z', 'UTC', '2026-06-15T12:00:00+00:00'],
    ['2026-11-01T09:30:00Z', 'America/Los_Angeles', '2026-11-01T01:30:00-08:00'],
    ['2026-11-01T08:30:00Z', 'America/Los_Angeles', '2026-11-01T01:30:00-07:00'],
  ])('writes %s in %s as %s', (utc, zone, words) => {
    const at = Date.parse(utc);
    const due = [{ kind: 'appeal' as const, violationId: '301', policyWords: '', at, derived: false }];
    expect(cells(toCsv({ ...report, due, week: { ...report.week, zone } }, []))[1]?.[9]).toBe(words);
    expect(Date.parse(words)).toBe(at);
  });
});

const wild = fc.oneof(
  anything,
  fc
    .array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', '\0', '＝', 'a', '1'))
    .map((all) => all.join('')),
);

describe('whatever the words are', () => {
  test('each cell comes back as it was, behind an apostrophe where a sheet would calculate', () => {
    fc.assert(
      fc.property(wild, wild, wild, wild, wild, (handle, rule, title, statusWords, link) => {
        const item = { id: rule, surface: 'live', at: 0, title, status: 'unknown', statusWords } as const;
        const groups: WeeklyReport['groups'] = [
          { policyWords: rule, count: 1, in90Days: 1, learnUrl: link, items: [item, item] },
        ];
        const rows = cells(toCsv({ ...report, account: { ...report.account, handle }, groups, due: [] }, []));
        expect(rows).toHaveLength(3);
        for (const row of rows) {
          expect(row).toHaveLength(HEADER.length);
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
        const wanted = [handle, rule, rule, title, statusWords, link].map((words) => words.replaceAll('\0', ''));
        const got = [1, 2, 3, 5, 8, 11].map((column) => rows[1]?.[column] ?? '');
        got.forEach((cell, i) => {
          expect([wanted[i], `'${wanted[i]}`]).toContain(cell);
        });
      }),
    );
  });
});
