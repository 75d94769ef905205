/**
 * Start of a worker that was killed: from the browser's order (ServiceWorkerVersion::StartWorker) until it reports that
 * its script has run (StartWorkerFinished), as the browser's own trace tells it. The extension's process is alive, as it
 * is while any of its content scripts or pages is; installing and compiling for the first time are not in it.
 */
import { sleep } from '../browser.mjs';
import { median } from '../stats.mjs';

const TIMES = 5;
const BEGIN = 'ServiceWorkerVersion::StartWorker';
const END = 'ServiceWorkerVersion::StartWorkerFinished';

/** @param {import('../types').Bench} bench @returns {Promise<import('../types').Values>} */
export async function measureWorker({ browser, id }) {
  if (!id) return {};
  const page = await browser.newPage();
  // A page of the extension without any script of its own.
  await page.goto(`chrome-extension://${id}/manifest.json`);
  await sleep(300);
  const times = [];
  for (let n = 0; n < TIMES; n++) {
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id));
    const worker = await target.worker();
    await worker?.close();
    await sleep(200);
    await page.tracing.start({ categories: ['ServiceWorker'] });
    await page.evaluate('void chrome.runtime.sendMessage({ v: 0, type: "bench" }).catch(() => {})');
    await sleep(400);
    const bytes = await page.tracing.stop();
    times.push(startTime(JSON.parse(new TextDecoder().decode(bytes)).traceEvents));
  }
  await page.close();
  // The first start after an install compiles; the cache is written after it.
  return { worker: median(times.slice(1).filter((time) => time > 0)) };
}

/** @param {import('../types').TraceEvent[]} events milliseconds, NaN when no worker started */
function startTime(events) {
  const moment = (/** @type {string} */ name) =>
    events.find((event) => event.name === name && event.ph === 'I')?.ts ?? Number.NaN;
  return (moment(END) - moment(BEGIN)) / 1000;
}
