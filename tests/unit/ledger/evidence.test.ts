/** What the evidence page finds in the ledger: the alert, its LIVE, the account's other tickets, or why there is nothing. */

import { expect, test } from 'vitest';
import type { EvidenceInput } from '../../../utils/domain/evidence/pack';
import { packOf } from '../../../utils/domain/evidence/pack-of';
import { evidenceInput } from '../../../utils/ledger/evidence';
import type { Ledger } from '../../../utils/ledger/schema';
import { asStored } from '../../../utils/ledger/stored';
import { evening, live, ticket, tickets, warning } from '../../gallery/evidence';
import { ana, NOW, shop } from '../../gallery/fixtures';
import { HERE, house } from './house';

async function filled(): Promise<Ledger> {
  const ledger = await house();
  await ledger.put('accounts', { key: ana.key, account: ana, readings: {}, sources: {}, since: 0, lastAt: NOW });
  for (const one of [ticket, ...tickets]) await ledger.put('violations', asStored(one));
  for (const one of live.notices) await ledger.put('notices', one);
  for (const one of live.moments) await ledger.put('moments', one);
  await ledger.put('lives', { ...live.session, at: evening('21:02:00') });
  return ledger;
}

const asked = (alert: string, key = ana.key) => ({ key, alert, span: 'around' as const, calendarFor: HERE, now: NOW });
const found = async (ledger: Ledger, alert: string): Promise<EvidenceInput> => {
  const input = await evidenceInput(ledger, asked(alert));
  if ('gone' in input) throw new Error(`gone: ${input.gone}`);
  return input;
};

test('a ticket is found with its LIVE, the tickets of 180 days and the zone of its account', async () => {
  const input = await found(await filled(), `v:${ticket.id}`);
  expect(input.live?.moments).toHaveLength(live.moments.length);
  expect(input.tickets.map(({ id }) => id).sort()).toEqual([
    '7410000000000000290',
    '7410000000000000299',
    '7410000000000000301',
  ]);
  expect(input.zone).toBe('America/Los_Angeles');
  expect(packOf(input).live?.moment).toEqual({ at: evening('20:14:05'), by: 'same-rule' });
});

test('an alert is found with its LIVE', async () => {
  const pack = packOf(await found(await filled(), `n:${warning.id}`));
  expect(pack.live?.roomId).toBe(live.session.roomId);
  expect(pack.head.kind).toBe('notice');
});

test('a ticket of LIVE that names none is of the one that ran when it was issued', async () => {
  const ledger = await filled();
  const { subjectId: _, ...nameless } = ticket;
  await ledger.put('violations', asStored({ ...nameless, issuedAt: evening('20:30:00') }));
  const pack = packOf(await found(ledger, `v:${ticket.id}`));
  expect(pack.live?.moment).toEqual({ at: evening('20:30:00'), by: 'ticket' });
});

test('the video of a ticket is told with its title and day, whatever its id is called', async () => {
  const ledger = await filled();
  const post = { title: 'Morning routine', postedAt: evening('08:00:00') };
  await ledger.put('posts', { account: ana.key, posts: { '73': post } });
  const video = { ...ticket, surface: 'video' as const };
  await ledger.put('violations', asStored({ ...video, id: 'a', subjectId: '73' }));
  await ledger.put('violations', asStored({ ...video, id: 'b', subjectId: '__proto__' }));
  expect((await found(ledger, 'v:a')).post).toEqual(post);
  expect((await found(ledger, 'v:b')).post).toBeUndefined();
});

test('an account or an alert that is not here is said to be gone, also when another account has it', async () => {
  const ledger = await filled();
  expect(await evidenceInput(ledger, asked('v:1', 'creator:1'))).toEqual({ gone: 'account' });
  expect(await evidenceInput(ledger, asked('v:1'))).toEqual({ gone: 'alert' });
  await ledger.put('accounts', { key: shop.key, account: shop, readings: {}, sources: {}, since: 0, lastAt: NOW });
  expect(await evidenceInput(ledger, asked(`v:${ticket.id}`, shop.key))).toEqual({ gone: 'alert' });
  expect(await evidenceInput(ledger, asked('x:1'))).toEqual({ gone: 'alert' });
});
