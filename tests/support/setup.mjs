/**
 * Runs before `npm start` and `npm test`: makes sure of Node, the locked packages, a browser and fonts. Needs no package,
 * costs under 100 ms when all is there, and never fails because something optional could not be downloaded.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, findFirefox, NO_BROWSER } from './browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const windows = process.platform === 'win32';
const MINUTE = 60_000;
/** After a failed optional download, `npm start` does not try again for this long. */
const RETRY_MS = 60 * MINUTE;

/** @param {string} text */
const say = (text) => console.log(`[setup] ${text}`);

/** @param {string} text @returns {never} */
function stop(text) {
  console.error(`[setup] ${text}`);
  process.exit(1);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function run(command, args, env = {}) {
  // On Windows npm and npx are scripts, which only a shell starts.
  const shell = windows && !path.isAbsolute(command);
  const options = { cwd: root, env: { ...process.env, ...env }, shell, timeout: 15 * MINUTE };
  return spawnSync(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Node ${process.versions.node} is too old: Good Standing needs Node 20.19 or newer (see https://nodejs.org).`);
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether npm's own note of what it installed agrees with the lock, so that a hand-made install is not done again. */
function installedAsLocked() {
  try {
    const installed = packagesIn(path.join(root, 'node_modules/.package-lock.json'));
    return Object.entries(packagesIn(path.join(root, 'package-lock.json'))).every(
      ([name, wanted]) => name === '' || wanted.optional || installed[name]?.version === wanted.version,
    );
  } catch {
    return false;
  }
}

function installPackages() {
  const lock = path.join(root, 'package-lock.json');
  const stamp = path.join(root, 'node_modules/.good-standing-lock');
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  if (!installedAsLocked()) {
    say('installing the locked packages (npm ci, about half a minute) …');
    const npm = process.env.npm_execpath;
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const done = npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args);
    if (!done) stop('`npm ci` failed, see above. It needs the npm registry once; after that everything works offline.');
  }
  writeFileSync(stamp, hash);
}

const isRootOn = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Debian itself: Ubuntu's chromium package is a snap, which containers cannot run. */
function isDebianRoot() {
  try {
    return isRootOn() && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

let listsAreFresh = false;

/** @param {string[]} names */
function apt(...names) {
  say(`installing ${names.join(', ')} (apt-get) …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const patience = [
    '-o',
    'DPkg::Lock::Timeout=120',
    '-o',
    'Acquire::Retries=2',
    '-o',
    'Acquire::http::Timeout=30',
    '-o',
    'Dpkg::Use-Pty=0',
  ];
  // Old package lists may still do when the new ones cannot be had.
  if (!listsAreFresh) run('apt-get', ['update', '-q', ...patience], quiet);
  listsAreFresh = true;
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...patience, ...names], quiet);
}

function installBrowser() {
  if (findBrowser()) return true;
  if (isDebianRoot() && apt('chromium') && findBrowser()) return true;
  // .puppeteerrc.cjs skips the download at install time only; a browser asked for by name is still fetched.
  say('downloading Chrome for this project (puppeteer) …');
  const cli = path.join(root, 'node_modules/puppeteer/lib/puppeteer/node/cli.js');
  run(process.execPath, [cli, 'browsers', 'install', 'chrome', ...(isRootOn() ? ['--install-deps'] : [])]);
  return findBrowser() !== undefined;
}

/**
 * Tries something we can do without, and after a failure not again for a while.
 * @param {string} name
 * @param {() => boolean} isThere
 * @param {string[]} names Debian packages
 * @param {string} without what is missing then
 */
function optional(name, isThere, names, without) {
  if (isThere() || !isDebianRoot()) return;
  const note = path.join(root, `node_modules/.cache/good-standing/no-${name}`);
  if (existsSync(note) && Date.now() - Number(readFileSync(note, 'utf8')) < RETRY_MS) return;
  if (apt(...names) && isThere()) return;
  say(`${name} could not be installed: ${without}. Going on.`);
  mkdirSync(path.dirname(note), { recursive: true });
  writeFileSync(note, String(Date.now()));
}

/**
 * A bare Debian has DejaVu only: no Thai, no emoji, and Latin letters wider than on any seller's machine. Noto core is
 * 12 MB and draws Latin, Vietnamese, Thai and Arabic in one design; emoji are another 10 MB. The single-script packages
 * would save 11 MB and leave the Latin letters wrong; the CJK fonts (57 MB) are for scripts that no locale of ours has.
 */
const FONTS = { 'fonts-noto-core': 'NotoSansThai-Regular.ttf', 'fonts-noto-color-emoji': 'NotoColorEmoji.ttf' };

checkNode();
installPackages();
const testing = process.env.npm_lifecycle_event === 'pretest';
try {
  if (!installBrowser()) {
    // The tests that need no browser still run; those that do fail with this same message.
    if (!testing) stop(NO_BROWSER);
    say(NO_BROWSER);
  }
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
const fonts = () => Object.values(FONTS).every((file) => existsSync(`/usr/share/fonts/truetype/noto/${file}`));
optional('fonts', fonts, Object.keys(FONTS), 'some letters in screenshots will be boxes');
if (testing) optional('Firefox', () => findFirefox() !== undefined, ['firefox-esr'], 'its smoke test will be skipped');
