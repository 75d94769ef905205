import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { LiveFrame } from '../../../utils/live/pick';
import * as make from './encode';
import { readFrames } from './encode';

const { AT, chat, common, envelope, fetched, frame, frontier, GZIP, message, NOW, push, ROOM, socket, zipped } = make;

const bottom = (content: string, more: make.Fields = {}) =>
  message('WebcastBottomMessage', { common: common(more), content });
const words = async (...frames: LiveFrame[]) =>
  (await readFrames(frames, NOW)).notices.map((told) => told.notice.words);

test('a seller is warned by whichever of the three transports the page uses', async () => {
  for (const bring of [fetched, socket, zipped]) {
    const reading = await readFrames([bring(chat(), bottom('Careful'), chat())], NOW);
    expect(reading.notices.map((told) => told.notice.words)).toEqual(['Careful']);
    expect(reading).toMatchObject({ seen: 3, heard: [], unknown: [], sessions: [] });
  }
});

test('the same warning by two transports is one; a repeat carries the id of the first', async () => {
  const same = [fetched(bottom('Careful')), zipped(bottom('Careful'))];
  expect((await readFrames(same, NOW)).notices).toHaveLength(1);
  const punished = (msgId: string, createTime: number) =>
    message('WebcastPartnershipPunishMessage', {
      common: common({ msgId, createTime }),
      punishInfo: { punishId: '77', showReason: 'x' },
    });
  const { notices } = await readFrames([fetched(punished('1', AT), punished('2', AT + 5000))], NOW);
  expect(notices.map((told) => [told.notice.id, told.notice.at])).toEqual([
    ['p:77', AT],
    ['p:77', AT + 5000],
  ]);
});

test('a warning replayed from history keeps the time and id it had', async () => {
  const old = { ...bottom('Old'), isHistory: true };
  const [told] = (await readFrames([fetched(old)], NOW)).notices;
  expect(told?.notice).toMatchObject({ at: AT, id: `m:${make.MESSAGE_ID}` });
});

test('a message without its own id is known by the envelope, and without that by level, room and rule', async () => {
  const anonymous = bottom('Careful', { msgId: 0 });
  const id = async (msgId: string) => (await readFrames([fetched({ ...anonymous, msgId })], NOW)).notices[0]?.notice.id;
  expect(await id('7653571353936759009')).toBe('m:7653571353936759009');
  expect(await id('0')).toBe(`h:reminder:${ROOM}:Careful`);
});

test('notices come in the order of their frames although some have to be inflated', async () => {
  const say = (name: string) => bottom(name, { msgId: name });
  expect(
    await words(zipped(say('1')), fetched(say('2')), zipped(say('3')), socket(say('4')), zipped(say('5'))),
  ).toEqual(['1', '2', '3', '4', '5']);
});

test('a wrong compression header changes nothing: the bytes decide', async () => {
  const plain = frame('socket', push(envelope(bottom('Plain')), GZIP));
  const zip = frame('socket', push(gzipSync(envelope(bottom('Zip', { msgId: 2 }))), { headers: [] }));
  expect(await words(plain, zip)).toEqual(['Plain', 'Zip']);
});

test('heartbeats and acknowledgements are not even opened', async () => {
  const body = gzipSync(envelope(bottom('x')));
  for (const payloadType of ['hb', 'ack']) {
    expect(await readFrames([frame('socket', push(body, { payloadType }))], NOW)).toMatchObject({
      seen: 0,
      notices: [],
    });
  }
});

test('the frontier says that the LIVE is on and since when, by bytes, by gzip and as text', async () => {
  const body = {
    live_room_info: { room_id: ROOM, create_timestamp: '1781986026' },
    live_core_stats: { current_viewers: 372, gmv_local: { amount: '2021.76' } },
    live_product_stats: { product_stats: { '1732451632602715107': { sales: 12 } } },
  };
  const live = { kind: 'live', roomId: ROOM, state: 'live', startedAt: 1_781_986_026_000 };
  const zip = push(gzipSync(JSON.stringify(body)), GZIP);
  for (const data of [frontier(body), zip, JSON.stringify(body)]) {
    const reading = await readFrames([frame('socket', data), frame('socket', data)], NOW);
    expect(reading).toEqual({ notices: [], sessions: [live], heard: [], unknown: [], seen: 0 });
  }
  const over = { live_room_info: { room_id: ROOM, room_status: 4 } };
  const reading = await readFrames([frame('socket', frontier(over))], NOW);
  expect(reading.sessions).toEqual([{ kind: 'live', roomId: ROOM, state: 'ended' }]);
});

test('a planned session, a room id that is none, chat as text and broken JSON say nothing', async () => {
  const session = { current_session: { id: '4384835334', name: 'Autumn sale', live_session_status: 11 } };
  const frames = [
    frontier(session),
    frontier('{"live_room_info":{"room_id":7653571353936759566.5}}'),
    frontier('{"live_room_info":{"room_id":{"id":"1"}}}'),
    frontier('{"live_room_info":'),
    frontier('{"live_room_info":null}'),
    frontier('{"__proto__":{"live_room_info":{"room_id":"1"}}}'),
    'hello',
    'live_room_info',
    '"live_room_info"',
    '',
  ];
  const reading = await readFrames(
    frames.map((data) => frame('socket', data)),
    NOW,
  );
  expect(reading).toEqual({ notices: [], sessions: [], heard: [], unknown: [], seen: 0 });
});

test('frames arrive as bytes of their own or as a view into a larger buffer', async () => {
  const bytes = envelope(bottom('Careful'));
  const buffer = new Uint8Array([0xff, ...bytes, 0xff]);
  expect(await words(frame('fetch', buffer.subarray(1, -1)))).toEqual(['Careful']);
  expect(await words(frame('fetch', bytes.slice()))).toEqual(['Careful']);
});

test('names from the page cannot reach a prototype', async () => {
  const frames = ['__proto__', 'constructor', 'toString', 'WebcastPerceptionMessagX'].map((method) =>
    fetched({ method, payload: make.encode('WebcastBottomMessage', { common: common(), content: 'x' }) }),
  );
  expect(await readFrames(frames, NOW)).toEqual({ notices: [], sessions: [], heard: [], unknown: [], seen: 4 });
});
