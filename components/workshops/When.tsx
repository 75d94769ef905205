/** When, on the seller's clock and on the venue's, and what is not stated of it. */

import type { Workshop } from '../../utils/domain/workshops/workshop';
import { t } from '../../utils/words/words';
import { venueTime, whenWords } from '../../utils/words/workshops';

export function When({ workshop, zone }: { workshop: Workshop; zone: string }) {
  const there = venueTime(workshop, zone);
  return (
    <>
      <p class="when">
        <b>{whenWords(workshop, zone)}</b>
      </p>
      {!workshop.days && <p class="small">{t('ws_your_time', zone.replaceAll('_', ' '))}</p>}
      {there && <p class="small">{t(workshop.mode === 'online' ? 'ws_there_online' : 'ws_there', there)}</p>}
      {!workshop.zone && !workshop.days && <p class="small">{t('ws_no_zone')}</p>}
    </>
  );
}
