/** The Account Health service of an agency or partner: address and token, how it answers, and how to forget it. */

import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { faultWords, serviceWords } from '../../utils/words/settings';
import { t, tn } from '../../utils/words/words';
import { Ago, Until } from '../ui/Time';
import { Sure } from './Sure';
import type { ServicePanel, SettingsProps } from './types';

export function ServiceSection({ service, now }: SettingsProps) {
  return (
    <section class="part" aria-labelledby="set-service">
      <h2 id="set-service">{t('service_title')}</h2>
      <p class="small" id="service-words">
        {t('service_words')}
      </p>
      {service.state.url === null ? <Form {...service} /> : <Connected service={service} now={now} />}
    </section>
  );
}

function Form({ busy, fault, connect }: ServicePanel) {
  const address = useRef<HTMLInputElement>(null);
  const token = useRef<HTMLInputElement>(null);
  const atToken = fault === 'not-a-token';
  const wrong = fault ? 'service-wrong' : undefined;
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        connect(address.current?.value ?? '', token.current?.value ?? '');
      }}
    >
      <div class="field">
        <label for="service-url">{t('service_url')}</label>
        <input
          id="service-url"
          ref={address}
          type="url"
          inputMode="url"
          placeholder="https://"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={fault !== null && !atToken}
          aria-describedby={(!atToken && wrong) || 'service-words'}
        />
      </div>
      <div class="field">
        <label for="service-token">{t('service_token')}</label>
        <input
          id="service-token"
          ref={token}
          type="password"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={atToken}
          aria-describedby={atToken ? 'service-wrong service-token-hint' : 'service-token-hint'}
        />
        <p class="small" id="service-token-hint">
          {t('service_token_hint')}
        </p>
      </div>
      {fault && (
        <p class="wrong" id="service-wrong" role="alert">
          {faultWords(fault)}
        </p>
      )}
      <div>
        <button type="submit" class="primary" disabled={busy}>
          {t(busy ? 'service_busy' : 'service_connect')}
        </button>
      </div>
    </form>
  );
}

function Connected({ service, now }: { service: ServicePanel; now: SettingsProps['now'] }) {
  const { state, busy, fault, refresh, forget } = service;
  const sure = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const { url, name, readAt, againAt, accounts = [] } = state;
  return (
    <>
      <p>
        <b>
          <bdi>{name ?? url}</bdi>
        </b>
        {name && (
          <small class="block">
            <bdi>{url}</bdi>
          </small>
        )}
      </p>
      <p role="status" data-tone={state.state === 'ok' ? 'good' : state.state === 'off' ? 'neutral' : 'careful'}>
        <span class="dot" />
        {serviceWords(state)}
      </p>
      <p class="small">
        {readAt === undefined ? (
          t('service_never')
        ) : (
          <>
            {t('service_read')} <Ago at={readAt} now={now} /> · {tn('service_accounts', accounts.length)}
          </>
        )}
        {againAt !== undefined && againAt > now.value && (
          <>
            {' · '}
            {t('ask_again')} <Until at={againAt} now={now} />
          </>
        )}
      </p>
      {fault && (
        <p class="wrong" role="alert">
          {faultWords(fault)}
        </p>
      )}
      <div class="row wrap">
        <button type="button" disabled={busy} onClick={refresh}>
          {t(busy ? 'service_busy' : 'service_refresh')}
        </button>
        <button
          type="button"
          class="quiet"
          ref={button}
          disabled={busy}
          aria-expanded={sure.value}
          onClick={() => {
            sure.value = !sure.value;
          }}
        >
          {t('service_forget')}
        </button>
      </div>
      {sure.value && (
        <Sure
          words={t('service_sure')}
          yes={t('service_forget')}
          no={t('service_keep')}
          from={button}
          answer={(yes) => {
            sure.value = false;
            if (yes) forget();
          }}
        />
      )}
    </>
  );
}
