/** What a pack holds of one evening that was written down by hand (tests/gallery/evidence.ts). */

import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../../utils/domain/evidence/draft';
import type { EvidenceInput, EvidencePack, Minute, Row } from '../../../../utils/domain/evidence/pack';
import { packOf } from '../../../../utils/domain/evidence/pack-of';
import { seaSellerPoints } from '../../../../utils/domain/programmes/sea-seller-points';
import { evening, live, ofListing, ofRunning, ofTicket, ofWarning, ticket, tickets } from '../../../gallery/evidence';
import { NOW } from '../../../gallery/fixtures';

const DAY = 86_400_000;
const minutes = (pack: EvidencePack): Minute[] =>
  (pack.live?.rows ?? []).filter((row): row is Minute => row.kind === 'minute');
const kinds = (rows: readonly Row[] = []): string[] => rows.map(({ kind }) => kind);
const whatIsMissing = (pack: EvidencePack): string[] => pack.missing.map(({ what }) => what);
const about = (more: Partial<typeof ticket>): EvidenceInput => ({
  ...ofTicket,
  about: { ticket: { ...ticket, ...more } },
});

describe('the moment in question', () => {
  test('is the alert itself, from ten minutes before to two after, and the alert is marked among the others', () => {
    const pack = packOf(ofWarning);
    expect(pack.live).toMatchObject({ moment: { at: evening('20:14:05'), by: 'alert' } });
    expect([pack.live?.from, pack.live?.to]).toEqual([evening('20:04:00'), evening('20:17:00')]);
    expect(minutes(pack).flatMap((one) => one.alerts)).toMatchObject([{ id: 'n:p:88', subject: true }]);
  });

  test('is when the ticket was issued, if that was in the LIVE', () => {
    const pack = packOf(about({ issuedAt: evening('20:40:30') }));
    expect(pack.live?.moment).toEqual({ at: evening('20:40:30'), by: 'ticket' });
  });

  test('of a later ticket is an alert on the same rule, else the gravest, and it is said which', () => {
    expect(packOf(ofTicket).live?.moment?.by).toBe('same-rule');
    const other = packOf(about({ policyWords: 'Price', policyKey: 'price' }));
    expect(other.live?.moment).toEqual({ at: evening('20:14:05'), by: 'loudest' });
  });

  test('is left open when nothing tells, and then the whole LIVE is shown', () => {
    const pack = packOf({ ...ofTicket, live: { ...live, notices: [] } });
    expect(pack.live?.moment).toBeUndefined();
    expect([pack.live?.from, pack.live?.to]).toEqual([evening('20:00:00'), evening('21:03:00')]);
    expect(whatIsMissing(pack)).toContain('moment');
    expect(pack.head.pinned).toBeUndefined();
  });
});

describe('the table', () => {
  test('can show more, up to the whole LIVE, from its first minute to its last', () => {
    const longer = packOf({ ...ofWarning, span: 'longer' });
    // Thirty minutes before would be before the beginning.
    expect([longer.live?.from, longer.live?.to]).toEqual([evening('20:00:00'), evening('20:20:00')]);
    const whole = packOf({ ...ofWarning, span: 'whole' });
    expect(minutes(whole)[0]).toMatchObject({ at: evening('20:00:00'), began: true, pinned: [] });
    expect(minutes(whole).at(-1)).toMatchObject({ at: evening('21:02:00'), ended: 'over' });
    expect(minutes(whole).flatMap((one) => one.alerts.map(({ level }) => level))).toEqual(['reminder', 'warning']);
  });

  test('says that a moderator ended the LIVE', () => {
    const ended = { ...ofWarning.live, notices: [...live.notices] } as typeof live;
    const [, warned] = live.notices;
    if (!warned) throw new Error('the sample has no warning');
    ended.notices = [warned, { ...warned, id: 'x', meaning: 'ended', at: evening('21:01:00') }];
    const pack = packOf({ ...ofWarning, live: ended, span: 'whole' });
    expect(minutes(pack).at(-1)?.ended).toBe('moderator');
  });

  test('never calls a minute quiet of which a part was not seen', () => {
    const rows = packOf({ ...ofWarning, span: 'whole' }).live?.rows ?? [];
    const gap = rows.find(({ kind }) => kind === 'gap');
    expect(gap).toEqual({ kind: 'gap', from: evening('20:05:30'), to: evening('20:09:10') });
    for (const row of rows) {
      if (row.kind === 'quiet') expect(row.to <= evening('20:05:00') || row.from >= evening('20:10:00')).toBe(true);
    }
  });

  test('of a LIVE that still runs ends with what is known of it', () => {
    const pack = packOf(ofRunning);
    expect(pack.live?.endedAt).toBeUndefined();
    expect(pack.live?.to).toBe(evening('20:17:00'));
    expect(kinds(pack.live?.rows).filter((kind) => kind === 'gap')).toEqual([]);
    expect(whatIsMissing(pack)).toContain('captions');
  });
});

describe('what is missing', () => {
  test('is said of a LIVE of which this browser has no log', () => {
    const pack = packOf({ ...ofTicket, live: undefined });
    expect(whatIsMissing(pack)).toEqual(['live']);
    expect(pack.live).toBeUndefined();
    expect(pack.subject).toEqual({ surface: 'live', id: live.session.roomId, title: 'Vitamin C night' });
  });

  test('is said of captions, pins and viewers that never came, and of captions kept of other minutes alone', () => {
    const none = packOf({ ...ofWarning, live: { ...live, moments: [] } });
    expect(whatIsMissing(none)).toEqual(expect.arrayContaining(['captions', 'pins', 'viewers']));
    const early = live.moments.map((one) => (one.kind === 'caption' ? { ...one, at: evening('20:02:00') } : one));
    const elsewhere = packOf({ ...ofWarning, live: { ...live, moments: early } });
    expect(whatIsMissing(elsewhere)).toContain('captions-here');
    expect(whatIsMissing(elsewhere)).not.toContain('captions');
  });

  test('is said of a rule, a page, a day, points and a deadline that TikTok did not state', () => {
    const { points: _, issuedAt: __, learnUrl: ___, ...bare } = ticket;
    const pack = packOf({ ...ofTicket, programme: undefined, about: { ticket: { ...bare, policyWords: '' } } });
    expect(whatIsMissing(pack)).toEqual(expect.arrayContaining(['rule', 'link', 'issued', 'points', 'deadline']));
    expect(whatIsMissing(packOf({ ...ofWarning, live: { ...live, tickets: [] }, tickets: [] }))).toContain('ticket');
  });

  test('a link that is no web address is no link', () => {
    expect(packOf(about({ learnUrl: 'javascript:alert(1)' })).rule.link).toBeUndefined();
  });
});

describe('other tickets', () => {
  test('are those of the same rule in the last 180 days, one taken back among them, and those of the same LIVE', () => {
    expect(packOf(ofTicket).related.map(({ id, why, status }) => [id, why, status])).toEqual([
      ['7410000000000000290', ['rule'], 'overturned'],
    ]);
    expect(packOf(ofWarning).related.map(({ id, why }) => [id, why])).toEqual([
      [ticket.id, ['live', 'rule']],
      ['7410000000000000290', ['rule']],
    ]);
  });

  test('beyond twenty are counted', () => {
    const [first] = tickets;
    if (!first) throw new Error('the sample has no other ticket');
    const many = Array.from({ length: 25 }, (_, i) => ({ ...first, id: `many ${i}` }));
    const pack = packOf({ ...ofTicket, tickets: many });
    expect([pack.related.length, pack.relatedLeft]).toEqual([20, 5]);
  });
});

describe('deadlines', () => {
  test('are those of the ticket and, for an alert, of the tickets of its LIVE', () => {
    expect(packOf(ofWarning).due).toMatchObject([{ violationId: ticket.id, kind: 'appeal', derived: true }]);
  });

  test('that have passed stay and say so', () => {
    const [due] = packOf({ ...ofTicket, now: NOW + 40 * DAY }).due;
    expect(due).toMatchObject({ kind: 'appeal', passed: true, at: Date.parse('2026-12-18T10:30:00-08:00') });
  });

  test('of a listing are the stated ones, and its documents those that are named for its rule', () => {
    const pack = packOf(ofListing);
    expect(pack.due).toMatchObject([{ kind: 'appeal', derived: false, passed: false }]);
    expect(pack.documents.map(({ id }) => id)).toEqual(['reason', 'support', 'brand_authorisation', 'invoices']);
    expect(pack.documentsForRule).toBe(true);
    expect(pack.route?.id).toBe('seller');
    expect(pack.live).toBeUndefined();
  });

  test('a second appeal is told where the programme publishes one', () => {
    expect(packOf({ ...ofListing, programme: seaSellerPoints }).second).toMatchObject({ days: 15, most: 2 });
    expect(packOf(ofListing).second).toBeUndefined();
  });
});

describe('the draft', () => {
  test('holds what was said and noted within two minutes, in order, and asks for what only the seller knows', () => {
    const [, happened, reason, closing] = draftOf(packOf(ofTicket), 'complies', ['support', 'reason']);
    expect(happened?.map((line) => [line.kind, 'at' in line ? line.at : undefined])).toEqual([
      ['live', undefined],
      ['said', evening('20:12:50')],
      ['said', evening('20:13:20')],
      ['pinned', evening('20:14:05')],
      ['alert', evening('20:14:05')],
      ['said', evening('20:14:20')],
      ['mark', evening('20:14:40')],
      ['blank', undefined],
    ]);
    expect(reason).toEqual([
      { kind: 'blank', blank: 'where_stated' },
      { kind: 'blank', blank: 'why_complies' },
    ]);
    expect(closing).toEqual([
      { kind: 'attach', documents: ['support'] },
      { kind: 'points', points: 8 },
      { kind: 'ask' },
    ]);
  });

  test('of a listing asks what it shows, and the other variant what was corrected', () => {
    const [, happened, reason] = draftOf(packOf(ofListing), 'corrected', []);
    expect(happened).toMatchObject([{ kind: 'subject', title: 'Leather belt' }, { blank: 'listing' }]);
    expect(reason?.map((line) => 'blank' in line && line.blank)).toEqual([
      'what_corrected',
      'when_corrected',
      'not_again',
    ]);
  });
});
