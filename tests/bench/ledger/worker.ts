/** Runs in a real extension worker: fills ledgers with made-up lives and measures them. Driven by `index.mjs`. */

import type { Reading } from '../../../utils/domain/reading';
import { addDays } from '../../../utils/domain/week';
import { prune } from '../../../utils/ledger/prune';
import { accountsOf, runningWeek } from '../../../utils/ledger/read';
import { recountDays, wrongDays } from '../../../utils/ledger/recount';
import { firstDay, reportOf } from '../../../utils/ledger/report-of';
import { buildMissing } from '../../../utils/ledger/reports';
import { type Ledger, openLedger } from '../../../utils/ledger/schema';
import { readShelf } from '../../../utils/ledger/shelf';
import { record } from '../../../utils/ledger/write';
import { lives, NOW, PER_DAY } from './life';

const DAY_MS = 86_400_000;

const calendarFor = () => ({ zone: 'America/Los_Angeles', weekStart: 1 as const });

/** Each ledger is a database of its own. */
let name = '';
const open = IDBFactory.prototype.open;
IDBFactory.prototype.open = function (database: string, version?: number) {
  return open.call(this, `${name} ${database}`, version);
};

/** Records that the browser handed to us since it was last asked; counted only while nothing is timed. */
let touched = 0;
let counting = false;
for (const from of [IDBObjectStore.prototype, IDBIndex.prototype]) {
  for (const method of ['get', 'getAll', 'getKey', 'getAllKeys', 'count'] as const) {
    const original = from[method] as (...args: never[]) => IDBRequest;
    Object.assign(from, {
      [method](this: unknown, ...args: never[]) {
        const request = original.apply(this, args);
        if (!counting) return request;
        request.addEventListener('success', () => {
          touched += Array.isArray(request.result) ? request.result.length : 1;
        });
        return request;
      },
    });
  }
}

const ledgers = new Map<string, Ledger>();
async function ledgerOf(of: string): Promise<Ledger> {
  name = of;
  const ledger = ledgers.get(of) ?? (await openLedger());
  ledgers.set(of, ledger);
  return ledger;
}

interface Filling {
  batches: Generator<Reading[]>;
  /** Observations written, and ms spent on writing them. */
  written: number;
  spent: number;
}
const fillings = new Map<string, Filling>();

const factsIn = ({ result }: Reading): number => (result.kind === 'facts' ? result.facts.length : 0);

const bench = {
  /** Writes the lives of so many accounts for about `ms`; `over` when all is written. */
  async fill(of: string, observations: number, shops: number, ms: number) {
    const ledger = await ledgerOf(of);
    const days = Math.max(1, Math.round(observations / (shops * PER_DAY)));
    const filling = fillings.get(of) ?? { batches: lives(days, shops), written: 0, spent: 0 };
    fillings.set(of, filling);
    const until = performance.now() + ms;
    while (performance.now() < until) {
      const { value: batch, done } = filling.batches.next();
      if (done) return { over: true, written: filling.written, spent: filling.spent };
      const start = performance.now();
      await record(ledger, batch, calendarFor, batch.at(-1)?.at ?? NOW);
      filling.spent += performance.now() - start;
      filling.written += batch.reduce((sum, one) => sum + factsIn(one), 0);
    }
    return { over: false, written: filling.written, spent: filling.spent };
  },
  /** ms and records of each reading of what the popup shows, of several ledgers in turn. */
  async popup(of: string[], times: number) {
    const found = Object.fromEntries(of.map((one) => [one, { ms: [] as number[], records: 0 }]));
    for (let i = 0; i < times; i++) {
      for (const one of i % 2 ? [...of].reverse() : of) {
        const ledger = await ledgerOf(one);
        const start = performance.now();
        await readShelf(ledger, calendarFor, NOW);
        found[one]?.ms.push(performance.now() - start);
      }
    }
    counting = true;
    for (const one of of) {
      touched = 0;
      await readShelf(await ledgerOf(one), calendarFor, NOW);
      if (found[one]) found[one].records = touched;
    }
    counting = false;
    return found;
  },
  /** Last week's report of one account after another: from the roll-ups, its week counted anew, and all of it anew. */
  async report(of: string, times: number) {
    const ledger = await ledgerOf(of);
    const records = await accountsOf(ledger);
    const found = { report: [] as number[], recount: [] as number[], anew: [] as number[], records: 0 };
    for (let i = 0; i < times; i++) {
      for (const account of records) {
        const week = runningWeek(account, calendarFor, NOW - 7 * DAY_MS);
        let start = performance.now();
        await reportOf(ledger, account, week, NOW);
        found.report.push(performance.now() - start);
        start = performance.now();
        await recountDays(ledger, account, week.start, week.end);
        found.recount.push(performance.now() - start);
        start = performance.now();
        const { counted } = await recountDays(ledger, account, firstDay(week), week.end);
        await reportOf(ledger, account, week, NOW, counted);
        found.anew.push(performance.now() - start);
      }
    }
    const [first] = records;
    if (!first) throw new Error(`Nothing is in ${of}.`);
    counting = true;
    touched = 0;
    await reportOf(ledger, first, runningWeek(first, calendarFor, NOW - 7 * DAY_MS), NOW);
    counting = false;
    found.records = touched;
    return found;
  },
  /** Of the whole life, how many days there are and how many of them the roll-ups tell wrongly. */
  async check(of: string, days: number) {
    const ledger = await ledgerOf(of);
    let wrong = 0;
    let known = 0;
    for (const account of await accountsOf(ledger)) {
      const { end, ...week } = runningWeek(account, calendarFor, NOW);
      const start = addDays(end, -days - 7);
      wrong += (await wrongDays(ledger, account, { ...week, start, end })).length;
      known += (await recountDays(ledger, account, start, end)).known.length;
    }
    return { wrong, known };
  },
  /** The worker's hour: builds missing reports for about `ms`, and lets go of what is over. */
  async build(of: string, ms: number) {
    const signal = AbortSignal.timeout(ms);
    const ledger = await ledgerOf(of);
    const built = await buildMissing(ledger, calendarFor, NOW, { signal });
    // As each hour does.
    if (!signal.aborted) await prune(ledger, NOW);
    return { built, over: !signal.aborted };
  },
  async size() {
    return navigator.storage.estimate();
  },
};

export type LedgerBench = typeof bench;
Object.assign(globalThis, { bench });
