/** What each message means for the seller. Numbers are those of surfaces 3.3; sentences and identifiers are ours. */

import { describe, expect, test } from 'vitest';
import type { Name } from '../../../utils/live/methods';
import { AT, common, encode, fetched, NOW, readFrames } from './encode';
import { told } from './sent';

type Fields = Record<string, unknown>;
const text = (defaultPattern: string, key = '') => ({ key, defaultPattern });
const dialog = (fields: Fields = {}) => ({ dialog: { subTitle: text('Careful'), ...fields } });
const LATER = 1_790_000_900;

type Row = [says: string, name: Name, fields: Fields, level: string, meaning: string | undefined];

describe('structure and codes', () => {
  test.each<Row>([
    ['a banner at the bottom', 'Bottom', { content: 'x', bizType: 3 }, 'reminder', 'reminder'],
    ['a banner about a risk', 'Bottom', { content: 'x', bizType: 5 }, 'reminder', 'risk'],
    ['a commenter asked to think again', 'Bottom', { content: 'x', bizType: 1 }, 'message', undefined],
    ['a toast', 'Perception', { toast: text('x') }, 'reminder', 'reminder'],
    ['a pop-up', 'Perception', dialog(), 'warning', 'warning'],
    ['a sheet', 'Perception', { sheet: { subTitle: text('x') } }, 'warning', 'warning'],
    ['a pop-up with the icon of muting', 'Perception', dialog({ iconType: 6 }), 'warning', 'muted'],
    ['a ban report', 'Perception', dialog({ iconType: 9 }), 'warning', 'restricted'],
    ['a successful appeal', 'Perception', dialog({ iconType: 12 }), 'message', 'appeal-won'],
    ['a moderator’s end', 'Control', { action: 4 }, 'interruption', 'ended'],
    [
      'a pop-up while paused',
      'Control',
      { action: 1, perceptionDialog: { subTitle: text('x') } },
      'warning',
      'warning',
    ],
    ['a closed room', 'RoomVerify', { content: 'x', closeRoom: true }, 'interruption', 'interruption'],
    ['a request to verify', 'RoomVerify', { content: 'x' }, 'message', 'verify'],
    [
      'a limit on matches',
      'PartnershipPunish',
      { punishInfo: { punishReason: 'x y', punishTypeId: 57 } },
      'warning',
      'restricted',
    ],
    ['viewers kept out', 'Bottom', { content: 'x', punishInfo: { punishType: 'lcc' } }, 'reminder', 'restricted'],
    [
      'selling withdrawn',
      'OecLiveShopping',
      { livePermissionInfo: { endTime: LATER, reason: 'x' } },
      'interruption',
      'selling-withdrawn',
    ],
    ['a rejected title', 'LiveInfoAuditNotice', { status: 3 }, 'message', 'title-rejected'],
    ['a rejected cover', 'LiveInfoAuditNotice', { contentType: 1, status: 3 }, 'message', 'cover-rejected'],
    ['a rejected text', 'LiveInfoAuditNotice', { contentType: 2, status: 3 }, 'message', 'about-rejected'],
    ['a tag on the room', 'WarningTag', { text: 'Sensitive', punishInfo: { punishId: '8' } }, 'reminder', 'reminder'],
  ])('%s', (_, name, fields, level, meaning) => {
    expect(told(name, fields)).toMatchObject({ level, ...(meaning && { meaning }) });
    expect(told(name, fields)?.meaning).toBe(meaning);
  });

  test('a title that is looked at, passed or of unknown state is not worth a word', () => {
    for (const status of [0, 1, 2]) expect(told('LiveInfoAuditNotice', { contentType: 1, status })).toBeUndefined();
  });

  test('selling is withdrawn until when and why', () => {
    const livePermissionInfo = { endTime: LATER, reason: 'Too many violations' };
    expect(told('OecLiveShopping', { livePermissionInfo })).toMatchObject({
      until: LATER * 1000,
      words: 'Too many violations',
    });
  });

  test('a countdown and the end of the measure are two moments', () => {
    const notice = told('Perception', { ...dialog({ countDownTime: 60 }), punishInfo: { endTime: LATER } });
    expect(notice).toMatchObject({ endsAt: AT + 60_000, until: LATER * 1000 });
  });
});

describe('identifiers, whatever the language of the words', () => {
  test.each([
    ['pm_mt_TNS_hostMuted_desc', 'muted'],
    ['pm_mt_TNS_product_removed_title', 'product-removed'],
    ['pm_mt_appeal_result_rejected', 'appeal-lost'],
    ['pm_mt_appealSuccess', 'appeal-won'],
    ['TNS_Host_Restricted_V1', 'restricted'],
    ['pm_mt_TNS_feature_restored', 'normal'],
    // It warns of something: what that is has not happened.
    ['pm_mt_TNS_muted_warning_desc', 'warning'],
    ['pm_mt_TNS_notifiHostHighGameRating_banner_desc', 'warning'],
    ['pm_mt_unmutedly_commuted', 'warning'],
  ])('%s means %s', (key, meaning) => {
    expect(told('Perception', { dialog: { subTitle: text('Achtung', key) } })?.meaning).toBe(meaning);
  });

  test('an identifier counts before the words beside it', () => {
    const subTitle = text('A product was removed.', 'pm_mt_TNS_host_muted');
    expect(told('Perception', { dialog: { subTitle } })?.meaning).toBe('muted');
  });
});

describe('sentences', () => {
  const meant = (words: string) => {
    const notice = told('Perception', { dialog: { subTitle: text(words) } });
    return [notice?.meaning, notice?.threatens];
  };

  test.each([
    ['Your product was removed from this LIVE.', 'product-removed'],
    ['Your microphone is muted for five minutes.', 'muted'],
    ['Your LIVE has been interrupted.', 'interruption'],
    ['Your permission to sell has been suspended until Friday.', 'selling-withdrawn'],
    ['Your account is restricted.', 'restricted'],
    ['Your appeal was not accepted.', 'appeal-lost'],
    ['Your appeal was unsuccessful.', 'appeal-lost'],
    ['Your appeal was approved. Your product was removed earlier.', 'appeal-won'],
    ['Your LIVE is no longer muted.', 'normal'],
    ['The restriction on your account was lifted.', 'normal'],
    // Nothing that was done.
    ['Your LIVE has ended.', 'warning'],
    ['Your product was not removed.', 'warning'],
    ['Only a limited number of products is shown.', 'warning'],
    ['Two points were deducted.', 'warning'],
    ['Please keep the product on screen.', 'warning'],
  ])('“%s” means %s', (words, meaning) => {
    expect(meant(words)).toEqual([meaning, undefined]);
  });

  test.each([
    ['If this goes on, your LIVE may be interrupted.', 'interruption'],
    ['Your LIVE could be ended', 'interruption'],
    ['Otherwise your product will be removed.', 'product-removed'],
    ['Repeated violations can lead to violation points being issued.', 'points'],
    ['You may be muted. Your permission to sell may be revoked.', 'selling-withdrawn'],
  ])('“%s” threatens %s and means no more than a warning', (words, threat) => {
    expect(meant(words)).toEqual(['warning', threat]);
  });

  test('good news is no warning, however it comes', () => {
    expect(told('Perception', dialog({ subTitle: text('Your appeal was approved.') }))?.level).toBe('message');
    expect(told('Notice', { content: 'Your LIVE is no longer muted.' })).toMatchObject({
      level: 'message',
      meaning: 'normal',
    });
  });

  test('a page of text is looked at as quickly as a sentence', () => {
    const words = 'sell permission '.repeat(125);
    const fields = { dialog: { subTitle: text(words), title: text(words) }, toast: text(words) };
    const began = process.cpuUsage().user;
    for (let n = 0; n < 50; n++) told('Perception', fields);
    expect((process.cpuUsage().user - began) / 50_000).toBeLessThan(20);
  });
});

describe('notes of any kind', () => {
  test.each<[Name, Fields]>([
    ['System', { message: 'Welcome to TikTok LIVE. Keep to our rules or you may be restricted.' }],
    ['System', { message: 'Your connection was restored.' }],
    ['System', { message: 'A viewer was blocked.' }],
    ['Room', { content: 'Your LIVE was muted.', isWelcome: true }],
    ['Room', { content: 'Limited time offer', scene: 'promotion' }],
    ['Toast', { displayMs: 3000, scene: 'gift_banner' }],
    ['Toast', { scene: 'abandoned' }],
  ])('%s that is not about rules is left alone: %j', (name, fields) => {
    expect(told(name, fields)).toBeUndefined();
  });

  const displayText = text('Ihr Mikrofon', 'pm_mt_host_muted');
  test.each<[Name, Fields, Fields]>([
    ['System', { message: 'Your product was removed from this LIVE.' }, { meaning: 'product-removed' }],
    ['Room', { content: 'Your LIVE was muted.' }, { meaning: 'muted' }],
    ['Room', { content: 'Hinweis', subScene: 'tns_violation' }, { words: 'Hinweis' }],
    ['Toast', { common: { msgId: 3, displayText } }, { meaning: 'muted', words: 'Ihr Mikrofon' }],
  ])('%s that says what was done is told, and quietly: %j', (name, fields, expected) => {
    expect(told(name, fields)).toMatchObject({ level: 'message', ...expected });
  });
});

describe('the rule', () => {
  test('is the one TikTok names, by key and by words', () => {
    const punishInfo = { punishPerceptionCode: 'TNS_Host_V1', showReason: 'Promoting regulated goods' };
    expect(told('Bottom', { content: 'Careful', punishInfo })).toMatchObject({
      policyKey: 'TNS_Host_V1',
      policyWords: 'Promoting regulated goods',
    });
  });

  test('is not guessed where TikTok names none', () => {
    const notice = told('Bottom', { content: 'Do not sell regulated goods' });
    expect(notice).not.toHaveProperty('policyKey');
    expect(notice).not.toHaveProperty('policyWords');
  });
});

test('fields that nobody knows are kept by their numbers, never by what they say', async () => {
  // Field 60, a string.
  const stranger = [0xe2, 0x03, 6, ...Buffer.from('secret')];
  const known = encode('WebcastBottomMessage', { common: common(), content: 'x', punishInfo: { punishId: '9' } });
  const read = async (...bytes: number[]) => {
    const payload = Uint8Array.from([...known, ...bytes]);
    return (await readFrames([fetched({ method: 'WebcastBottomMessage', payload })], NOW)).notices[0]?.notice;
  };
  expect(await read()).not.toHaveProperty('unread');
  expect(await read(...stranger, 0x78, 1)).toMatchObject({ words: 'x', unread: '60:2 15:0' });
  // In the block of the punishment, which is field 8.
  expect(await read(0x42, stranger.length, ...stranger)).toMatchObject({ punishId: '9', unread: '8.60:2' });
});
