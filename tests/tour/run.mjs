/**
 * `npm start`: the built extension on the sandbox. With a display a window opens and stays; without one, or with
 * `--headless`, the tour walks through what a seller sees, prints it and saves pictures in `.out/tour`.
 */

import { parseArgs } from 'node:util';
import { requireBrowser } from '../support/browsers.mjs';
import { ensureBuilt } from '../support/build.mjs';
import { hasDisplay } from './display.mjs';
import { openWindow } from './guided/window.mjs';
import { walk } from './walk.mjs';

const USAGE = `npm start                          a window where there is a display, else the tour
npm start -- --headless            the tour, without a window; some acts by name: creator live states agency report learning
npm start -- --scenario healthy    the window begins with this scenario
npm start -- --extension FOLDER    another build than .output/chrome-mv3`;

const options = /** @type {const} */ ({
  headless: { type: 'boolean' },
  scenario: { type: 'string' },
  extension: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
});

async function main() {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  requireBrowser();
  const extension = values.extension ?? (await ensureBuilt(['chrome'])).chrome;
  if (!values.headless && hasDisplay(process.platform, process.env)) {
    try {
      await openWindow(extension, values.scenario ?? 'us-creator-162');
      return;
    } catch (error) {
      // A display that is named but not there, as over some remote lines.
      if (!/launch|X server/i.test(String(error))) throw error;
      console.log(`No window could be opened: ${String(error).split('\n')[0]}\nThe tour goes on without one.\n`);
    }
  }
  process.exitCode = (await walk(extension, positionals)) ? 0 : 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
