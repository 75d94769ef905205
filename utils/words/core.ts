/**
 * Words by key. The entrypoint says where they come from (`setWords`), so components never touch the browser.
 * Keys are checked by the compiler against the English catalogue; nothing of the catalogue is bundled.
 */

import type messages from '../../public/_locales/en/messages.json';

export type Key = keyof typeof messages;
/** A key with plural forms: `<name>_one`, `<name>_other` and whatever else a language has. */
export type PluralKey = Key extends infer K ? (K extends `${infer Name}_other` ? Name : never) : never;
export type Arg = string | number;

type Get = (key: string, args: string[]) => string;

let get: Get = (key) => key;
// Made when first needed: the worker starts many times a day and mostly says nothing.
let plural: Intl.PluralRules | undefined;
let digits: Intl.NumberFormat | undefined;
const kept = new Map<string, string>();

/** The language in which dates and durations are written. */
export let locale = 'en';

export function setWords(from: Get, language: string): void {
  get = from;
  locale = language;
  plural = undefined;
  digits = undefined;
  kept.clear();
}

export function number(n: number): string {
  digits ??= new Intl.NumberFormat(locale, { useGrouping: false });
  return digits.format(n);
}

function look(key: string, args: Arg[]): string {
  const known = kept.get(key);
  if (known !== undefined) return known;
  let words = '';
  try {
    words = get(
      key,
      args.map((arg) => (typeof arg === 'number' ? number(arg) : arg)),
    );
  } catch {
    // After an update of the extension its API throws in pages that were open; what was kept still shows.
    return words;
  }
  if (args.length === 0) kept.set(key, words);
  return words;
}

export function t(key: Key, ...args: Arg[]): string {
  return look(key, args);
}

/** For keys that come as data (milestones, sources): empty when there are no such words. */
export function lookUp(key: string, ...args: Arg[]): string {
  return look(key, args);
}

/** `$1` is the number, the rest follows. */
export function tn(key: PluralKey, n: number, ...args: Arg[]): string {
  plural ??= new Intl.PluralRules(locale);
  return look(`${key}_${plural.select(n)}`, [n, ...args]) || look(`${key}_other`, [n, ...args]);
}
