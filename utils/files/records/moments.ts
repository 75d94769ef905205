/** What else happened in a LIVE than its alerts: pins, the seller's marks, viewers, and what was said around an alert. */

import * as z from 'zod/mini';
import type { Parts } from './parts';

export function makeMoment({ key, text, name, words, ms, count }: Parts) {
  const kind = <K extends string, S extends z.core.$ZodLooseShape>(value: K, shape: S) =>
    z.looseObject({ account: key, roomId: text(80), at: ms, id: name(200), kind: z.literal(value), ...shape });
  return z.discriminatedUnion('kind', [
    kind('pin', { productId: text(80), title: words }),
    kind('mark', { note: words }),
    kind('viewers', { count }),
    kind('caption', { lang: text(40), words, sentence: z.optional(text(80)) }),
  ]);
}
