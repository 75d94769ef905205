/** The words of the extension: every key used exists, and every language says the same things. */

import { lex, lineAt, literalAt } from '../lib/lex';
import type { SourceFile } from '../lib/rule';

export type Catalogue = Record<string, { message: string; description?: string }>;

const CALL = /(?<![.\w$])(t|tn|lookUp)\s*\(\s*(?=['"`])|\bgetMessage\s*\(\s*(?=['"`])/g;

/** Keys that a file asks for and that no message has. `\0` in a key stands for a hole of a template literal. */
export function unknownKeys({ file, source }: SourceFile, keys: readonly string[]): string[] {
  if (!/\.(?:ts|tsx)$/.test(file))
    return [...source.matchAll(/__MSG_(\w+)__/g)].flatMap(({ 1: key = '', index }) =>
      keys.includes(key) ? [] : [`${file}:${lineAt(source, index)}: __MSG_${key}__`],
    );
  const { code, text } = lex(source);
  const called = [...code.matchAll(CALL)].flatMap((m) => {
    const key = literalAt(source, code, m.index + m[0].length);
    if (key === undefined || key.startsWith('@@')) return [];
    // `tn` takes the name of a family of plural forms, of which every language has at least `other`.
    const wanted = m[1] === 'tn' ? `${key}_other` : key;
    const shape = new RegExp(`^${wanted.split('\0').map(quoted).join('.+')}$`);
    return keys.some((one) => shape.test(one))
      ? []
      : [`${file}:${lineAt(source, m.index)}: ${m[0].trim()}"${wanted.replaceAll('\0', '…')}")`];
  });
  const inManifest = [...text.matchAll(/__MSG_(\w+)__/g)].flatMap(({ 1: key = '', index }) =>
    keys.includes(key) ? [] : [`${file}:${lineAt(source, index)}: __MSG_${key}__`],
  );
  return [...called, ...inManifest];
}

const holes = (message = ''): string => [...new Set(message.match(/\$\d|\$[a-zA-Z_]+\$/g) ?? [])].sort().join(' ');

/** What a language's catalogue lacks, has too much, or says with other places for its arguments. */
export function differences(language: string, english: Catalogue, own: Catalogue): string[] {
  const forms = new Intl.PluralRules(language.replace('_', '-')).resolvedOptions().pluralCategories;
  const families = Object.keys(english).flatMap((key) =>
    key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : [],
  );
  const isForm = (key: string): boolean =>
    families.some((name) => key.startsWith(`${name}_`) && /_(?:zero|one|two|few|many)$/.test(key));
  const wanted = [
    ...Object.keys(english).filter((key) => !isForm(key)),
    // Where English needs no `one` ("$1 weeks"), `other` does everywhere.
    ...families.flatMap((name) => (`${name}_one` in english ? forms.map((form) => `${name}_${form}`) : [])),
  ];
  const missing = [...new Set(wanted)].filter((key) => !(key in own)).map((key) => `${language}: "${key}" is missing`);
  const extra = Object.keys(own)
    .filter((key) => !wanted.includes(key))
    .map((key) => `${language}: "${key}" is not in English`);
  const other = Object.keys(own).flatMap((key) => {
    // "One violation" may leave out the number that other forms show.
    if (!(key in english) || isForm(key)) return [];
    const [a, b] = [holes(english[key]?.message), holes(own[key]?.message)];
    return a === b ? [] : [`${language}: "${key}" has ${b || 'no place'} where English has ${a || 'none'}`];
  });
  const empty = Object.entries(own).flatMap(([key, { message }]) =>
    message?.trim() ? [] : [`${language}: "${key}" is empty`],
  );
  return [...missing, ...extra, ...other, ...empty];
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
