/**
 * One of the seller's own lists: tick off, add, and in a mode of its own move and remove, by buttons, by dragging or with
 * Alt and an arrow key. What was removed can be brought back until the next thing is.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import { type Change, LIST_CAPS, type ListItem, type ListName } from '../../utils/domain/lists';
import { t } from '../../utils/words/words';
import { Adder } from './Adder';
import { Item, wordsOf } from './Item';

interface Props {
  name: ListName;
  items: readonly ListItem[];
  /** Titles that the page showed pinned in this LIVE, and the last of them. */
  shown?: readonly string[];
  pinned?: string | undefined;
  change(list: ListName, change: Change): void;
  folded?: boolean;
}

export function Listing({ name, items, shown = [], pinned, change, folded }: Props) {
  const [arranging, arrange] = useState(false);
  const [removed, setRemoved] = useState<{ item: ListItem; to: number } | null>(null);
  const [said, say] = useState('');
  const dragged = useRef<string | undefined>(undefined);
  const focus = useRef<{ id: string; way: -1 | 1 } | undefined>(undefined);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // Moved by a button or key: the focus stays with the item, on the way that is still open.
    const moved = focus.current;
    focus.current = undefined;
    if (!moved) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('[data-way]') ?? [])];
    const own = buttons.filter((one) => one.dataset.item === moved.id && !one.disabled);
    (own.find((one) => one.dataset.way === String(moved.way)) ?? own[0])?.focus();
  }, [items]);
  const move = (item: ListItem, to: number) => {
    if (to < 0 || to >= items.length) return;
    say(t('pan_moved', wordsOf(item), to + 1, items.length));
    change(name, { do: 'move', id: item.id, to });
  };
  const done = items.filter((one) => one.done).length;
  return (
    <details class="pad listing" open={!folded}>
      <summary>
        <h2>{t(`pan_${name}`)}</h2> {items.length > 0 && <small>{t('pan_progress', done, items.length)}</small>}
      </summary>
      {items.length === 0 && name === 'show' && <p class="small">{t('pan_show_empty')}</p>}
      <ul ref={list}>
        {items.map((item, place) => (
          <Item
            key={item.id}
            item={item}
            place={place}
            of={items.length}
            arranging={arranging}
            tag={tagOf(item, shown, pinned)}
            tick={(on) => change(name, { do: 'tick', id: item.id, done: on })}
            move={(way) => {
              focus.current = { id: item.id, way };
              move(item, place + way);
            }}
            remove={() => {
              setRemoved({ item, to: place });
              change(name, { do: 'remove', id: item.id });
            }}
            drag={() => {
              dragged.current = item.id;
            }}
            drop={() => {
              const from = items.find(({ id }) => id === dragged.current);
              dragged.current = undefined;
              if (from) move(from, place);
            }}
          />
        ))}
      </ul>
      {removed && (
        <p class="row" role="status">
          <span class="grow">{t('pan_removed', wordsOf(removed.item))}</span>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              change(name, { do: 'restore', ...removed });
              setRemoved(null);
            }}
          >
            {t('undo')}
          </button>
        </p>
      )}
      {items.length < LIST_CAPS[name] ? (
        <Adder name={name} add={(title) => change(name, { do: 'add', title, id: crypto.randomUUID() })} />
      ) : (
        <p class="small">{t('pan_full')}</p>
      )}
      {items.length > 0 && (
        <div class="row wrap">
          <button type="button" class="quiet" aria-pressed={arranging} onClick={() => arrange(!arranging)}>
            {t(arranging ? 'pan_arrange_end' : 'pan_arrange')}
          </button>
          {done > 0 && (
            <button type="button" class="quiet" onClick={() => change(name, { do: 'untick' })}>
              {t('pan_untick')}
            </button>
          )}
        </div>
      )}
      <p class="sr" role="status">
        {said}
      </p>
    </details>
  );
}

/** Known by exactly the same title, never guessed. */
function tagOf({ title }: ListItem, shown: readonly string[], pinned: string | undefined): string {
  if (title === undefined || !shown.includes(title)) return '';
  return t(title === pinned ? 'pan_pinned_now' : 'pan_was_pinned');
}
