/** What a service says, in the ledger: under its own account, with its source, and never under another. */
import { afterEach, expect, it } from 'vitest';
import type { Reading } from '../../../utils/domain';
import type { Ledger } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { house } from '../ledger/house';
import { ask, NOW, type Partner, partner } from './partner';

const keepAll = (ledger: Ledger, readings: readonly Reading[]) =>
  record(ledger, readings, () => ({ zone: 'America/New_York', weekStart: 1 }), NOW);

/** Account and end of the ticket's id. */
const EXPECTED = [
  'creator:7301000000000000304 3321',
  'seller:7495000000000000301 3311',
  'seller:7495000000000000301 3312',
  'seller:7495000000000000301 3313',
  'seller:7495000000000000301 3314',
];

let served: Partner;
afterEach(() => served?.close());

it('is filed under the account it is about, with where it came from and when it was read', async () => {
  served = await partner('agency');
  const ledger = await house();
  const said = await ask(served);
  await keepAll(ledger, said.readings);
  expect(said.state).toBe('ok');
  const accounts = await ledger.getAll('accounts');
  const scores = accounts.map(({ account, readings }) => [account.handle, readings.score?.value, readings.score?.at]);
  expect(scores.sort()).toEqual(
    [
      ['Copper Kettle Co', 97, NOW - 300_000],
      ['Moss and Linen', 208, NOW - 300_000],
      ['Sunrise Tea House', 5, NOW - 300_000],
      ['kettleandco', 148, NOW - 300_000],
    ].sort(),
  );
  for (const { key, sources } of accounts) {
    expect(Object.keys(sources).sort(), key).toEqual([
      'service/credits',
      'service/health',
      'service/report',
      'service/violations',
    ]);
    expect(sources['service/health']).toMatchObject({ site: 'service', state: 'read', at: NOW, readAt: NOW });
  }
  const tickets = await ledger.getAll('violations');
  // By hand from tests/sandbox/scenarios/agency.json.
  expect(tickets.map(({ account, id }) => `${account} ${id.slice(-4)}`).sort()).toEqual(EXPECTED);
  for (const { sources } of tickets) {
    expect(sources).toMatchObject([{ site: 'service', via: 'service', host: 'health.partner.example' }]);
  }
});

it('says once what it says twice', async () => {
  served = await partner();
  const ledger = await house();
  const said = await ask(served);
  await keepAll(ledger, said.readings);
  const before = JSON.stringify([await ledger.getAll('violations'), await ledger.getAll('rollups')]);
  await keepAll(ledger, (await ask(served)).readings);
  expect(JSON.stringify([await ledger.getAll('violations'), await ledger.getAll('rollups')])).toBe(before);
});

it('that mixes up its accounts has changed nothing', async () => {
  served = await partner('agency');
  const ledger = await house();
  const { accounts } = served.world.scenario;
  const [first, second] = accounts.map(({ role, id }) => `${role}:${id}`);
  served.set(`/v1/accounts/${second}/health`, { body: { account: first, score: null, notices: [] } } as never);
  const said = await ask(served);
  await keepAll(ledger, said.readings);
  expect(said.state).toBe('other-account');
  expect(await ledger.count('accounts')).toBe(0);
});
