/** What the seller made of a pack: text of the draft by variant, ticked documents. Plain data, made whole by `draftFrom`. */

import type { AccountKey } from '../account';

/** Why it complies, or what was corrected. */
export const VARIANTS = ['complies', 'corrected'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface Draft {
  variant: Variant;
  /** A variant that is not here reads as the facts make it. */
  texts: { [V in Variant]?: string };
  /** Ids of documents that lie ready. */
  ticks: string[];
}

/** Characters of one text, ids of documents, drafts that are kept in all. */
export const DRAFT_CAPS = { text: 10_000, ticks: 20, drafts: 60 } as const;

const PREFIX = 'draft:';

/** Key in the extension's local storage. */
export const draftKey = (account: AccountKey, alert: string): string => `${PREFIX}${account}|${alert}`;
const isDraftKey = (key: string): boolean => key.startsWith(PREFIX);

export const emptyDraft = (): Draft => ({ variant: 'complies', texts: {}, ticks: [] });

const group = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** Whatever lies there: each member that is not as it should be is as in an empty draft. */
export function draftFrom(stored: unknown): Draft {
  const { variant, texts, ticks } = group(stored);
  const draft = emptyDraft();
  draft.variant = VARIANTS.find((one) => one === variant) ?? draft.variant;
  for (const one of VARIANTS) {
    const text = group(texts)[one];
    if (typeof text === 'string') draft.texts[one] = text.slice(0, DRAFT_CAPS.text);
  }
  if (Array.isArray(ticks)) {
    const ids = ticks.filter((id): id is string => typeof id === 'string' && /^[a-z_]{1,40}$/.test(id));
    draft.ticks = [...new Set(ids)].slice(0, DRAFT_CAPS.ticks);
  }
  return draft;
}

export interface KeptDraft extends Draft {
  /** When it was last changed, ms. */
  at: number;
}

/** Keys of the drafts that must go so that no more than the cap are kept, the oldest first. */
export function tooMany(stored: Readonly<Record<string, unknown>>): string[] {
  const kept = Object.keys(stored)
    .filter(isDraftKey)
    .map((key) => ({ key, at: Number(group(stored[key]).at) || 0 }))
    .sort((a, b) => a.at - b.at);
  return kept.slice(0, Math.max(0, kept.length - DRAFT_CAPS.drafts)).map(({ key }) => key);
}
