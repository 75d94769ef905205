/**
 * The pages' own scripts and styles, served under a name that holds a hash of all of them, as a deployed site does.
 * Files are read at each start, so an edit shows after a restart; there is no build step.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../pages/', import.meta.url);
const TYPES = /** @type {Record<string, string>} */ ({
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
});

/** @returns {{ prefix: string, get(path: string): { type: string, body: Buffer } | undefined }} */
export function loadAssets() {
  /** @type {Map<string, { type: string, body: Buffer }>} */
  const files = new Map();
  const hash = createHash('sha256');
  for (const name of readdirSync(FOLDER).sort()) {
    const type = TYPES[name.split('.').at(-1) ?? ''];
    if (!type) continue;
    const body = readFileSync(new URL(name, FOLDER));
    hash.update(body);
    files.set(name, { type, body });
  }
  const prefix = `/_static/${hash.digest('hex').slice(0, 10)}/`;
  return { prefix, get: (path) => (path.startsWith(prefix) ? files.get(path.slice(prefix.length)) : undefined) };
}
