/**
 * The open alerts in the order they are given, the worst first, and next to the badge what is never to be out of sight: how many more, and Undo.
 * Alerts stay until acknowledged; then a line offers to take that back. The line hides an alert only until the worker has noted it: should that fail, the alert comes back by itself.
 */

import { Component, createRef } from 'preact';
import type { AlertView } from '../../utils/domain';
import { t, tn } from '../../utils/words/words';
import type { Now } from '../ui/Time';
import { Alert, type AlertActions } from './Alert';

/** More would cover the page that the seller is working on; in large type one is all that is read across a room. */
const IN_SIGHT = 2;
/** Time to notice a slip and reach the button; it waits as long as the focus is in it. */
const UNDO_FOR = 8000;

interface Props {
  alerts: AlertView[];
  /** While a LIVE is run or the card is open, tickets wait behind a line; only what LIVE itself says stands open. */
  brief: boolean;
  large: boolean;
  now: Now;
  actions: AlertActions & { acknowledge(id: string): void; undo(id: string): void };
}

export class Alerts extends Component<Props, { all: boolean; last: AlertView | null }> {
  override state = { all: false, last: null as AlertView | null };
  timer: ReturnType<typeof setTimeout> | undefined;
  section = createRef<HTMLElement>();
  undoButton = createRef<HTMLButtonElement>();

  note(alert: AlertView) {
    const end = () => {
      if (this.undoButton.current?.matches(':focus')) this.timer = setTimeout(end, UNDO_FOR);
      else this.setState({ last: null });
    };
    clearTimeout(this.timer);
    this.timer = setTimeout(end, UNDO_FOR);
    // The pressed button goes away with its alert: by keyboard the focus goes on to Undo, not back to the page's start.
    const byKey = this.focused();
    this.setState({ last: alert }, () => byKey && this.undoButton.current?.focus());
    this.props.actions.acknowledge(alert.id);
  }

  undo(alert: AlertView) {
    clearTimeout(this.timer);
    const byKey = this.focused();
    this.setState({ last: null });
    this.props.actions.undo(alert.id);
    if (byKey) byKey.closest('.gs')?.querySelector<HTMLElement>('.badge')?.focus();
  }

  focused() {
    return this.section.current?.querySelector(':focus-visible');
  }

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  render() {
    const { alerts, brief, large, now, actions } = this.props;
    const { all, last } = this.state;
    // A repeat of what was just acknowledged is news, so it shows.
    const open = alerts.filter((a) => a.id !== last?.id || a.lastAt > last.lastAt);
    if (open.length === 0 && !last) return null;
    const inSight = open.filter((a) => !brief || a.level !== 'ticket').slice(0, large ? 1 : IN_SIGHT);
    const rest = open.length - inSight.length;
    return (
      <section class="alerts" aria-label={t('alerts_name')} ref={this.section}>
        {last && (
          <p class="pill row" role="status">
            <span class="grow">{t('noted')}</span>
            <button type="button" class="quiet" ref={this.undoButton} onClick={() => this.undo(last)}>
              {t('undo')}
            </button>
          </p>
        )}
        {rest > 0 && (
          <button type="button" class="pill" aria-expanded={all} onClick={() => this.setState({ all: !all })}>
            {all ? t('fewer') : tn(inSight.length > 0 ? 'more' : 'open_alerts', rest)}
          </button>
        )}
        {(all ? open : inSight).map((a) => (
          <Alert key={a.id} alert={a} now={now} actions={actions} acknowledge={() => this.note(a)} />
        ))}
      </section>
    );
  }
}
