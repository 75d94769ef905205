/**
 * Builds the extension as it is shipped, into `.output/`, and only when a source has changed since. `npm run build`
 * prints what every file weighs; tests, sandbox, gallery and bench call `ensureBuilt()`.
 */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildEnv } from './child-env.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const output = path.join(root, '.output');
const lock = path.join(output, '.building');
/** A cold build takes 3 s on two busy cores; after a minute its process has died without tidying up. */
const STALE_MS = 60_000;

const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'tsconfig.json', 'package.json'];
const TARGETS = /** @type {const} */ ({
  chrome: { dir: path.join(output, 'chrome-mv3'), args: ['-b', 'chrome', '--mv3'] },
  firefox: { dir: path.join(output, 'firefox-mv3'), args: ['-b', 'firefox', '--mv3'] },
});

/** @typedef {keyof typeof TARGETS} Target */

/** @param {string} start @returns {string[]} every file under it, sorted */
export function filesUnder(start) {
  if (!existsSync(start)) return [];
  if (statSync(start).isFile()) return [start];
  const names = readdirSync(start).filter((name) => name !== '.DS_Store');
  return names.sort().flatMap((name) => filesUnder(path.join(start, name)));
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const file of [...SOURCES, 'package-lock.json'].flatMap((name) => filesUnder(path.join(root, name))))
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Changes when anybody else has written there, e.g. `wxt build` by hand from other sources. @param {string} dir */
const listing = (dir) =>
  filesUnder(dir)
    .map((file) => [path.relative(dir, file), statSync(file).size, statSync(file).mtimeMs].join(' '))
    .join('\n');

/** @param {Target} name */
const stampOf = (name) => path.join(output, `.${name}-stamp`);

/** @param {Target} name @param {string} hash */
function isFresh(name, hash) {
  const { dir } = TARGETS[name];
  if (!existsSync(stampOf(name)) || !existsSync(path.join(dir, 'manifest.json'))) return false;
  return readFileSync(stampOf(name), 'utf8') === `${hash}\n${listing(dir)}`;
}

/** WXT tells the same errors three times, with its own stack and a spinner; the first time is enough. @param {string} said */
function gist(said) {
  const [first = ''] = stripVTControlCharacters(said).split(/\n\s*ERROR {2}Failed to build|\[cause\]/);
  const lines = first.split('\n').filter((line) => !/^\s+at |^[⠀-⣿]/.test(line));
  return lines.join('\n').trim();
}

/** @param {Target} name @returns {Promise<void>} */
function build(name) {
  const cli = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(process.execPath, [cli, 'build', ...TARGETS[name].args], { cwd: root, env: buildEnv() });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`The ${name} build failed (wxt build ${TARGETS[name].args.join(' ')}):\n${gist(said)}`));
    });
  });
}

/** Two processes that start together must not write one folder; the second then finds it fresh. */
async function takeLock() {
  mkdirSync(output, { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > STALE_MS) rmSync(lock, { recursive: true, force: true });
      else await wait(100);
    }
  }
}

/**
 * Builds what is not up to date; costs some 20 ms when everything is.
 * @param {Target[]} [names]
 * @returns {Promise<{ chrome: string, firefox: string, built: Target[] }>} the folders, and what had to be built
 */
export async function ensureBuilt(names = ['chrome', 'firefox']) {
  const folders = { chrome: TARGETS.chrome.dir, firefox: TARGETS.firefox.dir };
  const stale = () => names.filter((name) => !isFresh(name, sourceHash()));
  if (stale().length === 0) return { ...folders, built: [] };
  await takeLock();
  /** @type {Target[]} */
  const built = [];
  try {
    for (const name of stale()) {
      // Taken before the build: a source saved meanwhile makes the result stale, never wrongly fresh.
      const hash = sourceHash();
      rmSync(stampOf(name), { force: true });
      await build(name);
      writeFileSync(stampOf(name), `${hash}\n${listing(TARGETS[name].dir)}`);
      built.push(name);
    }
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return { ...folders, built };
}

/** @param {string} dir @returns {{ file: string, raw: number, gzip: number }[]} biggest first */
export function sizesOf(dir) {
  const weigh = (/** @type {string} */ file) => {
    const bytes = readFileSync(file);
    return { file: path.relative(dir, file), raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  };
  return filesUnder(dir)
    .map(weigh)
    .sort((a, b) => b.gzip - a.gzip);
}

/** @param {string} dir */
function printSizes(dir) {
  const rows = sizesOf(dir);
  const sum = rows.reduce((all, { raw, gzip }) => ({ raw: all.raw + raw, gzip: all.gzip + gzip }), { raw: 0, gzip: 0 });
  console.log(`\n${path.relative(root, dir)}\n${'raw B'.padStart(10)}${'gzip B'.padStart(10)}`);
  for (const { file, raw, gzip } of [...rows, { file: 'in all', ...sum }])
    console.log(`${String(raw).padStart(10)}${String(gzip).padStart(10)}  ${file}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const start = performance.now();
    const { chrome, firefox, built } = await ensureBuilt();
    printSizes(chrome);
    printSizes(firefox);
    const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    console.log(
      `\n${built.length > 0 ? `built ${built.join(' and ')}` : 'nothing has changed since the last build'} (${took})`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
