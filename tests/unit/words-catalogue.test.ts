/** Every word a seller sees is in the catalogue, and the catalogue holds no word that nobody sees. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

const root = join(import.meta.dirname, '../..');
const catalogue = messages as Record<string, { message: string; description?: string }>;
const keys = Object.keys(catalogue);

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? files(`${folder}/${entry.name}`)
      : /\.tsx?$/.test(entry.name)
        ? [readFileSync(join(root, folder, entry.name), 'utf8')]
        : [],
  );
}

const sources = ['components', 'utils', 'entrypoints'].flatMap(files).join('\n');
const quoted = new Set([...sources.matchAll(/['"`]([a-z][a-zA-Z0-9_]+)['"`]/g)].map((m) => m[1] as string));
/** Families of keys that come as data: `level_${level}`. */
const families = [...new Set([...sources.matchAll(/`([a-z_]+_)\$\{/g)].map((m) => m[1] as string))];
const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');

test('every key that the code asks for has words', () => {
  const asked = [...sources.matchAll(/\b(tn?)\(\s*'([a-zA-Z0-9_]+)'/g)];
  expect(asked.length).toBeGreaterThan(60);
  for (const [, how, key] of asked) {
    const form = how === 'tn' ? `${key}_other` : (key as string);
    expect(keys, `"${form}" is asked for: add it to public/_locales/en/messages.json`).toContain(form);
  }
});

test('no message is left over', () => {
  for (const key of keys) {
    const base = key.replace(/_(one|other)$/, '');
    const used =
      quoted.has(key) ||
      quoted.has(base) ||
      families.some((family) => key.startsWith(family)) ||
      key.startsWith('effect_') ||
      config.includes(`__MSG_${key}__`);
    expect(used, `"${key}" is used nowhere: use it or remove it`).toBe(true);
  }
});

test('words are calm, have a note for translators, and number their arguments without a gap', () => {
  for (const [key, { message, description }] of Object.entries(catalogue)) {
    expect(key).toMatch(/^[A-Za-z0-9_]+$/);
    expect(message, key).not.toMatch(/!/);
    expect(description, `${key} needs a description`).toBeTruthy();
    const used = [...message.matchAll(/\$(\d)/g)].map((m) => Number(m[1]));
    if (used.length > 0 && !key.startsWith('action_read_rule_one')) {
      expect(Math.max(...used), key).toBe(new Set(used).size);
    }
  }
});
