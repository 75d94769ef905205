/** What appeals ask for, each with its page, to tick off; where the appeal is made; what is not known of TikTok's form. */

import { documentWord, publishedFor, routeWord } from '../../utils/words/evidence';
import { t } from '../../utils/words/words';
import type { PartProps } from './Evidence';
import { Published } from './Facts';

export function Documents({ pack, draft, actions }: PartProps) {
  const { documents, documentsForRule, route } = pack;
  const tick = (id: string, ready: boolean): void => {
    const others = draft.ticks.filter((one) => one !== id);
    actions.edit({ ...draft, ticks: ready ? [...others, id] : others });
  };
  return (
    <section class="part">
      <h2>{t('evi_documents')}</h2>
      <p class="small">{t(documentsForRule ? 'evi_documents_rule' : 'evi_documents_general')}</p>
      <ul class="list ticks">
        {documents.map((one, i) => (
          <li key={one.id}>
            <label class="grow">
              <input
                type="checkbox"
                checked={draft.ticks.includes(one.id)}
                onChange={(event) => tick(one.id, event.currentTarget.checked)}
              />
              <span>{documentWord(one.id)}</span>
            </label>
            <small>
              {t(`evi_basis_${one.basis}`)}, {publishedFor(one)}
            </small>
            <Published {...one} again={documents[i - 1]?.url === one.url} />
          </li>
        ))}
      </ul>
      {route && (
        <>
          <h3>{t('evi_appeal')}</h3>
          <p>{routeWord(route)}</p>
          <Published {...route} />
        </>
      )}
      <p class="small">{t('evi_form_limits')}</p>
    </section>
  );
}
