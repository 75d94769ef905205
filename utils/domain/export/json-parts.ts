/** What several members of the JSON are made of. */

import type { Source } from '../observation';
import type { Sourced } from '../programmes/programme';

/** ISO 8601 in the week's zone; null for what did not happen or is not known. */
export type When = (at: number | undefined) => string | null;

export const orNull = <T>(value: T | undefined): T | null => value ?? null;

/** Where a number was read. */
export const read = (source: Source | undefined) =>
  source ? { site: source.site, endpoint: source.endpoint, via: source.via, host: source.host } : null;

/** Where a rule was published. */
export const published = ({ confidence, url, date }: Sourced) => ({ confidence, url, date });
