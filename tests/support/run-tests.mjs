/**
 * `npm test`: every check in order, each named for what it guards. A failing step does not stop the later ones; the last
 * line sums up all of them. `npm test -- --only unit,structure` runs some.
 */

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser, findFirefox, NO_BROWSER } from './browsers.mjs';
import { ensureBuilt } from './build.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const reports = mkdtempSync(path.join(tmpdir(), 'good-standing-tests-'));
const bench = 'tests/bench/run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Counts */

/** @param {string} [note] @returns {Counts} */
const pass = (note) => ({ passed: 1, failed: 0, skipped: 0, ...(note && { note }) });
/** @param {string} note @returns {Counts} */
const fail = (note) => ({ passed: 0, failed: 1, skipped: 0, note });
/** @param {string} note @returns {Counts} */
const skip = (note) => ({ passed: 0, failed: 0, skipped: 1, note });

/**
 * @param {string} script path of a JavaScript command, run by this very Node
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
function node(script, ...args) {
  const child = spawn(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((done, broken) => {
    child.on('error', broken);
    child.on('close', (code) => done(code ?? 1));
  });
}

/** @param {string} script @param {string[]} args */
const command = async (script, ...args) =>
  (await node(script, ...args)) === 0 ? pass() : fail(`${path.basename(script)} ${args.join(' ')} failed, see above`);

/** Their sum. @param {Counts} one @param {Counts} other @returns {Counts} */
const both = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
  ...((one.note ?? other.note) && { note: [one.note, other.note].filter(Boolean).join('; ') }),
});

/** @param {string} project @returns {Promise<Counts>} */
async function vitest(project) {
  const file = path.join(reports, `${project}.json`);
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await node('node_modules/vitest/vitest.mjs', 'run', '--project', project, ...report);
  if (!existsSync(file)) return fail(`vitest ended with ${code} and left no report, see above`);
  const told = JSON.parse(readFileSync(file, 'utf8'));
  // A file that could not even be loaded fails without a single failed test.
  const broken = told.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ one) =>
      one.status === 'failed' && !one.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const counts = {
    passed: told.numPassedTests,
    failed: told.numFailedTests + broken,
    skipped: told.numPendingTests + told.numTodoTests,
  };
  if (counts.passed + counts.failed === 0) return { ...counts, ...fail('ran no test'), skipped: counts.skipped };
  if (code !== 0 && counts.failed === 0) return { ...counts, failed: 1, note: `vitest ended with ${code}, see above` };
  return counts;
}

/** @type {string | undefined} why there is no build; undefined when there is one */
let unbuilt;

async function build() {
  try {
    const { built } = await ensureBuilt();
    return pass(built.length > 0 ? `built ${built.join(' and ')}` : 'up to date');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    unbuilt = 'not run: there is no build to look at, see the build step';
    return fail('the extension does not build, see above');
  }
}

/** @returns {Promise<Counts>} */
async function needsBuild(/** @type {() => Promise<Counts>} */ step) {
  if (unbuilt === undefined && !chosen.includes('build')) await build();
  return unbuilt === undefined ? step() : fail(unbuilt);
}

/** @type {Record<string, { guards: string, run: () => Promise<Counts> }>} */
const steps = {
  lint: {
    guards: 'one format, no lint error',
    run: () => command('node_modules/@biomejs/biome/bin/biome', 'check', '.'),
  },
  types: { guards: 'types', run: () => command('node_modules/typescript/bin/tsc', '--noEmit') },
  unused: { guards: 'no unused file, export or package', run: () => command('node_modules/knip/bin/knip.js') },
  build: { guards: 'both extensions build', run: build },
  unit: { guards: 'what each part does', run: () => vitest('unit') },
  structure: { guards: 'who may import what, what bundles hold', run: () => vitest('structure') },
  e2e: {
    guards: 'the built extension in a real Chromium',
    run: () =>
      needsBuild(async () => (findBrowser() ? both(await vitest('e2e'), await vitest('e2e-alone')) : fail(NO_BROWSER))),
  },
  firefox: {
    guards: 'the built extension in Firefox (smoke)',
    run: () => needsBuild(async () => (findFirefox() ? vitest('firefox') : skip('no Firefox 140 or newer here'))),
  },
  bench: {
    guards: 'stable figures of the benchmark',
    run: () =>
      needsBuild(async () => (existsSync(path.join(root, bench)) ? command(bench, '--stable') : skip('no bench'))),
  },
};

/** @returns {string[]} */
function choose() {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
  const wanted = [...(values.only?.split(',') ?? []), ...positionals].map((name) => name.trim()).filter(Boolean);
  const unknown = wanted.filter((name) => !(name in steps));
  if (unknown.length > 0)
    throw new Error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`);
  return Object.keys(steps).filter((name) => wanted.length === 0 || wanted.includes(name));
}

/** @type {string[]} */
let chosen = [];
try {
  chosen = choose();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}

/** @type {{ name: string, guards: string, seconds: string, counts: Counts }[]} */
const done = [];
for (const name of chosen) {
  const step = steps[name];
  if (!step) continue;
  console.log(`\n=== ${name}: ${step.guards}`);
  const start = performance.now();
  const counts = await step.run().catch((error) => fail(String(error)));
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  if (counts.note) console.log(counts.note);
  done.push({ name, guards: step.guards, seconds, counts });
}
rmSync(reports, { recursive: true, force: true });

const sum = { passed: 0, failed: 0, skipped: 0 };
console.log('');
for (const { name, guards, seconds, counts } of done) {
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) sum[key] += counts[key];
  const verdict = counts.failed > 0 ? 'FAILED ' : counts.passed === 0 ? 'skipped' : 'ok     ';
  const said = `${counts.passed} passed${counts.failed ? `, ${counts.failed} failed` : ''}${counts.skipped ? `, ${counts.skipped} skipped` : ''}`;
  console.log(
    `${verdict} ${name.padEnd(10)}${seconds.padStart(7)}  ${said}${counts.failed ? ` (${counts.note ?? guards})` : ''}`,
  );
}
const nothing = sum.passed + sum.failed === 0;
console.log(
  `${sum.passed} passed, ${sum.failed + (nothing ? 1 : 0)} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`,
);
process.exitCode = sum.failed > 0 || nothing ? 1 : 0;
