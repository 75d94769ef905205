import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as make from './encode';
import { readFrames } from './encode';

const { chat, common, encode, envelope, fetched, frame, GZIP, message, NOW, push, ROOM, socket, zipped } = make;

const BOMB = gzipSync(Buffer.alloc(50_000_000));
const text = make.text('key', 'Words {0:string}', 'slot');
const punishInfo = { punishId: '9', violationUid: make.HOST, showReason: 'why', endTime: 5 };
const dialog = {
  title: text,
  subTitle: text,
  adviceActionText: text,
  countDownTime: 9,
  violationDetailUrl: 'https://tiktok.com/',
};
const everything = [
  message('WebcastPerceptionMessage', { common: common(), dialog, sheet: dialog, punishInfo, toast: text }),
  message('WebcastControlMessage', { common: common(), action: 4, tips: 'x', extra: { content: text }, punishInfo }),
  message('WebcastBottomMessage', { common: common(), content: 'x', punishInfo, violationUserId: '5' }),
  message('WebcastNoticeMessage', { common: common(), content: 'x', title: text, noticeContent: text }),
  message('WebcastRoomVerifyMessage', { common: common(), content: 'x', closeRoom: true }),
  message('WebcastPartnershipPunishMessage', { common: common(), punishInfo }),
  message('WebcastOecLiveShoppingMessage', { common: common(), permission: { endTime: 5, reason: 'x' } }),
];

const prototypes = () =>
  [Object, Array, Map, String, Uint8Array].map((one) => Reflect.ownKeys(one.prototype).map(String).join());
let before: string[] = [];
const uncaught: unknown[] = [];
const note = (error: unknown) => uncaught.push(error);
beforeEach(() => {
  before = prototypes();
  process.on('unhandledRejection', note);
});
afterEach(async () => {
  await new Promise((done) => setTimeout(done, 20));
  process.off('unhandledRejection', note);
  expect(uncaught).toEqual([]);
  expect(prototypes()).toEqual(before);
});

test('a frame cut anywhere still gives the warnings that came whole', async () => {
  const whole = envelope(...everything);
  let most = 0;
  for (let length = 0; length <= whole.length; length++) {
    const reading = await readFrames([frame('fetch', whole.slice(0, length))], NOW);
    expect(reading.seen).toBeGreaterThanOrEqual(most);
    expect(reading.unknown).toEqual([]);
    most = reading.seen;
  }
  expect(most).toBe(everything.length);
  for (const bytes of [push(whole), push(gzipSync(whole), GZIP)]) {
    for (let length = 0; length < bytes.length; length++) {
      const { seen } = await readFrames([frame('socket', bytes.slice(0, length))], NOW);
      expect([0, everything.length]).toContain(seen);
    }
  }
});

test('a damaged message does not take the next one with it', async () => {
  const bad = { method: 'WebcastNoticeMessage', payload: new Uint8Array([0x0a, 0xff, 0xff]) };
  const bottom = message('WebcastBottomMessage', { common: common(), content: 'Careful' });
  const reading = await readFrames([fetched(bad, bottom), zipped(bad, chat())], NOW);
  expect(reading.notices.map((told) => told.notice.words)).toEqual(['Careful']);
  expect(reading.unknown).toHaveLength(2);
  expect(reading.seen).toBe(4);
});

test('damaged, cut and lengthened gzip costs its own frame only', async () => {
  const zip = gzipSync(envelope(...everything));
  const broken = Buffer.from(zip);
  broken.fill(0x55, 20, 40);
  const checksum = Buffer.from(zip);
  checksum[zip.length - 6] = (checksum[zip.length - 6] ?? 0) ^ 0xff;
  const bad = [broken, checksum, zip.subarray(0, 40), zip.subarray(0, 2), Buffer.concat([zip, Buffer.from('junk')])];
  const last = message('WebcastBottomMessage', { common: common({ msgId: 3 }), content: 'Last' });
  const reading = await readFrames([...bad.map((one) => frame('socket', push(one, GZIP))), fetched(last)], NOW);
  expect(reading.notices.at(-1)?.notice.words).toBe('Last');
});

test('a zip bomb is given up at the cap: fifty are as quick as fifty megabytes', async () => {
  const bombs = Array.from({ length: 50 }, () => frame('socket', push(BOMB, GZIP)));
  expect(BOMB.length).toBeLessThan(100_000);
  const started = process.cpuUsage().user;
  const reading = await readFrames([...bombs, socket(chat())], NOW);
  const each = (process.cpuUsage().user - started) / 1000 / bombs.length;
  expect(reading.seen).toBe(1);
  // Unpacking all of one takes ten times as long.
  expect(each).toBeLessThan(40);
});

test('a hand-over full of bombs gives the page its turn in between', async () => {
  const bombs = Array.from({ length: 50 }, () => frame('socket', push(BOMB, GZIP)));
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await readFrames(bombs, NOW);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});

test('frames over the cap, and more messages than a LIVE has, are not read', async () => {
  const big = encode('FetchResult', { messages: [chat('x'.repeat(1_100_000))] });
  expect((await readFrames([frame('fetch', big), frame('socket', push(big))], NOW)).seen).toBe(0);
  const json = `{"live_room_info":{"room_id":"${ROOM}"},"x":"${'x'.repeat(1_100_000)}"}`;
  expect((await readFrames([frame('socket', json)], NOW)).sessions).toEqual([]);
  const many = encode('FetchResult', { messages: Array.from({ length: 20_000 }, () => ({ method: 'x' })) });
  expect((await readFrames([frame('fetch', many)], NOW)).seen).toBe(10_000);
});

test('a flood of warnings and of slots stays small and quick', async () => {
  const piece = { string: 'y'.repeat(4000) };
  const toast = { key: 'k', defaultPattern: '{0}'.repeat(600), pieces: [piece] };
  const flood = (toast: make.Fields, count: number) =>
    fetched(
      ...Array.from({ length: count }, (_, i) =>
        message('WebcastPerceptionMessage', { common: common({ msgId: i + 1 }), toast }),
      ),
    );
  const frames = [flood(toast, 150), flood(make.text('k', 'x'), 5000)];
  const began = process.cpuUsage().user;
  const slots = await readFrames(frames.slice(0, 1), NOW);
  const reading = await readFrames(frames.slice(1), NOW);
  expect((process.cpuUsage().user - began) / 1000).toBeLessThan(1000);
  expect(Math.max(...slots.notices.map((told) => told.notice.words.length))).toBe(2000);
  expect(reading).toMatchObject({ seen: 5000, notices: { length: 200 } });
});

test('data that is no data is passed over', async () => {
  const odd = [null, undefined, 1e12, {}, [], 'x', new Uint8Array()].map((data) => frame('fetch', data as never));
  expect(await readFrames([...odd, null as never], NOW).catch(() => 'rejected')).toMatchObject({ seen: 0 });
});

test('any bytes at all, as any transport, are survived', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('socket', 'fetch'), fc.uint8Array({ maxLength: 300 })), { maxLength: 5 }),
      async (frames) => {
        const zip = frames.map(([transport, data]) => frame(transport as 'fetch', gzipSync(data)));
        const raw = frames.map(([transport, data]) => frame(transport as 'fetch', data));
        expect((await readFrames([...raw, ...zip], NOW)).seen).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 500 },
  );
});
