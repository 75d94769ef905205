/** The seller's choices. What each member may be is decided by `settingsFrom`; here only that they are choices at all. */

import * as z from 'zod/mini';
import type { Parts } from './parts';

export const makeSettings = ({ text }: Parts) =>
  z.looseObject({
    version: z.literal(1),
    zone: z.nullish(text(80)),
    accounts: z.optional(z.record(text(100), z.looseObject({}))),
  });
