/** LIVE Center's tickets and what was seen in the LIVE: one thing, told once, completed by what came last. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedTickets, withTickets } from '../../../utils/domain/join';
import type { Notice } from '../../../utils/domain/notice';
import { openAlerts } from '../../../utils/domain/open-alerts';
import type { Violation } from '../../../utils/domain/violation';
import { ANA, from, HOUR, held, SHOP, utc } from './samples';

const AT = utc('2026-11-20T02:00');
const NOW = AT + 6 * HOUR;
const ROOM = '7402000000000000021';
const RULE = 'Misleading or false product claims';

const notice = (more: Partial<Notice> = {}): Notice => {
  const at = more.at ?? AT;
  return {
    ...{ id: 'p:603', account: ANA.key, level: 'interruption', words: 'Your LIVE was stopped.', punishId: '603' },
    ...{ at, lastAt: at, count: 1, roomId: ROOM, policyWords: RULE, sources: [from('frame', 'frames')] },
    ...more,
  };
};
const without = <T extends object, K extends keyof T>(value: T, ...names: K[]): T => {
  const rest = { ...value };
  for (const name of names) delete rest[name];
  return rest;
};
const ticket = (more: Partial<Violation> = {}): Violation =>
  held({ id: '701', subjectId: ROOM, issuedAt: AT + 5_000, firstSeenAt: AT + HOUR, policyWords: RULE, ...more });
const pairs = (notices: Notice[], tickets: Violation[]): Record<string, string> =>
  Object.fromEntries([...joinedTickets(notices, tickets)].map(([id, one]) => [id, one.id]));

describe('a ticket belongs to the notice', () => {
  test('whose measure it names, by any of its ids', () => {
    const other = { policyWords: 'Another rule', subjectId: '1' };
    expect(pairs([notice()], [ticket({ ...other, id: '603' })])).toEqual({ 'p:603': '603' });
    expect(pairs([notice()], [ticket({ ...other, punishIds: ['9', '603'] })])).toEqual({ 'p:603': '701' });
    expect(pairs([notice()], [ticket(other)])).toEqual({});
  });

  test('of the same LIVE and the same rule: the loudest, then the nearest; the others stay what they are', () => {
    const warned = notice({ id: 'p:602', punishId: '602', level: 'warning', at: AT + 4_000 });
    expect(pairs([warned, notice()], [ticket()])).toEqual({ 'p:603': '701' });
    expect(pairs([warned, notice()], [ticket(), ticket({ id: '702' })])).toEqual({ 'p:603': '701', 'p:602': '702' });
  });

  test('of the same LIVE and the same minutes, when it is an interruption or TikTok did not say which rule', () => {
    const unsaid = without(notice({ level: 'warning' }), 'policyWords');
    expect(pairs([unsaid], [ticket()])).toEqual({ 'p:603': '701' });
    expect(pairs([notice({ policyWords: 'In other words' })], [ticket()])).toEqual({ 'p:603': '701' });
    expect(pairs([notice({ policyWords: 'In other words', level: 'warning' })], [ticket()])).toEqual({});
    expect(pairs([unsaid], [ticket({ issuedAt: AT + HOUR })])).toEqual({});
  });

  test('of the same rule within the hour, when it names no LIVE', () => {
    const nameless = without(ticket(), 'subjectId');
    expect(pairs([notice()], [nameless])).toEqual({ 'p:603': '701' });
    expect(pairs([notice()], [{ ...nameless, issuedAt: AT + HOUR + 1 }])).toEqual({});
    expect(pairs([notice()], [{ ...nameless, surface: 'video' }])).toEqual({});
    expect(pairs([notice()], [without(nameless, 'issuedAt')])).toEqual({});
  });

  test('of its own account and its own LIVE only', () => {
    expect(pairs([notice()], [ticket({ account: SHOP.key, id: '603' })])).toEqual({});
    expect(pairs([notice()], [ticket({ subjectId: '7402000000000000099' })])).toEqual({});
    expect(pairs([without(notice(), 'roomId')], [ticket()])).toEqual({});
  });

  test('the log’s notice keeps all it had and names the ticket', () => {
    expect(withTickets([notice()], [ticket()])).toEqual([{ ...notice(), ticketId: '701' }]);
    expect(withTickets([notice()], [])).toEqual([notice()]);
  });

  test('whatever the order in which they are given; none twice', () => {
    const ids = ['1', '2', '3'];
    const rules = [undefined, RULE, 'Another rule'];
    const anyNotice = fc
      .record({
        id: fc.constantFrom('p:1', 'p:2', 'm:3', 't:4:5'),
        punishId: fc.constantFrom(undefined, ...ids),
        roomId: fc.constantFrom(undefined, ROOM, '9'),
        policyWords: fc.constantFrom(...rules),
        level: fc.constantFrom('message', 'reminder', 'warning', 'interruption'),
        at: fc.constantFrom(AT, AT + 1, AT + HOUR, AT + 3 * HOUR),
      })
      .map((one) =>
        notice(
          without(
            one as Partial<Notice>,
            ...(Object.keys(one) as (keyof Notice)[]).filter((name) => one[name as keyof typeof one] === undefined),
          ),
        ),
      );
    const anyTicket = fc
      .record({
        id: fc.constantFrom(...ids, '4'),
        subjectId: fc.constantFrom(undefined, ROOM, '9'),
        policyWords: fc.constantFrom(RULE, 'Another rule'),
        issuedAt: fc.constantFrom(undefined, AT, AT + HOUR),
      })
      .map((one) => ticket(one as Partial<Violation>));
    const sets = fc.record({
      notices: fc.uniqueArray(anyNotice, { selector: ({ id }) => id, maxLength: 4 }),
      tickets: fc.uniqueArray(anyTicket, { selector: ({ id }) => id, maxLength: 4 }),
    });
    fc.assert(
      fc.property(sets, fc.nat(), ({ notices, tickets }, turn) => {
        const found = pairs(notices, tickets);
        const turned = <T>(list: T[]): T[] => [...list.slice(turn % 4), ...list.slice(0, turn % 4)].reverse();
        expect(pairs(turned(notices), turned(tickets))).toEqual(found);
        expect(new Set(Object.values(found)).size).toBe(Object.keys(found).length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('as alerts', () => {
  const alerts = (notices: Notice[], tickets: Violation[]) => openAlerts(tickets, notices, [], NOW);

  test('both are one: the LIVE’s, with the ticket’s rule, words, points and end', () => {
    const end = AT + 24 * HOUR;
    const said = ticket({ points: 6, details: 'Results were promised.', until: end, subjectTitle: 'Serum night' });
    expect(alerts([notice({ pinned: 'Serum', until: AT + HOUR })], [said])).toMatchObject([
      {
        ...{ id: 'n:p:603', level: 'interruption', ticketId: '701', points: 6, until: end, pinned: 'Serum' },
        ...{ quote: 'Results were promised.', policyWords: RULE, subject: 'Serum night' },
      },
    ]);
  });

  test('what is not joined stays two', () => {
    expect(alerts([notice()], [ticket({ subjectId: '9' })]).map(({ id }) => id)).toEqual(['n:p:603', 'v:701']);
  });

  test('“Got it” on either is “Got it” on both', () => {
    expect(alerts([notice({ acknowledgedAt: AT + 2 * HOUR })], [ticket({ points: 6 })])).toEqual([]);
    expect(alerts([notice()], [ticket({ points: 6, acknowledgedAt: NOW })])).toEqual([]);
  });

  test('one put away before its ticket was known comes back only for what it costs or asks', () => {
    const away = notice({ acknowledgedAt: AT + 1_000, pinned: 'Serum' });
    expect(alerts([away], [ticket()])).toEqual([]);
    expect(alerts([away], [ticket({ points: 6 })])).toMatchObject([{ id: 'v:701', points: 6, pinned: 'Serum' }]);
    expect(alerts([away], [ticket({ appealBy: NOW + HOUR })])).toMatchObject([{ id: 'v:701', roomId: ROOM }]);
  });

  test('a ticket that only a message without a level tells of is an alert by itself', () => {
    expect(alerts([notice({ level: 'message' })], [ticket()])).toMatchObject([{ id: 'v:701', level: 'ticket' }]);
  });

  test('a ticket that is over is none, and the LIVE’s alert stays until it is put away', () => {
    expect(alerts([notice()], [ticket({ status: 'overturned' })])).toMatchObject([{ id: 'n:p:603' }]);
  });
});
