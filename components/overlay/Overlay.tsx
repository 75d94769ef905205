/**
 * Badge, card and alerts on the seller's page. Lives in a closed shadow root: it holds no browser API and no zod, takes
 * values and callbacks, and keeps its own keys from the page's shortcuts. Reads values and leaves watching them to
 * whoever renders it: in a page every kilobyte counts, and hooks and signals are
 * four of them: hence the classes.
 */

import { Component, createRef } from 'preact';
import type { AccountKey, Corner, OverlayView } from '../../utils/domain';
import { t } from '../../utils/words/words';
import type { Now } from '../ui/Time';
import type { AlertActions } from './Alert';
import { Alerts } from './Alerts';
import { Badge } from './Badge';
import { Card } from './Card';
import { type Direction, onScreen } from './corners';

export interface OverlayActions extends AlertActions {
  acknowledge(id: string): void;
  undo(id: string): void;
  corner(corner: Corner): void;
  openReport(): void;
  openHealth(): void;
  choose(key: AccountKey): void;
}

export interface OverlayProps {
  view: { readonly value: OverlayView };
  /** The first reading has not come back yet. */
  pending: { readonly value: boolean };
  /** The extension was updated under this page. */
  lost: { readonly value: boolean };
  corner: { value: Corner };
  now: Now;
  dir: Direction;
  /** A LIVE is being run on this page. */
  live?: boolean;
  /** Large type while a LIVE runs; the loudest alert flashes. */
  look?: { readonly value: { large: boolean; flash: boolean } | undefined };
  actions: OverlayActions;
}

const quiet = (e: Event) => e.stopPropagation();

export class Overlay extends Component<OverlayProps, { open: boolean; said: string }> {
  override state = { open: false, said: '' };
  root = createRef<HTMLDivElement>();

  badge = () => this.root.current?.querySelector<HTMLElement>('.badge');

  place = (to: Corner) => {
    const { corner, dir, actions } = this.props;
    const from = this.badge()?.getBoundingClientRect();
    corner.value = to;
    this.setState({ said: t(`moved_${onScreen(to, dir)}`) });
    actions.corner(to);
    requestAnimationFrame(() => {
      const there = this.badge();
      const at = there?.getBoundingClientRect();
      if (!there?.animate || !from || !at || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      there.animate([{ translate: `${from.x - at.x}px ${from.y - at.y}px` }, { translate: '0' }], 120);
    });
  };

  toggle = () => this.setState({ open: !this.state.open });

  key = (e: KeyboardEvent) => {
    e.stopPropagation();
    if (e.key !== 'Escape' || !this.state.open) return;
    this.toggle();
    this.badge()?.focus();
  };

  render() {
    const { view, pending, lost, corner, now, dir, live = false, look, actions } = this.props;
    const { open, said } = this.state;
    const own = lost.value ? 'lost' : pending.value ? 'pending' : undefined;
    const { large, flash } = look?.value ?? {};
    const big = Boolean(large && (live || view.value.live) && view.value.alerts.length > 0);
    // Looked up while the API still answers: after an update only what was kept can be shown.
    t('badge_lost');
    t('card_lost');
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: keeps keys from the page and closes the card; acts on nothing
      <div
        class={`gs${big ? ' large' : ''}${flash ? ' flash' : ''}`}
        ref={this.root}
        dir={dir}
        data-corner={corner.value}
        onKeyDown={this.key}
        onKeyUp={quiet}
        onKeyPress={quiet}
      >
        <Badge
          view={view.value}
          own={own}
          open={open}
          corner={corner.value}
          now={now}
          dir={dir}
          place={this.place}
          toggle={this.toggle}
        />
        <div class="flow">
          <Alerts
            alerts={view.value.alerts}
            brief={live || open}
            large={big}
            now={now}
            actions={view.value.account ? actions : { ...actions, openEvidence: undefined }}
          />
          {open && <Card view={view.value} own={own} now={now} actions={actions} />}
        </div>
        <p class="sr" role="status">
          {said}
        </p>
      </div>
    );
  }
}
