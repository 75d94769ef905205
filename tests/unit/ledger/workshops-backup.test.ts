/** Workshops in a backup: what the seller added comes back as rows, calendars wait to be allowed again. */

import { expect, test } from 'vitest';
import { DEFAULTS } from '../../../utils/domain/settings';
import { backup } from '../../../utils/ledger/backup';
import { readWorkshops } from '../../../utils/ledger/read-workshops';
import { restore } from '../../../utils/ledger/restore';
import { addOwn, foldRestored, putChoice } from '../../../utils/ledger/workshops';
import { HERE, house } from './house';
import { event, feed, NOW, says } from './workshops-house';

test('moved to another browser, the list has what was added, its choices and its calendars, and twice changes nothing', async () => {
  const old = await house();
  await says(old, feed('partner', { etag: '"1"' }), [event('theirs')]);
  await addOwn(old, { id: 'hand-1', kind: 'hand', name: 'By hand', readAt: NOW }, [event('mine')], NOW);
  const mine = (await readWorkshops(old)).workshops.find(({ title }) => title === 'Session mine');
  await putChoice(old, { id: mine?.id ?? '', saved: true, notes: 'Ask Ana', at: NOW });
  const records = new Map<string, object[]>();
  for await (const line of backup(old, { now: NOW, extension: '0.1.0', settings: DEFAULTS })) {
    if ('store' in line) records.set(line.store, [...(records.get(line.store) ?? []), line.record]);
  }
  old.close();
  const fresh = await house();
  const takeIn = async () => {
    for (const store of ['workshopSources', 'workshopReads', 'choices'] as const) {
      await restore(fresh, store, (records.get(store) ?? []) as never, HERE, NOW);
    }
    const reads = (records.get('workshopReads') ?? []) as { source: string; id: string }[];
    await foldRestored(
      fresh,
      reads.map(({ source, id }) => [source, id]),
      NOW,
    );
    return readWorkshops(fresh);
  };
  const first = await takeIn();
  expect(first.workshops).toEqual([mine]);
  expect(first.choices).toEqual([{ id: mine?.id, saved: true, notes: 'Ask Ana', at: NOW }]);
  const { id, kind, name, url } = feed('partner');
  expect(first.sources).toEqual([{ id, kind, name, url, state: 'new' }]);
  expect(await takeIn()).toEqual(first);
});
