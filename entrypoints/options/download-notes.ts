/** What the seller should know of a data download before it comes in. */

import type { Summary } from '../../utils/files/download';
import { daysOf, lookUp, t } from '../../utils/words/words';

/** In sentences, the most telling first. `older`: videos that are not among the newest, which are all that is kept. */
export function notesOf({ firstDay, lastDay, skipped, absent, owner, clock }: Summary, older: number): string[] {
  return [
    ...(firstDay && lastDay ? [t('import_span', daysOf(firstDay, lastDay))] : []),
    ...(owner?.verdict === 'unknown' ? [t('import_owner_unknown', owner.name)] : []),
    ...absent.map((what) => t('import_absent', t(`import_${what}`))),
    ...skipped.map(({ where, why, count }) =>
      t('import_skipped', t(`import_${where}`), count, lookUp(`import_why_${why.replaceAll('-', '_')}`)),
    ),
    ...(older > 0 ? [t('import_older', older)] : []),
    ...(clock === 'assumed-utc' ? [t('import_assumed')] : []),
    t('import_silent'),
  ];
}
