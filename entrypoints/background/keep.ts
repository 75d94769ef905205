/** Readings that came by another way than a page: recorded, shown on every open page, late tickets revised. */

import type { Reading } from '../../utils/domain';
import { record } from '../../utils/ledger/write';
import { reviseSoon } from './building';
import { now } from './clock';
import { ledger } from './ledger';
import { publish } from './publish';
import { calendarFor } from './settings';

/** Resolves when they are stored. Rejects, having changed nothing, when they cannot be. */
export async function keep(readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return;
  const { touched } = await record(await ledger(), readings, await calendarFor(), await now());
  if (touched.length === 0) return;
  void publish(touched);
  reviseSoon();
}
