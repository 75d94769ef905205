/** Scripts and bytes into a blank page, and how often a second it can do something. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @typedef {import('puppeteer').Page} Page */

/** A script that leaves its exports in a global of that name. @param {URL} entry @param {string} name */
export async function bundle(entry, name) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome123',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`${name} was not built.`);
  return first.output[0].code;
}

/** Leaves bytes in a global of the page. @param {Page} page @param {string} name @param {Uint8Array[]} all */
export async function give(page, name, all) {
  const texts = JSON.stringify(all.map((bytes) => Buffer.from(bytes).toString('base64')));
  await page.evaluate(
    `var ${name} = ${texts}.map((text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0)))`,
  );
}

/** Thread time of the page in seconds, so that waiting for a processor does not count. @param {Page} page */
async function clockOf(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
}

/**
 * Calls a second, the best of several turns taken in turn: what else runs on the machine only ever takes away.
 * @param {Page} page @param {string[]} calls of the variable `n` @param {number} times @param {number} turns
 */
export async function rates(page, calls, times, turns) {
  const now = await clockOf(page);
  const best = calls.map(() => 0);
  for (let turn = 0; turn < turns; turn++) {
    for (const [at, call] of calls.entries()) {
      const from = await now();
      await page.evaluate(`(async () => { for (let n = 0; n < ${times}; n++) ${call}; })()`);
      best[at] = Math.max(best[at] ?? 0, times / ((await now()) - from));
    }
  }
  return best;
}
