import { expect, test } from 'vitest';
import { AT, common, HOST, NOW, only, PUNISH, punishInfo, ROOM, text } from './encode';

test('a pop-up with a countdown is a warning that says what, why, until when and what to do', async () => {
  const dialog = {
    iconType: 1,
    title: text('pm_mt_warn_title', 'LIVE warning'),
    subTitle: text('pm_mt_warn_desc', 'Your LIVE may break our {0:string} rules.', 'regulated goods'),
    adviceActionText: text('pm_mt_warn_advice', 'Remove the product'),
    violationDetailUrl: 'https://shop.tiktok.com/policy?id=1',
    targetRoomId: ROOM,
    countDownTime: 60,
    feedbackOptions: [{ id: 1, contentKey: 'k' }],
  };
  expect(await only('Perception', { common: common(), dialog, punishInfo })).toEqual({
    hostId: HOST,
    notice: {
      id: `p:${PUNISH}`,
      level: 'warning',
      at: AT,
      title: 'LIVE warning',
      words: 'Your LIVE may break our regulated goods rules.',
      advice: 'Remove the product',
      policyKey: 'pm_mt_warn_desc',
      policyWords: 'Promoting regulated goods',
      roomId: ROOM,
      punishId: PUNISH,
      endsAt: AT + 60_000,
      meaning: 'warning',
      learnUrl: 'https://shop.tiktok.com/policy?id=1',
    },
  });
});

test('a warning on a sheet gives its reason as the rule and its "not allowed" as advice', async () => {
  const sheet = {
    title: text('t', 'Warning'),
    subTitle: text('s', 'Please correct your LIVE'),
    reasonTitle: text('rt', 'Reason'),
    reasonInfo: text('rule_key', 'Unoriginal content'),
    notAllowedText: text('n', 'You cannot play recordings'),
    targetRoomId: '99',
    countDownTime: 30,
  };
  const told = await only('Perception', { common: common({ roomId: 0 }), sheet });
  expect(told?.notice).toMatchObject({
    level: 'warning',
    words: 'Please correct your LIVE',
    policyKey: 'rule_key',
    policyWords: 'Unoriginal content',
    advice: 'You cannot play recordings',
    roomId: '99',
    endsAt: AT + 30_000,
  });
});

test('a toast alone is a reminder, and a warning when TikTok flags it as one', async () => {
  const toast = text('toast_key', 'Mind your words');
  expect((await only('Perception', { common: common(), toast }))?.notice.level).toBe('reminder');
  const flagged = await only('Perception', { common: common(), toast, showViolationWarning: true });
  expect(flagged?.notice).toMatchObject({ level: 'warning', words: 'Mind your words', policyKey: 'toast_key' });
});

test('a successful appeal is a message, not a warning', async () => {
  const dialog = { iconType: 12, title: text('a', 'Appeal approved') };
  const told = await only('Perception', { common: common(), dialog });
  expect(told?.notice).toMatchObject({ level: 'message', words: 'Appeal approved' });
  expect(told?.notice).not.toHaveProperty('title');
});

test('a text without words falls back to its key, so that a warning is never empty', async () => {
  const told = await only('Perception', { common: common(), dialog: { subTitle: text('pm_mt_only_key') } });
  expect(told?.notice).toMatchObject({ words: 'pm_mt_only_key', policyKey: 'pm_mt_only_key' });
});

test('a slot that holds a name and not a string shows as an ellipsis', async () => {
  const toast = {
    key: 'k',
    defaultPattern: '{0:user} and {1:string} of {2:string}',
    pieces: [{ user: { id: 1 } }, { string: 'B' }],
  };
  expect((await only('Perception', { common: common(), toast }))?.notice.words).toBe('… and B of …');
});

test('a reason that is a key names the rule and is not shown as words', async () => {
  const dialog = { title: { defaultPattern: 'LIVE warning' } };
  const keyed = await only('Perception', {
    common: common(),
    dialog,
    punishInfo: { punishReason: 'TNS_Host_Game_V1' },
  });
  expect(keyed?.notice).toMatchObject({ words: 'LIVE warning', policyKey: 'TNS_Host_Game_V1' });
  expect(keyed?.notice).not.toHaveProperty('policyWords');
  const said = await only('Perception', { common: common(), dialog, punishInfo: { punishReason: 'No age check' } });
  expect(said?.notice).toMatchObject({ title: 'LIVE warning', words: 'No age check', policyWords: 'No age check' });
  expect(said?.notice).not.toHaveProperty('policyKey');
});

test('links lead to TikTok over https or nowhere', async () => {
  const link = async (detailUrl: string) =>
    (await only('Bottom', { common: common(), content: 'x', detailUrl }))?.notice.learnUrl;
  for (const good of [
    'https://www.tiktok.com/x',
    'https://tiktok.com',
    'https://seller-us.tiktok.com/university/essay?knowledge_id=1',
    'https://seller.tiktokglobalshop.com/a',
    'https://seller.us.tiktokshopglobalselling.com/a',
    'https://business.tiktokshop.com#a',
  ]) {
    expect(await link(good)).toBe(good);
  }
  for (const bad of [
    'http://www.tiktok.com/',
    'javascript:alert(1)//https://www.tiktok.com/',
    'https://tiktok.com.evil.example/',
    'https://eviltiktok.com/',
    'https://tiktok.com@evil.example/',
    'https://tiktok.com\\@evil.example/',
    'https://evil.example/?https://tiktok.com/',
    'https://tiktok.com:8443/',
    'sslocal://webview?url=https%3A%2F%2Ftiktok.com',
  ]) {
    expect(await link(bad), bad).toBeUndefined();
  }
});

test('a message without a time was sent now; one in seconds is understood', async () => {
  const at = async (createTime: number) =>
    (await only('Bottom', { common: common({ createTime }), content: 'x' }))?.notice.at;
  expect(await at(0)).toBe(NOW);
  expect(await at(1_789_999_000)).toBe(1_789_999_000_000);
});
