/** Points given back or practised for in the last ninety days, newest first; beside the official number, never inside it. */

import type { Credit } from '../credit';
import { DAY_MS } from './input';

const CREDIT_DAYS = 90;

/** `until` (ms): the end of the ninety days. */
export function creditsOf(credits: readonly Credit[], until: number): Credit[] {
  const once = new Map(credits.map((one) => [one.id, one]));
  return [...once.values()]
    .filter(({ at }) => at > until - CREDIT_DAYS * DAY_MS && at <= until)
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}
