/** Deadlines, other tickets, and what the pack does not hold. */

import { fullDay, fullMoment, missingWords } from '../../utils/words/evidence';
import { dueWord, surfaceWord, t, tn } from '../../utils/words/words';
import { Until } from '../ui/Time';
import type { PartProps } from './Evidence';
import { Published } from './Facts';

export function Due({ pack, now }: PartProps) {
  const { due, zone, second } = pack;
  return (
    <section class="part">
      <h2>{t('deadlines')}</h2>
      {due.length === 0 && <p class="calm">{t('evi_due_none')}</p>}
      <ul class="list">
        {due.map((one) => (
          <li key={`${one.kind} ${one.violationId}`}>
            <span class="grow">
              <b>{dueWord(one.kind)}</b> <q dir="auto">{one.policyWords}</q>
              <small>
                {fullMoment(one.at, zone)} · {t('evi_ticket_id')} <bdi>{one.violationId}</bdi>
              </small>
              {one.derived && <small>{t('due_derived')}</small>}
              {one.derived && one.rule && <Published {...one.rule} />}
            </span>
            {one.passed ? <b>{t('evi_due_passed')}</b> : <Until at={one.at} now={now} />}
          </li>
        ))}
      </ul>
      {second && (
        <p class="small">
          {t('evi_second', second.days, second.most)} <Published {...second} />
        </p>
      )}
    </section>
  );
}

export function Related({ pack: { related, relatedLeft, zone } }: PartProps) {
  return (
    <section class="part">
      <h2>{t('evi_related')}</h2>
      {related.length === 0 && <p class="calm">{t('evi_related_none')}</p>}
      <ul class="list">
        {related.map((one) => (
          <li key={one.id}>
            <span class="grow">
              <q dir="auto">{one.policyWords}</q>
              <small>
                {one.issuedAt === undefined ? t('evi_not_stated') : fullDay(one.issuedAt, zone)} ·{' '}
                {surfaceWord(one.surface)}
                {one.subject && (
                  <>
                    {' '}
                    <q dir="auto">{one.subject}</q>
                  </>
                )}{' '}
                · {t('evi_ticket_id')} <bdi>{one.id}</bdi>
              </small>
              <small>
                {[
                  t(`evi_status_${one.status}`),
                  one.points === undefined ? t('rep_points_unstated') : tn('points', one.points),
                  ...one.why.map((why) => t(`evi_why_${why}`)),
                ].join(' · ')}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {relatedLeft > 0 && <p class="small">{tn('evi_related_left', relatedLeft)}</p>}
    </section>
  );
}

export function Missing({ pack: { missing } }: PartProps) {
  return (
    <section class="part">
      <h2>{t('evi_missing')}</h2>
      <ul class="dots">
        {missing.map((one) => (
          <li key={one.what}>{missingWords(one)}</li>
        ))}
      </ul>
    </section>
  );
}
