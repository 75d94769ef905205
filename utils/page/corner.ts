/** A corner in which the badge covers none of the page's own controls, for as long as the seller has not chosen one. */

import type { Corner } from '../domain';
import { HOST_TAG } from './names';

/** In the order in which they are tried. */
const CORNERS: readonly Corner[] = ['bottom-end', 'bottom-start', 'top-end', 'top-start'];
/** The badge with its words, and the gap it keeps from the edges. */
const WIDTH = 280;
const HEIGHT = 40;
const GAP = 16;
const CONTROL = 'a,button,input,textarea,select,video,[role=button],[role=textbox],[contenteditable=true]';

function isFree(corner: Corner, dir: 'ltr' | 'rtl'): boolean {
  const atStart = corner.endsWith('start') === (dir === 'ltr');
  const left = atStart ? GAP : innerWidth - GAP - WIDTH;
  const top = corner.startsWith('top') ? GAP : innerHeight - GAP - HEIGHT;
  for (let x = 0; x <= 4; x++) {
    for (let y = 0; y <= 2; y++) {
      const under = document.elementsFromPoint(left + (WIDTH * x) / 4, top + (HEIGHT * y) / 2);
      const first = under.find((one) => one.localName !== HOST_TAG);
      if (first?.closest(CONTROL)) return false;
    }
  }
  return true;
}

/** The corner to be in: the present one while it is free, else the first that is; the present one when none is. */
export function freeCorner(now: Corner, dir: 'ltr' | 'rtl'): Corner {
  if (isFree(now, dir)) return now;
  return CORNERS.find((corner) => isFree(corner, dir)) ?? now;
}

/** A page draws its controls some time after it has a body; then they stay where they are. */
const LOOK_MS = [300, 1_000, 3_000, 6_000] as const;

export function watchCorner(look: () => void, signal: AbortSignal): void {
  const timers = LOOK_MS.map((ms) => setTimeout(look, ms));
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
}
