/** Who says so: every source with its age, and which member is from which. */

import type { Workshop } from '../../utils/domain/workshops/workshop';
import { ago, t } from '../../utils/words/words';
import { dateOf, kindWords } from '../../utils/words/workshops';
import type { WorkshopsProps } from './props';

type Props = Pick<WorkshopsProps, 'zone' | 'now'> & { workshop: Workshop };

export function Stated({ workshop, zone, now }: Props) {
  const { sources, changedAt } = workshop;
  return (
    <section class="part">
      <h2>{t('ws_stated')}</h2>
      <ul class="list sources">
        {sources.map(({ id, kind, name, url, readAt, gone }) => (
          <li key={`${kind} ${id}`}>
            <span class="grow">
              {url?.startsWith('https://') ? (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  <bdi>{name}</bdi>
                </a>
              ) : (
                <bdi>{name}</bdi>
              )}
              <small>
                {kindWords(kind)} ·{' '}
                <time dateTime={new Date(readAt).toISOString()}>{t('ws_read', ago(readAt, now))}</time>
              </small>
              {gone && <small>{t('ws_source_gone')}</small>}
            </span>
          </li>
        ))}
      </ul>
      {changedAt !== undefined && <p class="small">{t('ws_changed', dateOf(changedAt, zone))}</p>}
    </section>
  );
}
