/** Invitations from the inbox that state no day: TikTok's words, and the way to give them one. */

import { ago, t } from '../../utils/words/words';
import { RuleLink } from '../ui/RuleLink';
import type { WorkshopsProps } from './props';

/** More than these are old news. */
const MOST = 5;

export function Invitations({ undated = [], now }: Pick<WorkshopsProps, 'undated' | 'now'>) {
  if (undated.length === 0) return null;
  return (
    <section class="part" aria-labelledby="ws-undated">
      <h2 id="ws-undated">{t('ws_undated')}</h2>
      <p class="small">{t('ws_undated_words')}</p>
      <ul class="list">
        {undated.slice(0, MOST).map(({ id, title, words, at, url }) => (
          <li key={id}>
            <div class="grow">
              <p>
                <q dir="auto">{title}</q>
              </p>
              {words !== title && <blockquote dir="auto">{words}</blockquote>}
              <small>{t('ws_undated_read', ago(at, now))}</small>
              <RuleLink url={url} words={t('ws_undated_open')} />
            </div>
            <a class="b" href={`#/add?${new URLSearchParams({ title, description: words, ...(url && { url }) })}`}>
              {t('ws_undated_date')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
