import { expect, test } from 'vitest';
import type { WorkshopSource } from '../../../utils/domain/workshops/workshop';
import { askFeed, FEED_CAP, feedAddress, sourceAfter } from '../../../utils/remote/workshops/feeds';
import { NOW } from '../../fixtures/calendars/corpus';

const DAY = 86_400_000;
const url = 'https://calendar.partner.example/sellers.ics';
const source: WorkshopSource = { id: 'f', kind: 'feed', name: 'Partner', url, state: 'new' };

/** Asks a server that gives this answer; what it was asked is in `seen`. */
function asking(
  answer: (signal: AbortSignal) => Response | Promise<Response>,
  of: Partial<WorkshopSource> = {},
  limits?: { ms: number; bytes: number },
) {
  const seen: { url: string; init: RequestInit }[] = [];
  const fetch = async (address: string, init: RequestInit): Promise<Response> => {
    seen.push({ url: address, init });
    return answer(init.signal as AbortSignal);
  };
  return { seen, said: askFeed({ ...source, ...of }, { fetch, now: NOW, ...(limits && { limits }) }) };
}

test('a calendar that is pasted with webcal: is asked by https, and nothing else is asked at all', () => {
  expect(feedAddress(' webcal://lu.ma/ics?entity=calendar&id=cal-1#x ')).toBe(
    'https://lu.ma/ics?entity=calendar&id=cal-1',
  );
  expect(feedAddress('WEBCALS://example.org/a.ics')).toBe('https://example.org/a.ics');
  for (const bad of [
    'http://example.org/a.ics',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://u:p@example.org/',
    'example.org',
    '',
  ])
    expect(feedAddress(bad), bad).toBeUndefined();
});

test('the request carries no cookies, says nothing of where it comes from and follows nobody', async () => {
  const { seen, said } = asking(() => new Response('x'));
  await said;
  expect(seen[0]?.url).toBe(url);
  expect(seen[0]?.init).toMatchObject({
    method: 'GET',
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  });
  expect(seen[0]?.init.headers).not.toHaveProperty('if-none-match');
});

test('the answer is the bytes and what to ask with next time, whatever type it calls itself', async () => {
  const headers = { 'content-type': 'text/html', etag: '"v1"', 'last-modified': 'Sun, 01 Mar 2026 10:00:00 GMT' };
  const answer = await asking(() => new Response(Uint8Array.of(66, 69, 228), { headers })).said;
  expect(answer).toEqual({
    kind: 'read',
    body: Uint8Array.of(66, 69, 228),
    etag: '"v1"',
    lastModified: 'Sun, 01 Mar 2026 10:00:00 GMT',
  });
});

test('what did not change is not sent again, but read anew after a month, since series go on', async () => {
  const known = { etag: '"v1"', lastModified: 'Sun, 01 Mar 2026 10:00:00 GMT', wholeAt: NOW - DAY };
  const { seen, said } = asking(() => new Response(null, { status: 304 }), known);
  expect(await said).toEqual({ kind: 'unchanged' });
  expect(seen[0]?.init.headers).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': known.lastModified });
  const later = asking(() => new Response('x'), { ...known, wholeAt: NOW - 31 * DAY });
  await later.said;
  expect(later.seen[0]?.init.headers).not.toHaveProperty('if-none-match');
  // A 304 that nobody asked for is no answer.
  expect((await asking(() => new Response(null, { status: 304 })).said).kind).toBe('redirect');
});

test('a calendar of 50 MB is left after eight', async () => {
  let sent = 0;
  let left = false;
  const body = new ReadableStream<Uint8Array>({
    pull(to) {
      sent += 1 << 20;
      to.enqueue(new Uint8Array(1 << 20));
    },
    cancel() {
      left = true;
    },
  });
  expect((await asking(() => new Response(body)).said).kind).toBe('too-big');
  expect(sent).toBeLessThan(FEED_CAP + (4 << 20));
  expect(left).toBe(true);
  const told = asking(() => new Response('x', { headers: { 'content-length': String(50 << 20) } }));
  expect(await told.said).toEqual({ kind: 'too-big', bytes: 50 << 20 });
});

test('who leads elsewhere is not followed', async () => {
  for (const status of [301, 302, 303, 307, 308]) {
    const headers = { location: 'https://elsewhere.example/' };
    const { seen, said } = asking(() => new Response(null, { status, headers }));
    expect(await said).toEqual({ kind: 'redirect' });
    expect(seen).toHaveLength(1);
  }
  const opaque = { type: 'opaqueredirect', status: 0, headers: new Headers(), body: null } as Response;
  expect(await asking(() => opaque).said).toEqual({ kind: 'redirect' });
});

test('a server that is slow, away or busy is told apart from one that refuses', async () => {
  const never = (signal: AbortSignal): Promise<Response> =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  expect(await asking(never, {}, { ms: 20, bytes: 100 }).said).toEqual({ kind: 'unreachable', words: 'slow' });
  const away = asking(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await away.said).toEqual({ kind: 'unreachable' });
  const busy = asking(() => new Response('', { status: 503, headers: { 'retry-after': '7200' } }));
  expect(await busy.said).toEqual({ kind: 'unreachable', words: 'HTTP 503', retryAfterMs: 7_200_000 });
  expect(await asking(() => new Response('', { status: 404 })).said).toEqual({ kind: 'wrong', words: 'HTTP 404' });
  expect(await asking(() => new Response('x'), { url: 'http://example.org/' }).said).toEqual({
    kind: 'wrong',
    words: 'address',
  });
});

test('a body that stops in the middle is no calendar that became shorter', async () => {
  const body = new ReadableStream<Uint8Array>({
    start(to) {
      to.enqueue(new Uint8Array(10));
    },
    pull(to) {
      to.error(new TypeError('network'));
    },
  });
  expect(await asking(() => new Response(body)).said).toEqual({ kind: 'unreachable' });
});

test('who is not interested any more is not told', async () => {
  const stop = new AbortController();
  const fetch = (_: string, { signal }: RequestInit): Promise<Response> =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  const said = askFeed(source, { fetch, now: NOW, signal: stop.signal });
  stop.abort();
  expect(await said).toEqual({ kind: 'unreachable' });
});

test('a source that answered is asked again in six hours, one that failed later and later', () => {
  const read = { kind: 'read', body: new Uint8Array(), etag: '"v1"' } as const;
  const fine = sourceAfter({ ...source, fails: 3, trouble: { what: 'slow' } }, read, NOW, { events: 12 });
  expect(fine).toEqual({
    ...source,
    state: 'read',
    askedAt: NOW,
    readAt: NOW,
    wholeAt: NOW,
    nextAt: NOW + 6 * 3_600_000,
    events: 12,
    unread: 0,
    etag: '"v1"',
  });
  let failing: WorkshopSource = fine;
  const waits = Array.from({ length: 8 }, () => {
    failing = sourceAfter(failing, { kind: 'unreachable', words: 'slow' }, NOW + DAY);
    return ((failing.nextAt ?? 0) - NOW - DAY) / 3_600_000;
  });
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 48, 48]);
  // What it said before is still what is known, and as old as it is.
  expect(failing).toMatchObject({ state: 'unreachable', readAt: NOW, etag: '"v1"', events: 12, fails: 8 });
  const back = sourceAfter(failing, { kind: 'unchanged' }, NOW + 2 * DAY);
  expect(back).toMatchObject({ state: 'read', readAt: NOW + 2 * DAY, wholeAt: NOW, etag: '"v1"' });
  expect(back).not.toHaveProperty('fails');
  expect(back).not.toHaveProperty('trouble');
});

test('each kind of wrong answer is a trouble of its own', () => {
  const what = (...rest: [Parameters<typeof sourceAfter>[1], Parameters<typeof sourceAfter>[3]?]) => {
    const { state, trouble } = sourceAfter(source, rest[0], NOW, rest[1]);
    return [state, trouble];
  };
  const read = { kind: 'read', body: new Uint8Array() } as const;
  expect(what({ kind: 'redirect' })).toEqual(['wrong', { what: 'redirect' }]);
  expect(what({ kind: 'too-big', bytes: 9 })).toEqual(['wrong', { what: 'too-big' }]);
  expect(what({ kind: 'wrong', words: 'HTTP 404' })).toEqual(['wrong', { what: 'refused', words: 'HTTP 404' }]);
  expect(what(read, { trouble: { what: 'html' } })).toEqual(['wrong', { what: 'html' }]);
  expect(what(read, { events: 3, trouble: { what: 'zone', words: 'Mars' } })).toEqual([
    'read',
    { what: 'zone', words: 'Mars' },
  ]);
});
