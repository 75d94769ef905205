/**
 * Builds the gallery, opens every board in a browser, takes its picture and runs axe on it: light and dark,
 * left-to-right and right-to-left, wide and 320 px. Fails when axe finds something. `node run.mjs cards` draws one.
 */

import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const out = fileURLToPath(new URL('../../.out/gallery', import.meta.url));
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const debian = '/usr/lib/chromium/chromium';
const only = process.argv.slice(2);

const names = ['badges', 'cards', 'alerts', 'large'];
/** @param {string} page @param {string} states */
const of = (page, states) => [page, ...states.split(' ').map((state) => `${page}-${state}`)];
const popups = of(
  'popup',
  'due quiz quizbefore quizlong quizrun quizpassed quizfailed quizwaiting quizempty workshops workshopsempty ended quiet agency accounts counts-up unread stale progress signed-out empty error loading first-week',
);
const reports = of(
  'report',
  'hard quiet counts-up unread long corrected running weeks accounts progress stale signed-out waiting loading out empty error',
);
const panels = of('panel', 'before ended calm long elsewhere unknown unread stale signed-out empty error loading');
const settings = of('settings', 'busy trouble service new loading error');
const evidence = of('evidence', 'warning whole running listing hostile loading gone error');
const learning = of(
  'learn',
  'before service unpublished unknown later run passed result again failed points waiting overturned refused expired tries ' +
    'confirmed long gone empty norules nobody loading error policies search nothing opening unopened policy policylong policygone',
);
const practice = [
  ...of('practice', 'new question answer end long empty loading error'),
  ...of('trainer', 'run new error'),
];
const workshops = of(
  'workshops',
  'plain filtered past hidden none nothing ahead many partial city undo empty new ill offline loading error event invitation ' +
    'conflict cancelled days vague hostile after gone no sources sourceless address file add filled wrong',
);
const boards = [
  ...names,
  ...popups,
  ...panels,
  ...reports,
  ...settings,
  ...evidence,
  ...learning,
  ...practice,
  ...workshops,
];

/** These hold more than a week has on two sheets: words without end, twelve corrections, half a year of weeks. */
const long = ['report-long', 'report-weeks', 'evidence-whole', 'evidence-hostile'];

/** Rules about a whole page: the overlay is a guest on one, and a board shows many of it. */
const ofPages = ['landmark-one-main', 'page-has-heading-one', 'landmark-unique', 'region'];

/** @typedef {{ id: string, theme: string, width: number, query?: string }} Look */

/**
 * Every board in both themes; the main ones also mirrored, with long words and narrow.
 * @param {string} board
 * @returns {Look[]}
 */
function looks(board) {
  const wide = names.includes(board) ? 1240 : board.startsWith('popup') ? 392 : board.startsWith('panel') ? 400 : 1040;
  /** @type {Look[]} */
  const all = [
    { id: 'light', theme: 'light', width: wide },
    { id: 'dark', theme: 'dark', width: wide },
  ];
  const turned = [
    'popup',
    'popup-due',
    'popup-accounts',
    'popup-quiz',
    'popup-quizlong',
    'popup-quizrun',
    'popup-quizfailed',
    'popup-ended',
    'panel',
    'panel-before',
    'panel-long',
    'report',
    'report-weeks',
    'report-accounts',
    'settings',
    'settings-busy',
    'evidence',
    'evidence-running',
    'evidence-hostile',
    'learn',
    'learn-before',
    'learn-run',
    'learn-failed',
    'learn-long',
    'learn-policies',
    'learn-policy',
    'learn-policylong',
    'practice',
    'practice-answer',
    'practice-long',
    'trainer-run',
    'popup-workshops',
    'workshops',
    'workshops-filtered',
    'workshops-event',
    'workshops-hostile',
    'workshops-sources',
    'workshops-wrong',
    'workshops-empty',
  ];
  if ([...names, ...turned].includes(board)) {
    all.push({ id: 'rtl', theme: 'light', width: wide, query: '&dir=rtl' });
    all.push({ id: 'long', theme: 'light', width: wide, query: '&words=long' });
    all.push({ id: '320', theme: 'light', width: 320 });
  }
  return all;
}

/**
 * @param {import('puppeteer').Page} page
 * @param {string} name
 */
async function check(page, name) {
  await page.addScriptTag({ path: axe });
  const off = names.includes(name.split('.')[0] ?? '') ? ofPages : [];
  const result = /** @type {import('axe-core').AxeResults} */ (
    await page.evaluate(
      `axe.run({ rules: ${JSON.stringify(Object.fromEntries(off.map((id) => [id, { enabled: false }])))} })`,
    )
  );
  if (result.passes.length === 0) throw new Error(`axe saw nothing on ${name}: the board was not drawn`);
  for (const { id, help, nodes } of result.violations) {
    console.log(`axe ${name}: ${id} (${help})`);
    for (const node of nodes.slice(0, 4))
      console.log(`    ${node.target.flat().join(' ')} ${node.failureSummary ?? ''}`);
  }
  return result.violations.length;
}

mkdirSync(out, { recursive: true });
/** @type {import('vite').InlineConfig} */
const config = { root, configFile: false, logLevel: 'error', publicDir: false };
await build({ ...config, base: './', build: { outDir: `${out}/site`, emptyOutDir: true, target: 'chrome123' } });
const server = await preview({
  ...config,
  build: { outDir: `${out}/site` },
  preview: { port: 4399, host: '127.0.0.1' },
});
const path = process.env.PUPPETEER_EXECUTABLE_PATH ?? (existsSync(debian) ? debian : undefined);
const browser = await puppeteer.launch({
  args: ['--no-sandbox'],
  protocolTimeout: 15_000,
  ...(path && { executablePath: path }),
});
let found = 0;
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    found++;
    console.log('page error:', error);
  });
  for (const board of boards.filter((name) => only.length === 0 || only.includes(name))) {
    for (const look of looks(board)) {
      await page.setViewport({ width: look.width, height: 600, deviceScaleFactor: 1 });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: look.theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.goto(`http://127.0.0.1:4399/?board=${board}${look.query ?? ''}`);
      await page.waitForSelector('html[data-ready]');
      const name = `${board}.${look.id}`;
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (sideways > 1) console.log(`${name}: ${sideways} px wider than the window`);
      found += sideways > 1 ? 1 : 0;
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      if (board.startsWith('popup') && tall > 600) {
        found++;
        console.log(`${name}: ${tall} px high, and a popup would scroll as a whole`);
      }
      found += await check(page, name);
      await page.screenshot({ path: `${out}/${name}.png`, fullPage: true });
    }
    if (board.startsWith('report') || board.startsWith('evidence')) {
      // A dark desk prints on white paper all the same.
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      for (const format of /** @type {const} */ (['a4', 'letter'])) {
        const pdf = await page.pdf({ path: `${out}/${board}.${format}.pdf`, format });
        const sheets =
          Buffer.from(pdf)
            .toString('latin1')
            .match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        if (sheets > (long.includes(board) ? 4 : board.startsWith('evidence') ? 3 : 2)) {
          found++;
          console.log(`${board}: ${sheets} sheets of ${format}`);
        }
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${found} findings; pictures in ${out}`);
process.exitCode = found ? 1 : 0;
