/** The panel beside a busy LIVE reads the ledger at most twice a second, and never misses the last change. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paced } from '../../../utils/own-pages/pace';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('one change is read at once', () => {
  const read = vi.fn(async () => undefined);
  paced(read, 500)();
  expect(read).toHaveBeenCalledTimes(1);
});

test('a storm of changes is read twice a second, the last of it too', async () => {
  const at: number[] = [];
  const start = Date.now();
  const load = paced(async () => {
    at.push(Date.now() - start);
  }, 500);
  for (let ms = 0; ms < 1_990; ms += 10) {
    load();
    await vi.advanceTimersByTimeAsync(10);
  }
  await vi.advanceTimersByTimeAsync(5_000);
  expect(at).toEqual([0, 500, 1_000, 1_500, 2_000]);
});

test('a slow reading is never joined by a second one, and what changed meanwhile is read after it', async () => {
  let open = 0;
  let most = 0;
  let reads = 0;
  const load = paced(async () => {
    reads++;
    most = Math.max(most, ++open);
    await new Promise((done) => setTimeout(done, 2_000));
    open--;
  }, 500);
  load();
  await vi.advanceTimersByTimeAsync(1_000);
  load();
  load();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([most, reads]).toEqual([1, 2]);
});

test('one reading that fails is not the last one', async () => {
  let reads = 0;
  const load = paced(async () => {
    if (++reads === 1) throw new Error('the ledger is gone');
  }, 500);
  load();
  await vi.advanceTimersByTimeAsync(600);
  load();
  expect(reads).toBe(2);
});
