/** The table that people read, and the JSON that the next run is compared with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { FIGURES } from './figures.mjs';
import { median, short, spread } from './stats.mjs';

/** @typedef {import('./types').Values} Values */

/** @param {Values[] | undefined} rounds @param {string} key */
const valuesOf = (rounds, key) =>
  (rounds ?? []).map((values) => values[key] ?? Number.NaN).filter((value) => !Number.isNaN(value));

/** @param {number} value @param {import('./figures.mjs').Figure} figure */
function verdictOf(value, { budget, limit, least }) {
  if (least) return value >= budget ? 'within budget' : value >= limit ? 'OVER BUDGET' : 'OVER LIMIT';
  if (value <= budget) return 'within budget';
  return value <= limit ? 'OVER BUDGET' : 'OVER LIMIT';
}

/** @param {Record<string, Values[]>} rounds variant → values of each round */
export function linesOf(rounds) {
  return FIGURES.flatMap((figure) => {
    const ours = valuesOf(rounds.ours, figure.key);
    const floor = valuesOf(rounds.floor, figure.key);
    if (ours.length === 0) return [];
    const value = median(ours);
    return [{ ...figure, ours, floor, median: value, ratio: value / median(floor), verdict: verdictOf(value, figure) }];
  });
}

/** @param {ReturnType<typeof linesOf>} lines */
export function printTable(lines) {
  const rows = lines.map((line) => [
    line.name,
    `${spread(line.ours)} ${line.unit}`,
    spread(line.floor),
    Number.isFinite(line.ratio) && line.ratio > 0 ? `${short(line.ratio)}×` : '–',
    `${line.least ? '≥' : '≤'} ${line.budget} (${line.limit})`,
    line.verdict,
    line.peers ?? '',
  ]);
  const head = ['figure', 'ours: median [min–max]', 'floor', 'ratio', 'budget (limit)', 'verdict', 'peers'];
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

/** How much the bare page itself moved from round to round: differences under this are noise. @param {Record<string, Values[]>} rounds */
export function printNoise(rounds) {
  const tap = valuesOf(rounds.none, 'tap');
  if (tap.length > 1)
    console.log(`\nBare page: socket stream ${spread(tap)} ms of main thread; a difference under its spread is noise.`);
}

/** @param {string} file @param {Record<string, Values[]>} rounds @param {ReturnType<typeof linesOf>} lines */
export function writeJson(file, rounds, lines) {
  const [cpu] = cpus();
  const machine = { platform: process.platform, cpus: cpus().length, model: cpu?.model ?? '', load: loadavg()[0] ?? 0 };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify({ at: new Date().toISOString(), machine, figures: lines, rounds }, undefined, 2)}\n`,
  );
}
