/** The list of workshops in the ledger: what sources say, what vanishes, what the seller chose, and how little is folded again. Long: one ledger, every way into it. */

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fold } from '../../../utils/domain/workshops/fold';
import type { WorkshopRead, WorkshopSource } from '../../../utils/domain/workshops/workshop';
import { countWorkshops, pagesOfWorkshops, readWorkshops } from '../../../utils/ledger/read-workshops';
import type { Ledger } from '../../../utils/ledger/schema';
import { saidOf } from '../../../utils/ledger/workshop-reads';
import {
  addOwn,
  dropSource,
  noteSource,
  putChoice,
  putSource,
  removeOwn,
  storeSaid,
} from '../../../utils/ledger/workshops';
import { house } from './house';
import { DAY, event, feed, HOUR, NOW, says, titles } from './workshops-house';

const PARTNER = feed('partner');
const LUMA = feed('luma');
const HAND = { id: 'hand-1', kind: 'hand', name: 'Typed in', readAt: NOW } as const;

const only = async (ledger: Ledger) => {
  const { workshops } = await readWorkshops(ledger);
  expect(workshops).toHaveLength(1);
  return workshops[0] as (typeof workshops)[number];
};

describe('a calendar', () => {
  test('fills the list, soonest first, and reading it again as it was writes no event', async () => {
    const ledger = await house();
    const reads = [event('b', { startsAt: NOW + 5 * DAY }), event('a')];
    expect(await says(ledger, PARTNER, reads)).toEqual({ added: 2, changed: 0, gone: 0, refused: 0 });
    const first = await readWorkshops(ledger);
    expect(first.workshops.map(({ title }) => title)).toEqual(['Session a', 'Session b']);
    expect(first.sources).toEqual([expect.objectContaining({ id: 'feed-partner', events: 2, readAt: NOW })]);
    const kept = await ledger.getAll('workshopReads');
    expect(await says(ledger, PARTNER, structuredClone(reads), NOW + HOUR)).toEqual({
      ...{ added: 0, changed: 0, gone: 0, refused: 0 },
    });
    expect(await ledger.getAll('workshopReads')).toEqual(kept);
    // Nothing of it was written, and yet it was stated an hour later.
    expect((await readWorkshops(ledger)).workshops[0]?.sources[0]?.readAt).toBe(NOW + HOUR);
  });

  test('that moves an event moves its row, which keeps its name and says where it was', async () => {
    const ledger = await house();
    await says(ledger, PARTNER, [event('a')]);
    const { id } = await only(ledger);
    await says(ledger, PARTNER, [event('a', { startsAt: NOW + 4 * DAY, sequence: 1 })], NOW + HOUR);
    expect(await only(ledger)).toMatchObject({ id, startsAt: NOW + 4 * DAY, movedFrom: NOW + 3 * DAY });
    await says(ledger, PARTNER, [event('a', { startsAt: NOW + 4 * DAY, status: 'cancelled' })], NOW + 2 * HOUR);
    expect(await only(ledger)).toMatchObject({ id, status: 'cancelled' });
  });

  test('that moves an event at each reading says so once, by its title, and the list goes on', async () => {
    const ledger = await house();
    const told: (string | undefined)[] = [];
    for (let i = 0; i < 6; i++) {
      await says(ledger, PARTNER, [event('a', { startsAt: NOW + (3 + i) * DAY }), event('steady')], NOW + i * HOUR);
      const [source] = (await readWorkshops(ledger)).sources;
      told.push(source?.trouble?.what === 'restless' ? source.trouble.words : undefined);
    }
    expect(told).toEqual([undefined, undefined, undefined, 'Session a', undefined, undefined]);
    expect((await readWorkshops(ledger)).workshops).toHaveLength(2);
  });

  test('that leaves out what is to come takes it off the list; what is over and what was chosen stays', async () => {
    const ledger = await house();
    const reads = [event('past', { startsAt: NOW - DAY }), event('next'), event('chosen')];
    await says(ledger, PARTNER, reads);
    const chosen = (await readWorkshops(ledger)).workshops.find(({ title }) => title === 'Session chosen');
    await putChoice(ledger, { id: chosen?.id ?? '', going: true, at: NOW });
    expect(await says(ledger, PARTNER, [event('new')], NOW + HOUR)).toMatchObject({ added: 1, gone: 1 });
    expect(await titles(ledger)).toEqual(['Session chosen', 'Session new', 'Session past']);
    const { workshops } = await readWorkshops(ledger);
    expect(workshops.find(({ id }) => id === chosen?.id)?.sources).toEqual([
      expect.objectContaining({ id: 'feed-partner', gone: true, readAt: NOW }),
    ]);
    // It is stated again.
    await says(ledger, PARTNER, [event('new'), event('chosen')], NOW + 2 * HOUR);
    const back = (await readWorkshops(ledger)).workshops.find(({ id }) => id === chosen?.id);
    expect(back?.sources).toEqual([{ ...back?.sources[0], readAt: NOW + 2 * HOUR }]);
    expect(back?.sources[0]).not.toHaveProperty('gone');
  });

  test('of which only a part could be read takes nothing off the list', async () => {
    const ledger = await house();
    await says(ledger, PARTNER, [event('a'), event('b')]);
    await says(ledger, PARTNER, [event('c')], NOW + HOUR, false);
    expect(await titles(ledger)).toEqual(['Session a', 'Session b', 'Session c']);
  });

  test('that is left takes its events with it, but none that the seller chose or another source states', async () => {
    const ledger = await house();
    await says(ledger, PARTNER, [event('both'), event('chosen'), event('past', { startsAt: NOW - DAY })]);
    await says(ledger, LUMA, [event('both')]);
    const { workshops } = await readWorkshops(ledger);
    expect(workshops.find(({ title }) => title === 'Session both')?.sources).toHaveLength(2);
    await putChoice(ledger, {
      id: workshops.find(({ title }) => title === 'Session chosen')?.id ?? '',
      saved: true,
      at: NOW,
    });
    await dropSource(ledger, PARTNER.id, NOW);
    expect(await titles(ledger)).toEqual(['Session both', 'Session chosen']);
    expect((await readWorkshops(ledger)).sources.map(({ id }) => id)).toEqual([LUMA.id]);
  });

  test('that answers after it was left stores nothing', async () => {
    const ledger = await house();
    await putSource(ledger, PARTNER);
    await dropSource(ledger, PARTNER.id, NOW);
    await storeSaid(ledger, PARTNER, { reads: [event('late')], whole: true }, NOW);
    await noteSource(ledger, { ...PARTNER, state: 'unreachable' });
    expect(await readWorkshops(ledger)).toMatchObject({ workshops: [], sources: [] });
  });

  test('is one of fifty at most', async () => {
    const ledger = await house();
    for (let n = 0; n < 50; n++) expect(await putSource(ledger, feed(`f${n}`))).toBe(true);
    expect(await putSource(ledger, feed('one more'))).toBe(false);
    expect(await putSource(ledger, feed('f7', { state: 'unreachable' }))).toBe(true);
  });
});

describe('what the seller adds', () => {
  test('joins the event a calendar states too, and taken out again leaves what the calendar says', async () => {
    const ledger = await house();
    await says(ledger, PARTNER, [event('a')]);
    const before = await only(ledger);
    await addOwn(ledger, HAND, [event('a', { id: 'typed', title: 'My session' })], NOW + HOUR);
    const joined = await only(ledger);
    expect(joined).toMatchObject({ id: before.id, title: 'My session' });
    expect(joined.sources.map(({ kind }) => kind).sort()).toEqual(['feed', 'hand']);
    expect(await removeOwn(ledger, joined.id, NOW + HOUR)).toBe(1);
    expect(await only(ledger)).toMatchObject({ id: before.id, title: 'Session a' });
    expect(await removeOwn(ledger, joined.id, NOW + HOUR)).toBe(0);
  });

  test('is gone when it is taken out and nobody else states it; the choice stays for an undo', async () => {
    const ledger = await house();
    await addOwn(ledger, HAND, [event('mine')], NOW);
    const { id } = await only(ledger);
    await putChoice(ledger, { id, notes: 'Ask Ana', at: NOW });
    await removeOwn(ledger, id, NOW);
    expect(await readWorkshops(ledger)).toMatchObject({ workshops: [], choices: [{ id, notes: 'Ask Ana' }] });
    await addOwn(ledger, HAND, [event('mine')], NOW);
    expect((await only(ledger)).id).toBe(id);
  });

  test('that turns out to be an event of a calendar brings its choice along', async () => {
    const ledger = await house();
    await says(ledger, PARTNER, [event('a')]);
    const { id } = await only(ledger);
    await addOwn(ledger, HAND, [event('mine', { startsAt: NOW + 9 * DAY })], NOW + HOUR);
    const mine = (await readWorkshops(ledger)).workshops.find((one) => one.id !== id);
    await putChoice(ledger, { id: mine?.id ?? '', saved: true, notes: 'Bring the list', at: NOW + HOUR });
    await addOwn(ledger, HAND, [event('a', { id: 'mine' })], NOW + 2 * HOUR);
    expect((await only(ledger)).id).toBe(id);
    expect((await readWorkshops(ledger)).choices).toEqual([
      { id, saved: true, notes: 'Bring the list', at: NOW + HOUR },
    ]);
  });

  test('and decided can be taken back', async () => {
    const ledger = await house();
    await putChoice(ledger, { id: 'w-1', hidden: true, at: NOW });
    await putChoice(ledger, { id: 'w-1', at: NOW + 1 });
    expect((await readWorkshops(ledger)).choices).toEqual([]);
  });
});

describe('a list of thousands', () => {
  const many = (count: number, of = 'many') =>
    Array.from({ length: count }, (_, n) => event(`${of}-${n}`, { startsAt: NOW + DAY + n * HOUR }));

  test('takes no more than it may hold, and refuses the latest', async () => {
    const ledger = await house();
    await putSource(ledger, PARTNER);
    expect(await storeSaid(ledger, PARTNER, { reads: many(5).reverse(), whole: true, most: 2 }, NOW)).toMatchObject({
      added: 2,
      refused: 3,
    });
    expect(await titles(ledger)).toEqual(['Session many-0', 'Session many-1']);
  });

  test('folds again only what one changed event has to do with', async () => {
    const ledger = await house();
    const reads = many(600);
    await says(ledger, PARTNER, reads);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const moved = reads.map((one, n) => (n === 300 ? { ...one, title: 'Another title' } : one));
    expect(await says(ledger, PARTNER, moved, NOW + HOUR)).toMatchObject({ changed: 1 });
    // The read, its row, and the source; read again: the source and the row.
    expect([put.mock.calls.length <= 4, get.mock.calls.length <= 4]).toEqual([true, true]);
    put.mockRestore();
    get.mockRestore();
    expect((await titles(ledger)).filter((title) => title === 'Another title')).toHaveLength(1);
  });

  test('of which every event changes at once is what the calendar says now, and no old word of it is left', async () => {
    const ledger = await house();
    // Each takes the title and time of the next: old names and new ones cross.
    const reads = many(350);
    await says(ledger, PARTNER, reads);
    const turned = reads.map((one, n) => {
      const { title, startsAt } = reads[(n + 1) % reads.length] as WorkshopRead;
      return { ...one, title, startsAt };
    });
    expect(await says(ledger, PARTNER, turned, NOW + HOUR)).toMatchObject({ changed: 350 });
    const stored = await ledger.getAll('workshopReads');
    expect(new Map(stored.map(({ id, title }) => [id, title]))).toEqual(
      new Map(turned.map(({ id, title }) => [id, title])),
    );
    expect(await titles(ledger)).toEqual(reads.map(({ title }) => title).sort());
  });

  test('is given in pages that together are the whole, each row once', async () => {
    const ledger = await house();
    const reads = many(1_003).map((one, n) => (n > 400 && n < 950 ? { ...one, startsAt: NOW + 9 * DAY } : one));
    await says(ledger, PARTNER, reads);
    const ids: string[] = [];
    const sizes: number[] = [];
    for await (const page of pagesOfWorkshops(ledger, NOW)) {
      sizes.push(page.length);
      ids.push(...page.map(({ id }) => id));
    }
    expect([new Set(ids).size, ids.length, await countWorkshops(ledger, NOW)]).toEqual([1_003, 1_003, 1_003]);
    expect(sizes.length).toBeGreaterThan(1);
  });
});

test('whatever sources say in whatever order, the list is what folding all of it at once comes to', async () => {
  const one = fc.record({
    uid: fc.constantFrom('u-1@partner.example', 'u-2@partner.example', 'u-3@partner.example'),
    title: fc.constantFrom('Claims that hold', 'Appeals clinic'),
    startsAt: fc.constantFrom(NOW + DAY, NOW + 2 * DAY),
    url: fc.constantFrom('https://partner.example/a', 'https://partner.example/b'),
  });
  const reads = fc.uniqueArray(fc.record({ id: fc.constantFrom('1', '2', '3', '4'), read: one }), {
    selector: ({ id }) => id,
    maxLength: 4,
  });
  const steps = fc.array(fc.record({ source: fc.constantFrom(PARTNER, LUMA, feed('agency')), reads }), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const ledger = await house();
      for (const [n, step] of all.entries()) {
        const said = step.reads.map(({ id, read }): WorkshopRead => ({ id, ...read }));
        await says(ledger, step.source satisfies WorkshopSource, said, NOW + n);
      }
      const stored = await ledger.getAll('workshopReads');
      const rows = await ledger.getAll('workshops');
      const whole = fold(
        stored.map((read) => ({
          source: { id: read.source, ...read.from, readAt: read.readAt },
          read: saidOf(read),
          workshop: read.workshop,
        })),
        rows,
        NOW,
      );
      expect(whole.changed).toEqual([]);
      expect(whole.gone).toEqual([]);
      expect(rows).toHaveLength(new Set(stored.map(({ workshop }) => workshop)).size);
      ledger.close();
    }),
    { numRuns: 60 },
  );
});
