/** How many watch, and what is said, on their way from a frame to the facts of a LIVE. */

import { expect, test } from 'vitest';
import type { Capture } from '../../../utils/domain/capture';
import { fromBase64 } from '../../../utils/live/base64';
import { pickFrames } from '../../../utils/live/pick';
import { readLive } from '../../../utils/live/read';
import { readViewers } from '../../../utils/live/viewers';
import { readCapture } from '../../../utils/sites/readers';
import { encode } from '../../sandbox/live/schema.mjs';
import { AT, chat, common, encode as encodeAs, fetched, frame, frontier, NOW, ROOM, socket, zipped } from './encode';

const counted = (total: number | undefined, more: object = {}) => ({
  method: 'WebcastRoomUserSeqMessage',
  payload: encode('WebcastRoomUserSeqMessage', { common: common(), ...(total && { total }), totalUser: 99, ...more }),
  msgId: 9,
});
const fact = (count: number) => ({ kind: 'viewers', roomId: ROOM, at: AT, count });

test('the count is the one of that moment, by every transport, with its room and TikTok’s time', async () => {
  for (const carried of [fetched, socket, zipped]) {
    const { heard, messages } = await pickFrames([carried(chat(), counted(214), chat())]);
    expect(messages).toEqual([]);
    expect(readViewers(heard, NOW)).toEqual([fact(214)]);
  }
  const { heard } = await pickFrames([fetched(counted(undefined))]);
  expect(readViewers(heard, NOW)).toEqual([fact(0)]);
});

test('who watches never leaves the page: only the room and the number go on', async () => {
  const ranks = encodeAs('WebcastChatMessage', { user: { id: '77', nickname: 'a viewer' } });
  const { payload } = counted(214);
  // Field 2 of the message, as the published schemas have it: the list of those who gave most.
  const whole = Uint8Array.from([...payload, (2 << 3) | 2, ranks.length, ...ranks]);
  const { heard } = await pickFrames([fetched({ ...counted(1), payload: whole })]);
  const sent = new TextDecoder().decode(fromBase64(heard[0]?.payload ?? ''));
  expect(sent).not.toContain('a viewer');
  expect(readViewers(heard, NOW)).toEqual([fact(214)]);
});

test('a count that names no room, one too large and a damaged one are none, and harm nothing beside them', async () => {
  const roomless = { ...counted(3), payload: encode('WebcastRoomUserSeqMessage', { total: 3 }) };
  const cut = { ...counted(4), payload: counted(4).payload.slice(0, 9) };
  const huge = counted(0, { total: '9223372036854775807' });
  const { heard } = await pickFrames([fetched(roomless, cut, huge, counted(5))]);
  expect(readViewers(heard, NOW)).toEqual([fact(5)]);
});

test('LIVE Manager’s pushes count as well, while the LIVE runs', () => {
  const push = (room: object) => JSON.stringify({ live_room_info: { room_id: ROOM, room_status: 2, ...room } });
  const read = (room: object) => readLive([], [push(room)], NOW).heard;
  expect(read({ user_count: 372 })).toEqual([{ kind: 'viewers', roomId: ROOM, at: NOW, count: 372 }]);
  for (const room of [{}, { user_count: 'many' }, { user_count: -1 }, { user_count: 3, room_status: 4 }])
    expect(read(room)).toEqual([]);
});

test('what was heard is a reading of its own beside the alerts of the same frames, and names nobody', async () => {
  const spoken = {
    common: common(),
    timestampMs: AT,
    content: [{ lang: 'en', content: 'look at this serum' }],
    sentenceId: '41',
  };
  const caption = {
    method: 'WebcastCaptionMessage',
    payload: encode('WebcastCaptionMessage', spoken),
    msgId: 8,
  };
  const roomless = { ...caption, payload: encode('WebcastCaptionMessage', { content: spoken.content }) };
  const { heard } = await pickFrames([fetched(caption, roomless, counted(214))]);
  const capture: Capture = {
    ...{ id: 'page-1', at: NOW, site: 'live-viewer', kind: 'live', endpoint: 'frames' },
    ...{ messages: heard, pushes: [] },
  };
  const readings = readCapture(capture, { document: 'page', host: 'www.tiktok.com' });
  expect(readings).toHaveLength(1);
  expect(readings[0]).toMatchObject({ id: 'page-1', source: { via: 'frame' } });
  expect(readings[0]).not.toHaveProperty('account');
  expect(readings[0]?.result).toEqual({
    kind: 'facts',
    facts: [
      { kind: 'caption', roomId: ROOM, at: AT, lang: 'en', words: 'look at this serum', sentence: '41' },
      fact(214),
    ],
  });
  const push = frontier({ live_room_info: { room_id: ROOM, room_status: 2, user_count: 5 } });
  const { pushes } = await pickFrames([frame('socket', push)]);
  const both = readCapture({ ...capture, pushes }, { document: 'page', host: 'shop.tiktok.com' });
  expect(both.map(({ id, result }) => [id, result.kind === 'facts' && result.facts.map(({ kind }) => kind)])).toEqual([
    ['page-1', ['live']],
    ['page-1.1', ['caption', 'viewers', 'viewers']],
  ]);
});
