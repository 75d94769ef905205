/** What the seller should know of a backup before it comes in, in sentences. */

import type { BackupHeader } from '../../utils/domain/backup';
import type { Ending } from '../../utils/files/backup';
import { daysOf, t } from '../../utils/words/words';

export function restoreNotes({ createdAt, extension }: BackupHeader, { whole, strange }: Ending): string[] {
  const day = createdAt.slice(0, 10);
  return [
    ...(Number.isNaN(Date.parse(day)) ? [] : [t('import_made', daysOf(day, day), extension)]),
    ...(whole ? [] : [t('import_breaks_off')]),
    ...(strange > 0 ? [t('import_strange', strange)] : []),
    t('import_merges'),
  ];
}
