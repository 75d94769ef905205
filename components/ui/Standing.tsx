/** The head of card, popup and report: score, band, whose it is, change; and the distance in one sentence. */

import type { Standing } from '../../utils/domain';
import {
  ago,
  distanceWords,
  effectWords,
  measureWord,
  scoreWords,
  signed,
  sourceWord,
  standingWord,
  t,
  toneOf,
  weekday,
} from '../../utils/words/words';
import { Mark } from './Mark';
import type { Now } from './Time';

interface HeadProps {
  standing: Standing;
  /** Off: the account is named above it, and "this page" would be the wrong one. */
  who?: boolean;
  /** In which zone a change's day is named; the browser's when absent. */
  zone?: string;
}

export function StandingHead({ standing, who = true, zone }: HeadProps) {
  const { state, programme, account, change, pageWords } = standing;
  const score = scoreWords(standing);
  const whose = [programme && measureWord(programme.measure), account?.region].filter(Boolean).join(' · ');
  return (
    <div class="head" data-tone={toneOf(state)}>
      <div class="grow">
        <h2 class="score">
          {score ?? (state === 'unreadable' && !who ? t('not_readable') : standingWord(state))}{' '}
          {score && (
            <span class="chip">
              <Mark kind={state} />
              {standingWord(state)}
            </span>
          )}
        </h2>
        <p class="small">
          {whose}
          {who && account?.handle && (
            <>
              {whose && ' · '}
              <bdi>{account.handle}</bdi>
            </>
          )}
          {pageWords && (
            <>
              {' · '}
              {t('page_says')} <q dir="auto">{pageWords}</q>
            </>
          )}
        </p>
      </div>
      {change && (
        <div class="change">
          <bdi>{signed(change.by)}</bdi>
          <small>{t('since', weekday(change.since, zone))}</small>
        </div>
      )}
    </div>
  );
}

/** "12 points above 150. At 150: traffic …", with a note when the rule is not from TikTok's own page. */
export function Distance({ standing }: { standing: Standing }) {
  const { next } = standing;
  if (!next) return null;
  const { milestone } = next;
  return (
    <p class="dist">
      <b>{distanceWords(standing)}</b> {t('at_milestone', milestone.at, effectWords(milestone))}{' '}
      {milestone.confidence === 'third-party' && <small>({t('third_party')})</small>}
    </p>
  );
}

/** "Read from Account Health, 4 minutes ago". Own component, so that the ticking clock redraws this line only. */
export function ReadFrom({ standing: { source, readAt }, now }: { standing: Standing; now: Now }) {
  if (!source || readAt === undefined) return <>{t('not_read_yet')}</>;
  const name = sourceWord(source.site, source.endpoint);
  return <>{t(source.via === 'page-text' ? 'read_from_text' : 'read_from', name, ago(readAt, now.value))}</>;
}
