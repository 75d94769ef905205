/** A deadline that asks for nothing any more leaves the calendar; one that passed stays where it was. */

import { describe, expect, test } from 'vitest';
import type { WeeklyReport } from '../../../utils/domain';
import { type Said, toIcs, uidOf } from '../../../utils/domain/export/ics';
import type { Violation } from '../../../utils/domain/violation';
import { NOW, tuesday } from '../domain/report-sample';
import { DAY, from, HOUR } from '../domain/samples';
import { at, events, imported, words } from './calendar';
import { report, tickets } from './sample';

const uid = uidOf(report.account.key, { kind: 'appeal', violationId: '301' });
const [first, ...others] = report.due;
if (!first) throw new Error('the sample has no deadline');
const DUE = Date.parse('2026-11-25T17:00:00Z');

/** The calendar of a seller who exports again and again, and what the exports remember. */
function seller() {
  const calendar = new Map<string, Record<string, string>>();
  let said: Said = {};
  return {
    calendar,
    save(made: WeeklyReport, ledger: readonly Violation[] = tickets): { text: string; taken: number } {
      const { text, said: next } = toIcs(made, words, said, [24], ledger);
      said = JSON.parse(JSON.stringify(next));
      return { text, taken: imported(calendar, text) };
    },
    forgetTimes() {
      for (const one of Object.values(said)) delete one.at;
    },
  };
}
const now = (status: Violation['status']) => tickets.map((one) => (one.id === '301' ? { ...one, status } : one));

describe('a deadline that was exported', () => {
  test.each(['overturned', 'closed', 'appealing'] as const)('is called off once its ticket is %s', (status) => {
    const { calendar, save } = seller();
    save(report);
    const { text, taken } = save(at(NOW + HOUR, others), now(status));
    expect(taken).toBe(1);
    expect(calendar.get(uid)).toMatchObject({ STATUS: 'CANCELLED', DTSTART: '20261125T170000Z' });
    expect(calendar.get(uid)).not.toHaveProperty('TRIGGER');
    expect(calendar.size).toBe(3);
    // The same file until something else changes.
    expect(save(at(NOW + 2 * HOUR, others), now(status))).toEqual({ text, taken: 0 });
  });

  test('is called off by what the ledger knows since, also from a report that still lists it', () => {
    const { calendar, save } = seller();
    save(report);
    expect(save(report, now('overturned')).taken).toBe(1);
    expect(calendar.get(uid)?.STATUS).toBe('CANCELLED');
    expect(events(seller().save(report, now('overturned')).text).map(({ UID }) => UID)).not.toContain(uid);
  });

  test('comes back when the ticket does', () => {
    const { calendar, save } = seller();
    save(report);
    save(at(NOW + HOUR, others), now('appealing'));
    save(at(NOW + 2 * HOUR));
    expect(calendar.get(uid)).toMatchObject({ STATUS: 'CONFIRMED', TRIGGER: '-PT24H' });
    save(at(NOW + 3 * HOUR, others), now('overturned'));
    expect(calendar.get(uid)?.STATUS).toBe('CANCELLED');
  });

  test('moves, and is called off at the moment to which it moved', () => {
    const { calendar, save } = seller();
    save(report);
    save(at(NOW + HOUR, [{ ...first, at: first.at + DAY }, ...others]));
    save(at(NOW + 2 * HOUR, others), now('closed'));
    expect(calendar.get(uid)).toMatchObject({ STATUS: 'CANCELLED', DTSTART: '20261126T170000Z' });
  });

  test('is left alone when it merely passed, closed or not', () => {
    const { calendar, save } = seller();
    save(report);
    expect(save(at(DUE + 1, others), now('closed')).taken).toBe(0);
    expect(calendar.get(uid)?.STATUS).toBe('CONFIRMED');
  });

  test('is not called off because a report does not list it: an older week, a number that was not read', () => {
    const { calendar, save } = seller();
    save(report);
    expect(save(at(NOW + HOUR, [])).taken).toBe(0);
    expect(save(at(NOW + HOUR, []), []).taken).toBe(0);
    expect(calendar.get(uid)?.STATUS).toBe('CONFIRMED');
  });

  test('is not called off by a report that is older than the one exported last', () => {
    const { calendar, save } = seller();
    save(at(NOW + DAY));
    expect(save(at(NOW, others), now('closed')).taken).toBe(0);
    expect(calendar.get(uid)?.STATUS).toBe('CONFIRMED');
  });

  test('is called off also by a version that remembers more than the one that exported it', () => {
    const { calendar, save, forgetTimes } = seller();
    save(report);
    forgetTimes();
    save(at(NOW + HOUR, others), now('closed'));
    expect(calendar.get(uid)).toMatchObject({ STATUS: 'CANCELLED', DTSTART: '20261125T170000Z' });
  });
});

test('what was never exported is never called off, and another account’s tickets are none of its business', () => {
  const { save } = seller();
  expect(events(save(at(NOW, others), now('closed')).text)).toHaveLength(2);
  const twin = { ...at(NOW + HOUR, []), account: { ...report.account, key: 'creator:9' as const } };
  const both = seller();
  both.save(report);
  expect(both.save(twin, now('closed')).taken).toBe(0);
});

describe('a quiz that was exported', () => {
  const quiz = { ...first, kind: 'quiz' as const, at: DUE + 10 * DAY, derived: true };
  const of = (more: Partial<WeeklyReport>, status: Violation['status'] = 'open') => {
    const { calendar, save } = seller();
    save(at(NOW, [quiz]));
    save({ ...at(NOW + HOUR, []), ...more }, [{ ...tuesday, status }]);
    return [...calendar.values()][0]?.STATUS;
  };
  const credit = { id: 'c', account: report.account.key, at: NOW, violationId: '301', source: from() };

  test('is called off once its points came back or its ticket is gone, not by an appeal or a practice', () => {
    expect(of({ credits: [{ ...credit, kind: 'confirmed' }] })).toBe('CANCELLED');
    expect(of({}, 'overturned')).toBe('CANCELLED');
    expect(of({}, 'closed')).toBe('CANCELLED');
    expect(of({}, 'appealing')).toBe('CONFIRMED');
    expect(of({ credits: [{ ...credit, kind: 'practice' }] })).toBe('CONFIRMED');
  });
});
