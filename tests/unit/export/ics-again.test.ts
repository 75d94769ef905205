/** The calendar imported again: nothing twice, nothing lost, and never an older word over a newer one. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Said, toIcs } from '../../../utils/domain/export/ics';
import { NOW } from '../domain/report-sample';
import { DAY, HOUR } from '../domain/samples';
import { at, events, imported, words } from './calendar';
import { report } from './sample';

const moved = (by: number) => report.due.map((due, i) => (i === 0 ? { ...due, at: due.at + by } : due));

describe('imported again', () => {
  test('without a change it is the same file, also from a report built later', () => {
    const one = toIcs(report, words);
    expect(toIcs(report, words).text).toBe(one.text);
    const later = toIcs(at(NOW + 5 * HOUR), words, one.said);
    expect(later.text).toBe(one.text);
    expect(toIcs(at(NOW + 9 * HOUR), words, later.said).text).toBe(one.text);
  });

  test.each([
    ['later', 3 * DAY],
    ['earlier', -3 * HOUR],
  ])('a deadline that is now %s replaces the old one, and the others stay', (_, by) => {
    const calendar = new Map<string, Record<string, string>>();
    const one = toIcs(report, words);
    expect(imported(calendar, one.text)).toBe(3);
    const two = toIcs(at(NOW + 1, moved(by)), words, one.said);
    const [before, after] = [events(one.text)[0], events(two.text)[0]];
    expect(after?.UID).toBe(before?.UID);
    expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE));
    expect(imported(calendar, two.text)).toBe(1);
    expect(calendar.size).toBe(3);
    expect(calendar.get(before?.UID ?? '')?.DTSTART).toBe(after?.DTSTART);
  });

  test('a derived deadline that the ticket states in the end is a change, at the same moment too', () => {
    const one = toIcs(report, words);
    const stated = report.due.map((due) => ({ ...due, derived: false }));
    const [, , was] = events(one.text);
    const [, , is] = events(toIcs(at(NOW + DAY, stated), words, one.said).text);
    expect(is?.UID).toBe(was?.UID);
    expect(Number(is?.SEQUENCE)).toBeGreaterThan(Number(was?.SEQUENCE));
  });

  test('an older report never puts the old deadline back', () => {
    const calendar = new Map<string, Record<string, string>>();
    const { text, said } = toIcs(at(NOW + DAY, moved(DAY)), words);
    imported(calendar, text);
    const old = toIcs(report, words, said);
    expect(imported(calendar, old.text)).toBe(0);
    expect(toIcs(at(NOW + 2 * DAY, moved(DAY)), words, old.said).text).toBe(text);
  });

  test('with the memory lost the newer report still wins', () => {
    const calendar = new Map<string, Record<string, string>>();
    imported(calendar, toIcs(report, words).text);
    imported(calendar, toIcs(at(NOW + HOUR, moved(DAY)), words).text);
    expect([...calendar.values()][0]?.DTSTART).toBe('20261126T170000Z');
    expect(calendar.size).toBe(3);
  });

  test('remembers a year, not for ever, and numbers that fit 31 bits', () => {
    const old: Said = { gone: { print: '', sequence: 1, builtAt: NOW - 500 * DAY } };
    expect(Object.keys(toIcs(report, words, old).said)).toHaveLength(3);
    const [event] = events(toIcs(at(Date.parse('2090-01-01')), words).text);
    expect(Number(event?.SEQUENCE)).toBeLessThan(2 ** 31);
  });

  test('however often it moves, the calendar shows what was exported last', () => {
    const step = fc.record({ days: fc.integer({ min: -1, max: 3 }), pause: fc.integer({ min: 0, max: 2_000 }) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const calendar = new Map<string, Record<string, string>>();
        let said: Said = {};
        let time = NOW;
        for (const { days, pause } of steps) {
          time += pause;
          const made = toIcs(at(time, moved(days * DAY)), words, said);
          said = made.said;
          imported(calendar, made.text);
          expect([...calendar.values()]).toEqual(events(made.text));
        }
      }),
    );
  });
});
