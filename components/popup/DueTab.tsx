/** Deadlines and alerts that wait for the seller. "Got it" can be taken back as long as the popup is open. */

import { Component } from 'preact';
import type { AlertView, OverlayView } from '../../utils/domain';
import { doNow, levelTone, levelWord, t, tn } from '../../utils/words/words';
import { DueList } from '../ui/Due';
import { Mark } from '../ui/Mark';
import { RuleLink } from '../ui/RuleLink';
import { Ago, type Now, Until } from '../ui/Time';
import type { PopupActions } from './Popup';

interface Props {
  view: OverlayView | null;
  now: Now;
  actions: PopupActions;
  /** Opens the quiz of a violation. */
  take(violation: string): void;
}

export class DueTab extends Component<Props, { done: AlertView | null }> {
  override state = { done: null as AlertView | null };

  override render() {
    const { view, now, actions, take } = this.props;
    const { done } = this.state;
    const setDone = (alert: AlertView | null) => this.setState({ done: alert });
    const all = view?.due ?? [];
    const due = all.filter(({ kind }) => kind !== 'quiz');
    const quizzes = all.filter(({ kind }) => kind === 'quiz');
    const alerts = (view?.alerts ?? []).filter((a) => a.id !== done?.id);
    const undo = (alert: AlertView) => {
      actions.undo(alert.id);
      setDone(null);
    };
    return (
      <>
        {due.length > 0 && (
          <section class="pad">
            <h2>{t('deadlines')}</h2>
            <DueList due={due} now={now} />
          </section>
        )}
        {quizzes.length > 0 && (
          <section class="pad">
            <h2>{t('quiz_title')}</h2>
            <ul class="list">
              {quizzes.map(({ violationId, policyWords, at }) => (
                <li key={violationId}>
                  <span class="grow">
                    <q dir="auto">{policyWords}</q>
                    <small>
                      <Until at={at} now={now} left />
                    </small>
                  </span>
                  <button type="button" onClick={() => take(violationId)}>
                    {t('quiz_take')}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {alerts.length > 0 && (
          <section class="pad" aria-label={t('alerts_name')}>
            <h2>{t('open_heading')}</h2>
            <ul class="list">
              {alerts.map((a) => (
                <Row
                  key={a.id}
                  alert={a}
                  now={now}
                  take={a.quiz && (() => take(a.id.slice(2)))}
                  acknowledge={() => {
                    setDone(a);
                    actions.acknowledge(a.id);
                  }}
                />
              ))}
            </ul>
          </section>
        )}
        {all.length + alerts.length === 0 && <p class="pad calm">{t('nothing_due')}</p>}
        <div role="status">
          {done && (
            <p class="pad row">
              <span class="grow">{t('noted')}</span>
              <button type="button" class="quiet" onClick={() => undo(done)}>
                {t('undo')}
              </button>
            </p>
          )}
        </div>
      </>
    );
  }
}

interface RowProps {
  alert: AlertView;
  now: Now;
  /** Absent: it has no quiz. */
  take: (() => void) | undefined;
  acknowledge(): void;
}

function Row({ alert: a, now, take, acknowledge }: RowProps) {
  const title = a.title ?? a.policyWords ?? a.quote;
  return (
    <li data-tone={levelTone(a.level)}>
      <Mark kind={a.level} />
      <div class="grow">
        <p class="small">
          {levelWord(a.level)}
          {a.count > 1 && ` · ${tn('times', a.count)}`} · <Ago at={a.lastAt} now={now} />
        </p>
        <p>{title ? <q dir="auto">{title}</q> : t(`title_${a.level}`)}</p>
        <p class="small">{doNow(a)}</p>
        <div class="row wrap">
          <button type="button" onClick={acknowledge}>
            {t('got_it')}
          </button>
          {take && (
            <button type="button" onClick={take}>
              {t('quiz_take')}
            </button>
          )}
          <RuleLink url={a.learnUrl} />
        </div>
      </div>
    </li>
  );
}
