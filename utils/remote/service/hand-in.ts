/** All attempts that wait for a service, one after the other: which may be sent now, and what is kept of each answer. */

import type { Attempt } from '../../domain';
import { againAt, SERVICE } from '../backoff';
import type { Fetch } from '../get';
import { patternOf } from './address';
import { type Handed, handIn } from './attempt';
import type { Trouble } from './parse';
import type { StoredService } from './stored';

export interface HandInWays {
  load(): Promise<StoredService | undefined>;
  /** Whether the seller has granted the host of this match pattern. */
  allowed(pattern: string): Promise<boolean>;
  fetch: Fetch;
  /** This device's clock, ms. */
  clock(): number;
  waiting(): Promise<Attempt[]>;
  graded(attempt: Attempt, result: Extract<Handed, { kind: 'graded' }>): Promise<unknown>;
  refused(attempt: Attempt, words: string): Promise<unknown>;
  troubled(attempt: Attempt, trouble: Troubled): Promise<unknown>;
  /** The service it waits for is not connected any more. */
  without(attempt: Attempt): Promise<unknown>;
}

export interface Troubled {
  /** As `ServiceState` names it. */
  trouble: string;
  words?: string;
  triedAt: number;
  failures: number;
  againAt: number;
  quietUntil?: number;
}

export interface HandedIn {
  /** Attempts of which something is known now. */
  settled: Attempt[];
  /** Whether the service has taken or refused one: what it says of the account is then another thing than before. */
  answered: boolean;
  /** When the next one may be tried again, ms. */
  againAt?: number;
}

/**
 * `eager`: what failed before is not waited for, as the seller has just connected the service anew or pressed to send; only
 * what the service itself has asked for is.
 */
export async function handInWaiting(ways: HandInWays, eager = false): Promise<HandedIn> {
  const done: HandedIn = { settled: [], answered: false };
  const waiting = await ways.waiting();
  if (waiting.length === 0) return done;
  const later: number[] = [];
  // A service that cannot be reached, or will not let us in, is not asked again for each of the others.
  let barred: Handed | undefined;
  for (const attempt of waiting) {
    const service = await ways.load();
    if (!service || new URL(service.base).hostname !== attempt.service?.host) {
      await ways.without(attempt);
      done.settled.push(attempt);
      continue;
    }
    const { againAt = 0, quietUntil = 0, triedAt = 0 } = attempt.service;
    const until = eager ? quietUntil : againAt;
    // Noted by a clock that was set back since, it means nothing.
    if (until > ways.clock() && triedAt <= ways.clock()) {
      later.push(until);
      continue;
    }
    const said = barred ?? (await ask(ways, service, attempt));
    const current = await ways.load();
    if (current?.base !== service.base || current.token !== service.token) {
      // Forgotten or connected anew meanwhile: what the old one said is no longer wanted. It waits on, or is graded here.
      later.push(ways.clock());
      continue;
    }
    if (said.kind === 'trouble' && BARS.includes(said.state)) barred = said;
    const again = await keep(ways, attempt, said);
    if (again === undefined) {
      done.settled.push(attempt);
      done.answered = true;
    } else later.push(again);
  }
  return later.length > 0 ? { ...done, againAt: Math.min(...later) } : done;
}

const BARS: readonly Trouble['state'][] = ['unauthorised', 'unreachable', 'slow'];

/** Nothing was sent. */
const NO_PERMISSION = { kind: 'trouble', state: 'unauthorised', words: 'no-permission' } as const satisfies Handed;

async function ask(ways: HandInWays, { base, token }: StoredService, attempt: Attempt): Promise<Handed> {
  if (!(await ways.allowed(patternOf(base)))) return NO_PERMISSION;
  return handIn({ base, token, fetch: ways.fetch, clock: ways.clock }, attempt);
}

/** When it may be tried again, ms; undefined when it need not. */
async function keep(ways: HandInWays, attempt: Attempt, said: Handed): Promise<number | undefined> {
  if (said.kind === 'graded') await ways.graded(attempt, said);
  else if (said.kind === 'refused') await ways.refused(attempt, said.words);
  else {
    const now = ways.clock();
    const failures = (attempt.service?.failures ?? 0) + 1;
    const again = againAt(failures, now, SERVICE, said.retryAfterMs);
    const { words } = said;
    const trouble = said === NO_PERMISSION ? 'no-permission' : said.state;
    await ways.troubled(attempt, {
      ...{ trouble, triedAt: now, failures, againAt: again },
      ...(words && said !== NO_PERMISSION && { words }),
      ...(said.retryAfterMs !== undefined && { quietUntil: again }),
    });
    return again;
  }
  return undefined;
}
