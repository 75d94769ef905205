/** In a word each: whether it takes place, whether one gets in, what it costs, and what the seller decided. */

import type { Workshop, WorkshopChoice } from '../../utils/domain/workshops/workshop';
import { t, tn } from '../../utils/words/words';
import { Mark } from '../ui/Mark';
import { priceWords } from './where';

interface Props {
  workshop: Workshop;
  choice: WorkshopChoice | undefined;
  over: boolean;
}

export function Chips({ workshop, choice, over }: Props) {
  const { status, movedFrom, price } = workshop;
  if (status === 'cancelled') return <Cancelled />;
  const cost = priceWords(workshop);
  return (
    <>
      {choice?.going && <Going over={over} />}
      {choice?.saved && !choice.going && <span class="chip flat">{t('ws_saved')}</span>}
      {over && <span class="chip flat">{t('ws_past')}</span>}
      {movedFrom !== undefined && (
        <span class="chip flat" data-tone="careful">
          {t('ws_moved')}
        </span>
      )}
      {status === 'postponed' && (
        <span class="chip flat" data-tone="careful">
          {t('ws_postponed')}
        </span>
      )}
      {status === 'tentative' && <span class="chip flat">{t('ws_tentative')}</span>}
      {!over && <EntryChip workshop={workshop} />}
      {cost && (
        <span class="chip flat" data-tone={price && 'free' in price ? 'good' : 'neutral'}>
          <bdi>{cost}</bdi>
        </span>
      )}
    </>
  );
}

function Cancelled() {
  return (
    <span class="chip" data-tone="bad">
      <Mark kind="unreadable" />
      {t('ws_cancelled')}
    </span>
  );
}

function Going({ over }: { over: boolean }) {
  return (
    <span class="chip" data-tone="good">
      <Mark kind="healthy" />
      {t(over ? 'ws_went' : 'ws_going')}
    </span>
  );
}

/** Where there is room for one: what matters most. */
export function FirstChip({ workshop, choice, over }: Props) {
  if (workshop.status === 'cancelled') return <Cancelled />;
  return choice?.going ? <Going over={over} /> : <EntryChip workshop={workshop} />;
}

/** How to get in, and how many places are left: what is not stated is not said. */
function EntryChip({ workshop: { entry, seatsLeft } }: Pick<Props, 'workshop'>) {
  const full = entry === 'full' || seatsLeft === 0;
  if (full && entry !== 'waitlist') {
    return (
      <span class="chip flat" data-tone="bad">
        {t('ws_entry_full')}
      </span>
    );
  }
  return (
    <>
      {entry === 'invitation' && <span class="chip flat accent">{t('ws_entry_invitation')}</span>}
      {entry === 'waitlist' && (
        <span class="chip flat" data-tone="careful">
          {t('ws_entry_waitlist')}
        </span>
      )}
      {entry === 'open' && seatsLeft === undefined && <span class="chip flat">{t('ws_entry_open')}</span>}
      {seatsLeft !== undefined && seatsLeft > 0 && (
        <span class="chip flat" data-tone={seatsLeft < 5 ? 'careful' : 'good'}>
          {tn('ws_seats', seatsLeft)}
        </span>
      )}
    </>
  );
}
