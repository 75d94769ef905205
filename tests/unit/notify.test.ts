/** Notifications as the seller reads them: what is due and how long there is first, TikTok's own words for the rule. */

import { beforeAll, describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { Account, DueView } from '../../utils/domain';
import type { Reminder } from '../../utils/domain/reminders';
import { alertWords, newsWords, reminderWords, ticketsWords } from '../../utils/words/notify';
import { setWords, verdict } from '../../utils/words/words';
import { alerts, ana, shop } from '../gallery/fixtures';
import { hard, healthy } from '../gallery/reports';

const HOUR = 3_600_000;
/** Friday 4 December 2026, 20:00 UTC: 12:00 in Los Angeles. */
const AT = Date.UTC(2026, 11, 4, 20);
const LA = 'America/Los_Angeles';
const accounts = new Map<Account['key'], Account>([ana, shop].map((one) => [one.key, one]));

const catalogue = messages as Record<string, { message: string }>;
beforeAll(() =>
  setWords(
    (key, args) => (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? ''),
    'en',
  ),
);

const reminder = (account: Account, due: Partial<DueView> = {}): Reminder => ({
  account: account.key,
  due: { kind: 'appeal', violationId: 't', policyWords: 'Misleading claims', at: AT, derived: false, ...due },
  hours: 72,
  last: false,
});

describe('a reminder', () => {
  test('says what is due, how long there is, for whom, and the day in the seller’s zone', () => {
    expect(reminderWords([reminder(ana)], accounts, LA, AT - 71 * HOUR)).toEqual({
      title: 'Appeal: 2 days left',
      message: '“Misleading claims” · @glowbyana · Fri, Dec 4',
    });
  });

  test('names the hour on the last day, and says when the ticket did not state the deadline', () => {
    const { title, message } = reminderWords([reminder(ana, { derived: true })], accounts, LA, AT - 4 * HOUR);
    expect(title).toBe('Appeal: 4 hours left');
    expect(message).toBe(
      "“Misleading claims” · @glowbyana · Fri 12:00\nNot stated on the ticket: from the programme's rule",
    );
  });

  test('of several deadlines lists the first four, the soonest on top', () => {
    const several = [1, 2, 3, 4, 5].map((n) => reminder(n === 2 ? shop : ana, { at: AT + n * HOUR, kind: 'correct' }));
    const { title, message } = reminderWords(several, accounts, LA, AT - 2 * HOUR);
    expect(title).toBe('5 deadlines are near, the first: 3 hours left');
    expect(message.split('\n')).toEqual([
      '@glowbyana: Correct “Misleading claims”, 3 hours',
      'Glow & Co: Correct “Misleading claims”, 4 hours',
      '@glowbyana: Correct “Misleading claims”, 5 hours',
      '@glowbyana: Correct “Misleading claims”, 6 hours',
    ]);
  });
});

describe('the announcement of reports', () => {
  test('of one week is the week in one sentence', () => {
    expect(newsWords([{ account: hard.account.key, report: hard, weeks: 1 }])).toEqual({
      title: 'Weekly report of @glowbyana',
      message: verdict(hard),
    });
  });

  test('of several weeks tells the newest', () => {
    const { title, message } = newsWords([{ account: hard.account.key, report: hard, weeks: 5 }]);
    expect(title).toBe('5 weekly reports of @glowbyana');
    expect(message).toBe(verdict(hard));
  });

  test('of several accounts has a line for each', () => {
    const news = [
      { account: hard.account.key, report: hard, weeks: 1 },
      { account: shop.key, report: { ...healthy, account: shop }, weeks: 1 },
    ];
    const { title, message } = newsWords(news);
    expect(title).toBe('Weekly reports of 2 accounts');
    expect(message.split('\n')).toEqual([`@glowbyana: ${verdict(hard)}`, `Glow & Co: ${verdict(healthy)}`]);
  });
});

describe('the notification of an alert', () => {
  test('says what happened and what to do now in our words, then TikTok’s with the account', () => {
    expect(alertWords({ alert: alerts.warning, account: ana })).toEqual({
      title: 'TikTok warns this LIVE.',
      message: 'Stop what is named here, then carry on.\n“False or misleading claims” · @glowbyana',
    });
  });

  test('names no account while the page has named none', () => {
    expect(alertWords({ alert: alerts.reminder }).message).toBe(
      'Check it on screen, then carry on.\nShow yourself on camera and talk to your viewers.',
    );
  });

  test('of several tickets is one, with a line for each of the first four', () => {
    const five = [1, 2, 3, 4, 5].map((n) => ({
      alert: { ...alerts.ticket, id: `v:${n}` },
      account: n === 2 ? shop : ana,
    }));
    const { title, message } = ticketsWords(five);
    expect(title).toBe('5 new violation tickets');
    expect(message.split('\n')).toEqual([
      '@glowbyana: Misleading claims',
      'Glow & Co: Misleading claims',
      '@glowbyana: Misleading claims',
      '@glowbyana: Misleading claims',
    ]);
  });
});
