/** What an extension's folder tells without running it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1_024;

/** @typedef {{ js?: string[], css?: string[], world?: string }} Script */

/** @param {string} dir @returns {{ content_scripts?: Script[], action?: { default_popup?: string } }} */
const manifestOf = (dir) => JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8'));

/** @param {string} file */
export function weigh(file) {
  const bytes = readFileSync(file);
  return { raw: bytes.length / KB, gzip: gzipSync(bytes, { level: 9 }).length / KB };
}

/** Files of all declared content scripts with their world. @param {string} dir */
function declared(dir) {
  const scripts = manifestOf(dir).content_scripts ?? [];
  const files = scripts.flatMap(({ js = [], css = [], world }) =>
    [...js, ...css].map((file) => ({ file, main: world === 'MAIN' })),
  );
  return [...new Map(files.map((one) => [one.file, one])).values()];
}

/** KB of the declared content scripts: all, and those in the page's world alone. @param {string} dir */
export function contentBytes(dir) {
  const sum = { raw: 0, gzip: 0, tap: 0 };
  for (const { file, main } of declared(dir)) {
    const { raw, gzip } = weigh(path.join(dir, file));
    sum.raw += raw;
    sum.gzip += gzip;
    if (main) sum.tap += gzip;
  }
  return sum;
}

/** The page of the toolbar button. @param {string} dir */
export const popupOf = (dir) => manifestOf(dir).action?.default_popup;

/** Matches the files that run in our own world, where what crosses from the page's world arrives. @param {string} dir */
export function isolatedFiles(dir) {
  const names = declared(dir).filter(({ main }) => !main);
  return new RegExp(`^(${names.map(({ file }) => file.replaceAll(/[.\\/]/g, '\\$&')).join('|')})$`);
}

/** The tag of our badge's element, as the sources state it. @param {string} root */
export function hostTag(root) {
  const names = readFileSync(path.join(root, 'utils/page/names.ts'), 'utf8');
  const tag = /HOST_TAG = '([^']+)'/.exec(names)?.[1];
  if (!tag) throw new Error('utils/page/names.ts states no HOST_TAG.');
  return tag;
}
