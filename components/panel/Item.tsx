/** One item of a list: a tick, and while the list is being changed the ways to move and remove it. */

import type { ListItem } from '../../utils/domain/lists';
import { ownItemWords } from '../../utils/words/panel';
import { t } from '../../utils/words/words';

interface Props {
  item: ListItem;
  place: number;
  of: number;
  arranging: boolean;
  /** What the page showed of it. */
  tag: string;
  tick(on: boolean): void;
  move(way: -1 | 1): void;
  remove(): void;
  drag(): void;
  drop(): void;
}

/** Ours in the seller's language, theirs as they wrote it. */
export const wordsOf = ({ id, title }: ListItem): string => title ?? ownItemWords(id);

export function Item({ item, place, of, arranging, tag, tick, move, remove, drag, drop }: Props) {
  const words = wordsOf(item);
  const key = (e: KeyboardEvent) => {
    const way = e.key === 'ArrowUp' ? -1 : e.key === 'ArrowDown' ? 1 : 0;
    if (!arranging || !e.altKey || way === 0) return;
    e.preventDefault();
    move(way);
  };
  return (
    <li
      class={item.done ? 'done' : ''}
      draggable={arranging}
      onKeyDown={key}
      onDragStart={(e) => {
        e.dataTransfer?.setData('text/plain', words);
        drag();
      }}
      onDragOver={(e) => arranging && e.preventDefault()}
      onDrop={(e) => {
        e.preventDefault();
        drop();
      }}
    >
      <label class="row grow">
        <input type="checkbox" checked={item.done} onChange={(e) => tick(e.currentTarget.checked)} />
        <span class="grow">
          <bdi dir="auto">{words}</bdi>
          {tag && <small> {tag}</small>}
        </span>
      </label>
      {arranging && (
        <span class="ways">
          <Way
            item={item}
            way={-1}
            off={place === 0}
            name={t('pan_up', words)}
            path="M5 13l6-6 6 6"
            press={() => move(-1)}
          />
          <Way
            item={item}
            way={1}
            off={place === of - 1}
            name={t('pan_down', words)}
            path="M5 9l6 6 6-6"
            press={() => move(1)}
          />
          <Way item={item} off={false} name={t('pan_remove', words)} path="M6 6l10 10M16 6L6 16" press={remove} />
        </span>
      )}
    </li>
  );
}

interface WayProps {
  item: ListItem;
  way?: -1 | 1;
  off: boolean;
  name: string;
  path: string;
  press(): void;
}

function Way({ item, way, off, name, path, press }: WayProps) {
  return (
    <button
      type="button"
      class="quiet icon"
      aria-label={name}
      title={name}
      disabled={off}
      data-item={item.id}
      data-way={way}
      onClick={press}
    >
      <svg class="mark" viewBox="0 0 22 22" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
