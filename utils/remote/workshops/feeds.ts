/**
 * Fetches one calendar that the seller subscribed to: https, without cookies, conditional, bounded in time and bytes.
 * The answer is bytes, since a calendar's letters are its own affair. Whether the host may be asked, the caller knows.
 */

import type { WorkshopSource } from '../../domain/workshops/workshop';
import { againAt } from '../backoff';
import type { Fetch } from '../get';
import { EVERY_MS, FEED } from './due';

/** More than any calendar of events has; 20,000 events with long texts are about as much. */
export const FEED_CAP = 8 * 1024 * 1024;
/** From the request to the last byte. */
const TIME_OUT_MS = 30_000;
const ANEW_MS = 30 * 86_400_000;
const LONGEST_ADDRESS = 2_000;
const LONGEST_HEADER = 200;

export type FeedAnswer =
  | { kind: 'read'; body: Uint8Array; etag?: string; lastModified?: string }
  | { kind: 'unchanged' }
  /** It did not answer, or said to come again: `words` is `HTTP 503` or `slow`. */
  | { kind: 'unreachable'; words?: string; retryAfterMs?: number }
  /** It answered that there is no calendar (any more) for us. */
  | { kind: 'wrong'; words: string }
  | { kind: 'too-big'; bytes: number }
  /** It leads elsewhere. Browsers do not tell where to before they have been there. */
  | { kind: 'redirect' };

export interface FeedAsked {
  fetch: Fetch;
  /** ms. */
  now: number;
  signal?: AbortSignal;
  limits?: { ms: number; bytes: number };
}

/** The address of a calendar as it was pasted: `webcal:` is https. Undefined: not one that is asked. */
export function feedAddress(text: string): string | undefined {
  const typed = text.trim().replace(/^webcals?:/i, 'https:');
  if (typed.length > LONGEST_ADDRESS || !URL.canParse(typed)) return undefined;
  const url = new URL(typed);
  if (url.protocol !== 'https:' || url.username || url.password || url.hostname === '') return undefined;
  url.hash = '';
  return url.href;
}

/** Nothing here throws or rejects. */
export async function askFeed(
  source: Pick<WorkshopSource, 'url' | 'etag' | 'lastModified' | 'wholeAt'>,
  { fetch, now, signal, limits = { ms: TIME_OUT_MS, bytes: FEED_CAP } }: FeedAsked,
): Promise<FeedAnswer> {
  const address = feedAddress(source.url ?? '');
  // A series is listed some months ahead: what never changes is read anew before they are over.
  const recent = (source.wholeAt ?? 0) > now - ANEW_MS && (source.wholeAt ?? 0) <= now;
  const { etag, lastModified } = recent ? source : {};
  if (!address) return { kind: 'wrong', words: 'address' };
  const late = AbortSignal.timeout(limits.ms);
  try {
    const response = await fetch(address, {
      method: 'GET',
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, late]) : late,
      headers: {
        accept: 'text/calendar, text/plain;q=0.5, */*;q=0.1',
        ...(etag && { 'if-none-match': etag }),
        ...(lastModified && { 'if-modified-since': lastModified }),
      },
    });
    return await answerOf(response, Boolean(etag || lastModified), limits.bytes, now);
  } catch {
    return { kind: 'unreachable', ...(late.aborted && { words: 'slow' }) };
  }
}

async function answerOf(response: Response, conditional: boolean, cap: number, now: number): Promise<FeedAnswer> {
  const { status } = response;
  if (status === 304 && conditional) return { kind: 'unchanged' };
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400))
    return leave(response, { kind: 'redirect' });
  const words = `HTTP ${status}`;
  if (status === 429 || status === 408 || status >= 500) {
    const retryAfterMs = retryAfter(response.headers.get('retry-after'), now);
    return leave(response, { kind: 'unreachable', words, ...(retryAfterMs !== undefined && { retryAfterMs }) });
  }
  if (status !== 200) return leave(response, { kind: 'wrong', words });
  const length = Number(response.headers.get('content-length') ?? 0);
  if (length > cap) return leave(response, { kind: 'too-big', bytes: length });
  const body = await bytesOf(response, cap);
  if (typeof body === 'number') return { kind: 'too-big', bytes: body };
  const etag = short(response.headers.get('etag'));
  const lastModified = short(response.headers.get('last-modified'));
  return { kind: 'read', body, ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

/** Lets go of a body that nobody reads. */
async function leave(response: Response, answer: FeedAnswer): Promise<FeedAnswer> {
  await response.body?.cancel().catch(() => undefined);
  return answer;
}

/** The bytes, or how many had come when it was over the cap. */
async function bytesOf(response: Response, cap: number): Promise<Uint8Array | number> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let bytes = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > cap) {
      await reader.cancel().catch(() => undefined);
      return bytes;
    }
    parts.push(value);
  }
  const body = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.byteLength;
  }
  return body;
}

const short = (header: string | null): string | undefined =>
  header !== null && header.length <= LONGEST_HEADER ? header : undefined;

function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1_000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** What reading the body came to. */
export interface FeedRead {
  /** Undefined when it is no calendar. */
  events?: number;
  unread?: number;
  name?: string;
  trouble?: { what: string; words?: string };
}

/**
 * How a source is after it was asked; `read` goes with an answer of that kind. What it said before stays listed whatever
 * went wrong, so only what was read well renews `readAt`.
 */
export function sourceAfter(
  source: WorkshopSource,
  answer: FeedAnswer,
  now: number,
  read: FeedRead = {},
): WorkshopSource {
  const { trouble: _, fails: failed = 0, nextAt: __, ...rest } = source;
  const asked = { ...rest, askedAt: now };
  const fine = { readAt: now, state: 'read', nextAt: now + EVERY_MS } as const;
  if (answer.kind === 'unchanged') {
    return { ...asked, ...fine, ...(source.trouble && source.state === 'read' && { trouble: source.trouble }) };
  }
  if (answer.kind === 'read' && read.events !== undefined) {
    const { etag: _etag, lastModified: _modified, ...bare } = asked;
    const { etag, lastModified } = answer;
    return {
      ...bare,
      ...fine,
      wholeAt: now,
      events: read.events,
      unread: read.unread ?? 0,
      ...(etag && { etag }),
      ...(lastModified && { lastModified }),
      ...(read.trouble && { trouble: read.trouble }),
    };
  }
  const fails = failed + 1;
  const wait = answer.kind === 'unreachable' ? answer.retryAfterMs : undefined;
  const words = 'words' in answer ? answer.words : undefined;
  const what = answer.kind === 'wrong' ? 'refused' : answer.kind === 'unreachable' ? 'unreachable' : answer.kind;
  const trouble =
    answer.kind === 'read' ? (read.trouble ?? { what: 'no-calendar' }) : { what, ...(words && { words }) };
  const state = answer.kind === 'unreachable' ? 'unreachable' : 'wrong';
  return { ...asked, state, trouble, fails, nextAt: againAt(fails, now, FEED, wait) };
}
