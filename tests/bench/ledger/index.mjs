/** The ledger at size, in the worker of an extension made for it: real IndexedDB, and nothing of the rest of ours. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { withBrowser } from '../browser.mjs';
import { median, short } from '../stats.mjs';

/** @typedef {import('../types').BenchServer} Server */
/** @typedef {import('./worker').LedgerBench} LedgerBench */
/** @typedef {<K extends keyof LedgerBench>(name: K, ...args: Parameters<LedgerBench[K]>) => Promise<Awaited<ReturnType<LedgerBench[K]>>>} Call */

export const LEDGER = 'ledger';

const entry = fileURLToPath(new URL('worker.ts', import.meta.url));
const ACCOUNTS = 20;
const MB = 1_000_000;
/** The browser is asked for less than its protocol's patience at once. */
const TURN_MS = 4_000;

const manifest = {
  manifest_version: 3,
  name: 'Ledger bench',
  version: '1.0',
  permissions: ['unlimitedStorage'],
  background: { service_worker: 'worker.js' },
};

/** @param {string} dir */
async function writeExtension(dir) {
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
      lib: { entry, formats: ['iife'], name: 'ledgerBench', fileName: () => 'worker.js' },
    },
  });
}

/**
 * @template T
 * @param {Server} server
 * @param {string} dir where the extension is written
 * @param {(call: Call) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withLedgers(server, dir, work) {
  await writeExtension(dir);
  return withBrowser(server, { name: 'ours', dir }, async ({ browser, id = '' }) => {
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id));
    const worker = await target.worker();
    if (!worker) throw new Error('The worker of the ledger bench did not start.');
    /** @type {(name: string, ...args: unknown[]) => Promise<any>} */
    const call = (name, ...args) => worker.evaluate(`bench.${name}(...${JSON.stringify(args)})`);
    return work(call);
  });
}

/** Writes lives and builds their reports. @param {Call} call @param {string} of @param {number} observations @param {number} shops @param {(text: string) => void} tell */
async function fill(call, of, observations, shops, tell) {
  const before = (await call('size')).usage ?? Number.NaN;
  let filled = await call('fill', of, observations, shops, TURN_MS);
  while (!filled.over) {
    tell(`ledger: ${filled.written} observations, ${Math.round((filled.written / filled.spent) * 1000)} a second`);
    filled = await call('fill', of, observations, shops, TURN_MS);
  }
  let reports = 0;
  for (let over = false; !over; ) {
    const turn = await call('build', of, TURN_MS);
    reports += turn.built;
    over = turn.over;
    tell(`ledger: ${reports} reports`);
  }
  const bytes = ((await call('size')).usage ?? Number.NaN) - before;
  const { written, spent } = filled;
  return { written, reports, rate: (written / spent) * 1000, stored: bytes / MB / (written / 100_000) };
}

/** @param {Server} server @param {string} dir @param {(text: string) => void} tell @returns {Promise<import('../types').Values>} */
export async function measureLedger(server, dir, tell) {
  return withLedgers(server, dir, async (call) => {
    await fill(call, 'small', 1_000, ACCOUNTS, tell);
    const { written, rate, stored } = await fill(call, 'big', 1_000_000, ACCOUNTS, tell);
    const { small, big } = await call('popup', ['small', 'big'], 40);
    const { report, recount, anew } = await call('report', 'big', 3);
    const shelf = median(big?.ms ?? []);
    const smallShelf = median(small?.ms ?? []);
    return {
      written,
      write: rate,
      shelf,
      smallShelf,
      shelfRatio: shelf / smallShelf,
      report: median(report),
      recount: median(recount),
      anew: median(anew),
      stored,
    };
  });
}

/** One account, so that the small life is as long as what a report looks at; the big one is ten times that. */
const SHORT = { observations: 4_000, days: 89 };
const LONG = { observations: 40_000, days: 889 };
/** Ends of windows fall differently; what grows with the ledger would be ten times as much. */
const GROWTH = 1.3;
const STORED_MB = 20;

/** @param {Server} server @param {string} dir @returns {Promise<import('../types').Check[]>} */
export async function ledgerChecks(server, dir) {
  return withLedgers(server, dir, async (call) => {
    const quiet = () => {};
    await fill(call, 'small', SHORT.observations, 1, quiet);
    const { stored } = await fill(call, 'big', LONG.observations, 1, quiet);
    const popup = await call('popup', ['small', 'big'], 1);
    const [small, big] = [await call('report', 'small', 1), await call('report', 'big', 1)];
    const { wrong, known } = await call('check', 'big', LONG.days);
    return [
      grows('records read for the popup', popup.small?.records ?? 0, popup.big?.records ?? 0),
      grows('records read for one report', small.records, big.records),
      {
        name: 'days of which roll-up and recount differ',
        ok: wrong === 0 && known >= LONG.days,
        said: `${wrong} of ${known} (exactly 0 of at least ${LONG.days})`,
      },
      {
        name: 'stored per 100,000 observations',
        ok: stored > 0 && stored <= STORED_MB,
        said: `${short(stored)} MB (at most ${STORED_MB})`,
      },
    ];
  });
}

/** @param {string} name @param {number} small @param {number} big @returns {import('../types').Check} */
function grows(name, small, big) {
  const ok = small > 0 && big > 0 && big <= small * GROWTH;
  return { name: `${name}, ledger ten times as big`, ok, said: `${small} → ${big} (at most ${GROWTH}×)` };
}
