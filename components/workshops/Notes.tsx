/** What must be known before the list is believed: no connection, sources that the browser blocks, that fail or are old. Absent when all is well. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { WorkshopSource } from '../../utils/domain/workshops/workshop';
import { ago, t, tn } from '../../utils/words/words';
import { Mark, type MarkKind } from '../ui/Mark';
import type { Say, WorkshopsProps } from './props';

/** Calendars are asked every six hours; after four times that in vain the seller should know. */
const STALE_MS = 24 * 3_600_000;

type Props = Pick<WorkshopsProps, 'sources' | 'online' | 'now' | 'actions'> & { say: Say };

export function Notes({ sources, online, now, actions, say }: Props) {
  const [busy, setBusy] = useState(false);
  const blocked = sources.filter(({ state }) => state === 'blocked');
  const failing = sources.filter(({ state }) => state === 'wrong' || state === 'unreachable');
  const stale = sources.filter((one) => one.state === 'read' && isStale(one, now));
  const oldest = Math.min(...stale.flatMap(({ readAt }) => readAt ?? []));
  const [first] = blocked;
  const allow = async (source: WorkshopSource) => {
    setBusy(true);
    try {
      say(t((await actions.refresh(source)) === 'denied' ? 'ws_denied' : 'ws_refreshed'));
    } catch (error) {
      console.error('Good Standing: a source could not be asked', error);
      say(t('ws_failed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {!online && <Note kind="stale" words={t('ws_offline')} />}
      {first && (
        <Note kind="unreadable" words={tn('ws_blocked_note', blocked.length, first.name)}>
          <button type="button" disabled={busy} onClick={() => void allow(first)}>
            {t('ws_allow')}
          </button>
        </Note>
      )}
      {online && failing.length > 0 && (
        <Note kind="careful" words={tn('ws_failing_note', failing.length, failing[0]?.name ?? '')}>
          <a href="#/sources">{t('ws_see_why')}</a>
        </Note>
      )}
      {online && stale.length > 0 && <Note kind="stale" words={tn('ws_stale_note', stale.length, ago(oldest, now))} />}
    </>
  );
}

export const isStale = ({ kind, readAt }: WorkshopSource, now: number): boolean =>
  (kind === 'feed' || kind === 'service') && readAt !== undefined && now - readAt > STALE_MS;

function Note({ kind, words, children }: { kind: MarkKind; words: string; children?: ComponentChildren }) {
  return (
    <div class="note row" data-tone="careful">
      <Mark kind={kind} />
      <p class="grow">{words}</p>
      {children}
    </div>
  );
}
