/** What a page hands to the worker is kept until it is stored, sent again until then, and parked when nobody answers. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Outbox } from '../../../utils/page/outbox';

interface Item {
  id: string;
}
let life: AbortController;
let sent: string[][];
let parked: string[];
let stored: Set<string>;
/** How the worker answers: stores and says so, or not. */
let worker: (batch: Item[]) => Promise<readonly string[]>;

const alive = async (batch: Item[]): Promise<readonly string[]> => {
  for (const { id } of batch) stored.add(id);
  return batch.map((one) => one.id);
};
const dead = async (): Promise<readonly string[]> => {
  throw new Error('no answer');
};

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  sent = [];
  parked = [];
  stored = new Set();
  worker = alive;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const make = (): Outbox<Item> =>
  new Outbox<Item>({
    signal: life.signal,
    send: (batch) => {
      sent.push(batch.map((one) => one.id));
      return worker(batch);
    },
    park: (left) => parked.push(...left.map((one) => one.id)),
  });
const ids = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => `p-${from + i}`);

test('what is stored is sent once and forgotten', async () => {
  const box = make();
  box.add({ id: 'a' });
  await vi.runAllTimersAsync();
  box.add({ id: 'b' });
  await vi.runAllTimersAsync();
  expect(sent).toEqual([['a'], ['b']]);
  expect(box.size).toBe(0);
});

test('what comes while one call is out goes together with the next', async () => {
  const box = make();
  for (const id of ids(0, 30)) box.add({ id });
  await vi.runAllTimersAsync();
  expect(sent).toEqual([['p-0'], ids(1, 30)]);
});

test('no call carries more than fifty', async () => {
  const box = make();
  for (const id of ids(0, 120)) box.add({ id });
  await vi.runAllTimersAsync();
  expect(Math.max(...sent.map((batch) => batch.length))).toBe(50);
  expect(stored.size).toBe(120);
});

test('a worker that dies, throws, or answers nothing gets the same again, later and later', async () => {
  const answers: (() => Promise<unknown>)[] = [dead, async () => undefined, async () => [], async () => ({})];
  let call = 0;
  worker = async (batch) => (call < answers.length ? ((await answers[call++]?.()) as string[]) : alive(batch));
  const box = make();
  box.add({ id: 'a' });
  await vi.advanceTimersByTimeAsync(249);
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual(Array(5).fill(['a']));
  expect([...stored]).toEqual(['a']);
  expect(box.size).toBe(0);
});

test('only what was said to be stored is forgotten', async () => {
  worker = async (batch) => batch.slice(0, 1).map((one) => one.id);
  const box = make();
  for (const id of ids(0, 3)) box.add({ id });
  await vi.advanceTimersByTimeAsync(0);
  worker = dead;
  await vi.advanceTimersByTimeAsync(100);
  const left = box.size;
  worker = alive;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(left + 3 - stored.size).toBeGreaterThanOrEqual(0);
  expect(box.size).toBe(0);
});

test('an answer about things that were never sent does not keep the box awake', async () => {
  worker = async () => ['somebody-else'];
  const box = make();
  box.add({ id: 'a' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent.length).toBeLessThan(8);
  expect(box.size).toBe(1);
});

test('a batch that can never be sent stops nobody but itself', async () => {
  worker = async (batch) => (batch.length > 1 ? dead() : alive(batch));
  const box = make();
  for (const id of ids(0, 10)) box.add({ id });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([...stored].sort()).toEqual(ids(0, 10));
});

test('a page that goes away parks what is left, once, and nothing when all is stored', async () => {
  const box = make();
  box.add({ id: 'a' });
  await vi.runAllTimersAsync();
  box.park();
  expect(parked).toEqual([]);
  worker = dead;
  for (const id of ids(0, 3)) box.add({ id });
  await vi.advanceTimersByTimeAsync(10);
  box.park();
  expect(parked).toEqual(ids(0, 3));
});

test('after a thousand that nobody took, the box parks them and begins anew', async () => {
  worker = dead;
  const box = make();
  for (const id of ids(0, 1_001)) box.add({ id });
  await vi.advanceTimersByTimeAsync(10);
  expect(parked).toHaveLength(1_001);
  expect(box.size).toBe(0);
});

test('after its end nothing is sent any more', async () => {
  worker = dead;
  const box = make();
  box.add({ id: 'a' });
  await vi.advanceTimersByTimeAsync(10);
  life.abort();
  box.add({ id: 'b' });
  await vi.advanceTimersByTimeAsync(120_000);
  expect(sent).toHaveLength(1);
});
