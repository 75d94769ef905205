/** Which inbox messages are invitations, and what of them is a fact. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { invitationFrom, invitationsIn } from '../../../utils/workshops/invitations';
import { DAY, NOW } from './sample';

const message = (title: string, words = title, more: object = {}) => ({
  id: `msg:${title}`,
  level: 'message' as const,
  at: NOW,
  title,
  words,
  ...more,
});
const of = (title: string, words?: string) => invitationFrom(message(title, words));
const dayOf = (words: string) => of('Invitation to a workshop', words)?.read;

describe('an invitation', () => {
  it('is the one in the sandbox’s inbox, in TikTok’s words, without a day that nobody stated', () => {
    const scenario = readFileSync(new URL('../../sandbox/scenarios/us-seller-189.json', import.meta.url), 'utf8');
    const inbox = [...scenario.matchAll(/"title": "([^"]+)",\s*"brief_content": "([^"]+)"/g)];
    expect(inbox.length).toBeGreaterThan(3);
    const { reads, undated } = invitationsIn(
      inbox.map(([, title = '', words = '']) => message(title, words)),
      NOW,
    );
    expect(reads).toEqual([]);
    expect(undated.map(({ title, words }) => [title, words])).toEqual([
      ['Invitation: LIVE selling within the rules', 'A workshop for sellers in Newark. Reply by Friday.'],
    ]);
    expect(undated[0]?.place).toBeUndefined();
  });

  it.each([
    ["You're invited: creator training session", 'Join us in person.'],
    ['Register now for our seller webinar', 'Spots are limited.'],
    ['RSVP: TikTok Shop summit', 'See you there.'],
    ['Undangan pelatihan penjual', 'Silakan bergabung.'],
    ['Einladung zum Workshop', 'Bitte antworten Sie.'],
    ['Thư mời hội thảo', 'Kính mời.'],
    ['เชิญเข้าร่วมอบรม', 'สำหรับผู้ขาย'],
  ])('%s', (title, words) => expect(of(title, words)).toBeDefined());

  it.each([
    ['Join us for the 12.12 campaign', 'Register now.'],
    ['Policy update', 'Training materials were added to the Academy.'],
    ['Invitation to collaborate', 'A brand invites you.'],
    ['Thank you for attending the workshop', 'You are invited to rate it.'],
    ['Recording of the webinar', 'You were invited; watch it here.'],
    ['Mandatory training', 'Register now to keep your account.'],
    ['Violation: misleading workshop listing', 'You are invited to appeal.'],
  ])('is not: %s', (title, words) => expect(of(title, words)).toBeUndefined());

  it('is a message, never an alert', () =>
    expect(invitationFrom({ ...message('Invitation to a workshop'), level: 'warning' })).toBeUndefined());

  it('that names no day is shown for two months', () => {
    const at = NOW - 61 * DAY;
    expect(invitationsIn([message('Invitation to a workshop', 'Come.', { at })], NOW).undated).toEqual([]);
  });
});

describe('its day', () => {
  it.each([
    ['It is on December 5, 2026.', '2026-12-05', '2026-12-05'],
    ['It is on Saturday, 5th of December 2026 in the hall.', '2026-12-05', '2026-12-05'],
    ['Dec 5-6, 2026', '2026-12-05', '2026-12-06'],
    ['2026-12-05', '2026-12-05', '2026-12-05'],
    ['25/12/2026', '2026-12-25', '2026-12-25'],
    ['12/25/2026', '2026-12-25', '2026-12-25'],
    ['Reply by November 20, 2026. It is on December 5, 2026.', '2026-12-05', '2026-12-05'],
    ['December 5, 2026 at 6 PM', '2026-12-05', '2026-12-05'],
  ])('%s', (words, from, to) =>
    expect(dayOf(words)).toMatchObject({ days: { from, to }, entry: 'invitation', description: words }),
  );

  it.each([
    'It is on December 5.',
    'It is on 5/12/2026.',
    'It is on December 5, 2026 or December 6, 2026.',
    'It is on December 5, 2026, not on 4/12/2026.',
    'It is on February 30, 2026.',
    'Reply by December 5, 2026.',
    'Next Friday',
  ])('is not stated by: %s', (words) => expect(dayOf(words)).toBeUndefined());

  it('has a time only with its offset', () => {
    expect(dayOf('December 5, 2026, 6:30 PM (GMT+8)')).toMatchObject({ startsAt: Date.parse('2026-12-05T10:30:00Z') });
    expect(dayOf('5 December 2026, 18:30 EST')).toMatchObject({ startsAt: Date.parse('2026-12-05T23:30:00Z') });
    // PST is a zone in America and one in Asia.
    expect(dayOf('December 5, 2026, 6:30 PM PST')?.days).toBeDefined();
  });
});

describe('its place', () => {
  it('counts where it is labelled as one', () => {
    expect(of('Workshop invitation', 'Join us.\nVenue: Innovation Hall, Newark\nTime: later')?.place).toBe(
      'Innovation Hall, Newark',
    );
    expect(of('Workshop invitation', 'A workshop for sellers in Newark.')?.place).toBeUndefined();
    expect(of('Workshop invitation', 'Location: TBA')?.place).toBeUndefined();
  });

  it('is online or on site where the words say so, and not when they say both', () => {
    expect(of('Webinar invitation')?.mode).toBe('online');
    expect(of('Invitation: in-person training')?.mode).toBe('in-person');
    expect(of('Invitation: training in person or online')?.mode).toBeUndefined();
  });
});
