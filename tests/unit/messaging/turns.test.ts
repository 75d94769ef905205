/** A page is told things in the order in which they were read, however long each of them takes on its way. */

import { expect, test } from 'vitest';
import { Turns } from '../../../utils/messaging/turns';

const after = (ms: number) => new Promise((ok) => setTimeout(ok, ms));

test('a slow answer that was read before the sign-out cannot come behind the one that tells of it', async () => {
  const turns = new Turns();
  let known = 'unknown';
  const told: string[] = [];
  const ask = (ms: number) =>
    turns.take(7, async () => {
      const read = known;
      await after(ms);
      told.push(read);
    });
  const slow = ask(30);
  await after(5);
  known = 'signed out';
  await Promise.all([slow, ask(0)]);
  expect(told).toEqual(['unknown', 'signed out']);
});

test('another page does not wait, and one that failed keeps nobody back', async () => {
  const turns = new Turns();
  const order: string[] = [];
  const failed = turns.take(1, async () => {
    await after(20);
    throw new Error('the store is full');
  });
  const next = turns.take(1, async () => order.push('same page'));
  const other = turns.take(2, async () => order.push('other page'));
  await expect(failed).rejects.toThrow('the store is full');
  await Promise.all([next, other]);
  expect(order).toEqual(['other page', 'same page']);
});
