/** The week's turn: builds what is missing, when the worker starts, every hour, and after late tickets. */

import browser from 'webextension-polyfill';
import type { AccountKey } from '../../utils/domain';
import { buildMissing } from '../../utils/ledger/reports';
import { prune } from '../../utils/ledger/write';
import { ledger, zone } from './ledger';
import { publishAll } from './publish';

let running: Promise<number> = Promise.resolve(0);

/** One at a time: a second call waits for the first and then finds little left to do. */
function inTurn(only?: AccountKey): Promise<number> {
  const next = async (): Promise<number> => buildMissing(await ledger(), zone(), Date.now(), only);
  running = running.then(next, next);
  return running;
}

export async function catchUp(): Promise<void> {
  await inTurn();
  await prune(await ledger(), Date.now());
}

/** Once an hour at most, whenever the worker starts: an alarm may have been missed while the browser was closed. */
export async function catchUpOnStart(): Promise<void> {
  const hour = Math.floor(Date.now() / 3_600_000);
  const { caughtUp } = await browser.storage.session.get('caughtUp');
  if (caughtUp === hour) return;
  await browser.storage.session.set({ caughtUp: hour });
  await catchUp();
}

export async function build(account?: AccountKey): Promise<{ built: number }> {
  return { built: await inTurn(account) };
}

let soon: ReturnType<typeof setTimeout> | undefined;

/** After new tickets: finished weeks they belong to are built again, and an open popup shows them. Lost with the worker, caught up by the next hour. */
export function reviseSoon(): void {
  clearTimeout(soon);
  soon = setTimeout(() => {
    const done = inTurn().then((built) => (built > 0 ? publishAll() : undefined));
    done.catch(() => undefined);
  }, 400);
}
