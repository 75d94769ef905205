/** Every word shown comes from the catalogues, and every catalogue has it. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersIn, root, tree } from './lib/tree';
import { type Catalogue, differences, unknownKeys } from './rules/messages';

const locales = foldersIn('public/_locales');
const read = (locale: string): Catalogue =>
  JSON.parse(readFileSync(path.join(root, 'public/_locales', locale, 'messages.json'), 'utf8'));
const shown = tree.filter(
  ({ file }) => /^(?:entrypoints|components|utils)\/.*\.(?:tsx?|html)$/.test(file) || file === 'wxt.config.ts',
);

describe('the words', () => {
  it('exist in English for every key the code asks for', () => {
    const keys = Object.keys(read('en'));
    const unknown = shown.flatMap((file) => unknownKeys(file, keys));
    const told = `No such key in public/_locales/en/messages.json:\n  ${unknown.join('\n  ')}\nAdd the message (and its translations), or correct the key.\n`;
    expect(unknown, told).toEqual([]);
  });

  it('are the same in every language', () => {
    const english = read('en');
    const found = locales.flatMap((locale) => differences(locale, english, read(locale)));
    const told = `Catalogues differ:\n  ${found.join('\n  ')}\nmissing: translate it. Not in English: delete it, or add it to English first.\n`;
    expect(found, told).toEqual([]);
  });

  it('are named by Chrome’s rules, in which letter case makes no difference', () => {
    const keys = Object.keys(read('en'));
    expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });
});

describe('the rules on words', () => {
  const keys = ['name', 'level_high', 'verdict_low_at', 'more_one', 'more_other'];
  const asked = (source: string, file = 'utils/x.ts'): string[] => unknownKeys({ file, source }, keys);

  it.each([
    "t('nam')",
    't(`levels_$' + '{level}`)',
    't(`verdict_$' + '{kind}_rose`)',
    "tn('name', 2)",
    "browser.i18n.getMessage('gone')",
    "const name = '__MSG_gone__';",
  ])('find the unknown key in %s', (source) => expect(asked(source)).toHaveLength(1));

  it('find it in HTML', () =>
    expect(asked('<title>__MSG_gone__</title>', 'entrypoints/popup/index.html')).toHaveLength(1));

  it.each([
    "t('name')",
    't(`level_$' + '{level}`)',
    't(`verdict_$' + '{kind}_at`, 1)',
    "tn('more', 2)",
    "// t('gone')",
    "at('gone'); x.t('gone')",
    "getMessage('@@bidi_dir')",
  ])('accept %s', (source) => expect(asked(source)).toEqual([]));

  it('find what a language lacks, has too much, or puts elsewhere', () => {
    const say = (message: string) => ({ message });
    const english = { a: say('A $1'), b: say('B'), n_one: say('one'), n_other: say('$1 all') };
    expect(differences('en', english, english)).toEqual([]);
    expect(differences('th', english, { a: say('ก $1'), b: say('ข'), n_other: say('$1') })).toEqual([]);
    expect(differences('de', english, { a: say('A'), c: say('C'), n_other: say('$1') })).toEqual([
      'de: "b" is missing',
      'de: "n_one" is missing',
      'de: "c" is not in English',
      'de: "a" has no place where English has $1',
    ]);
    expect(differences('en', { n_other: say('$1') }, { n_other: say('$1') })).toEqual([]);
    expect(differences('en', english, { ...english, b: say(' ') })).toEqual(['en: "b" is empty']);
  });
});
