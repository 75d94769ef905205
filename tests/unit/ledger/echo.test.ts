/** A LIVE's warning and the page's own pop-up of it are filed as one, and what only the page shows is kept by itself. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, NoticeRead } from '../../../utils/domain/observation';
import { pageView } from '../../../utils/ledger/page-view';
import type { Ledger } from '../../../utils/ledger/schema';
import { acknowledge, record } from '../../../utils/ledger/write';
import { ANA, utc, warning } from '../domain/samples';
import { type Given, HERE, house, reading, recounted, rolledUp, ZONE } from './house';

const AT = utc('2026-11-20T20:00');
const NOW = AT + 3_600_000;
const ROOM = '7402000000000000013';
const MINUTE = 60_000;

const given = (ledger: Ledger, ...all: Given[]) => record(ledger, all.map(reading), HERE, NOW);
const live: Given = { at: AT - 1_000, facts: [{ kind: 'live', roomId: ROOM, state: 'live' }] };
const message = (at = AT, more: Partial<NoticeRead> = {}): Given => {
  const fact: Fact = { kind: 'notice', notice: warning({ at, ...more }) };
  return { at, via: 'frame', endpoint: 'frames', facts: [fact] };
};
const shown = (at = AT + 400, words = 'Do not promise results.\nKeep to the label.', id = '2f'): Given => {
  const minute = Math.floor(at / MINUTE).toString(36);
  const notice = { id: `t:${minute}:${id}`, level: 'warning' as const, at, title: 'Violation', words };
  return { at, via: 'page-text', endpoint: 'live-dialog', facts: [{ kind: 'notice', notice }] };
};
const kept = (ledger: Ledger) => ledger.getAll('notices');

describe('the same by message and by the page', () => {
  test('is one notice in every order, counted once', async () => {
    const all = [message(), shown(), shown(AT + 900)];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: 3 }), async (order) => {
        const ledger = await house();
        await given(ledger, live);
        for (const one of order) await given(ledger, one);
        expect(await kept(ledger)).toMatchObject([
          {
            id: 'p:88',
            level: 'warning',
            count: 1,
            words: 'Do not promise results.',
            title: 'Violation',
            roomId: ROOM,
          },
        ]);
        expect((await kept(ledger))[0]?.sources.map(({ via }) => via)).toEqual(['frame', 'page-text']);
        expect(await rolledUp(ledger)).toEqual(await recounted(ledger, ZONE));
        expect(Object.values(await rolledUp(ledger))).toMatchObject([{ notices: { warning: 1 } }]);
      }),
      { numRuns: 12 },
    );
  });

  test('in one batch, too, and put away it stays away', async () => {
    const ledger = await house();
    await given(ledger, live, shown(), message());
    await acknowledge(ledger, ANA.key, 'n:p:88', NOW);
    await given(ledger, shown(AT + 5_000));
    expect(await kept(ledger)).toMatchObject([{ id: 'p:88', acknowledgedAt: NOW, count: 1 }]);
  });

  test('a repeat by message takes in what the page showed of it', async () => {
    const ledger = await house();
    const again = AT + 5 * MINUTE;
    await given(ledger, live, message(), shown(again - 300), message(again));
    expect(await kept(ledger)).toMatchObject([{ id: 'p:88', count: 2, at: AT, lastAt: again }]);
    expect(await rolledUp(ledger)).toEqual(await recounted(ledger, ZONE));
  });

  test('“Got it” on the page’s pop-up holds for the message that comes late', async () => {
    const ledger = await house();
    await given(ledger, live, shown());
    const [only] = await kept(ledger);
    await acknowledge(ledger, ANA.key, `n:${only?.id}`, NOW);
    await given(ledger, message());
    expect(await kept(ledger)).toMatchObject([{ id: 'p:88', acknowledgedAt: NOW }]);
  });
});

describe('what only the page shows', () => {
  test('is filed with the running LIVE; seen in two tabs at once it is one, later it is a repeat', async () => {
    const ledger = await house();
    await given(ledger, live, shown(AT), { ...shown(AT + 2_000), page: 'page-2' });
    expect(await kept(ledger)).toMatchObject([{ roomId: ROOM, count: 1, level: 'warning' }]);
    await given(ledger, live, shown(AT + 5 * MINUTE));
    expect(await kept(ledger)).toMatchObject([{ roomId: ROOM, count: 2, lastAt: AT + 5 * MINUTE }]);
    expect(await rolledUp(ledger)).toEqual(await recounted(ledger, ZONE));
  });

  test('another text is another notice, and so is the same in another LIVE', async () => {
    const ledger = await house();
    await given(ledger, live, shown(), shown(AT + 500, 'Your LIVE may be suspended.', '3a'));
    expect(await kept(ledger)).toHaveLength(2);
    const later = AT + 20 * MINUTE;
    await given(ledger, { at: later, facts: [{ kind: 'live', roomId: '74029', state: 'live' }] }, shown(later + 1));
    expect((await kept(ledger)).map(({ roomId }) => roomId).sort()).toEqual([ROOM, ROOM, '74029'].sort());
  });

  test('no running LIVE is guessed from yesterday’s', async () => {
    const ledger = await house();
    await given(ledger, live, shown(AT + 11 * MINUTE));
    expect((await kept(ledger))[0]).not.toHaveProperty('roomId');
  });

  test('on a page that names nobody it is no second alert beside the message, acknowledged or not', async () => {
    const ledger = await house();
    await given(ledger, live, { ...shown(), page: 'viewer', account: undefined }, message());
    const page = { key: 'viewer', host: 'shop.tiktok.com', site: 'live-viewer' } as const;
    expect((await pageView(ledger, page, HERE, NOW)).alerts.map(({ id }) => id)).toEqual(['n:p:88']);
    await acknowledge(ledger, ANA.key, 'n:p:88', NOW);
    expect(await pageView(ledger, page, HERE, NOW)).toMatchObject({ alerts: [], open: 0 });
    await given(ledger, { ...shown(AT, 'Your LIVE may be suspended.', '3a'), page: 'viewer', account: undefined });
    expect(await pageView(ledger, page, HERE, NOW)).toMatchObject({ open: 1, alerts: [{ via: 'page-text' }] });
  });
});
