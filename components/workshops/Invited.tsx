/** How one comes to an invitation, and where calendars and training are to be found: only what sources say, each with its link. */

import { regionWord } from '../../utils/words/policies';
import { pageDate, t } from '../../utils/words/words';
import type { Watch, WorkshopsProps } from './props';

const KINDS = ['feeds', 'training', 'page'] as const;

export function Invited({ pages }: Pick<WorkshopsProps, 'pages'>) {
  return (
    <section class="part" aria-labelledby="ws-invited">
      <h2 id="ws-invited">{t('ws_invited')}</h2>
      <p>{t('ws_invited_words')}</p>
      <ul class="dots">
        <li>{t('ws_invited_inbox')}</li>
        <li>{t('ws_invited_manager')}</li>
        <li>{t('ws_invited_calendar')}</li>
        <li>{t('ws_invited_page')}</li>
        <li>{t('ws_invited_file')}</li>
      </ul>
      {KINDS.map((kind) => {
        const some = pages.filter((one) => one.kind === kind);
        return (
          some.length > 0 && (
            <div key={kind}>
              <h3>{t(`ws_watch_${kind}`)}</h3>
              <ul class="list">
                {some.map((page) => (
                  <Page key={page.id} page={page} />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}

/** Its words are the catalogue's, in English; who says so stands below. */
function Page({ page: { title, note, url, repeats, regions, source, checkedAt } }: { page: Watch }) {
  return (
    <li>
      <span class="grow">
        <Link url={url} words={title} />
        {note && (
          <small>
            <bdi lang="en">{note}</bdi>
          </small>
        )}
        <small>
          {[repeats && t(`ws_repeats_${repeats}`), regions.map(regionWord).join(', ')].filter(Boolean).join(' · ')}
          {' · '}
          {t(source.trust === 'official' ? 'ws_trust_official' : 'ws_trust_other')}{' '}
          {source.url === url ? <bdi lang="en">{source.title}</bdi> : <Link url={source.url} words={source.title} />}
          {' · '}
          {t('ws_checked', pageDate(checkedAt))}
        </small>
      </span>
    </li>
  );
}

function Link({ url, words }: { url: string; words: string }) {
  if (!url.startsWith('https://')) return <bdi lang="en">{words}</bdi>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <bdi lang="en">{words}</bdi>
    </a>
  );
}
