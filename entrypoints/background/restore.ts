/** Records of a backup, into the ledger: those that are what they should be; the page sends one store at a time. */

import type { KeptStore } from '../../utils/domain/backup';
import { parseRecord } from '../../utils/files/records';
import { restore } from '../../utils/ledger/restore';
import { foldRestored } from '../../utils/ledger/workshops';
import type { Requests } from '../../utils/messaging/protocol';
import { reviseSoon } from './building';
import { now } from './clock';
import { ledger } from './ledger';
import { publish } from './publish';
import { calendarFor } from './settings';

/** What a badge is drawn from: of the rest, hundreds of chunks may come, and no page looks different. */
const DRAWN: readonly KeptStore[] = ['accounts', 'violations', 'notices'];

export async function restoreRecords(store: KeptStore, records: unknown[]): Promise<Requests['restore']['reply']> {
  const whole = records.flatMap((one) => parseRecord(store, one) ?? []);
  const calendar = await calendarFor();
  const { added, changed, known, touched } = await restore(
    await ledger(),
    store,
    whole as never,
    calendar,
    await now(),
  );
  if (store === 'workshopReads') {
    const keys = (whole as { source: string; id: string }[]).map((one): [string, string] => [one.source, one.id]);
    await foldRestored(await ledger(), keys, await now());
  }
  if (touched.length > 0) {
    if (DRAWN.includes(store)) void publish(touched);
    reviseSoon();
  }
  return { added: added + changed, kept: known, refused: records.length - whole.length };
}
