/**
 * The open alerts, the worst first. They stay until acknowledged; then a line offers to take that back. The line hides
 * an alert only until the worker has noted it: should that fail, the alert comes back by itself.
 */

import { Component, createRef } from 'preact';
import type { AlertView } from '../../utils/domain';
import { t, tn } from '../../utils/words/words';
import type { Now } from '../ui/Time';
import { Alert } from './Alert';

/** More would cover the page that the seller is working on. */
const IN_SIGHT = 2;
/** Time to notice a slip and reach the button; it waits as long as the focus is in it. */
const UNDO_FOR = 8000;

const order: AlertView['level'][] = ['interruption', 'warning', 'ticket', 'reminder', 'message'];

export function sorted(alerts: AlertView[]): AlertView[] {
  return [...alerts].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || b.lastAt - a.lastAt);
}

interface Props {
  alerts: AlertView[];
  now: Now;
  actions: { acknowledge(id: string): void; undo(id: string): void };
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
    const { alerts, now } = this.props;
    const { all, last } = this.state;
    // A repeat of what was just acknowledged is news, so it shows.
    const open = sorted(alerts).filter((a) => a.id !== last?.id || a.lastAt > last.lastAt);
    if (open.length === 0 && !last) return null;
    const rest = open.length - IN_SIGHT;
    return (
      <section class="alerts" aria-label={t('alerts_name')} ref={this.section}>
        {open.slice(0, all ? undefined : IN_SIGHT).map((a) => (
          <Alert key={a.id} alert={a} now={now} acknowledge={() => this.note(a)} />
        ))}
        {rest > 0 && (
          <button type="button" class="pill" aria-expanded={all} onClick={() => this.setState({ all: !all })}>
            {all ? t('fewer') : tn('more', rest)}
          </button>
        )}
        {last && (
          <p class="pill row" role="status">
            <span class="grow">{t('noted')}</span>
            <button type="button" class="quiet" ref={this.undoButton} onClick={() => this.undo(last)}>
              {t('undo')}
            </button>
          </p>
        )}
      </section>
    );
  }
}
