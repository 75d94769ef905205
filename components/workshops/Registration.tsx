/** How one registers: at the organiser's page, or at the connected service, whose answer is shown as it gave it. */

import { useRef, useState } from 'preact/hooks';
import type { Workshop } from '../../utils/domain/workshops/workshop';
import { t, tn } from '../../utils/words/words';
import type { WorkshopsProps } from './props';

type Props = Pick<WorkshopsProps, 'actions' | 'sources' | 'choices' | 'online'> & { workshop: Workshop };

export function Registration(props: Props) {
  const { workshop } = props;
  const { registerUrl, url, seatsLeft, status } = workshop;
  const link = [registerUrl, url].find((one) => one?.startsWith('https://'));
  const registers = props.sources.some((one) => one.kind === 'service' && one.registers);
  const service = registers && workshop.sources.some(({ kind, gone }) => kind === 'service' && !gone);
  if (status === 'cancelled' || (!link && !service)) return null;
  return (
    <section class="part">
      <h2>{t('ws_register')}</h2>
      {seatsLeft !== undefined && <p>{tn('ws_seats', seatsLeft)}</p>}
      {service && <AtService {...props} />}
      {link && (
        <p class="acts">
          <a class={service ? 'b' : 'b primary'} href={link} target="_blank" rel="noopener noreferrer">
            {t(registerUrl ? 'ws_register_page' : 'ws_page')}
          </a>
        </p>
      )}
      {link && <p class="small">{t('ws_register_words', hostOf(link))}</p>}
    </section>
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return url;
  }
}

type What = 'register' | 'cancel' | 'waitlist';

function AtService({ workshop, actions, choices, online }: Props) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ words: string; quoted?: string; wrong?: true } | null>(null);
  const line = useRef<HTMLDivElement>(null);
  const { id, entry, seatsLeft } = workshop;
  const going = choices.get(id)?.going;
  const full = entry === 'waitlist' || entry === 'full' || seatsLeft === 0;
  // Whoever said here that they go need not have registered there.
  const whats: What[] = [full ? 'waitlist' : 'register', ...(going ? (['cancel'] as const) : [])];
  const press = async (what: What) => {
    setBusy(true);
    setSaid({ words: t('ws_service_asking') });
    try {
      const reply = await actions.atService(what, id);
      const no = reply.refused > 0;
      setSaid({
        words: t(no ? 'ws_service_no' : `ws_service_${what}_done`),
        ...(reply.said && { quoted: reply.said }),
        ...(no && { wrong: true as const }),
      });
    } catch (error) {
      console.error('Good Standing: the service could not be asked', error);
      setSaid({ words: t('ws_service_failed'), wrong: true });
    } finally {
      setBusy(false);
      // The buttons may be others now.
      line.current?.focus();
    }
  };
  return (
    <>
      <div class="row wrap acts">
        {whats.map((what) => (
          <button
            key={what}
            type="button"
            class={going ? '' : 'primary'}
            disabled={busy || !online}
            onClick={() => void press(what)}
          >
            {t(`ws_service_${what}`)}
          </button>
        ))}
      </div>
      <div ref={line} tabIndex={-1} role="status" class={said?.wrong ? 'wrong answer' : 'answer'}>
        {said && (
          <p>
            {said.words} {said.quoted && <q dir="auto">{said.quoted}</q>}
          </p>
        )}
      </div>
    </>
  );
}
