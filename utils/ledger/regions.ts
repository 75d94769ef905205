/** Regions of an account over time: a move to another one does not change what last year's report was judged by. */

import type { Account } from '../domain';
import type { AccountRecord } from './schema';

/** Notes that a page said this region at `at` (ms), in whatever order pages are read. `record` is changed. */
export function saidRegion(record: AccountRecord, region: string, at: number): void {
  const regions = [...(record.regions ?? [])];
  const next = regions.findIndex(({ since }) => since > at);
  const place = next < 0 ? regions.length : next;
  if (regions[place - 1]?.region !== region) {
    // Said before we thought it began: it began then.
    const known = regions[place]?.region === region;
    regions.splice(place, known ? 1 : 0, { region, since: at });
    record.regions = regions;
  }
  record.account = { ...record.account, region: regions.at(-1)?.region ?? region };
}

/** The account as it was at the end of a week, `to` in ms; before anything was said, as it was first said to be. */
export function accountAt({ account, regions }: AccountRecord, to: number): Account {
  const region = regions?.findLast(({ since }) => since < to)?.region ?? regions?.[0]?.region;
  return region ? { ...account, region } : account;
}
