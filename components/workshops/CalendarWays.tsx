/** Into the seller's own calendar: a file, or the form of Google's or Outlook's, filled in. */

import type { Workshop } from '../../utils/domain/workshops/workshop';
import { t } from '../../utils/words/words';
import type { WorkshopActions } from './props';

export function CalendarWays({ workshop, actions }: { workshop: Workshop; actions: WorkshopActions }) {
  const { google, outlook } = actions.calendarLinks(workshop);
  return (
    <section class="part">
      <h2>{t('ws_to_calendar')}</h2>
      <div class="row wrap">
        <button type="button" onClick={() => actions.saveCalendar([workshop])}>
          {t('ws_ics')}
        </button>
        <a class="b" href={google} target="_blank" rel="noopener noreferrer">
          Google
        </a>
        <a class="b" href={outlook} target="_blank" rel="noopener noreferrer">
          Outlook
        </a>
      </div>
      <p class="small">{t('ws_to_calendar_words')}</p>
    </section>
  );
}
