/** What is said in a LIVE, and what was pinned in it: kept of the seller's own, and only as long as it is of use. */

import { describe, expect, test } from 'vitest';
import { prune } from '../../../utils/ledger/prune';
import { claim } from '../../../utils/ledger/write';
import { ANA } from '../domain/samples';
import { HERE, house } from './house';
import { at, caption, evening, live, log, pin, ROOM, said, seenAt, take, viewer, viewers, warned } from './live-house';

describe('what is said in a LIVE', () => {
  test('on a viewer’s page is kept of a LIVE of the seller’s, whoever is signed in there', async () => {
    const ledger = await house();
    await take(ledger, [seenAt(0, [live()]), viewer(1, [caption(1, 'hello'), viewers(1, 214)])]);
    expect(await said(ledger)).toEqual(['hello']);
    expect((await ledger.get('documents', 'viewer-1'))?.held).toEqual([]);
  });

  test('of a stranger’s LIVE is nobody’s, and waits for three minutes at most', async () => {
    const ledger = await house();
    await take(ledger, [seenAt(0, [live('live', { roomId: '9' })])]);
    for (let m = 0; m < 20; m++) await take(ledger, [viewer(m, [caption(m, `word ${m}`), viewers(m, m)])], m);
    expect(await ledger.count('moments')).toBe(0);
    expect((await ledger.get('documents', 'viewer-1'))?.heard).toHaveLength(4);
    // Also when the seller has said who they are: they watch somebody else.
    await claim(ledger, 'viewer-1', ANA.key, HERE, at(20));
    await take(ledger, [viewer(20, [caption(20, 'word 20')])], 20);
    expect(await ledger.count('moments')).toBe(0);
    expect(await ledger.get('lives', [ANA.key, ROOM])).toBeUndefined();
    await prune(ledger, at(40));
    expect(await ledger.get('documents', 'viewer-1')).not.toHaveProperty('heard');
  });

  test('in the minutes before an alert that says whose LIVE it is, is not lost', async () => {
    const ledger = await house();
    await take(ledger, [seenAt(0, [], { account: ANA })]);
    await take(ledger, [viewer(1, [caption(1, 'long ago')]), viewer(9, [caption(9, 'it clears acne')])]);
    await take(ledger, [{ ...viewer(10, [warned(10)]), account: ANA }]);
    expect(await said(ledger)).toEqual(['it clears acne']);
    await take(ledger, [viewer(11, [caption(11, 'sorry')])]);
    expect(await said(ledger)).toEqual(['it clears acne', 'sorry']);
  });

  test('on a page of the seller’s own tools waits until that page has named its account', async () => {
    const ledger = await house();
    await take(ledger, [seenAt(1, [caption(1, 'hello')], { page: 'new', account: undefined, via: 'frame' })]);
    expect(await ledger.count('moments')).toBe(0);
    await take(ledger, [seenAt(1.2, [{ kind: 'account', account: ANA }], { page: 'new' })]);
    expect(await said(ledger)).toEqual(['hello']);
  });

  test('is no reading of anybody’s health: the report counts none of it', async () => {
    const ledger = await house();
    await take(ledger, [seenAt(0, [live()])]);
    for (let m = 1; m < 9; m++) await take(ledger, [viewer(m, [caption(m, `word ${m}`)])]);
    expect((await ledger.getAll('rollups')).map(({ readings }) => readings)).toEqual([1]);
    expect(await ledger.count('observations')).toBe(1);
  });

  test('stays two minutes around each alert, and goes in the worker’s hour', async () => {
    const ledger = await house();
    const words = [0, 8, 10.5, 12.5, 14.4, 14.6, 43, 44.1, 47.9, 48.1, 55];
    await take(ledger, [...evening(), ...words.map((m) => seenAt(m, [caption(m, `${m}`)], { via: 'frame' }))]);
    // Nothing of the last ten minutes is touched.
    await prune(ledger, at(58));
    const kept = (await said(ledger)).filter((one) => !one.startsWith('said'));
    expect(kept).toEqual(['10.5', '12.5', '14.4', '44.1', '47.9', '48.1', '55']);
    await prune(ledger, at(120));
    // Alerts at 12.5 and 46; of the evening's own words the one at 12 and the one at 45.
    expect(await said(ledger)).toEqual(['10.5', 'said at 12', '12.5', '14.4', '44.1', 'said at 45', '47.9']);
    const before = await log(ledger);
    await prune(ledger, at(180));
    expect(await log(ledger)).toEqual(before);
  });
});

describe('pins of which nothing said in which LIVE', () => {
  test('find theirs by the time, and those outside of any LIVE go', async () => {
    const ledger = await house();
    const silent = evening().filter(({ result }) => result.kind !== 'facts' || result.facts[0]?.kind !== 'caption');
    await take(ledger, [seenAt(-30, [pin('9')]), ...silent, seenAt(90, [pin('8')])]);
    const before = await log(ledger);
    await prune(ledger, at(200));
    expect(await log(ledger)).toEqual(before);
    expect((await ledger.getAll('moments')).every(({ roomId }) => roomId === ROOM)).toBe(true);
    // Of each change one is left.
    expect((await ledger.getAll('moments')).filter(({ kind }) => kind === 'pin')).toHaveLength(4);
  });
});
