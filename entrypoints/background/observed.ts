/** Captures become readings, readings are recorded, and only then the page is told that they are stored. */

import { record } from '../../utils/ledger/write';
import type { Requests } from '../../utils/messaging/protocol';
import { parseCapture } from '../../utils/messaging/schemas';
import { readCapture } from '../../utils/sites/readers';
import { reviseSoon } from './building';
import { noteClocks, now } from './clock';
import { ledger } from './ledger';
import { publish } from './publish';
import type { Page } from './sender';
import { calendarFor } from './settings';
import { shownTo } from './shown';

export async function observed(captures: readonly unknown[], page: Page): Promise<Requests['observed']['reply']> {
  const acknowledged = await store(captures, page);
  return { ...(await shownTo(page)), acknowledged };
}

/** Ids that are safely stored. A capture that is not of the agreed shape can never be: it is acknowledged and dropped. */
export async function store(captures: readonly unknown[], page: Page): Promise<string[]> {
  const db = await ledger();
  const known = (await db.get('documents', page.key))?.account;
  let account = known && (await db.get('accounts', known))?.account;
  const refused: string[] = [];
  const whole = captures.flatMap((one) => {
    const capture = parseCapture(one);
    if (!capture) refused.push(String((one as { id?: unknown } | null)?.id ?? ''));
    return capture ?? [];
  });
  const off = await noteClocks(whole);
  const readings = whole.flatMap((one) => {
    // What carries no time of the server's is set right by what the answers beside it say.
    const capture = one.serverAt === undefined ? { ...one, at: one.at + off } : one;
    const read = readCapture(capture, { document: page.key, host: page.host, ...(account && { account }) });
    if (capture.kind !== 'live') account = read[0]?.account ?? account;
    return read;
  });
  const { stored, touched } = await record(db, readings, await calendarFor(), await now());
  if (touched.length > 0) {
    void publish(touched, page.tab);
    reviseSoon();
  }
  return [...stored, ...refused];
}
