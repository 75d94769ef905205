/** What a page that draws from cells begins with: its cells, what it takes from the storage, and who draws after a change. */

import { makeCells } from '../page/cell';
import { type Areas, chosenFrom } from './chosen';

export function drawnFrom(areas: Areas) {
  let draw = (): void => undefined;
  const cell = makeCells(() => draw());
  return {
    cell,
    chosen: chosenFrom(areas, cell),
    /** After any change, once for all of a turn. */
    whenChanged(drawAgain: () => void): void {
      draw = drawAgain;
    },
  };
}
