/**
 * Sends what was planned for one account and makes readings of the answers, by the same readers as a page's. It ends at
 * the first sign-out, failure or answer for somebody else, and then asks no more.
 */

import type { Asked, Capture, Reading } from '../../domain';
import { makeAccount } from '../../domain/account';
import { isJson } from '../../sites/fields';
import { parseJson } from '../../sites/json';
import { readCapture } from '../../sites/readers';
import { type Fetch, type Got, get } from '../get';
import type { AskStep } from './plan';

export interface StepResult {
  readings: Reading[];
  asked: Asked;
  /** How long the host asks to be left alone, ms. */
  retryAfterMs?: number;
}

type Answer = Extract<Got, { kind: 'answer' }>;

/** What one answer comes to: go on with the next request, or end with this. */
type Verdict = {
  reading?: Reading | undefined;
  end?: { state: 'signed-out' | 'failed'; words?: string; nothing?: true };
};

/** `clock` is this device's, ms. Never throws. */
export async function runStep(step: AskStep, fetcher: Fetch, clock: () => number): Promise<StepResult> {
  const at = clock();
  const asked: Asked = { source: 'seller-center', host: step.host, state: 'answered', at, requests: 0 };
  let readings: Reading[] = [];
  for (const request of step.requests) {
    const now = clock();
    const got = await get(fetcher, request.url, { credentials: 'include', now });
    asked.requests += 1;
    asked.at = clock();
    const { reading, end } = judge(step, request, got, now);
    if (reading) readings.push(reading);
    if (!end) continue;
    // An answer for somebody else makes those before it doubtful: they did not say whose they were.
    if (end.nothing) readings = [];
    asked.state = end.state;
    if (end.words) asked.words = end.words;
    const wait = got.kind === 'answer' ? got.retryAfterMs : undefined;
    return { readings, asked, ...(wait !== undefined && { retryAfterMs: wait }) };
  }
  return { readings, asked };
}

function judge(step: AskStep, request: AskStep['requests'][number], got: Got, now: number): Verdict {
  switch (got.kind) {
    case 'slow':
    case 'unreachable':
      return { end: { state: 'failed', words: got.kind } };
    case 'too-big':
      return { reading: read(step, request, now, { bytes: got.bytes }), end: { state: 'failed', words: 'too-big' } };
    case 'redirected':
      return signedOut(step, request, now);
    case 'answer':
      break;
  }
  // A sign-in page where data should be, whatever its status says of it.
  if (got.status === 401 || (got.status < 400 && /^\s*</.test(got.text))) return signedOut(step, request, now, got);
  if (namesAnother(got.text, step.id)) return { end: { state: 'failed', words: 'other-account', nothing: true } };
  const reading = read(step, request, now, got);
  if (reading?.account && reading.account.key !== step.key) {
    return { end: { state: 'failed', words: 'other-account', nothing: true } };
  }
  const { result } = reading ?? {};
  if (result?.kind === 'signed-out') return { reading, end: { state: 'signed-out' } };
  if (result?.kind === 'failed') return { reading, end: { state: 'failed', words: result.words } };
  return reading ? { reading } : {};
}

const documentOf = (step: AskStep): string => `ask:${step.key}`;
const idOf = (step: AskStep, endpoint: string, now: number): string => `ask-${step.id}-${endpoint}-${now}`;

function signedOut(step: AskStep, { endpoint }: { endpoint: string }, now: number, got?: Answer): Verdict {
  const { host } = step;
  const reading: Reading = {
    id: idOf(step, endpoint, now),
    document: documentOf(step),
    site: 'seller-center',
    host,
    source: { site: 'seller-center', endpoint, via: 'response', host },
    at: got?.serverAt ?? now,
    account: makeAccount('seller', step.id),
    result: { kind: 'signed-out' },
  };
  return { reading, end: { state: 'signed-out' } };
}

function read(
  step: AskStep,
  { endpoint, url }: AskStep['requests'][number],
  now: number,
  got: Answer | { bytes: number },
): Reading | undefined {
  const base = { id: idOf(step, endpoint, now), at: now, site: 'seller-center' as const, endpoint, url };
  const capture: Capture =
    'bytes' in got
      ? { ...base, kind: 'oversize', bytes: got.bytes }
      : {
          ...base,
          kind: 'response',
          status: got.status,
          body: got.text,
          ...(got.serverAt !== undefined && { serverAt: got.serverAt }),
        };
  return readCapture(capture, { document: documentOf(step), host: step.host })[0];
}

const SELLER_IDS = ['seller_id', 'oec_seller_id', 'sellerId', 'oecSellerId'];

/** Whether the body itself says that it is another seller's: our own query is then no proof. */
function namesAnother(text: string, id: string): boolean {
  const look = (value: unknown, depth: number): boolean => {
    if (!isJson(value) || depth > 3) return false;
    const named = SELLER_IDS.some((name) => {
      const stated = value[name];
      return (
        (typeof stated === 'string' || typeof stated === 'number') &&
        /^\d{5,25}$/.test(`${stated}`) &&
        `${stated}` !== id
      );
    });
    return named || Object.values(value).some((inner) => look(inner, depth + 1));
  };
  try {
    return look(parseJson(text), 0);
  } catch {
    return false;
  }
}
