/** A list of workshops for each test: sources, what they say, and what the list comes to. */

import type { WorkshopRead, WorkshopSource } from '../../../utils/domain/workshops/workshop';
import { readWorkshops } from '../../../utils/ledger/read-workshops';
import type { Ledger } from '../../../utils/ledger/schema';
import { putSource, storeSaid } from '../../../utils/ledger/workshops';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const NOW = Date.UTC(2026, 10, 18, 22);

export function event(id: string, more: Partial<WorkshopRead> = {}): WorkshopRead {
  return { id, uid: `${id}@partner.example`, title: `Session ${id}`, startsAt: NOW + 3 * DAY, ...more };
}

export const feed = (name: string, more: Partial<WorkshopSource> = {}): WorkshopSource => ({
  id: `feed-${name}`,
  kind: 'feed',
  name,
  url: `https://calendar.partner.example/${name}.ics`,
  state: 'read',
  ...more,
});

/** The calendar says this now. */
export async function says(ledger: Ledger, source: WorkshopSource, reads: WorkshopRead[], now = NOW, whole = true) {
  await putSource(ledger, source);
  return storeSaid(ledger, { ...source, readAt: now, askedAt: now }, { reads, whole }, now);
}

export async function titles(ledger: Ledger): Promise<string[]> {
  return (await readWorkshops(ledger)).workshops.map(({ title }) => title).sort();
}
