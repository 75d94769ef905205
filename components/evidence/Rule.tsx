/** The rule by TikTok's own name of it, with its page and that page's date; and the video, listing or order it is about. */

import { fullMoment } from '../../utils/words/evidence';
import { ruleWord } from '../../utils/words/live';
import { pageDate, surfaceWord, t } from '../../utils/words/words';
import { RuleLink } from '../ui/RuleLink';
import type { PartProps } from './Evidence';
import { Facts } from './Facts';

export function Rule({ pack: { rule } }: PartProps) {
  const { words, key, link } = rule;
  return (
    <section class="part">
      <h2>{t('evi_rule')}</h2>
      {words ? (
        <p class="name">
          <q dir="auto">{words}</q>
        </p>
      ) : (
        <p>{ruleWord(undefined)}</p>
      )}
      {key && (
        <p class="small">
          <bdi dir="auto">{t('evi_rule_key', key)}</bdi>
        </p>
      )}
      {link && (
        <p>
          <RuleLink url={link.url} words={t('read_rule')} />{' '}
          <small>
            {link.date
              ? t('page_of', pageDate(link.date))
              : link.seen
                ? t('evi_page_seen', pageDate(link.seen))
                : t('rep_no_date')}
            <span class="paper address">{link.url}</span>
          </small>
        </p>
      )}
    </section>
  );
}

export function Subject({ pack: { subject, zone } }: PartProps) {
  if (!subject) return null;
  const { surface, id, title, postedAt } = subject;
  return (
    <section class="part">
      <h2>{t('evi_subject')}</h2>
      <Facts
        facts={[
          [surfaceWord(surface), title ? <q dir="auto">{title}</q> : t('evi_unknown')],
          id !== undefined && [t('evi_subject_id'), <bdi key="id">{id}</bdi>],
          postedAt !== undefined && [t('evi_posted'), fullMoment(postedAt, zone)],
        ]}
      />
    </section>
  );
}
