/** The end of a sitting: five minutes are enough for a day, nothing is left to ask, or the seller has stopped. */

import { useEffect, useRef } from 'preact/hooks';
import { isEnough, type Session } from '../../utils/practice/session';
import { t } from '../../utils/words/words';

interface Props {
  session: Session;
  /** Every question of the mix was asked. */
  all: boolean;
  stop(): void;
  more(): void;
}

export function End({ session, all, stop, more }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const title = all ? 'prac_end_all' : isEnough(session) ? 'prac_end_enough' : 'prac_end_stopped';
  const none = session.asked.length === 0;
  return (
    <section class="part stack end">
      <h2 ref={head} tabIndex={-1}>
        {t(none ? 'prac_end_none' : title)}
      </h2>
      <p>{none ? t('prac_end_none_words') : t('prac_score', session.right, session.asked.length)}</p>
      {!none && <p class="small">{t('prac_end_words')}</p>}
      <p class="row wrap">
        <button type="button" class="primary" onClick={stop}>
          {t('prac_done')}
        </button>
        {!all && (
          <button type="button" onClick={more}>
            {t('prac_more')}
          </button>
        )}
      </p>
    </section>
  );
}
