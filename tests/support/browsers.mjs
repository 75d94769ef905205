/**
 * Finds the browsers that the sandbox tour, e2e, bench and gallery drive: an explicit path first, then the system's own,
 * then puppeteer's download. Needs no package, so that the set-up can use it before anything is installed.
 */

import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** 120 is the manifest's minimum; 128 is the first on which we ask DevTools to install an extension. */
const CHROME_FLOOR = 128;
/** `strict_min_version` of the manifest. */
const FIREFOX_FLOOR = 140;

const root = fileURLToPath(new URL('../../', import.meta.url));
const memo = path.join(root, 'node_modules/.cache/good-standing/browsers.json');

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

/** @param {string} tail @returns {string[]} */
const onWindows = (tail) => programFiles.flatMap((dir) => (dir ? [path.join(dir, tail)] : []));

/** Debian's /usr/bin/chromium is a wrapper that adds flags of its own (an empty --load-extension among them). */
/** @type {Record<string, string[]>} */
const CHROMES = {
  linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/usr/lib/chromium-browser/chromium-browser'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', path.join(homedir(), 'Applications')].map((dir) => `${dir}/${name}.app/Contents/MacOS/${name}`),
  ),
  win32: [
    ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
    ...onWindows('Chromium\\Application\\chrome.exe'),
    ...onWindows('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
};
const CHROME_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];

/** @type {Record<string, string[]>} */
const FIREFOXES = {
  linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: onWindows('Mozilla Firefox\\firefox.exe'),
};
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** @param {string} file */
function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** @returns {Record<string, number>} */
function remembered() {
  try {
    return JSON.parse(readFileSync(memo, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Major version of an executable, 0 when it does not start. Asking costs 70 to 150 ms, so the answer is kept until the
 * file changes; a 0 is never kept, because a missing library may be installed later.
 * @param {string} file
 */
function majorOf(file) {
  const { size, mtimeMs } = statSync(file);
  const key = `${file}|${size}|${mtimeMs}`;
  const known = remembered();
  if (known[key]) return known[key];
  const major = askMajor(file);
  if (major > 0) {
    try {
      mkdirSync(path.dirname(memo), { recursive: true });
      writeFileSync(memo, JSON.stringify({ ...known, [key]: major }));
    } catch {
      // Only a cache: a read-only folder costs time, nothing else.
    }
  }
  return major;
}

/** @param {string} file */
function askMajor(file) {
  try {
    // On Windows `chrome --version` opens a window; the version is the name of a folder beside the program.
    const said =
      process.platform === 'win32' && !/firefox/i.test(file)
        ? (readdirSync(path.dirname(file)).find((name) => /^\d+\.\d+\.\d+\.\d+$/.test(name)) ?? '')
        : execFileSync(file, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 15_000 });
    return Number(/(\d+)\.\d+/.exec(said)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** @param {string[]} names @returns {string[]} */
function onPath(names) {
  const dirs = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) =>
    dirs.map((dir) => path.join(dir, process.platform === 'win32' ? `${name}.exe` : name)),
  );
}

/** What `npx puppeteer browsers install chrome` left, newest first. @returns {string[]} */
function downloaded() {
  const cache = path.join(process.env.PUPPETEER_CACHE_DIR ?? path.join(homedir(), '.cache/puppeteer'), 'chrome');
  const inside = /** @type {Record<string, string>} */ ({
    darwin: 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    win32: 'chrome.exe',
  });
  try {
    return readdirSync(cache)
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .flatMap((build) => readdirSync(path.join(cache, build)).map((dir) => path.join(cache, build, dir)))
      .map((dir) => path.join(dir, inside[process.platform] ?? 'chrome'));
  } catch {
    return [];
  }
}

/**
 * @param {string[]} names environment variables that decide alone when one is set
 * @param {() => string[]} places
 * @param {number} floor
 * @returns {string | undefined}
 */
function find(names, places, floor) {
  for (const name of names) {
    const file = process.env[name];
    if (!file) continue;
    if (runs(file)) return file;
    throw new Error(`${name} is set to "${file}", which is no executable file. Correct it, or unset it to search.`);
  }
  return places().find((file) => runs(file) && majorOf(file) >= floor);
}

/** Path of a Chrome or Chromium that can run the extension; undefined when there is none. */
export function findBrowser() {
  const places = () => [...(CHROMES[process.platform] ?? []), ...onPath(CHROME_NAMES), ...downloaded()];
  return find(['PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'], places, CHROME_FLOOR);
}

/** Path of a Firefox that can run the extension; undefined when there is none. */
export function findFirefox() {
  const places = () => [...(FIREFOXES[process.platform] ?? []), ...onPath(FIREFOX_NAMES)];
  return find(['FIREFOX_PATH'], places, FIREFOX_FLOOR);
}

export const NO_BROWSER = [
  `No Chrome or Chromium ${CHROME_FLOOR} or newer was found, and none could be installed. Do one of these, then try again:`,
  '  - install Google Chrome or Chromium, e.g. on Debian: apt-get install chromium',
  '  - download one for this project only: npx puppeteer browsers install chrome',
  '  - name one: PUPPETEER_EXECUTABLE_PATH=/path/to/chrome npm start',
].join('\n');

/** Like `findBrowser`, but says what to do when there is none. @returns {string} */
export function requireBrowser() {
  const file = findBrowser();
  if (!file) throw new Error(NO_BROWSER);
  return file;
}
