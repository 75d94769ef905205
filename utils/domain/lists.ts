/**
 * The seller's own two lists for a LIVE: which products in which order, and what to see to before it. Plain data that is
 * made whole whatever was stored; every change gives a new list and keeps the caps.
 */

import type { AccountKey } from './account';

export interface ListItem {
  id: string;
  /** The seller's words. Absent: one of ours, whose words are known by its id. */
  title?: string;
  done: boolean;
}

export interface Lists {
  show: ListItem[];
  checklist: ListItem[];
}

export type ListName = keyof Lists;

/** Key under which the lists of all accounts lie in the extension's local storage. The panel alone writes it. */
export const LISTS_KEY = 'lists';

export const LIST_CAPS = { show: 200, checklist: 50, title: 200, accounts: 30 } as const;

/** Ours to begin with: what costs nothing to see to, and no rule of TikTok's. */
export const OWN_ITEMS = ['quiet', 'power', 'captions', 'samples', 'second', 'water'] as const;
export type OwnItem = (typeof OWN_ITEMS)[number];

const isOwn = (id: string): id is OwnItem => (OWN_ITEMS as readonly string[]).includes(id);

const group = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const tidyTitle = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, LIST_CAPS.title).trim();

function itemsFrom(value: unknown, most: number): ListItem[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = new Map<string, ListItem>();
  for (const one of value) {
    const { id, title, done } = group(one);
    if (typeof id !== 'string' || id === '' || id.length > 80 || items.has(id)) continue;
    const words = typeof title === 'string' ? tidyTitle(title) : '';
    if (words) items.set(id, { id, title: words, done: done === true });
    else if (isOwn(id)) items.set(id, { id, done: done === true });
  }
  return [...items.values()].slice(0, most);
}

/** Of one account, with our checklist where nothing was stored yet. */
export function listsFrom(stored: unknown, account: AccountKey): Lists {
  const { show, checklist } = group(group(stored)[account]);
  return {
    show: itemsFrom(show, LIST_CAPS.show) ?? [],
    checklist: itemsFrom(checklist, LIST_CAPS.checklist) ?? OWN_ITEMS.map((id) => ({ id, done: false })),
  };
}

/** What is stored, with the lists of one account changed. Of too many accounts those changed longest ago are let go. */
export function withLists(stored: unknown, account: AccountKey, lists: Lists): Record<string, unknown> {
  const { [account]: _, ...others } = group(stored);
  const kept = Object.entries(others).slice(-(LIST_CAPS.accounts - 1));
  return { ...Object.fromEntries(kept), [account]: lists };
}

export type Change =
  | { do: 'add'; title: string; id: string }
  | { do: 'tick'; id: string; done: boolean }
  | { do: 'untick' }
  /** `to`: its place afterwards. */
  | { do: 'move'; id: string; to: number }
  | { do: 'remove'; id: string }
  | { do: 'restore'; item: ListItem; to: number };

/** The list itself when there is nothing to change: no words, no such item, no room. */
export function changed(list: readonly ListItem[], change: Change, name: ListName): ListItem[] {
  const place = 'id' in change ? list.findIndex(({ id }) => id === change.id) : -1;
  switch (change.do) {
    case 'add': {
      const title = tidyTitle(change.title);
      return title && place < 0 && list.length < LIST_CAPS[name]
        ? [...list, { id: change.id, title, done: false }]
        : [...list];
    }
    case 'tick':
      return list.map((one) => (one.id === change.id ? { ...one, done: change.done } : one));
    case 'untick':
      return list.map((one) => ({ ...one, done: false }));
    case 'move': {
      const item = list[place];
      return item ? inserted(list.toSpliced(place, 1), item, change.to) : [...list];
    }
    case 'remove':
      return list.filter(({ id }) => id !== change.id);
    case 'restore': {
      const there = list.some(({ id }) => id === change.item.id);
      return there || list.length >= LIST_CAPS[name] ? [...list] : inserted(list, change.item, change.to);
    }
  }
}

const inserted = (list: readonly ListItem[], item: ListItem, to: number): ListItem[] =>
  list.toSpliced(Math.max(0, Math.min(list.length, to)), 0, item);

/** The first that is neither ticked nor, by exactly its title, among those that the page showed pinned in this LIVE. */
export function nextUp(show: readonly ListItem[], shown: readonly string[]): ListItem | undefined {
  return show.find(({ done, title }) => !done && !(title !== undefined && shown.includes(title)));
}
