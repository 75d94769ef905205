/** Draws the overlay of one page as a function of what the worker publishes. */

import { render } from 'preact';
import { Overlay } from '../../components/overlay/Overlay';
import type { Corner } from '../../utils/domain/views';
import type { Shown } from '../../utils/messaging/protocol';
import { makeCells } from '../../utils/page/cell';
import { freeCorner, watchCorner } from '../../utils/page/corner';
import { mount } from '../../utils/page/mount';
import { isLiveDashboard } from '../../utils/sites/live-manager/pages';
import { makeActions } from './actions';
import { EMPTY, keepTime, useWords } from './begin';
import { css } from './css';

export interface Screen {
  show(what: Shown): void;
  lose(): void;
}

export function drawOverlay(page: string, signal: AbortSignal): Screen {
  const dir = useWords();
  let redraw = (): void => undefined;
  const cell = makeCells(() => redraw());
  const view = cell(EMPTY);
  const pending = cell(true);
  const lost = cell(false);
  const corner = cell<Corner>('bottom-end');
  const look = cell<Shown['look']>(undefined);
  const now = cell(Date.now());
  let chosen = false;
  const show = (what: Shown): void => {
    view.value = what.view;
    chosen = what.corner !== undefined;
    if (what.corner) corner.value = what.corner;
    look.value = what.look;
    pending.value = false;
    now.value = Date.now();
  };
  const lose = (): void => {
    lost.value = true;
  };
  const actions = makeActions(page, () => view.value.account?.key, show, lose);
  const draw = (container: HTMLElement): (() => void) => {
    const fixed = { view, pending, lost, corner, look, now, dir, actions };
    redraw = () => render(<Overlay {...fixed} live={isLiveDashboard(location)} />, container);
    redraw();
    return () => {
      redraw = () => undefined;
      render(null, container);
    };
  };
  const { hidden } = actions;
  keepTime(now, () => view.value.alerts.some((alert) => (alert.endsAt ?? 0) > Date.now()), signal);
  const avoid = (): void => {
    if (!chosen) corner.value = freeCorner(corner.value, dir);
  };
  watchCorner(avoid, signal);
  mount({ css, dir, draw, hidden, signal });
  return { show, lose };
}
