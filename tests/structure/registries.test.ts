/** Each extension point: one file or folder, and one line in its list. Sites also prove their URL examples. */

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { families } from '../../utils/sites';
import { siteOf } from '../../utils/sites/pages';
import { foldersIn, tree } from './lib/tree';
import { gaps, REGISTRIES } from './rules/registries';

const AT = 'utils/sites/';

/** `pages.ts` of each family, whose examples stand beside its predicates. */
const pages = import.meta.glob<{ examples?: { page?: string[] } }>('../../utils/sites/*/pages.ts', { eager: true });
const examples = Object.entries(pages).map(([file, module]) => ({
  id: file.split('/').at(-2) ?? '',
  urls: module.examples?.page ?? [],
}));

describe.each(REGISTRIES.map((one) => [one.entry, one] as const))('every %s', (_, registry) => {
  it('is complete and registered', () => {
    const found = gaps(registry, tree);
    expect(found, `${found.join('\n')}\nAdd the file, or the line in the list.\n`).toEqual([]);
  });

  it('would be missed if it were not', () => {
    const fileOf = (part: { file: string }) => part.file.replace('*', 'new-one').replace(/(?<!\.ts)$/, '.ts');
    const all = registry.parts.map((part) => ({ file: fileOf(part), source: '' }));
    const lists = registry.parts.map((part) => ({
      file: part.by[0] ?? '',
      source: `export * from './${fileOf(part)
        .slice(path.posix.dirname(part.by[0] ?? '').length + 1)
        .replace(/\.ts$/, '')}';`,
    }));
    expect(gaps(registry, [...all, ...lists])).toEqual([]);
    expect(gaps(registry, all)).toHaveLength(all.length);
    const unlisted = gaps(registry, [...all, ...lists.slice(1)]);
    expect(unlisted.join('\n')).toContain(
      `is not registered: ${lists[0]?.file} must import ${all[0]?.file.replace(/\.ts$/, '')}`,
    );
    const needed = registry.parts.filter((part) => !part.optional).map(fileOf);
    if (needed.length > 1)
      expect(gaps(registry, [...all.slice(1), ...lists]).join('\n')).toContain(`has no ${needed[0]}`);
  });
});

describe('the sites', () => {
  it('are listed under the names of their folders', () => {
    expect(families.map(({ id }) => id).sort()).toEqual(foldersIn(AT.slice(0, -1)).sort());
  });

  it.each(examples.map(({ id, urls }) => [id, urls] as const))(
    '%s knows its own example pages and no other does',
    (id, urls) => {
      expect(urls.length, `${AT}${id}/pages.ts exports no examples.page`).toBeGreaterThan(0);
      for (const url of urls) {
        const claimed = families.filter((family) => family.isPage(new URL(url))).map((family) => family.id);
        const told = `${url} is claimed by ${claimed.join(' and ') || 'no family'}. Is it a page of ${id}? Yes: correct isPage. No: correct the example.`;
        expect(claimed, told).toEqual([id]);
        expect(siteOf(new URL(url))).toBe(id);
      }
    },
  );

  it.each(examples.map(({ id, urls }) => [id, urls] as const))(
    '%s matches the hosts of its example pages',
    (id, urls) => {
      const family = families.find((one) => one.id === id);
      for (const url of urls) expect(family?.matches).toContain(`https://${new URL(url).hostname}/*`);
    },
  );
});
