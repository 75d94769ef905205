/** A page's frames wait in memory until the worker has sifted them: in order, again after its death, and never without end. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Cut, Picked, Sheaf } from '../../../utils/domain/capture';
import { fromBase64 } from '../../../utils/live/base64';
import { INFLATED_ALL, pickSheaf } from '../../../utils/live/pick';
import { CUTS_CAP, HELD_CAP, SECOND_CAP, Sifter } from '../../../utils/live/sifter';
import { chat, common, envelope, fetched, frame, frontier, message, socket, zipped } from './encode';

const none: Picked = { messages: [], heard: [], pushes: [], seen: 0, skipped: 0 };
const alive = async (sheaf: Sheaf): Promise<Picked> => ({ ...none, pushes: [`${fromBase64(sheaf.bytes)[1]}`] });
const dead = (): Promise<Picked> => Promise.reject(new Error('no answer'));

let asked: number;
let found: [string, number][];
let skipped: number[];
let worker: (sheaf: Sheaf) => Promise<Picked>;
let sifter: Sifter;

beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
  found = [];
  skipped = [];
  worker = alive;
  sifter = new Sifter({
    sift: (sheaf) => {
      asked += 1;
      return worker(sheaf);
    },
    found: ({ pushes }, at) => found.push([pushes.join(), at]),
    skipped: (frames) => skipped.push(frames),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is gzip could hold anything. */
const GZIP = 0x1f;
const hear = (byte: number, at: number): void => sifter.hear(Uint8Array.of(GZIP, byte), [['p', 0, 2]], at);
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('what was picked comes back in the order the frames came, each with its own time', async () => {
  for (let n = 1; n <= 3; n++) hear(n, n * 100);
  await wait(0);
  expect(found).toEqual([
    ['1', 100],
    ['2', 200],
    ['3', 300],
  ]);
  expect(sifter.left()).toEqual([]);
});

test('a slow worker has one hand-over at a time to sift', async () => {
  const answers: (() => void)[] = [];
  worker = (sheaf) => new Promise((ok) => answers.push(() => ok(alive(sheaf))));
  for (let n = 1; n <= 3; n++) hear(n, n);
  await wait(10);
  expect(asked).toBe(1);
  answers[0]?.();
  await wait(10);
  expect([asked, found]).toEqual([2, [['1', 1]]]);
});

test('frames are sent again when the worker has died, before those that came later', async () => {
  worker = dead;
  hear(1, 1);
  await wait(300);
  hear(2, 301);
  expect(sifter.left()).toHaveLength(2);
  worker = alive;
  await wait(2_000);
  expect(found).toEqual([
    ['1', 1],
    ['2', 301],
  ]);
});

test('a worker that was killed in the middle and never answers is asked again after three seconds', async () => {
  worker = () => new Promise(() => undefined);
  hear(1, 1);
  await wait(2_900);
  worker = alive;
  expect(asked).toBe(1);
  await wait(200);
  expect(found).toEqual([['1', 1]]);
});

test('an answer that comes too late is not told twice', async () => {
  let late = (): void => undefined;
  worker = (sheaf) => new Promise((ok) => (late = () => ok(alive(sheaf))));
  hear(1, 1);
  await wait(3_000);
  worker = alive;
  late();
  await wait(2_000);
  expect(found).toEqual([['1', 1]]);
});

test('while nobody answers the page keeps so much and no more, and says what it skipped', async () => {
  worker = dead;
  const large = new Uint8Array(SECOND_CAP / 4).fill(GZIP, 0, 1);
  const times = HELD_CAP / large.length;
  for (let n = 0; n < times + 2; n++) sifter.hear(large, [['p', 0, large.length]], n * 1_000);
  expect(sifter.left()).toHaveLength(times);
  expect(skipped).toEqual([1, 1]);
});

test('a page that brings more than a LIVE can in one second is cut short, and heard again in the next', async () => {
  const text = 'x'.repeat(SECOND_CAP / 4);
  for (let n = 0; n < 6; n++) sifter.hear(new Uint8Array(), [['t', text]], 5_000 + n);
  await wait(0);
  expect([asked, skipped]).toEqual([4, [1, 1]]);
  hear(1, 6_000);
  await wait(0);
  expect(asked).toBe(5);
  sifter.hear(new Uint8Array(1), Array(CUTS_CAP + 1).fill(['s', 0, 0]), 7_000);
  expect(skipped).toEqual([1, 1, CUTS_CAP + 1]);
});

test('after more than the worker would read it has a second for others', async () => {
  worker = async () => ({ ...none, skipped: 7 });
  hear(1, 1);
  hear(2, 2);
  await wait(900);
  expect([asked, skipped]).toEqual([1, [7]]);
  await wait(200);
  expect(asked).toBe(2);
});

test('plain chat ends in the page; warnings, pushes and what has to be inflated go on, in their order', async () => {
  const sheaves: Sheaf[] = [];
  worker = async (sheaf) => {
    sheaves.push(sheaf);
    return none;
  };
  const bottom = message('WebcastBottomMessage', { common: common(), content: 'Careful' });
  const frames = [
    socket(chat()),
    socket(chat(), bottom),
    zipped(chat()),
    fetched(chat()),
    frame('socket', frontier('{"a":1}')),
  ];
  const all = frames.map(({ data }) => data as Uint8Array);
  const cuts = all.map((one, n): Cut => {
    const from = all.slice(0, n).reduce((sum, { length }) => sum + length, 0);
    return [frames[n]?.transport === 'fetch' ? 'p' : 's', from, one.length];
  });
  sifter.hear(Uint8Array.from(all.flatMap((one) => [...one])), cuts, 1);
  await wait(0);
  const [sheaf] = sheaves;
  const bytes = fromBase64(sheaf?.bytes ?? '');
  const sent = sheaf?.cuts.map(([, from, length]) => bytes.slice(from as number, (from as number) + Number(length)));
  expect(sent).toEqual([all[1], all[2], all[4]]);
  const plain = all[0] as Uint8Array;
  sifter.hear(plain, [['s', 0, plain.length]], 2);
  await wait(0);
  expect(asked).toBe(1);
});

test('the worker sifts a hand-over: warnings in, chat out, and cuts beyond the bytes are empty', async () => {
  const bottom = message('WebcastBottomMessage', { common: common(), content: 'Careful' });
  const frame = envelope(chat('secret of a viewer'), bottom);
  const bytes = btoa(String.fromCharCode(...frame));
  const picked = await pickSheaf({
    bytes,
    cuts: [
      ['p', 0, frame.length],
      ['p', 9_999, 10],
      ['t', '{"live_room_info":{}}'],
    ],
  });
  expect(picked).toMatchObject({ seen: 2, pushes: ['{"live_room_info":{}}'], skipped: 0 });
  expect(picked.messages.map(({ method }) => method)).toEqual(['WebcastBottomMessage']);
  expect(picked.messages.map(({ payload }) => atob(payload)).join()).not.toContain('secret');
  await expect(pickSheaf({ bytes: '***', cuts: [] })).rejects.toThrow();
});

test('frames that become far more than they are stop being read, and their number is told', async () => {
  vi.useRealTimers();
  const bomb = zipped(chat('x'.repeat(1_000_000)));
  const bytes = bomb.data as Uint8Array;
  const count = Math.ceil(INFLATED_ALL / 1_000_000) + 4;
  const { skipped, seen } = await pickSheaf({
    bytes: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
    cuts: Array.from({ length: count }, () => ['s', 0, bytes.length]),
  });
  expect(seen + skipped).toBe(count);
  expect(skipped).toBeGreaterThan(1);
});
