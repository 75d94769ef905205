/** What a file of the seller's tells, into the ledger: only what is not known yet, however often the file is chosen. */

import { parseReading } from '../../utils/files/records';
import { freshOf } from '../../utils/ledger/dry-run';
import { record } from '../../utils/ledger/write';
import type { Requests } from '../../utils/messaging/protocol';
import { reviseSoon } from './building';
import { now } from './clock';
import { ledger } from './ledger';
import { publish } from './publish';
import { calendarFor } from './settings';

export async function take(readings: readonly unknown[]): Promise<Requests['take']['reply']> {
  const told = readings.flatMap((one) => parseReading(one) ?? []);
  const db = await ledger();
  const { touched } = await record(db, await freshOf(db, told), await calendarFor(), await now());
  if (touched.length > 0) {
    void publish(touched);
    reviseSoon();
  }
  return { stored: told.length, refused: readings.length - told.length };
}
