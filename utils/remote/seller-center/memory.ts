/** What is remembered between two times of asking Seller Center: how each host answered, and until when it is left alone. */

import type { Asked } from '../../domain';
import { againAt, SELLER_CENTER } from '../backoff';

/** Key under which it lies in the extension's local storage. */
export const ASKED_KEY = 'asked';

export interface HostMemory {
  /** Last time it was asked, and last time it answered, ms. */
  askedAt: number;
  answeredAt?: number;
  /** Failures since it last answered. */
  failures: number;
  /** It is left alone until then, ms. */
  until?: number;
  signedOut?: boolean;
}

export interface AskMemory {
  hosts: Record<string, HostMemory>;
  /** The last answer of every source and host. */
  answers: Asked[];
}

/** Hosts and answers that are remembered: more than there are Seller Center hosts. */
const MOST = 60;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Whatever lies in the storage: what is not as it should be is forgotten. */
export function memoryFrom(stored: unknown): AskMemory {
  const from = isRecord(stored) ? stored : {};
  const hosts: AskMemory['hosts'] = {};
  for (const [host, value] of Object.entries(isRecord(from.hosts) ? from.hosts : {}).slice(0, MOST)) {
    if (!isRecord(value) || !isTime(value.askedAt)) continue;
    hosts[host] = {
      askedAt: value.askedAt,
      failures: isTime(value.failures) ? value.failures : 0,
      ...(isTime(value.answeredAt) && { answeredAt: value.answeredAt }),
      ...(isTime(value.until) && { until: value.until }),
      ...(value.signedOut === true && { signedOut: true }),
    };
  }
  const answers = Array.isArray(from.answers) ? from.answers.filter(isAsked).slice(0, MOST) : [];
  return { hosts, answers };
}

const SOURCES: readonly unknown[] = ['tab', 'seller-center', 'service'] satisfies Asked['source'][];

function isAsked(value: unknown): value is Asked {
  if (!isRecord(value)) return false;
  return SOURCES.includes(value.source) && typeof value.host === 'string' && isTime(value.at);
}

/** The memory after these answers. Requests that were not sent change nothing but what is told. */
export function remember(
  memory: AskMemory,
  answers: readonly Asked[],
  retryAfterMs: Record<string, number>,
): AskMemory {
  const hosts = { ...memory.hosts };
  for (const { source, host, state, at, requests } of answers) {
    if (source === 'service' || requests === 0) continue;
    const before = hosts[host];
    if (state === 'answered') {
      hosts[host] = { askedAt: at, answeredAt: at, failures: 0 };
      continue;
    }
    // An open tab that did not answer is no failure of the host: the worker asks next.
    if (source === 'tab') continue;
    const failures = (before?.failures ?? 0) + 1;
    hosts[host] = {
      askedAt: at,
      failures,
      until: againAt(failures, at, SELLER_CENTER, retryAfterMs[host]),
      ...(before?.answeredAt !== undefined && { answeredAt: before.answeredAt }),
      ...(state === 'signed-out' && { signedOut: true }),
    };
  }
  const same = (a: Asked, b: Asked): boolean => a.source === b.source && a.host === b.host;
  const older = memory.answers.filter((one) => !answers.some((other) => same(one, other)));
  return { hosts, answers: [...answers, ...older].slice(0, MOST) };
}
