/** The list of workshops at size, in the worker of an extension made for it: 50 calendars with 20,000 events. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { withBrowser } from '../browser.mjs';
import { median } from '../stats.mjs';

/** @typedef {import('../types').BenchServer} Server */
/** @typedef {import('./worker').WorkshopsBench} WorkshopsBench */

export const WORKSHOPS = 'workshops';

const entry = fileURLToPath(new URL('worker.ts', import.meta.url));
const FEEDS = 50;
const EVENTS = 400;
/** Calendars asked of the worker at once: less than the browser's patience with one call. */
const AT_ONCE = 5;
const CONTROL_MS = 8_000;

const manifest = {
  manifest_version: 3,
  name: 'Workshops bench',
  version: '1.0',
  permissions: ['unlimitedStorage'],
  background: { service_worker: 'worker.js' },
};

/** @param {Server} server @param {string} dir where the extension is written @param {(text: string) => void} tell @returns {Promise<import('../types').Values>} */
export async function measureWorkshops(server, dir, tell) {
  mkdirSync(dir, { recursive: true });
  writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: dir,
      emptyOutDir: false,
      target: 'chrome123',
      lib: { entry, formats: ['iife'], name: 'workshopsBench', fileName: () => 'worker.js' },
    },
  });
  return withBrowser(server, { name: 'ours', dir }, async ({ browser, id = '' }) => {
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id));
    const worker = await target.worker();
    if (!worker) throw new Error('The worker of the workshops bench did not start.');
    /** @type {<K extends keyof WorkshopsBench>(name: K, ...args: Parameters<WorkshopsBench[K]>) => Promise<Awaited<ReturnType<WorkshopsBench[K]>>>} */
    const call = (name, ...args) => /** @type {any} */ (worker.evaluate(`bench.${name}(...${JSON.stringify(args)})`));
    const empty = await call('open', 20);
    const first = await refreshAll(call, 0);
    const again = await refreshAll(call, 1);
    const full = await call('open', 20);
    const control = await call('control', CONTROL_MS);
    const noise = (control.long / control.ms) * (first.ms + again.ms);
    tell(`workshops: ${full.all} rows; first ${Math.round(first.ms)} ms, again ${Math.round(again.ms)} ms`);
    return {
      workshopsLong: first.long + again.long,
      workshopsNoise: noise,
      workshopsLongest: Math.max(first.longest, again.longest),
      workshopsFirst: first.ms,
      workshopsAgain: again.ms,
      workshopsOpen: median(full.ms) - median(empty.ms),
    };
  });
}

/** @param {<K extends 'refresh'>(name: K, ...args: Parameters<WorkshopsBench[K]>) => Promise<Awaited<ReturnType<WorkshopsBench[K]>>>} call @param {number} turn */
async function refreshAll(call, turn) {
  const sum = { long: 0, longest: 0, ms: 0 };
  for (let feed = 0; feed < FEEDS; feed += AT_ONCE) {
    const { long, longest, ms } = await call('refresh', AT_ONCE, EVENTS, turn, feed);
    sum.long += long;
    sum.longest = Math.max(sum.longest, longest);
    sum.ms += ms;
  }
  return sum;
}
