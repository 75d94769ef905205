import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Account, type AccountKey, makeAccount } from '../../../utils/domain/account';
import type { Fact } from '../../../utils/domain/observation';
import type { Reading } from '../../../utils/domain/reading';
import { prune } from '../../../utils/ledger/prune';
import type { Ledger } from '../../../utils/ledger/schema';
import { claim, dismiss, record } from '../../../utils/ledger/write';
import { ANA, DAY, score, ticket, utc, warning } from '../domain/samples';
import { contents, HERE, house, reading } from './house';

const T = utc('2026-11-18T20:00');
const OWNERS = ['1', '2', '3', '4'].map((id) => makeAccount('creator', id, { handle: `h${id}`, region: 'US' }));
const STRANGER = makeAccount('creator', '999');

/** A ticket and a notice that say whose they are, so that a mix-up shows. */
let made = 0;
const marked = (owner: AccountKey): Fact[] => {
  const id = `${owner}/${++made}`;
  return [
    { kind: 'violation', violation: ticket({ id, policyWords: owner }) },
    { kind: 'notice', notice: warning({ id, words: owner, at: T + made * 10_000 }) },
  ];
};

interface Step {
  page: number;
  kind: 'nameless' | 'names' | 'frame' | 'others-frame' | 'strangers-frame';
}
const steps = fc.array(
  fc.record<Step>({
    page: fc.nat(5),
    kind: fc.constantFrom('nameless', 'names', 'frame', 'others-frame', 'strangers-frame'),
  }),
  { minLength: 3, maxLength: 24 },
);
/** Whose each page load is. */
const pages = fc.array(fc.constantFrom(...OWNERS), { minLength: 6, maxLength: 6 });

function toReading(step: Step, owner: Account, index: number): Reading {
  const of = (account: Account | undefined, whose: Account, via: 'response' | 'frame') =>
    reading({ at: T + index, page: `page-${step.page}`, account, via, facts: marked(whose.key) });
  const other = OWNERS.find((one) => one.key !== owner.key) ?? STRANGER;
  if (step.kind === 'nameless') return of(undefined, owner, 'response');
  if (step.kind === 'names') return of(owner, owner, 'response');
  const host = { frame: owner, 'others-frame': other, 'strangers-frame': STRANGER }[step.kind];
  return of(host, host, 'frame');
}

const heldIn = async (ledger: Ledger) => (await ledger.getAll('documents')).flatMap((page) => page.held);

describe('several accounts in one browser', () => {
  test('are never mixed, and each thing that was read is in exactly one place', async () => {
    await fc.assert(
      fc.asyncProperty(pages, steps, fc.nat(6), async (owners, plan, size) => {
        const ledger = await house();
        const readings = plan.map((step, i) => toReading(step, owners[step.page] ?? STRANGER, i));
        for (let i = 0; i < readings.length; i += size + 1) {
          await record(ledger, readings.slice(i, i + size + 1), HERE, T);
        }
        const [violations, notices] = [await ledger.getAll('violations'), await ledger.getAll('notices')];
        for (const v of violations) expect(v.policyWords).toBe(v.account);
        for (const n of notices) expect([n.words, n.count]).toEqual([n.account, 1]);
        const held = await heldIn(ledger);
        expect(violations.length + held.length).toBe(readings.length);
        expect(notices.length).toBe(violations.length);
        // What a page read before and after it named its account is that account's.
        const named = new Set(plan.filter((step) => step.kind === 'names').map((step) => `page-${step.page}`));
        expect(held.filter((one) => named.has(one.document) && !one.account)).toEqual([]);
        expect(await ledger.get('accounts', STRANGER.key)).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  }, 20_000);

  test('a LIVE that a page watches does not say whose page it is', async () => {
    const ledger = await house();
    const [me = ANA, other = ANA] = OWNERS;
    const on = (page: string, account: Account | undefined, whose: Account, via: 'frame' | 'response') =>
      reading({ at: T, page, account, via, facts: marked(whose.key) });
    await record(ledger, [on('elsewhere', other, other, 'response')], HERE, T);
    await record(ledger, [on('here', undefined, me, 'response'), on('here', other, other, 'frame')], HERE, T);
    expect((await heldIn(ledger)).map((one) => one.account?.key)).toEqual([undefined]);
    await record(ledger, [on('here', me, me, 'response')], HERE, T);
    expect((await ledger.getAll('violations')).map((v) => [v.account, v.policyWords])).toEqual([
      [me.key, me.key],
      [me.key, me.key],
      [other.key, other.key],
      [other.key, other.key],
    ]);
  });
});

describe('what was read before the page named its account', () => {
  const nameless = (id: string, more: Partial<Parameters<typeof reading>[0]> = {}) =>
    reading({ id, at: T, account: undefined, facts: [{ kind: 'violation', violation: ticket() }], ...more });
  const naming = (id: string) => reading({ id, at: T + 1 });

  test('waits, is filed once when the name comes, and is not filed again', async () => {
    const ledger = await house();
    await record(ledger, [nameless('1')], HERE, T);
    expect(await ledger.count('accounts')).toBe(0);
    await record(ledger, [nameless('1'), naming('2')], HERE, T);
    expect(await heldIn(ledger)).toEqual([]);
    expect(await ledger.getAll('violations')).toHaveLength(1);
    const [page] = (await contents(ledger)).rollups as { readings: number }[];
    expect(page?.readings).toBe(2);
    await record(ledger, [nameless('1'), naming('2'), nameless('3')], HERE, T);
    expect((await ledger.getAll('rollups'))[0]).toMatchObject({ readings: 3, tickets: { live: 1 } });
  });

  test('a LIVE’s frames wait until its host is known here', async () => {
    const ledger = await house();
    const frame = nameless('1', { account: ANA, via: 'frame' });
    await record(ledger, [frame], HERE, T);
    expect([await ledger.count('accounts'), (await heldIn(ledger)).length]).toEqual([0, 1]);
    await record(ledger, [naming('2')], HERE, T);
    expect([await ledger.count('violations'), (await heldIn(ledger)).length]).toEqual([1, 0]);
  });

  test('goes to the account that the seller says the page shows, once', async () => {
    const ledger = await house();
    const read = score(162, T);
    const { at: _a, source: _s, ...number } = read;
    await record(ledger, [nameless('1'), nameless('2', { facts: [number] })], HERE, T);
    expect(await claim(ledger, 'page-1', ANA.key, HERE, T)).toEqual([ANA.key]);
    await claim(ledger, 'page-1', ANA.key, HERE, T);
    expect(await ledger.get('accounts', ANA.key)).toMatchObject({ readings: { score: { value: 162 } } });
    expect((await ledger.getAll('rollups'))[0]).toMatchObject({ readings: 2, tickets: { live: 1 } });
    await record(ledger, [nameless('3', { facts: [{ kind: 'violation', violation: ticket({ id: '9' }) }] })], HERE, T);
    expect(await ledger.count('violations')).toBe(2);
    expect(await claim(ledger, 'no such page', ANA.key, HERE, T)).toEqual([]);
  });

  test('what the seller dismissed while it waited stays dismissed when the name comes', async () => {
    const ledger = await house();
    const both: Fact[] = [
      { kind: 'violation', violation: ticket() },
      { kind: 'notice', notice: warning() },
    ];
    await record(ledger, [nameless('1', { facts: both })], HERE, T);
    await dismiss(ledger, 'page-1', 'n:p:88', false);
    await dismiss(ledger, 'page-1', `v:${ticket().id}`, false);
    await dismiss(ledger, 'page-1', `v:${ticket().id}`, true);
    await record(ledger, [naming('2')], HERE, T + 9);
    expect((await ledger.getAll('notices'))[0]?.acknowledgedAt).toBe(T + 9);
    expect((await ledger.getAll('violations'))[0]?.acknowledgedAt).toBeUndefined();
  });

  test('is kept for as long as it waits; receipts and pages nobody refers to are forgotten after three days', async () => {
    const ledger = await house();
    await record(ledger, [nameless('1'), reading({ id: '2', at: T, page: 'old' })], HERE, T);
    await record(ledger, [reading({ id: '3', at: T, page: 'open for days' })], HERE, T);
    await record(ledger, [reading({ id: '4', at: T + 3 * DAY, page: 'open for days' })], HERE, T + 3 * DAY);
    await prune(ledger, T + 3 * DAY - 1);
    expect([await ledger.count('receipts'), await ledger.count('documents')]).toEqual([4, 3]);
    await prune(ledger, T + 3 * DAY + 1);
    expect(await ledger.getAllKeys('receipts')).toEqual(['4']);
    expect(await ledger.getAllKeys('documents')).toEqual(['open for days', 'page-1']);
    expect(await heldIn(ledger)).toHaveLength(1);
  });
});
