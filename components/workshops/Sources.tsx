/** Where the list comes from: each source with its health, a field for another calendar, files in and out, and planned LIVEs. */

import { t } from '../../utils/words/words';
import { Files } from './Files';
import { Invited } from './Invited';
import { Notes } from './Notes';
import { PlannedLives } from './PlannedLives';
import type { Say, WorkshopsProps } from './props';
import { SourceRow } from './SourceRow';
import { Subscribe } from './Subscribe';
import { Updated } from './Updated';

const ORDER = ['service', 'invitation', 'feed', 'catalogue'];

export function Sources(props: WorkshopsProps & { say: Say }) {
  const sources = [...props.sources].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.name.localeCompare(b.name),
  );
  return (
    <>
      <Notes {...props} sources={[]} />
      <Subscribe {...props} />
      <section class="part" aria-labelledby="ws-sources">
        <div class="row wrap">
          <h2 id="ws-sources" class="grow" tabIndex={-1}>
            {t('ws_sources')}
          </h2>
          <Updated {...props} />
        </div>
        {sources.length === 0 && <p class="calm">{t('ws_sources_none')}</p>}
        <ul class="list sources">
          {sources.map((source) => (
            <SourceRow key={source.id} {...props} source={source} />
          ))}
        </ul>
      </section>
      <section class="part">
        <h2>{t('ws_save_page')}</h2>
        <p>{t('ws_save_page_words')}</p>
      </section>
      <PlannedLives {...props} />
      <Files {...props} />
      <Invited {...props} />
    </>
  );
}
