/** The second screen reads the ledger itself: of the account that is LIVE its log, else the check before a LIVE. */

import { expect, test } from 'vitest';
import type { Fact } from '../../../utils/domain/observation';
import { readBoard } from '../../../utils/ledger/board';
import { mark } from '../../../utils/ledger/lives';
import { record } from '../../../utils/ledger/write';
import { ANA, DAY, HOUR, SHOP, ticket, utc, warning } from '../domain/samples';
import { HERE, house, reading } from './house';

const NOW = utc('2026-11-18T22:00');
const MINUTE = 60_000;
const ROOM = '7402000000000000013';

const tell = (ledger: Awaited<ReturnType<typeof house>>, at: number, facts: Fact[], account = ANA) =>
  record(ledger, [reading({ at, account, page: `page of ${account.key}`, facts })], HERE, at);
const running = (startedAt: number): Fact => ({
  kind: 'live',
  roomId: ROOM,
  state: 'live',
  title: 'Glow Monday',
  startedAt,
});

test('before anything was read there is nobody to look at', async () => {
  expect(await readBoard(await house(), HERE, NOW)).toMatchObject({
    view: null,
    live: null,
    check: null,
    accounts: [],
  });
});

test('without a LIVE it says what the tickets of half a year were about, and that their list was never read', async () => {
  const ledger = await house();
  const violation = (id: string, days: number, subjectTitle?: string): Fact => ({
    kind: 'violation',
    violation: ticket({ id, issuedAt: NOW - days * DAY, ...(subjectTitle && { subjectTitle }) }),
  });
  await tell(ledger, NOW, [violation('1', 3, 'Serum'), violation('2', 170, 'Serum'), violation('3', 200)]);
  const { view, check } = await readBoard(ledger, HERE, NOW);
  expect(view?.account?.key).toBe(ANA.key);
  expect(check).toMatchObject({
    policies: [{ policyWords: 'Misleading or false product claims', count: 2 }],
    subjects: [{ title: 'Serum', count: 2 }],
    tickets: 'never-read',
  });
});

test('the account that is LIVE comes first, with its log, its marks and its alerts', async () => {
  const ledger = await house();
  await tell(ledger, NOW - DAY, [{ kind: 'score', measure: 'ahr', value: 0 }], SHOP);
  const start = NOW - 5 * MINUTE;
  await tell(ledger, start, [running(start)]);
  const notice = { ...warning(), roomId: ROOM, at: NOW - MINUTE };
  await tell(ledger, NOW - MINUTE, [
    running(start),
    { kind: 'pin', roomId: ROOM, productId: '9', title: 'Serum' },
    { kind: 'notice', notice },
  ]);
  const id = await mark(ledger, { account: ANA.key, roomId: ROOM, at: NOW - MINUTE / 2, note: 'said so' });
  const board = await readBoard(ledger, HERE, NOW);
  expect(board.view?.account?.key).toBe(ANA.key);
  expect(board.check).toBeNull();
  expect(board.live).toMatchObject({ title: 'Glow Monday', startedAt: start, pinned: { title: 'Serum' } });
  expect(board.live?.timeline[0]).toMatchObject({ kind: 'mark', id, note: 'said so' });
  expect(board.view?.alerts.map(({ level }) => level)).toContain('warning');
  const shop = await readBoard(ledger, HERE, NOW, SHOP.key);
  expect(shop.view?.account?.key).toBe(SHOP.key);
  expect(shop.elsewhere.map(({ key }) => key)).toEqual([ANA.key]);
});

test('a LIVE that is over leaves its card and the check for the next one', async () => {
  const ledger = await house();
  const start = NOW - 2 * HOUR;
  await tell(ledger, start, [running(start)]);
  await tell(ledger, NOW - MINUTE, [
    { kind: 'live', roomId: ROOM, state: 'ended', startedAt: start, endedAt: NOW - MINUTE },
  ]);
  const board = await readBoard(ledger, HERE, NOW);
  expect(board.live).toBeNull();
  expect(board.view?.ended).toMatchObject({ roomId: ROOM, endedAt: NOW - MINUTE });
  expect(board.check).not.toBeNull();
});
