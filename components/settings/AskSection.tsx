/** Whether the worker may ask Seller Center itself, what that means, and how it was answered last. */

import { askedWords } from '../../utils/words/settings';
import { t, tn } from '../../utils/words/words';
import { Ago, Until } from '../ui/Time';
import type { SettingsProps } from './types';

export function AskSection({ settings: { askSellerCenter }, ask, now }: SettingsProps) {
  const { hosts, answers, busy, refused, toggle } = ask;
  return (
    <section class="part" aria-labelledby="set-ask">
      <h2 id="set-ask">{t('ask_title')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={askSellerCenter}
          disabled={busy}
          aria-describedby={refused ? 'ask-words ask-refused' : 'ask-words'}
          onChange={(e) => {
            const on = e.currentTarget.checked;
            // It is on when the browser has said yes, not before.
            e.currentTarget.checked = askSellerCenter;
            toggle(on);
          }}
        />
        {t('ask_switch')}
      </label>
      <p class="small" id="ask-words">
        {t('ask_words')}
      </p>
      {hosts.length > 0 && (
        <p class="small">
          {t('ask_hosts')} <bdi>{hosts.join(', ')}</bdi>
        </p>
      )}
      {refused && (
        <p class="wrong" id="ask-refused" role="alert">
          {t('ask_refused')}
        </p>
      )}
      {askSellerCenter && (
        <>
          {answers.length === 0 && <p class="small">{t('ask_never')}</p>}
          <ul class="list">
            {answers.map((one) => (
              <li key={one.source + one.host}>
                <span class="grow">
                  <bdi>{one.host}</bdi>
                  <small>
                    {t(one.source === 'tab' ? 'ask_by_tab' : one.source === 'service' ? 'ask_by_service' : 'ask_by_us')}
                    {one.requests > 0 && ` · ${tn('ask_requests', one.requests)}`}
                  </small>
                </span>
                <span class="end">
                  {askedWords(one)}
                  <small>
                    <Ago at={one.at} now={now} />
                    {one.againAt !== undefined && one.againAt > now.value && (
                      <>
                        {' · '}
                        {t('ask_again')} <Until at={one.againAt} now={now} />
                      </>
                    )}
                  </small>
                </span>
              </li>
            ))}
          </ul>
          <div>
            <button type="button" disabled={busy} onClick={ask.ask}>
              {t(busy ? 'ask_busy' : 'ask_now')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
