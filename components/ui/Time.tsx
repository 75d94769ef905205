/** Times that tick. Each reads the clock itself, so a tick redraws a few characters and not a card. */

import { ago, dayAndTime, t, until } from '../../utils/words/words';

/** A signal in our own pages; in the overlay a plain cell. */
export interface Now {
  readonly value: number;
}

const iso = (ms: number) => new Date(ms).toISOString();

export function Ago({ at, now }: { at: number; now: Now }) {
  return (
    <time dateTime={iso(at)} title={dayAndTime(at)}>
      {ago(at, now.value)}
    </time>
  );
}

/** `left` adds the word: "1:42 left". */
export function Until({ at, now, left }: { at: number; now: Now; left?: boolean }) {
  const words = until(at, now.value);
  return (
    <time dateTime={iso(at)} title={dayAndTime(at)}>
      {left && at > now.value ? t('left', words) : words}
    </time>
  );
}
