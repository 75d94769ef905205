/**
 * One bounded request: it ends in time, reads no more than the cap, follows no redirect and never throws. What the
 * answer means is for the callers. `post.ts` sends something with the same care.
 */

/** The browser's own `fetch`, passed in so that only entrypoints and tests choose it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A server that has said nothing for this long is not waited for. */
export const TIME_OUT_MS = 15_000;
/** The same cap as for the answers of pages. */
const BODY_CAP = 2_000_000;

export type Got =
  | {
      kind: 'answer';
      status: number;
      text: string;
      /** A header's value; null when it is not there. */
      header(name: string): string | null;
      /** The server's clock, ms, where it stated one. */
      serverAt?: number;
      /** How long the server asks to be left alone, ms. */
      retryAfterMs?: number;
    }
  /** It wanted to lead elsewhere; where to cannot be known. */
  | { kind: 'redirected' }
  | { kind: 'slow' }
  | { kind: 'unreachable' }
  | { kind: 'too-big'; bytes: number };

export interface Limits {
  ms: number;
  bytes: number;
}

const LIMITS: Limits = { ms: TIME_OUT_MS, bytes: BODY_CAP };

/** GET and nothing else. Cookies go along only when the caller says so. */
export const get = (
  fetcher: Fetch,
  url: string,
  { credentials, headers, now }: { credentials: 'include' | 'omit'; headers?: Record<string, string>; now: number },
  limits: Limits = LIMITS,
): Promise<Got> =>
  bounded(
    fetcher,
    url,
    { method: 'GET', credentials, headers: { accept: 'application/json', ...headers } },
    now,
    limits,
  );

/** What both ways of asking have in common; `now`: this device's clock, ms. */
export async function bounded(
  fetcher: Fetch,
  url: string,
  asked: Pick<RequestInit, 'method' | 'credentials' | 'headers' | 'body'>,
  now: number,
  limits: Limits = LIMITS,
): Promise<Got> {
  const signal = AbortSignal.timeout(limits.ms);
  try {
    const response = await fetcher(url, {
      ...asked,
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
    const moved = response.status >= 300 && response.status < 400 && response.status !== 304;
    if (response.type === 'opaqueredirect' || moved) return { kind: 'redirected' };
    const body = await textOf(response, limits.bytes);
    if (typeof body === 'number') return { kind: 'too-big', bytes: body };
    const header = (name: string): string | null => response.headers.get(name);
    const serverAt = Date.parse(header('date') ?? '');
    const retryAfterMs = retryAfter(header('retry-after'), Number.isNaN(serverAt) ? now : serverAt);
    return {
      kind: 'answer',
      status: response.status,
      text: body,
      header,
      ...(!Number.isNaN(serverAt) && { serverAt }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    };
  } catch (error) {
    const late = signal.aborted || (error as Error).name === 'TimeoutError';
    return { kind: late ? 'slow' : 'unreachable' };
  }
}

/** The text, or how many bytes had come when it was over the cap. */
async function textOf(response: Response, cap: number): Promise<string | number> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > cap) {
      await reader.cancel();
      return bytes;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** `Retry-After` in ms: seconds, or a date held against the server's own clock. */
function retryAfter(value: string | null, serverNow: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1_000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - serverNow);
}
