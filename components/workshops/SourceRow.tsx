/** One source: how it is in a word and a shape, when it was read, what is wrong and what to do; asked again, and removed. */

import { useState } from 'preact/hooks';
import type { WorkshopSource } from '../../utils/domain/workshops/workshop';
import { ago, t, tn, until } from '../../utils/words/words';
import { kindWords, stateWords, troubleWords } from '../../utils/words/workshops';
import { Mark, type MarkKind } from '../ui/Mark';
import { isStale } from './Notes';
import type { Say, WorkshopsProps } from './props';
import { focusSaid } from './SaidLine';

const MARKS: Readonly<Record<WorkshopSource['state'], [MarkKind, tone: string]>> = {
  new: ['pending', 'neutral'],
  read: ['healthy', 'good'],
  unreachable: ['stale', 'careful'],
  wrong: ['careful', 'careful'],
  blocked: ['unreadable', 'bad'],
  off: ['signed-out', 'neutral'],
};

type Props = Pick<WorkshopsProps, 'now' | 'actions' | 'online'> & { source: WorkshopSource; say: Say };

export function SourceRow({ source, now, actions, online, say }: Props) {
  const [busy, setBusy] = useState(false);
  const { kind, name, url, state, readAt, nextAt, events, unread } = source;
  const [mark, tone] = state === 'read' && isStale(source, now) ? (['stale', 'careful'] as const) : MARKS[state];
  const trouble = troubleWords(source);
  const ask = async () => {
    setBusy(true);
    try {
      const reply = await actions.refresh(source);
      if (reply === 'denied') say(t('ws_denied'));
      else say(t('ws_refreshed_one', name));
    } catch (error) {
      console.error('Good Standing: a source could not be asked', error);
      say(t('ws_failed'));
    } finally {
      setBusy(false);
    }
  };
  const failed = (error: unknown) => {
    console.error('Good Standing: a source could not be changed', error);
    say(t('ws_failed'));
  };
  const remove = () => {
    focusSaid();
    const undo = () => {
      if (!url) return;
      actions
        .subscribe(url, name)
        .then((reply) => say(reply === 'denied' ? t('ws_denied') : t('ws_said_subscribed', name)), failed);
    };
    actions.unsubscribe(source).then(() => say(t('ws_said_unsubscribed', name), undo), failed);
  };
  const asks = kind === 'feed' || kind === 'service';
  return (
    <li class="source">
      <span class="grow">
        <b>
          <bdi>{name}</bdi>
        </b>
        <small>
          {kindWords(kind)}
          {url && (
            <>
              {' · '}
              <bdi dir="ltr">{url.replace(/^https:\/\//, '').slice(0, 120)}</bdi>
            </>
          )}
        </small>
        <span class="health" data-tone={tone}>
          <Mark kind={mark} /> {state === 'read' ? '' : stateWords(source)}
          {readAt !== undefined &&
            (state === 'read' ? t('ws_state_read', ago(readAt, now)) : ` · ${t('ws_last_read', ago(readAt, now))}`)}
        </span>
        {events !== undefined && (
          <small>
            {tn('ws_events', events)}
            {unread ? ` · ${tn('ws_unread', unread)}` : ''}
          </small>
        )}
        {trouble && <span class="trouble">{trouble}</span>}
        {source.trouble?.words && source.trouble.words !== 'slow' && (
          <small>
            <q dir="auto">{source.trouble.words}</q>
          </small>
        )}
        {nextAt !== undefined && nextAt > now && state !== 'read' && (
          <small>{t('ws_again_in', until(nextAt, now))}</small>
        )}
        {busy && <progress aria-label={t('ws_refreshing')} />}
      </span>
      <span class="row wrap">
        {asks && (
          <button
            type="button"
            disabled={busy || !online}
            aria-label={t(state === 'blocked' ? 'ws_allow_named' : 'ws_refresh_named', name)}
            onClick={() => void ask()}
          >
            {t(busy ? 'ws_refreshing' : state === 'blocked' ? 'ws_allow' : 'ws_refresh')}
          </button>
        )}
        {kind === 'feed' && (
          <button type="button" class="quiet" aria-label={t('ws_unsubscribe_named', name)} onClick={remove}>
            {t('ws_unsubscribe')}
          </button>
        )}
      </span>
    </li>
  );
}
