/** The files of the project as git sees them (tracked, or new and not ignored), so that a clone and a work tree agree. */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './rule';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const NOT_OURS = ['node_modules', '.git', '.output', '.wxt', '.out'];

/** For a copy without git, e.g. an unpacked archive. */
function walk(dir: string): string[] {
  return readdirSync(path.join(root, dir), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(dir, entry.name);
    if (NOT_OURS.includes(entry.name)) return [];
    return entry.isDirectory() ? walk(file) : [file];
  });
}

function list(): string[] {
  try {
    const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    const said = execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return said.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
  } catch {
    return walk('');
  }
}

const files: readonly string[] = [...new Set(list())].sort();

const BINARY = /\.(?:png|jpe?g|gif|webp|ico|woff2?|ttf|pdf|zip|gz|bin|pb)$/i;

/** Every text file, read once. */
export const tree: readonly SourceFile[] = files
  .filter((file) => !BINARY.test(file))
  .map((file) => ({ file, source: readFileSync(path.join(root, file), 'utf8') }));

/** Names of the folders directly in `dir`. */
export const foldersIn = (dir: string): string[] => [
  ...new Set(
    files
      .filter((file) => file.startsWith(`${dir}/`))
      .flatMap(
        (file) =>
          file
            .slice(dir.length + 1)
            .split('/')
            .slice(0, -1)[0] ?? [],
      ),
  ),
];
