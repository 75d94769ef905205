/** The LIVE that runs: since when by TikTok's clock, what was pinned last, how many look on, and whether we still see it. */

import type { BoardLive } from '../../utils/domain/board';
import { clockOf, lengthOf } from '../../utils/words/panel';
import { t, tn } from '../../utils/words/words';
import { Mark } from '../ui/Mark';
import { Ago, type Now } from '../ui/Time';

export function Live({ live, zone, now }: { live: BoardLive; zone: string; now: Now }) {
  const { title, startedAt, pinned, viewers, unseenSince } = live;
  return (
    <section class="pad onair" aria-label={t('pan_live')}>
      <p class="row wrap">
        <b class="onair-mark">{t('pan_live')}</b>
        {startedAt !== undefined && (
          <>
            <b class="num clock" role="timer">
              {lengthOf(now.value - startedAt)}
            </b>
            <span class="small">{t('pan_began', clockOf(startedAt, zone))}</span>
          </>
        )}
        <span class="grow" />
        {viewers && <span class="small num">{tn('pan_viewers', viewers.count)}</span>}
      </p>
      <h2 class="name">{title ? <q dir="auto">{title}</q> : t('pan_untitled')}</h2>
      {pinned && (
        <p>
          <span class="small">{t('pan_pinned')}</span> <bdi dir="auto">{pinned.title}</bdi>{' '}
          <span class="small">
            <Ago at={pinned.at} now={now} />
          </span>
        </p>
      )}
      {unseenSince !== undefined && (
        <p class="note row" data-tone="careful" role="status">
          <Mark kind="stale" />
          <span class="grow">{t('pan_unseen', clockOf(unseenSince, zone))}</span>
        </p>
      )}
    </section>
  );
}
