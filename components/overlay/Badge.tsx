/**
 * The pill. Its accessible name is its content behind a hidden "Account health", so it always says what is seen. A click opens the card, a drag or Shift and an arrow key moves it to another corner. Its look is a function
 * of the view; `pending` and `lost` are about ourselves and win over it.
 */

import type { Corner, OverlayView } from '../../utils/domain';
import { badgeParts, number, t, tn, toneOf } from '../../utils/words/words';
import { Mark, type MarkKind } from '../ui/Mark';
import type { Now } from '../ui/Time';
import { cornerAt, cornerByKey, type Direction, DRAG_FROM } from './corners';

interface Props {
  view: OverlayView;
  own: 'pending' | 'lost' | undefined;
  open: boolean;
  corner: Corner;
  now: Now;
  dir: Direction;
  toggle(): void;
  place(corner: Corner): void;
}

/** One pointer drags one badge. */
const drag: { current: { x: number; y: number; moved: boolean } | null } = { current: null };

export function Badge({ view, own, open, corner, now, dir, toggle, place }: Props) {
  const { state } = view.standing;
  const { head, sub } = own ? { head: t(`badge_${own}`), sub: '' } : badgeParts(view, now.value);
  const kind: MarkKind = own ?? state;

  const down = (e: PointerEvent & { currentTarget: HTMLElement }) => {
    if (e.button) return;
    drag.current = { x: e.clientX, y: e.clientY, moved: false };
    e.currentTarget.setPointerCapture?.(e.pointerId);
  };
  const move = (e: PointerEvent & { currentTarget: HTMLElement }) => {
    const d = drag.current;
    if (!d || !e.buttons) return;
    const [x, y] = [e.clientX - d.x, e.clientY - d.y];
    d.moved ||= Math.hypot(x, y) >= DRAG_FROM;
    if (d.moved) e.currentTarget.style.translate = `${x}px ${y}px`;
  };
  const up = (e: PointerEvent & { currentTarget: HTMLElement }) => {
    e.currentTarget.style.translate = '';
    if (e.type === 'pointerup' && drag.current?.moved) {
      place(cornerAt(e.clientX, e.clientY, innerWidth, innerHeight, dir));
    }
  };
  // The click that ends a drag is not one; a click by key or by assistive technology (detail 0) always is.
  const click = (e: MouseEvent) => {
    if (e.detail === 0 || !drag.current?.moved) toggle();
    drag.current = null;
  };
  const key = (e: KeyboardEvent) => {
    const to = e.shiftKey && cornerByKey(corner, e.key, dir);
    if (!to) return;
    e.preventDefault();
    place(to);
  };

  return (
    <button
      type="button"
      class="badge"
      data-tone={own ? 'neutral' : toneOf(state)}
      aria-description={t('move_hint')}
      aria-expanded={open}
      aria-controls="card"
      onClick={click}
      onKeyDown={key}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    >
      <span class="sr">{t('account_health')}</span> <Mark kind={kind} />
      <b>{head}</b> {sub && <span class="sub">{sub}</span>}{' '}
      {view.open > 0 && (
        <>
          <span class="n" aria-hidden="true">
            {view.open > 99 ? '99+' : number(view.open)}
          </span>
          <span class="sr">{tn('open_alerts', view.open)}</span>
        </>
      )}
    </button>
  );
}
