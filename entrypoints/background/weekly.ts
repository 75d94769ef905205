/** The week's turn: builds what is missing, when the worker starts, every hour, and after late tickets. */

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
