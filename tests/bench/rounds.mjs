/**
 * The rounds of the full run. Within a round every variant is measured in fresh browsers, right after one another, and
 * the order flips each round, so that a slow minute of the machine does not fall on one of them alone.
 */
import { withBrowser } from './browser.mjs';
import { contentBytes } from './extension.mjs';
import { measureHeap } from './measure/heap.mjs';
import { measurePopup } from './measure/popup.mjs';
import { measureLive, measureTap } from './measure/tap.mjs';
import { measureWork } from './measure/work.mjs';
import { measureWorker } from './measure/worker.mjs';

/** @typedef {import('./types').Values} Values */
/** @typedef {import('./types').Variant} Variant */

/** @type {Record<string, (bench: import('./types').Bench, variant: Variant) => Promise<Values>>} */
const SUITES = {
  popup: measurePopup,
  worker: measureWorker,
  work: measureWork,
  heap: measureHeap,
  tap: measureTap,
  live: measureLive,
};
export const SUITE_NAMES = Object.keys(SUITES);

/** These say nothing about the bare page. */
const WITHOUT_BARE = ['popup', 'worker'];

/**
 * @param {import('./types').BenchServer} server
 * @param {Variant[]} variants the bare page among them
 * @param {{ runs: number, only: string[], tell: (text: string) => void }} options
 * @returns {Promise<Record<string, Values[]>>} variant → values of each round
 */
export async function runRounds(server, variants, { runs, only, tell }) {
  /** @type {Record<string, Values[]>} */
  const rounds = Object.fromEntries(variants.map(({ name }) => [name, []]));
  for (let round = 0; round < runs; round++) {
    /** @type {Record<string, Values>} */
    const values = Object.fromEntries(variants.map(({ name }) => [name, {}]));
    const order = round % 2 ? [...variants].reverse() : variants;
    for (const suite of only) {
      const measure = SUITES[suite];
      if (!measure) continue;
      for (const variant of order) {
        if (!variant.dir && WITHOUT_BARE.includes(suite)) continue;
        Object.assign(
          values[variant.name] ?? {},
          await withBrowser(server, variant, (bench) => measure(bench, variant)),
        );
      }
      tell(`round ${round + 1} of ${runs}: ${suite}`);
    }
    for (const variant of variants) rounds[variant.name]?.push(added(variant, values));
  }
  return rounds;
}

/** What the extension adds to the bare page of the same round. @param {Variant} variant @param {Record<string, Values>} all @returns {Values} */
function added(variant, all) {
  const own = all[variant.name] ?? {};
  if (!variant.dir) return own;
  const bare = all.none ?? {};
  /** @param {string} key */
  const more = (key) => (own[key] ?? Number.NaN) - (bare[key] ?? Number.NaN);
  const { gzip, tap } = contentBytes(variant.dir);
  const script = (own.script ?? Number.NaN) + more('micro');
  return {
    ...own,
    content: gzip,
    tapBytes: tap,
    files: own.script ?? Number.NaN,
    script,
    heap: more('heap'),
    tap: more('tap'),
    live: more('live'),
    liveKept: more('liveKept'),
  };
}
