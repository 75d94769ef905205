/** Where the page's own number was used instead of the programme's: both are named. */

import { lookUp, t } from '../../utils/words/words';
import { Rules } from './Rules';
import type { PartProps } from './sections';

export function StatedNotes({ report: { stated } }: PartProps) {
  if (stated.length === 0) return null;
  return (
    <div class="beside small">
      <h3>{t('rep_stated')}</h3>
      <ul>
        {stated.map((one) => (
          <li key={one.what + (one.violationId ?? '')}>
            {lookUp(`rep_stated_${one.what.replaceAll('-', '_')}`, one.page, one.programme)}
            {one.violationId && ` ${t('rep_ticket', one.violationId)}`}
          </li>
        ))}
      </ul>
      <Rules rules={stated.map((one) => one.rule)} />
    </div>
  );
}
