import { expect, test } from 'vitest';
import { AT, common, fetched, HOST, NOW, only, punishInfo, ROOM, read, readFrames, text } from './encode';

test('a LIVE ended by a moderator is an interruption, and over', async () => {
  const extra = {
    banInfoUrl: 'https://www.tiktok.com/ban',
    title: text('t', 'LIVE ended'),
    violationReason: text('pm_mt_rule', 'Dangerous acts'),
    content: text('c', 'Your LIVE was ended.'),
  };
  const fields = { common: common(), action: 4, extra, punishInfo: { punishId: '12', endTime: 1_790_000_500 } };
  const reading = await read('Control', fields);
  expect(reading.notices[0]?.notice).toMatchObject({
    id: 'p:12',
    level: 'interruption',
    title: 'LIVE ended',
    words: 'Your LIVE was ended.',
    policyKey: 'pm_mt_rule',
    policyWords: 'Dangerous acts',
    endsAt: 1_790_000_500_000,
    learnUrl: 'https://www.tiktok.com/ban',
  });
  expect(reading.sessions).toEqual([{ kind: 'live', roomId: ROOM, state: 'ended', endedAt: AT }]);
});

test('an interruption without a single word is told all the same', async () => {
  expect((await only('Control', { common: common(), action: 4 }))?.notice).toMatchObject({
    level: 'interruption',
    words: 'WebcastControlMessage',
  });
  expect((await only('RoomVerify', { common: common(), closeRoom: true }))?.notice.level).toBe('interruption');
});

test('a LIVE the host ended is over without a notice; a paused one says nothing', async () => {
  const ended = await read('Control', { common: common(), action: 3 });
  expect(ended).toMatchObject({ notices: [], unknown: [], sessions: [{ state: 'ended', roomId: ROOM, endedAt: AT }] });
  for (const action of [1, 2]) {
    expect(await read('Control', { common: common(), action })).toMatchObject({
      notices: [],
      unknown: [],
      sessions: [],
    });
  }
});

test('a pop-up on a running LIVE by control message is a warning', async () => {
  const told = await only('Control', { common: common(), action: 1, tips: 'Paused by TikTok', punishInfo });
  expect(told).toMatchObject({ hostId: HOST, notice: { level: 'warning', words: 'Paused by TikTok' } });
});

test('the banner at the bottom is a reminder and says whose LIVE it is', async () => {
  const fields = { common: common(), content: 'Stay safe', duration: 5, bizType: 6, violationUserId: HOST };
  expect(await only('Bottom', { ...fields, detailUrl: 'https://www.tiktok.com/x' })).toMatchObject({
    hostId: HOST,
    notice: {
      id: expect.stringMatching(/^m:/),
      level: 'reminder',
      words: 'Stay safe',
      learnUrl: 'https://www.tiktok.com/x',
    },
  });
  expect((await only('Bottom', { ...fields, bizType: 1 }))?.notice.level).toBe('message');
});

test('a notice in the LIVE is a reminder with its title and reason', async () => {
  const fields = { content: '', title: text('a', 'Notice'), violationReason: text('rule', 'Fake offers') };
  const told = await only('Notice', { common: common(), ...fields, noticeContent: text('b', 'Please change it') });
  expect(told?.notice).toMatchObject({
    level: 'reminder',
    title: 'Notice',
    words: 'Please change it',
    policyKey: 'rule',
  });
});

test('a demand to verify is a message until the room is closed for it', async () => {
  const told = await only('RoomVerify', { common: common(), action: 1, content: 'Show your face' });
  expect(told?.notice).toMatchObject({ level: 'message', words: 'Show your face' });
  const closed = await only('RoomVerify', { common: common(), content: 'Closed', closeRoom: true });
  expect(closed?.notice).toMatchObject({ level: 'interruption', words: 'Closed' });
});

test('a partnership punishment is a warning in the words of its reason', async () => {
  const told = await only('PartnershipPunish', {
    common: common(),
    punishInfo: { punishReason: 'Match limit', punishId: 'a-1' },
  });
  expect(told?.notice).toMatchObject({
    id: 'p:a-1',
    level: 'warning',
    words: 'Match limit',
    policyWords: 'Match limit',
  });
});

test('a withdrawn permission to sell is an interruption; another schema under the same number is not', async () => {
  const permission = { endTime: 1_790_000_900, reason: 'Too many violations' };
  expect((await only('OecLiveShopping', { common: common(), permission }))?.notice).toMatchObject({
    level: 'interruption',
    words: 'Too many violations',
    endsAt: 1_790_000_900_000,
  });
  const other = { common: common(), eight: { name: 'Mug', inner: common() } };
  const { encode } = await import('./encode');
  const payload = encode('WebcastOtherShopping', other);
  const reading = await readFrames([fetched({ method: 'WebcastOecLiveShoppingMessage', payload })], NOW);
  expect(reading).toMatchObject({ notices: [], unknown: [], seen: 1 });
});
