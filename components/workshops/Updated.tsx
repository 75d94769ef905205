/** When the list was last brought up to date, by the sources that can be asked, and the button that asks them. */

import { useState } from 'preact/hooks';
import { ago, t, tn } from '../../utils/words/words';
import type { Say, WorkshopsProps } from './props';

type Props = Pick<WorkshopsProps, 'sources' | 'now' | 'actions' | 'online'> & { say: Say };

export function Updated({ sources, now, actions, online, say }: Props) {
  const [busy, setBusy] = useState(false);
  const asked = sources.filter(({ kind, state }) => (kind === 'feed' || kind === 'service') && state !== 'off');
  const read = asked.flatMap(({ readAt }) => readAt ?? []);
  const refresh = async () => {
    setBusy(true);
    say(t('ws_refreshing'));
    try {
      const reply = await actions.refresh();
      if (reply === 'denied') say(t('ws_denied'));
      else say(reply.added > 0 ? tn('ws_refreshed_new', reply.added) : t('ws_refreshed'));
    } catch (error) {
      console.error('Good Standing: the sources could not be asked', error);
      say(t('ws_failed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="row wrap">
      {read.length > 0 && <span class="small">{t('ws_updated', ago(Math.min(...read), now))}</span>}
      {asked.length > 0 && (
        <button type="button" disabled={busy || !online} onClick={() => void refresh()}>
          {t(busy ? 'ws_refreshing' : 'ws_refresh_all')}
        </button>
      )}
    </div>
  );
}
