/** A calendar's address: pasted, checked, and asked for. What happens with it is said before the press. */

import { useRef, useState } from 'preact/hooks';
import { t, tn } from '../../utils/words/words';
import { calendarFault, calendarUrl } from './calendar-address';
import type { Say, WorkshopsProps } from './props';

type Props = Pick<WorkshopsProps, 'actions' | 'sources' | 'online'> & { say: Say };

/** As many as are read without holding up anything. */
const MOST = 50;

export function Subscribe({ actions, sources, online, say }: Props) {
  const [url, setUrl] = useState('');
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const refuse = (words: string) => {
    setFault(words);
    field.current?.focus();
  };
  const press = async (event: Event) => {
    event.preventDefault();
    const wrong = calendarFault(url);
    const address = calendarUrl(url);
    const feeds = sources.filter(({ kind }) => kind === 'feed');
    if (wrong) return refuse(t(`ws_address_${wrong}`));
    if (feeds.some((one) => one.url === address)) return refuse(t('ws_address_twice'));
    if (feeds.length >= MOST) return refuse(t('ws_address_many', MOST));
    setFault(null);
    setBusy(true);
    try {
      const reply = await actions.subscribe(address, name.trim());
      if (reply === 'denied') return refuse(t('ws_denied'));
      if (reply.refused > 0 && reply.said === 'many') return refuse(t('ws_address_many', MOST));
      if (reply.refused > 0 && reply.said === 'address') return refuse(t('ws_address_not_url'));
      setUrl('');
      setName('');
      say(tn('ws_subscribed', reply.added));
      field.current?.focus();
    } catch (error) {
      console.error('Good Standing: a calendar could not be subscribed to', error);
      refuse(t('ws_failed_kept'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="part" aria-labelledby="ws-subscribe">
      <h2 id="ws-subscribe">{t('ws_subscribe_title')}</h2>
      <form class="stack" noValidate onSubmit={(event) => void press(event)}>
        <div class="field">
          <label for="ws-url">{t('ws_address')}</label>
          <input
            id="ws-url"
            ref={field}
            type="text"
            inputMode="url"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            placeholder="https://… .ics"
            maxLength={2_048}
            value={url}
            aria-invalid={fault !== null}
            aria-describedby={fault ? 'ws-url-hint ws-url-wrong' : 'ws-url-hint'}
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
          <p class="small" id="ws-url-hint">
            {t('ws_address_hint')}
          </p>
          {fault && (
            <p class="wrong" id="ws-url-wrong" role="alert">
              {fault}
            </p>
          )}
        </div>
        <div class="field">
          <label for="ws-name">{t('ws_name')}</label>
          <input
            id="ws-name"
            type="text"
            maxLength={120}
            autocomplete="off"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <div class="row wrap">
          <button type="submit" class="primary" disabled={busy || !online}>
            {t(busy ? 'ws_subscribing' : 'ws_subscribe')}
          </button>
          {!online && <span class="small">{t('ws_offline')}</span>}
        </div>
        <p class="small">{t('ws_asked')}</p>
      </form>
    </section>
  );
}
