/**
 * The order in which the sources of one account are asked: an open page of Seller Center first, then the worker itself.
 * Whatever answers first ends it. Nothing is sent without the host's permission.
 */

import type { Asked, Reading } from '../../domain';
import type { Fetch } from '../get';
import type { AskStep, Plan } from './plan';
import { runStep } from './run';

export interface Means {
  fetch: Fetch;
  /** This device's clock, ms. */
  clock(): number;
  /** Whether the seller has granted this host. */
  allowed(host: string): Promise<boolean>;
  /**
   * Lets an open page of this very account ask; undefined when there is none or it may not be used. Resolves when what
   * it heard is stored: `read` says whether something of it could be read.
   */
  openPage(step: AskStep): Promise<{ requests: number; read: boolean } | undefined>;
  /** Stores what the worker was answered, whole, before the next account is asked. */
  store(readings: Reading[]): Promise<void>;
}

export interface Outcome {
  answers: Asked[];
  /** By host, ms. */
  retryAfterMs: Record<string, number>;
}

/** One account after the other. Rejects only when the ledger cannot be written. */
export async function askInOrder(plan: Plan, means: Means): Promise<Outcome> {
  const outcome: Outcome = { answers: [...plan.left], retryAfterMs: {} };
  for (const step of plan.steps) {
    const { host } = step;
    if (!(await means.allowed(host))) {
      const at = means.clock();
      outcome.answers.push({ source: 'seller-center', host, state: 'no-permission', at, requests: 0 });
      continue;
    }
    const page = await means.openPage(step);
    if (page) {
      const state = page.read ? 'answered' : 'failed';
      outcome.answers.push({ source: 'tab', host, state, at: means.clock(), requests: page.requests });
      if (page.read) continue;
    }
    const { readings, asked, retryAfterMs } = await runStep(step, means.fetch, means.clock);
    if (readings.length > 0) await means.store(readings);
    outcome.answers.push(asked);
    if (retryAfterMs !== undefined) outcome.retryAfterMs[host] = retryAfterMs;
  }
  return outcome;
}
