/** The form as it was left: kept with every letter, gone when it was handed in. */

import { BLANK, type Fields, filledFrom } from '../../components/workshops/fields';

const KEY = 'workshops.draft';

function kept(): Fields | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return stored && typeof stored === 'object' ? { ...BLANK, ...filledFrom(stored as Record<string, unknown>) } : null;
  } catch {
    return null;
  }
}

/** As it was when the page was opened; the form itself holds what was typed since. */
export const draft = { value: kept() };

export function keepDraft(fields: Fields | null): void {
  draft.value = fields;
  if (fields && Object.values(fields).some(Boolean)) localStorage.setItem(KEY, JSON.stringify(fields));
  else localStorage.removeItem(KEY);
}
