/** Where the badge may stand: four corners, by pointer or by key. Pure, so that both ways are tested without a page. */

import type { Corner } from '../../utils/domain';

export type Direction = 'ltr' | 'rtl';

/** Less than this is a click with an unsteady hand, not a drag. */
export const DRAG_FROM = 6;

export function cornerAt(x: number, y: number, width: number, height: number, dir: Direction): Corner {
  return `${y < height / 2 ? 'top' : 'bottom'}-${x < width / 2 === (dir === 'ltr') ? 'start' : 'end'}`;
}

/** The corner that an arrow key leads to, or undefined for any other key. */
export function cornerByKey(corner: Corner, key: string, dir: Direction): Corner | undefined {
  const [row, side] = corner.split('-');
  const to = {
    ArrowUp: `top-${side}`,
    ArrowDown: `bottom-${side}`,
    ArrowLeft: `${row}-${dir === 'ltr' ? 'start' : 'end'}`,
    ArrowRight: `${row}-${dir === 'ltr' ? 'end' : 'start'}`,
  }[key];
  return to as Corner | undefined;
}

/** Which way a corner is on the screen, for the words that announce it. */
export function onScreen(corner: Corner, dir: Direction): 'top_left' | 'top_right' | 'bottom_left' | 'bottom_right' {
  const [row, side] = corner.split('-') as ['top' | 'bottom', string];
  return `${row}_${(side === 'start') === (dir === 'ltr') ? 'left' : 'right'}`;
}
