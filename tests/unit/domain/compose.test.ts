/** From what the ledger holds of one account to what its pages draw: alerts, deadlines, week and sources. */

import { describe, expect, test } from 'vitest';
import { makeAccount } from '../../../utils/domain/account';
import { type AccountPicture, overlayView } from '../../../utils/domain/compose';
import type { Notice } from '../../../utils/domain/notice';
import { weekOf } from '../../../utils/domain/week';
import { ANA, DAY, from, HOUR, held, score, utc, warning } from './samples';

const ZONE = 'America/Los_Angeles';
const NOW = utc('2026-11-20T20:00');
const ISSUED = utc('2026-11-18T04:14');
const WEEK = weekOf(NOW, ZONE);

const notice = (more: Partial<Notice> = {}): Notice => ({
  ...warning(),
  account: ANA.key,
  lastAt: warning().at,
  count: 1,
  sources: [from('frame', 'live')],
  ...more,
});
const picture = (more: Partial<AccountPicture> = {}) =>
  overlayView({ account: ANA, readings: {}, violations: [], notices: [], sources: [], ...more }, WEEK, NOW);

describe('what a page shows of an account', () => {
  test('the quiz of a ticket is among its deadlines, and gone once its credit is confirmed', () => {
    const at = utc('2025-11-20T20:00');
    const account = makeAccount('creator', '1', { region: 'TH' });
    const ticket = held({ id: '1', account: account.key, issuedAt: at - DAY });
    const credit = {
      id: 'c',
      account: account.key,
      kind: 'confirmed',
      at: at - HOUR,
      violationId: '1',
      source: from(),
    } as const;
    const shown = (credits: AccountPicture['credits'] = []) =>
      overlayView(
        { ...blank, account, readings: { score: score(4, at, { measure: 'points' }) }, violations: [ticket], credits },
        weekOf(at, 'Asia/Bangkok'),
        at,
      );
    const view = shown();
    expect(view.due).toMatchObject([{ kind: 'quiz', violationId: '1', at: utc('2025-12-31T16:59:59.999') }]);
    expect(view.alerts[0]).not.toHaveProperty('dueBy');
    expect(shown([credit]).due).toEqual([]);
  });

  test('the loudest alert first, then the newest', () => {
    const view = picture({
      violations: [held({ id: '1', issuedAt: NOW - DAY }), held({ id: '2', issuedAt: NOW - HOUR })],
      notices: [
        notice({ id: 'r', level: 'reminder', lastAt: NOW }),
        notice({ id: 'w', level: 'warning', lastAt: NOW - 9 }),
        notice({ id: 'i', level: 'interruption', lastAt: NOW - DAY }),
      ],
    });
    expect(view.alerts.map((a) => a.id)).toEqual(['n:i', 'n:w', 'v:2', 'v:1', 'n:r']);
    expect(view.open).toBe(5);
  });

  test('a fresh ticket whose state nobody could read is told; an old one is not', () => {
    const ids = (age: number) =>
      picture({ violations: [held({ status: 'unknown', issuedAt: NOW - age })] }).alerts.length;
    expect([ids(DAY), ids(31 * DAY)]).toEqual([1, 0]);
    expect(picture({ violations: [held({ status: 'closed', issuedAt: NOW - DAY })] }).alerts).toEqual([]);
  });

  test('among tickets the one that is due first comes first, however old it is', () => {
    const old = held({ id: 'old', issuedAt: NOW - 9 * DAY, appealBy: NOW + DAY });
    const fresh = held({ id: 'new', issuedAt: NOW - HOUR, appealBy: NOW + 20 * DAY });
    expect(picture({ violations: [fresh, old] }).alerts.map((a) => a.id)).toEqual(['v:old', 'v:new']);
  });

  test('an alert quotes TikTok’s words and says when, how often and until when', () => {
    const ticketView = picture({
      violations: [
        held({
          issuedAt: ISSUED,
          appealBy: NOW + DAY,
          points: 8,
          details: 'clears acne in 3 days',
          reason: 'Misleading',
          suggestion: 'Say what the label says.',
          subjectTitle: 'Tuesday glow session',
        }),
      ],
    });
    expect(ticketView.alerts).toEqual([
      {
        id: 'v:7410000000000000301',
        level: 'ticket',
        policyWords: 'Misleading or false product claims',
        surface: 'live',
        at: ISSUED,
        lastAt: ISSUED,
        count: 1,
        via: 'response',
        points: 8,
        subject: 'Tuesday glow session',
        quote: 'clears acne in 3 days',
        advice: 'Say what the label says.',
        dueBy: NOW + DAY,
      },
    ]);
    const [alert] = picture({ notices: [notice({ count: 3, lastAt: NOW, pinned: 'Serum', endsAt: NOW + 9 })] }).alerts;
    expect(alert).toEqual({
      id: 'n:p:88',
      level: 'warning',
      surface: 'live',
      at: warning().at,
      lastAt: NOW,
      count: 3,
      quote: 'Do not promise results.',
      via: 'frame',
      pinned: 'Serum',
      endsAt: NOW + 9,
      roomId: warning().roomId,
    });
    const until = NOW + DAY;
    expect(
      picture({ notices: [notice({ meaning: 'muted', threatens: 'interruption', until })] }).alerts[0],
    ).toMatchObject({ meaning: 'muted', threatens: 'interruption', until });
  });

  test('says that a ticket is known from the page’s text alone', () => {
    const [alert] = picture({ violations: [held({ sources: [from('page-text')] })] }).alerts;
    expect(alert?.via).toBe('page-text');
  });

  test('what was acknowledged, is over, or is only a message is not an alert', () => {
    const view = picture({
      violations: [
        held({ id: '1', acknowledgedAt: 1 }),
        held({ id: '2', status: 'closed' }),
        held({ id: '3', status: 'appealing' }),
        held({ id: '4', status: 'overturned' }),
      ],
      notices: [notice({ id: 'a', acknowledgedAt: 1 }), notice({ id: 'm', level: 'message' })],
    });
    expect(view).toMatchObject({ alerts: [], open: 0 });
  });

  test('the week so far counts what was issued in it, without what TikTok took back', () => {
    const at = (issuedAt: number, more = {}) => held({ id: String(issuedAt), issuedAt, ...more });
    const view = picture({
      violations: [
        at(WEEK.from - 1),
        at(WEEK.from),
        at(NOW, { status: 'overturned' }),
        at(NOW - 1, { status: 'closed' }),
        held({ id: 'undated', firstSeenAt: NOW - 2 }),
      ],
      notices: [
        notice({ id: 'a', at: WEEK.from }),
        notice({ id: 'b', at: WEEK.from - 1 }),
        notice({ id: 'c', at: NOW }),
      ],
    });
    expect(view.week).toEqual({ start: '2026-11-16', violations: 3, messages: 2 });
  });

  test('names its readers, the last one first, and the account', () => {
    const source = { site: 'live-manager', state: 'read' } as const;
    const view = picture({
      readings: { score: score(162, NOW - HOUR) },
      sources: [
        { ...source, endpoint: 'old', at: 1 },
        { ...source, endpoint: 'new', at: 2 },
      ],
    });
    expect(view.sources.map((s) => s.endpoint)).toEqual(['new', 'old']);
    expect(view.account?.handle).toBe('glowbyana');
    expect(view.standing).toMatchObject({ state: 'careful', score: 162 });
    expect(overlayView({ ...blank, account: undefined }, WEEK, NOW)).not.toHaveProperty('account');
  });
});

const blank: AccountPicture = { account: ANA, readings: {}, violations: [], notices: [], sources: [] };
