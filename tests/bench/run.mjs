/**
 * `npm run bench [-- --stable | --self-test] [--runs 5] [--only popup,worker,work,heap,tap,live,ledger,live-decoder,workshops] [--dir folder]`
 * Full: the budget table of all figures, against the bare page and the floor in the same run; also in .out/bench.json.
 * `--stable` (part of `npm test`): bytes and counts alone. `--self-test`: shows that each stable check can fail.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../support/build.mjs';
import { hostTag } from './extension.mjs';
import { writeHeavy } from './heavy.mjs';
import { LEDGER, ledgerChecks, measureLedger } from './ledger/index.mjs';
import { LIVE, liveChecks, measureLiveDecoder } from './live/index.mjs';
import { linesOf, printNoise, printTable, writeJson } from './report.mjs';
import { runRounds, SUITE_NAMES } from './rounds.mjs';
import { startServer } from './server/index.mjs';
import { stableChecks } from './stable.mjs';
import { measureWorkshops, WORKSHOPS } from './workshops/index.mjs';
import { measureWorkshopsPage } from './workshops/page.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @type {import('./types').Variant} */
const NONE = { name: 'none' };
/** @type {import('./types').Variant} */
const FLOOR = { name: 'floor', dir: fileURLToPath(new URL('floor', import.meta.url)), tag: 'floor-badge' };

/** Take minutes and do not depend on the page: measured once, whatever the number of rounds. */
const ONCE = [LEDGER, LIVE, WORKSHOPS];
const NAMES = [...SUITE_NAMES, ...ONCE];

const { values } = parseArgs({
  options: {
    stable: { type: 'boolean', default: false },
    'self-test': { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: NAMES.join(',') },
    dir: { type: 'string' },
  },
});

const scratch = mkdtempSync(path.join(tmpdir(), 'good-standing-bench-'));

/** A copy, so that a build that somebody starts meanwhile changes nothing. @returns {Promise<import('./types').Variant>} */
async function ours() {
  const built = values.dir ? path.resolve(values.dir) : (await ensureBuilt(['chrome'])).chrome;
  const dir = path.join(scratch, 'ours');
  cpSync(built, dir, { recursive: true });
  return { name: 'ours', dir, tag: hostTag(root) };
}

/** @param {import('./types').BenchServer} server */
async function stable(server) {
  const checks = [
    ...(await stableChecks(server, await ours(), FLOOR)),
    ...(await ledgerChecks(server, path.join(scratch, LEDGER))),
    ...(await liveChecks(server)),
  ];
  for (const { ok, name, said } of checks) console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}: ${said}`);
  return checks.map(({ ok }) => ok);
}

/** An extension that does everything wrong must fail every check. @param {import('./types').BenchServer} server */
async function selfTest(server) {
  const checks = await stableChecks(server, { name: 'ours', dir: scratch, tag: writeHeavy(scratch) }, FLOOR);
  for (const { ok, name, said } of checks) console.log(`${ok ? 'BLIND ' : 'sees  '} ${name}: ${said}`);
  return checks.map(({ ok }) => !ok);
}

/** Times are told, bytes and counts decide. @param {import('./types').BenchServer} server */
async function full(server) {
  const only = values.only.split(',');
  const unknown = only.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0)
    throw new Error(`No such measurement: ${unknown.join(', ')}. There are: ${NAMES.join(', ')}.`);
  const tell = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);
  /** @type {Record<string, import('./types').Values[]>} */
  const rounds = only.some((name) => !ONCE.includes(name))
    ? await runRounds(server, [NONE, FLOOR, await ours()], { runs: Number(values.runs), only, tell })
    : {};
  if (only.includes(LEDGER))
    rounds.ours = [...(rounds.ours ?? []), await measureLedger(server, path.join(scratch, LEDGER), tell)];
  if (only.includes(LIVE)) {
    const { ours, theirs } = await measureLiveDecoder(server, tell);
    rounds.ours = [...(rounds.ours ?? []), ours];
    rounds.floor = [...(rounds.floor ?? []), theirs];
  }
  if (only.includes(WORKSHOPS)) {
    const kept = await measureWorkshops(server, path.join(scratch, WORKSHOPS), tell);
    rounds.ours = [...(rounds.ours ?? []), { ...kept, ...(await measureWorkshopsPage(server, await ours())) }];
  }
  const lines = linesOf(rounds);
  printTable(lines);
  printNoise(rounds);
  writeJson(path.join(root, '.out/bench.json'), rounds, lines);
  return lines.filter(({ asserted }) => asserted).map(({ verdict }) => verdict !== 'OVER LIMIT');
}

const server = await startServer();
try {
  const run = values.stable ? stable : values['self-test'] ? selfTest : full;
  const results = await run(server);
  const failed = results.filter((ok) => !ok).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  await server.close();
  rmSync(scratch, { recursive: true, force: true });
}
