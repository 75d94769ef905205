/** What the dialog watcher sends (`utils/sites/dialogs.ts`): one container of the page by the names of its fields. */

import { clean } from './fields';

const KINDS = ['dialog', 'drawer', 'notice'] as const;

export interface PageWords {
  kind: (typeof KINDS)[number];
  title?: string;
  words: string;
}

const TITLE = 200;

/** Undefined when it has no words. Lines stay lines: sentences end with them. */
export function pageWords(fields: Record<string, string>): PageWords | undefined {
  const lines = (fields.words ?? '').split('\n').map((line) => clean(line, 2_000));
  const title = clean(fields.title ?? '', TITLE);
  const words = lines.filter((line) => line && line !== title).join('\n') || title;
  if (!words) return undefined;
  return {
    kind: KINDS.find((one) => one === fields.kind) ?? 'notice',
    words,
    ...(title !== words && title && { title }),
  };
}
