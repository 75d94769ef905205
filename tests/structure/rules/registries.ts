/** Explicit lists, checked both ways: what lies in the folder is in the list, and what must lie there does. */

import path from 'node:path';
import { importsOf } from '../lib/lex';
import type { SourceFile } from '../lib/rule';

interface Part {
  /** `*` is the entry's id. */
  file: string;
  /** Files of which one must import it. */
  by: readonly string[];
  /** Registered when it is there, not missed when it is not. */
  optional?: true;
}

export interface Registry {
  /** "a site", "a programme": one entry of the list. */
  entry: string;
  /** Catches the entry's id from one of its files. */
  pattern: RegExp;
  parts: readonly Part[];
}

const PROGRAMMES = 'utils/domain/programmes';
const BESIDE = `${PROGRAMMES}/beside`;
const CATALOGUE = 'utils/policy/catalogue';

export const REGISTRIES: readonly Registry[] = [
  {
    entry: 'site',
    pattern: /^utils\/sites\/([^/]+)\//,
    parts: [
      { file: 'utils/sites/*/pages.ts', by: ['utils/sites/index.ts'] },
      { file: 'utils/sites/*/endpoints.ts', by: ['utils/sites/tapped.ts', 'utils/sites/index.ts'] },
      { file: 'utils/sites/*/responses.ts', by: ['utils/sites/readers.ts'], optional: true },
    ],
  },
  {
    entry: 'programme',
    pattern: /^utils\/domain\/programmes\/(?!(?:index|programme)\.ts$)([^/]+)\.ts$/,
    parts: [{ file: `${PROGRAMMES}/*.ts`, by: [`${PROGRAMMES}/index.ts`] }],
  },
  {
    entry: 'side rule',
    pattern: /^utils\/domain\/programmes\/beside\/(?!(?:index|side-rule)\.ts$)([^/]+)\.ts$/,
    parts: [{ file: `${BESIDE}/*.ts`, by: [`${BESIDE}/index.ts`] }],
  },
  {
    entry: 'policy',
    pattern: /^utils\/policy\/catalogue\/(?!(?:index|names|policy)\.ts$)([^/]+?)(?:\.ts$|\/)/,
    parts: [{ file: `${CATALOGUE}/*`, by: [`${CATALOGUE}/index.ts`] }],
  },
];

const stem = (file: string): string => file.replace(/(?:\/index)?\.ts$/, '');

export function gaps({ entry, pattern, parts }: Registry, tree: readonly SourceFile[]): string[] {
  const ids = [...new Set(tree.flatMap(({ file }) => pattern.exec(file)?.[1] ?? []))];
  const present = new Set(tree.map(({ file }) => stem(file)));
  return parts.flatMap(({ file: shape, by, optional }) => {
    const lists = tree.filter(({ file }) => by.includes(file));
    const imported = lists.flatMap(({ file, source }) =>
      importsOf(source).map(({ from = '' }) => stem(path.posix.join(path.posix.dirname(file), from))),
    );
    return ids.flatMap((id) => {
      const file = shape.replace('*', id);
      if (!present.has(stem(file))) return optional ? [] : [`the ${entry} "${id}" has no ${file}`];
      return imported.includes(stem(file))
        ? []
        : [`the ${entry} "${id}" is not registered: ${by[0]} must import ${file}`];
    });
  });
}
