/** What is behind the badge: score, distance, what is due, this week, and from where it was read. */

import type { AccountKey, OverlayView, SourceView } from '../../utils/domain';
import { lookUp } from '../../utils/words/core';
import { sourceWord, t, tn } from '../../utils/words/words';
import { DueList } from '../ui/Due';
import { Distance, ReadFrom, StandingHead } from '../ui/Standing';
import { StandingTrack } from '../ui/StandingTrack';
import { Ago, type Now } from '../ui/Time';

interface Props {
  view: OverlayView;
  own: 'pending' | 'lost' | undefined;
  now: Now;
  actions: { openReport(): void; openHealth(): void; choose(key: AccountKey): void };
}

/** Once, when the card opens: a callback that stays the same is called on mount only. */
const focus = (card: HTMLElement | null) => card?.focus();

export function Card({ view, own, now, actions }: Props) {
  const { standing, due, week, choices } = view;
  const sentence = lookUp(`card_${(own ?? standing.state).replace('-', '_')}`);
  return (
    <section class="card" id="card" role="dialog" aria-label={t('account_health')} tabIndex={-1} ref={focus}>
      {own ? (
        <p class="pad lead">{sentence}</p>
      ) : (
        <div class="pad">
          <StandingHead standing={{ ...standing, ...(view.account && { account: view.account }) }} />
          <StandingTrack standing={standing} />
          {sentence && <p class="lead">{sentence}</p>}
          <Distance standing={standing} />
        </div>
      )}
      {choices && choices.length > 0 && (
        <div class="pad">
          <h3>{t('which_account')}</h3>
          {choices.map((account) => (
            <button type="button" class="choice" key={account.key} onClick={() => actions.choose(account.key)}>
              <bdi>{account.handle ?? account.id}</bdi> <small>{account.region}</small>
            </button>
          ))}
        </div>
      )}
      {due.length > 0 && (
        <div class="pad">
          <h3>{t('due')}</h3>
          <DueList due={due} now={now} most={3} />
        </div>
      )}
      {!own && view.account && (
        <div class="pad small">
          <p>
            {t('week_so_far')} {tn('violations', week.violations)}, {tn('messages', week.messages)}
          </p>
          <Sources sources={view.sources} now={now} />
        </div>
      )}
      {!own && (
        <div class="pad foot">
          <p class="small">
            <ReadFrom standing={standing} now={now} />
          </p>
          <div class="row wrap">
            <button type="button" onClick={actions.openReport}>
              {t('open_report')}
            </button>
            <button type="button" onClick={actions.openHealth}>
              {t('open_health')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

function Sources({ sources, now }: { sources: SourceView[]; now: Now }) {
  if (sources.length === 0) return null;
  return (
    <p>
      {t('sources')}{' '}
      {sources.map((s, i) => (
        <span key={s.site + s.endpoint}>
          {i > 0 && ' · '}
          {sourceWord(s.site, s.endpoint)}{' '}
          {s.state === 'read' ? (
            <Ago at={s.readAt ?? s.at} now={now} />
          ) : (
            <b>{lookUp(`gap_${s.state.replace('-', '_')}`)}</b>
          )}
        </span>
      ))}
    </p>
  );
}
