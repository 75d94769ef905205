/** Enforcement as JSON, by the names TikTok's own answers use (surfaces 2.5). */

import { expect, test } from 'vitest';
import { losslessJson } from '../../../utils/live/json';
import { HOST, NOW, ROOM } from './encode';
import { pushed } from './sent';

const punish_event = {
  punish_type: 'risk_notice',
  punish_reason: 'Medical claims',
  punish_id: '7403',
  violation_uid: HOST,
  end_time: 1_790_000_900,
};

test('a pop-up that comes as JSON is a warning with countdown, advice, rule and link', () => {
  const perception_dialog = {
    icon_type: 1,
    title: { key: 'pm_t', default_pattern: 'LIVE warning' },
    sub_title: { key: 'pm_s', default_pattern: 'Do not promise {0:string}.', pieces: [{ string_value: 'a cure' }] },
    advice_action_text: { default_pattern: 'Correct it' },
    violation_detail_url: 'https://shop.tiktok.com/x',
    target_room_id: ROOM,
    count_down_time: '60',
  };
  expect(pushed({ perception_dialog, punish_event })).toEqual({
    hostId: HOST,
    notice: {
      id: 'p:7403',
      level: 'warning',
      at: NOW,
      untimed: true,
      title: 'LIVE warning',
      words: 'Do not promise a cure.',
      advice: 'Correct it',
      policyKey: 'pm_s',
      policyWords: 'Medical claims',
      roomId: ROOM,
      punishId: '7403',
      endsAt: NOW + 60_000,
      until: 1_790_000_900_000,
      meaning: 'warning',
      learnUrl: 'https://shop.tiktok.com/x',
    },
  });
});

test('how loud a punishment is depends on what stands beside it', () => {
  const level = (fields: object) => [pushed(fields)?.notice.level, pushed(fields)?.notice.meaning];
  const room = (room_status: number) => ({ live_room_info: { room_id: ROOM, room_status } });
  expect(level({ punish_event })).toEqual(['message', 'risk']);
  expect(level({ perception_toast: 'Careful', punish_event })).toEqual(['reminder', 'reminder']);
  expect(level({ warning_tag: { text: 'Sensitive', punish_info: punish_event } })).toEqual(['reminder', 'reminder']);
  expect(level({ ...room(2), punish_event })).toEqual(['message', 'risk']);
  expect(level({ ...room(4), punish_event })).toEqual(['interruption', 'interruption']);
  expect(level({ perception_dialog: { icon_type: 12, title: 'Appeal' } })).toEqual(['message', 'appeal-won']);
});

test('a room that ends without a punishment is no notice', () => {
  expect(pushed({ live_room_info: { room_id: ROOM, room_status: 4 } })).toBeUndefined();
});

test('names of other things, and other types under these names, say nothing', () => {
  for (const json of [
    null,
    [],
    'x',
    7,
    { live_core_stats: { viewers: 3 } },
    { perception_dialog: 'x', punish_event: [], perception_toast: 5, warning_tag: null },
    { perception_dialog: { title: { default_pattern: { a: 1 } }, sub_title: 9 } },
    { bottom_message: { content: 'x' } },
  ]) {
    expect(pushed(json)).toBeUndefined();
  }
});

test('bare ids keep every digit, strings and fractions stay as they are', () => {
  const text = `{"a":${ROOM},"b":"say \\"${ROOM}\\", :${ROOM},","c":[-9223372036854775808,1.2345678901234567890,1e3,12]}`;
  expect(losslessJson(text)).toEqual({
    a: ROOM,
    b: `say "${ROOM}", :${ROOM},`,
    c: ['-9223372036854775808', Number('1.2345678901234567890'), 1000, 12],
  });
  const punished = `{"punish_event":{"punish_id":${ROOM},"punish_reason":"a b","violation_uid":${HOST}}}`;
  expect(pushed(punished)).toMatchObject({ hostId: HOST, notice: { id: `p:${ROOM}` } });
});

test('a text of nothing but quotes and digits takes no time', () => {
  const began = process.cpuUsage().user;
  const texts = [
    '"\\"'.repeat(20_000),
    `["${'\\"1234567890123456'.repeat(3_000)}`,
    `[${'"a",'.repeat(15_000)}1234567890123456]`,
  ];
  for (const text of texts) {
    try {
      losslessJson(text);
    } catch (error) {
      expect(error).toBeInstanceOf(SyntaxError);
    }
  }
  expect((process.cpuUsage().user - began) / 1000).toBeLessThan(500);
});

test('a prototype is a member like any other', () => {
  const json = '{"__proto__":{"punish_event":{"punish_reason":"x y"}},"constructor":{"punish_event":{}}}';
  expect(pushed(json)).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
