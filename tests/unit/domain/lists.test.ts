/** The seller's own lists: whatever was stored, they are whole; whatever is done, nothing is lost that was not removed. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Change,
  changed,
  LIST_CAPS,
  type ListItem,
  listsFrom,
  nextUp,
  OWN_ITEMS,
  withLists,
} from '../../../utils/domain/lists';
import { ANA, SHOP } from './samples';

const item = (id: string, more: Partial<ListItem> = {}): ListItem => ({
  id,
  title: `Product ${id}`,
  done: false,
  ...more,
});
const three = ['a', 'b', 'c'].map((id) => item(id));
const ids = (list: readonly ListItem[]): string => list.map(({ id }) => id).join('');

test('a seller begins with an empty run of show and our checklist, nothing of it ticked', () => {
  const lists = listsFrom(undefined, ANA.key);
  expect(lists.show).toEqual([]);
  expect(lists.checklist.map(({ id }) => id)).toEqual([...OWN_ITEMS]);
  expect(lists.checklist.some(({ done }) => done)).toBe(false);
});

test('a checklist that was emptied stays empty', () => {
  const stored = withLists(undefined, ANA.key, { show: [], checklist: [] });
  expect(listsFrom(stored, ANA.key).checklist).toEqual([]);
});

test('each account has its own lists', () => {
  const stored = withLists(undefined, ANA.key, { show: three, checklist: [] });
  const both = withLists(stored, SHOP.key, { show: [], checklist: [] });
  expect(listsFrom(both, ANA.key).show).toEqual(three);
  expect(listsFrom(both, SHOP.key).show).toEqual([]);
});

test('of more accounts than are kept, the one changed longest ago is let go', () => {
  let stored: unknown;
  for (let i = 0; i <= LIST_CAPS.accounts; i++)
    stored = withLists(stored, `seller:${i}`, { show: three, checklist: [] });
  expect(listsFrom(stored, 'seller:0').show).toEqual([]);
  expect(listsFrom(stored, 'seller:1').show).toEqual(three);
});

describe('a change', () => {
  test.each<[string, Change, string]>([
    ['adds at the end', { do: 'add', title: ' New  one ', id: 'd' }, 'abcd'],
    ['adds nothing without words', { do: 'add', title: '   ', id: 'd' }, 'abc'],
    ['moves down', { do: 'move', id: 'a', to: 2 }, 'bca'],
    ['moves up', { do: 'move', id: 'c', to: 0 }, 'cab'],
    ['moves no further than the end', { do: 'move', id: 'a', to: 9 }, 'bca'],
    ['removes', { do: 'remove', id: 'b' }, 'ac'],
    ['brings back where it was', { do: 'restore', item: item('x'), to: 1 }, 'axbc'],
    ['brings nothing back twice', { do: 'restore', item: item('b'), to: 0 }, 'abc'],
    ['of an item that is gone changes nothing', { do: 'move', id: 'z', to: 0 }, 'abc'],
  ])('%s', (_, change, after) => expect(ids(changed(three, change, 'show'))).toBe(after));

  test('ticks one, and unticks all', () => {
    const ticked = changed(three, { do: 'tick', id: 'b', done: true }, 'show');
    expect(ticked.map(({ done }) => done)).toEqual([false, true, false]);
    expect(changed(ticked, { do: 'untick' }, 'show').some(({ done }) => done)).toBe(false);
  });

  test('finds a full list full', () => {
    const full = Array.from({ length: LIST_CAPS.checklist }, (_, i) => item(String(i)));
    expect(changed(full, { do: 'add', title: 'One more', id: 'x' }, 'checklist')).toEqual(full);
  });
});

test('the next product is the first that is neither ticked nor, by exactly its title, was pinned', () => {
  const list = [item('a', { done: true }), item('b'), item('c')];
  expect(nextUp(list, [])?.id).toBe('b');
  expect(nextUp(list, ['Product b'])?.id).toBe('c');
  expect(nextUp(list, ['product b', 'Product b '])?.id).toBe('b');
  expect(nextUp(list, ['Product b', 'Product c'])).toBeUndefined();
});

const anyItem = fc.oneof(
  fc.anything(),
  fc.record({ id: fc.oneof(fc.string(), fc.constantFrom('quiet', 'power')), title: fc.string(), done: fc.boolean() }),
);

test('whatever lies in the storage, the lists that come of it are whole, and storing them changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyItem), fc.anything(), (show, checklist) => {
      const lists = listsFrom({ [ANA.key]: { show, checklist } }, ANA.key);
      for (const list of [lists.show, lists.checklist]) {
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        for (const one of list) {
          expect(typeof one.done).toBe('boolean');
          expect(one.title === undefined ? OWN_ITEMS.includes(one.id as never) : one.title.trim() !== '').toBe(true);
          expect((one.title ?? '').length).toBeLessThanOrEqual(LIST_CAPS.title);
        }
      }
      expect(listsFrom(withLists({}, ANA.key, lists), ANA.key)).toEqual(lists);
    }),
  );
});

test('removing and bringing back leaves a list as it was, wherever the item stood', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 }), fc.nat(), (names, n) => {
      const list = names.map((id) => item(id));
      const to = n % list.length;
      const gone = list[to] as ListItem;
      const without = changed(list, { do: 'remove', id: gone.id }, 'show');
      expect(changed(without, { do: 'restore', item: gone, to }, 'show')).toEqual(list);
    }),
  );
});
