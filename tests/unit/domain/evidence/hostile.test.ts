/** What strangers put into a pack stays in its place and within its size. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LiveMoment, Notice } from '../../../../utils/domain';
import { CAPS, cut } from '../../../../utils/domain/evidence/caps';
import { inLine } from '../../../../utils/domain/evidence/draft';
import { toJson } from '../../../../utils/domain/evidence/json';
import { DRAFT_CAPS, type Draft, draftFrom, draftKey, tooMany } from '../../../../utils/domain/evidence/kept';
import { packOf } from '../../../../utils/domain/evidence/pack-of';
import { evening, live, ofTicket, ofWarning, ticket, warning } from '../../../gallery/evidence';

const NASTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("x")',
  '\u202Edesrever',
  '\u2028\u0000\u0007',
  '\uD800',
  '__proto__',
  '{"format":"good-standing/evidence"}',
  '```json\n{}',
  'x'.repeat(5_000),
];
const words = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 80 }));
const draft = (text: string) => ({ variant: 'complies' as const, edited: true, text, ticks: [] });
const MINUTE = 60_000;

describe('hostile words', () => {
  test('come out of the JSON in the place they were put in, whole up to their cap, and nowhere else', () => {
    fc.assert(
      fc.property(words, words, words, words, (rule, details, caption, note) => {
        const moments = live.moments.map((one): LiveMoment => {
          if (one.kind === 'caption') return { ...one, words: caption };
          return one.kind === 'mark' ? { ...one, note } : one;
        });
        const about = { ticket: { ...ticket, policyWords: rule, details } };
        const out = JSON.parse(toJson(packOf({ ...ofTicket, about, live: { ...live, moments } }), draft(note)));
        expect(out.rule.words).toBe(rule === '' ? null : cut(rule, CAPS.title));
        const quote = out.about.quotes.find((one: { what: string }) => one.what === 'details');
        expect(quote?.words).toBe(details === '' ? undefined : cut(details, CAPS.quote));
        const rows = out.live.rows as { said: { words: string }[]; marks: { note: string }[] }[];
        for (const said of rows.flatMap((row) => row.said)) expect(said.words).toBe(cut(caption, CAPS.caption));
        for (const mark of rows.flatMap((row) => row.marks)) expect(mark.note).toBe(cut(note, CAPS.caption));
        expect(Object.keys(out)).toHaveLength(15);
        expect(({} as Record<string, unknown>).format).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('are one line of the draft and turn nothing around that stands after them', () => {
    fc.assert(
      fc.property(words, (one) => {
        const line = inLine(one);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]|\p{Bidi_Control}/u);
        expect(line.length).toBeLessThanOrEqual(CAPS.title);
      }),
    );
  });

  test('are never cut in the middle of a character', () => {
    expect(cut('ab😀cd', 4)).toBe('ab…');
    expect(cut('ab😀cd', 6)).toBe('ab😀cd');
  });
});

describe('however much happened', () => {
  test('each minute of what is shown stands in exactly one row, and no entry is lost without being counted', () => {
    const second = fc.integer({ min: 0, max: 62 * 60 });
    const entry = fc.record({ at: second, kind: fc.constantFrom('caption', 'mark', 'viewers', 'pin') });
    const stretch = fc.tuple(second, fc.integer({ min: 1, max: 1_200 }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 120 }), fc.array(stretch, { maxLength: 6 }), (entries, stretches) => {
        const start = evening('20:00:00');
        const moments = entries.map(({ at, kind }, i): LiveMoment => {
          const base = {
            account: live.session.account,
            roomId: live.session.roomId,
            at: start + at * 1000,
            id: `${i}`,
          };
          if (kind === 'caption') return { ...base, kind, lang: 'en', words: `w ${i}` };
          if (kind === 'mark') return { ...base, kind, note: `n ${i}` };
          return kind === 'pin'
            ? { ...base, kind, productId: `${i}`, title: `t ${i}` }
            : { ...base, kind: 'viewers', count: i };
        });
        const seen = stretches
          .map(
            ([from, long]) =>
              [start + from * 1000, Math.min(start + (from + long) * 1000, evening('21:02:00'))] as const,
          )
          .filter(([from, to]) => from < to)
          .sort((a, b) => a[0] - b[0]);
        const session = { ...live.session, seen };
        const pack = packOf({ ...ofWarning, span: 'whole', live: { ...live, session, moments } });
        const rows = pack.live?.rows ?? [];
        let held = 0;
        for (const [i, row] of rows.entries()) {
          const next = rows[i + 1];
          const at = row.kind === 'minute' ? row.at : row.from;
          const to = row.kind === 'minute' ? row.at + MINUTE : row.to;
          expect(to).toBeGreaterThan(at);
          // Only a gap may reach into a minute in which something was recorded.
          if (next && row.kind !== 'gap' && next.kind !== 'gap') {
            expect(next.kind === 'minute' ? next.at : next.from).toBeGreaterThanOrEqual(to);
          }
          if (row.kind === 'minute') {
            held += row.said.length + row.marks.length + row.pins.length + row.left;
          }
        }
        const counted = entries.filter(({ kind }) => kind === 'caption' || kind === 'mark' || kind === 'pin').length;
        expect(held).toBe(
          counted + rows.reduce((sum, row) => sum + (row.kind === 'minute' ? row.alerts.length : 0), 0) - 2,
        );
      }),
      { numRuns: 200 },
    );
  });

  test('the file stays under four megabytes, and says what it leaves out', () => {
    const long = 'x'.repeat(5_000);
    const moments = Array.from({ length: 8_000 }, (_, i): LiveMoment => {
      const base = {
        account: live.session.account,
        roomId: live.session.roomId,
        at: evening('20:00:00') + i * 7_500,
        id: `${i}`,
      };
      return i % 2 ? { ...base, kind: 'caption', lang: long, words: long } : { ...base, kind: 'mark', note: long };
    });
    const notices: Notice[] = Array.from({ length: 60 }, (_, i) => ({
      ...warning,
      id: `${i}`,
      at: evening('20:00:00') + i * 840_000,
      words: long,
      title: long,
    }));
    const session = { ...live.session, endedAt: evening('20:00:00') + 60_000_000, seen: [] };
    const pack = packOf({ ...ofWarning, span: 'whole', live: { ...live, session, moments, notices } });
    expect(pack.live?.rows.length).toBe(CAPS.rows);
    expect(pack.live?.rowsLeft).toBeGreaterThan(700);
    expect(pack.live?.rows.some((row) => row.kind === 'minute' && row.at === evening('20:14:00'))).toBe(true);
    expect(toJson(pack, draft('')).length).toBeLessThan(4_000_000);
  });
});

describe('what is kept of a draft', () => {
  test('whatever lies in the storage, a draft comes out, no longer than may be', () => {
    fc.assert(
      fc.property(fc.anything(), (any) => {
        const { variant, texts, ticks } = draftFrom(any);
        expect(['complies', 'corrected']).toContain(variant);
        for (const text of Object.values(texts)) expect(text.length).toBeLessThanOrEqual(DRAFT_CAPS.text);
        expect(ticks.length).toBeLessThanOrEqual(DRAFT_CAPS.ticks);
      }),
    );
    const whole: Draft = { variant: 'corrected', texts: { complies: '', corrected: 'Mine' }, ticks: ['support'] };
    expect(draftFrom({ ...whole, at: 5 })).toEqual(whole);
    expect(draftFrom({ texts: { complies: 'x'.repeat(20_000) }, ticks: ['Bad id', 'a', 'a'] })).toEqual({
      variant: 'complies',
      texts: { complies: 'x'.repeat(10_000) },
      ticks: ['a'],
    });
  });

  test('of more than sixty the oldest go, and nothing else that is stored', () => {
    const kept = Object.fromEntries(
      Array.from({ length: 62 }, (_, i) => [draftKey('creator:1', `v:${i}`), { at: 1_000 - i }]),
    );
    const gone = tooMany({ ...kept, settings: { at: 0 }, 'outbox:1': {} });
    expect(gone).toEqual(['draft:creator:1|v:61', 'draft:creator:1|v:60']);
  });
});
