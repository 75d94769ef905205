/** Builds the reports that are missing or overtaken, one run at a time, and tells of them. */

import browser from 'webextension-polyfill';
import type { AccountKey, Progress, WeeklyReport } from '../../utils/domain';
import { PROGRESS_KEY } from '../../utils/domain/progress';
import { buildMissing } from '../../utils/ledger/reports';
import { announce } from './announce';
import { now } from './clock';
import { ledger } from './ledger';
import { publishAll } from './publish';
import { remind } from './remind';
import { calendarFor } from './settings';

let running: Promise<number> = Promise.resolve(0);

/** One at a time: a second call waits for the first and then finds little left to do. */
export function buildInTurn(only?: AccountKey): Promise<number> {
  const next = async (): Promise<number> => {
    const built: WeeklyReport[] = [];
    const onBuilt = (report: WeeklyReport): unknown => built.push(report);
    const calendar = await calendarFor();
    const count = await buildMissing(await ledger(), calendar, await now(), { only, onBuilt, onProgress });
    await announce(built);
    return count;
  };
  running = running.then(next, next);
  return running;
}

/** One week is built in a blink; only a long catch-up is worth a bar. */
const WORTH_A_BAR = 3;

function onProgress(progress: Progress): void {
  if (progress.of < WORTH_A_BAR) return;
  const over = progress.done === progress.of;
  const told = over
    ? browser.storage.session.remove(PROGRESS_KEY)
    : browser.storage.session.set({ [PROGRESS_KEY]: progress });
  told.catch(() => undefined);
}

let soon: ReturnType<typeof setTimeout> | undefined;

/** After new tickets: finished weeks they belong to are built again, and what is due is looked at. Lost with the worker, caught up by the next hour. */
export function reviseSoon(): void {
  clearTimeout(soon);
  soon = setTimeout(() => {
    const done = buildInTurn().then((built) => (built > 0 ? publishAll() : undefined));
    done.then(remind).catch(() => undefined);
  }, 400);
}
