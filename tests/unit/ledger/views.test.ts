import { describe, expect, test } from 'vitest';
import { makeAccount } from '../../../utils/domain/account';
import type { Fact } from '../../../utils/domain/observation';
import { pageView } from '../../../utils/ledger/page-view';
import { accountViews, viewOf } from '../../../utils/ledger/read';
import type { Ledger } from '../../../utils/ledger/schema';
import { dismiss, record } from '../../../utils/ledger/write';
import { ANA, DAY, HOUR, SHOP, ticket, utc, warning } from '../domain/samples';
import { type Given, HERE, house, reading } from './house';

const NOW = utc('2026-11-20T20:00');
const PAGE = { key: 'page-1', host: 'shop.tiktok.com', site: 'live-manager' } as const;
const score = (value: number): Fact => ({ kind: 'score', measure: 'chr', value });
const warned: Fact = { kind: 'notice', notice: warning({ at: NOW - HOUR }) };
const ticketed: Fact = { kind: 'violation', violation: ticket({ issuedAt: NOW - DAY }) };
const given = (ledger: Ledger, ...all: Given[]) => record(ledger, all.map(reading), HERE, NOW);
const nameless = { at: NOW - HOUR, account: undefined };
const shown = (ledger: Ledger, page: Parameters<typeof pageView>[1] = PAGE) => pageView(ledger, page, HERE, NOW);

describe('a page that has not named its account', () => {
  test('shows the alerts it has read all the same', async () => {
    const ledger = await house();
    await given(ledger, { ...nameless, via: 'frame', facts: [warned] }, { ...nameless, facts: [ticketed, warned] });
    const view = await shown(ledger);
    expect(view).not.toHaveProperty('account');
    expect(view.standing.state).toBe('unknown');
    expect(view.open).toBe(2);
    expect(view.alerts).toMatchObject([
      { id: 'n:p:88', level: 'warning', count: 1, quote: 'Do not promise results.' },
      { id: 'v:7410000000000000301', level: 'ticket' },
    ]);
  });

  test('lets the seller dismiss one of them, and take that back', async () => {
    const ledger = await house();
    await given(ledger, { ...nameless, facts: [ticketed, warned] });
    await dismiss(ledger, 'page-1', 'n:p:88', false);
    expect((await shown(ledger)).alerts.map((a) => a.id)).toEqual(['v:7410000000000000301']);
    await given(ledger, { ...nameless, facts: [warned] });
    expect((await shown(ledger)).open).toBe(1);
    await dismiss(ledger, 'page-1', 'n:p:88', true);
    expect((await shown(ledger)).open).toBe(2);
    await dismiss(ledger, 'no such page', 'n:p:88', false);
    expect(await ledger.count('documents')).toBe(1);
  });

  test('says that its score could not be read', async () => {
    const ledger = await house();
    const unreadable = { kind: 'unreadable', outline: '{}' } as const;
    await given(ledger, { ...nameless, result: unreadable, part: 'tickets' });
    expect((await shown(ledger)).standing.state).toBe('unknown');
    await given(ledger, { ...nameless, result: unreadable, part: 'score' });
    expect((await shown(ledger)).standing.state).toBe('unreadable');
  });

  test('shows the only account ever read on its host, with what waits on top', async () => {
    const ledger = await house();
    await given(ledger, { at: NOW - HOUR, page: 'other', facts: [score(162)] });
    await given(ledger, { ...nameless, facts: [warned] });
    const view = await shown(ledger);
    expect(view).toMatchObject({ account: ANA, standing: { state: 'careful', score: 162 }, open: 1 });
    expect(view).not.toHaveProperty('choices');
  });

  test('asks which of several accounts it is, and takes none for granted', async () => {
    const ledger = await house();
    const second = makeAccount('creator', '7', { handle: 'second', region: 'US' });
    const far = makeAccount('creator', '8', { region: 'US' });
    await given(ledger, { at: NOW, page: 'a', facts: [score(230)] }, { at: NOW, page: 'b', account: second });
    await given(ledger, { at: NOW, page: 'c', account: far, host: 'seller-uk.tiktok.com' });
    const view = await shown(ledger);
    expect(view.standing.state).toBe('unknown');
    expect(view.choices).toEqual([second, ANA]);
  });

  test('on LIVE Center, which names nobody, may be any creator but no shop', async () => {
    const ledger = await house();
    await given(ledger, { at: NOW, page: 'a' }, { at: NOW, page: 'b', account: SHOP, host: 'seller-us.tiktok.com' });
    const center = { key: 'new', host: 'livecenter.tiktok.com', site: 'live-center' } as const;
    expect((await shown(ledger, center)).choices).toEqual([ANA]);
    expect(await shown(ledger, { ...center, host: 'seller-uk.tiktok.com', site: 'seller-center' })).not.toHaveProperty(
      'choices',
    );
  });
});

describe('a page that has named its account', () => {
  test('shows that account, whatever else was read on its host', async () => {
    const ledger = await house();
    const second = makeAccount('creator', '7', { region: 'US' });
    await given(ledger, { at: NOW, page: 'b', account: second, facts: [score(0)] });
    await given(ledger, { at: NOW, facts: [score(162), ticketed, warned] });
    const view = await shown(ledger);
    expect(view).toMatchObject({ account: ANA, standing: { state: 'careful' }, open: 2, week: { violations: 1 } });
  });

  test('says signed out from the sign-in page on, until it is read again', async () => {
    const ledger = await house();
    const signedOut = { kind: 'signed-out' } as const;
    await given(ledger, { at: NOW - 3 * HOUR, facts: [score(230)] });
    expect((await shown(ledger)).standing.state).toBe('healthy');
    await given(ledger, { at: NOW - 2 * HOUR, account: undefined, page: 'login', result: signedOut });
    expect((await shown(ledger)).standing).toMatchObject({ state: 'signed-out', score: 230 });
    await given(ledger, { at: NOW - HOUR, facts: [score(230)] });
    expect((await shown(ledger)).standing.state).toBe('healthy');
  });

  test('does not say signed out because of another host', async () => {
    const ledger = await house();
    await given(ledger, { at: NOW - HOUR, facts: [score(230)] });
    await given(ledger, {
      ...nameless,
      at: NOW,
      page: 'login',
      host: 'seller-us.tiktok.com',
      result: { kind: 'signed-out' },
    });
    expect((await shown(ledger)).standing.state).toBe('healthy');
  });

  test('shows last week’s open ticket and the warning of a fortnight, and no older one', async () => {
    const ledger = await house();
    const old = (id: string, at: number): Fact => ({ kind: 'notice', notice: warning({ id, at }) });
    await given(ledger, {
      at: NOW,
      facts: [
        { kind: 'violation', violation: ticket({ id: 'old', issuedAt: NOW - 60 * DAY }) },
        { kind: 'violation', violation: ticket({ id: 'over', issuedAt: NOW - 60 * DAY, status: 'closed' }) },
        old('p:1', NOW - 13 * DAY),
        old('p:2', NOW - 15 * DAY),
      ],
    });
    const view = await viewOf(ledger, await ledger.get('accounts', ANA.key), HERE, NOW);
    expect(view.alerts.map((a) => a.id)).toEqual(['n:p:1', 'v:old']);
  });
});

describe('what a page says of the LIVE', () => {
  const live = (at: number, state: 'live' | 'ended', more = {}): Given => ({
    at,
    facts: [{ kind: 'live', roomId: '74', state, ...more }],
  });
  const session = async (...all: Given[]) => {
    const ledger = await house();
    await given(ledger, ...all);
    return (await ledger.get('accounts', ANA.key))?.live;
  };

  test('a LIVE that is over does not begin again because of a late message', async () => {
    const over = await session(live(NOW, 'ended'), live(NOW - HOUR, 'live', { title: 'Glow and chat' }));
    expect(over).toMatchObject({ state: 'ended', at: NOW, title: 'Glow and chat' });
  });

  test('the product pinned is noted on the alert that comes then', async () => {
    const ledger = await house();
    const pin: Fact = { kind: 'pin', roomId: '74', productId: '1', title: 'Vitamin C serum' };
    await given(ledger, live(NOW - 2, 'live'), { at: NOW - 1, facts: [pin] }, { at: NOW, facts: [warned] });
    expect((await ledger.getAll('notices'))[0]?.pinned).toBe('Vitamin C serum');
  });
});

test('of several accounts the worst comes first, then the nearest to a milestone, then the most alerted', async () => {
  const ledger = await house();
  const account = (id: string) => makeAccount('creator', id, { region: 'US' });
  await given(ledger, { at: NOW, page: 'a', account: account('healthy'), facts: [score(230)] });
  await given(ledger, { at: NOW, page: 'b', account: account('careful'), facts: [score(160)] });
  await given(ledger, {
    at: NOW,
    page: 'c',
    account: account('so is this, with an alert'),
    facts: [score(160), warned],
  });
  await given(ledger, { at: NOW, page: 'd', account: account('never read') });
  await given(ledger, { at: NOW - 3 * DAY, page: 'e', account: account('stale'), facts: [score(100)] });
  await given(ledger, { at: NOW, page: 'f', account: account('almost at 150'), facts: [score(151)] });
  const views = await accountViews(ledger, HERE, NOW);
  expect(views.map((v) => v.account?.id)).toEqual([
    'almost at 150',
    'so is this, with an alert',
    'careful',
    'stale',
    'never read',
    'healthy',
  ]);
});
