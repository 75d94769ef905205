/**
 * What a page does with its network and can know of it, as programs that run in the page's own world and tell what
 * they saw, line by line. Run with and without the extension, the two transcripts must be the same.
 */

const SCORE = '/api/v1/account/ahr/score';
const ENDLESS = '/api/v1/seller/growth_center/violation/overview/get';
const FAILING = '/api/v1/seller/message/pull_by_category_v2';

export const PATHS = { SCORE, ENDLESS, FAILING };
export type Paths = typeof PATHS;

/** fetch: answers, errors, streams, inputs of every kind. */
export async function fetchProgram({ SCORE, ENDLESS, FAILING }: Paths): Promise<string[]> {
  const told: string[] = [];
  const tell = (name: string, ...what: unknown[]): void => void told.push(`${name}: ${JSON.stringify(what)}`);
  const attempt = async (name: string, act: () => unknown): Promise<void> => {
    try {
      const value = act();
      const is = value instanceof Promise;
      const got = await value;
      tell(name, 'fine', is, got instanceof Response ? [got.status, new URL(got.url).pathname] : String(got));
    } catch (error) {
      const { name: kind, message } = error as Error;
      tell(name, 'threw', kind, message);
    }
  };
  const answer = await fetch(SCORE);
  const headers = [...answer.headers].filter(([key]) => key !== 'date');
  tell('answer', answer.status, answer.ok, answer.type, answer.redirected, new URL(answer.url).pathname, headers);
  tell('untouched', answer.bodyUsed, answer.body?.locked, Object.keys(answer), answer.constructor === Response);
  const twin = answer.clone();
  tell('body', await answer.json(), answer.bodyUsed, await twin.text());
  await attempt('read twice', () => answer.text());

  let asked = 0;
  const odd = {
    toString: () => {
      asked += 1;
      return SCORE;
    },
  };
  await attempt('object', () => fetch(odd as never));
  tell('toString was called', asked);
  class OwnUrl extends URL {
    override toString(): string {
      asked += 1;
      return super.toString();
    }
  }
  await attempt('URL', () => fetch(new URL(SCORE, location.href)));
  await attempt('own URL', () => fetch(new OwnUrl(SCORE, location.href)));
  tell('toString was called', asked);
  const request = new Request(SCORE, { method: 'POST', body: '{}' });
  await attempt('Request', () => fetch(request));
  tell('request', request.bodyUsed);
  await attempt('Request again', () => fetch(request));
  await attempt('look-alike', () => fetch(Object.create(Request.prototype) as Request));
  await attempt('no arguments', () => (fetch as () => unknown)());
  await attempt('bad URL', () => fetch('https://['));
  await attempt('bad method', () => fetch(SCORE, { method: 'CONNECT' }));
  await attempt('symbol', () => fetch(Symbol('x') as never));
  await attempt('no this', () => fetch.call(undefined as never, SCORE));
  await attempt('other this', () => fetch.call({} as never, SCORE));
  await attempt('new', () => new (fetch as never as new (url: string) => unknown)(SCORE));
  await attempt('failing', () => fetch(FAILING));
  await attempt('aborted before', () => fetch(SCORE, { signal: AbortSignal.abort() }));
  await attempt('no-cors', () => fetch(`https://webcast.us.tiktok.com/webcast/x/`, { mode: 'no-cors' }));
  await attempt('cross origin', () => fetch('https://example.com/'));

  const stop = new AbortController();
  const stream = await fetch(ENDLESS, { signal: stop.signal });
  const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
  const sizes: number[] = [];
  const started = performance.now();
  // The first piece and three drops of one byte each: read as they come, not at the end, which never comes.
  for (let total = 0; sizes.length < 4; sizes.push(total)) total = (await reader.read()).value?.length ?? 0;
  tell('pieces', sizes.slice(1), performance.now() - started < 3_000, stream.bodyUsed);
  stop.abort();
  await attempt('aborted while reading', () => reader.read());
  await attempt('closed', () => reader.closed);
  const byob = await fetch(SCORE);
  await attempt('own buffer', async () => {
    const own = (byob.body as ReadableStream).getReader({ mode: 'byob' });
    const { value } = await own.read(new Uint8Array(8));
    return value?.length;
  });

  const caught: unknown[] = [];
  const hear = (event: PromiseRejectionEvent): void => {
    caught.push([event.promise === lone, (event.reason as Error).name, (event.reason as Error).message]);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('unhandledrejection', hear, true);
  const lone = fetch(FAILING);
  const handled = fetch(FAILING).catch(() => 'handled');
  await handled;
  for (let i = 0; i < 60 && caught.length === 0; i++) await new Promise((done) => setTimeout(done, 50));
  await new Promise((done) => setTimeout(done, 100));
  tell('unhandled', caught);
  removeEventListener('unhandledrejection', hear, true);
  return told;
}

/** XMLHttpRequest: every response type, the order of events, one object used again and again. */
export async function xhrProgram({ SCORE, ENDLESS, FAILING }: Paths): Promise<string[]> {
  const told: string[] = [];
  const tell = (name: string, ...what: unknown[]): void => void told.push(`${name}: ${JSON.stringify(what)}`);
  const EVENTS = ['readystatechange', 'loadstart', 'progress', 'load', 'error', 'abort', 'timeout', 'loadend'];
  const listen = (xhr: XMLHttpRequest, seen: string[]): void => {
    for (const name of EVENTS) {
      xhr.addEventListener(name, () => {
        if (name !== 'progress') seen.push(name === 'readystatechange' ? `r${xhr.readyState}` : name);
      });
    }
  };
  const send = (xhr: XMLHttpRequest, url: string, type: XMLHttpRequestResponseType, after = ''): Promise<void> =>
    new Promise((done) => {
      xhr.open('GET', url);
      xhr.responseType = type;
      xhr.timeout = after === 'timeout' ? 300 : 0;
      xhr.addEventListener('loadend', () => done(), { once: true });
      xhr.send();
      if (after === 'abort') setTimeout(() => xhr.abort(), 300);
    });
  const show = async (xhr: XMLHttpRequest): Promise<unknown> => {
    const got: unknown = xhr.response;
    if (got instanceof Blob) return ['Blob', got.type, await got.text(), xhr.response === got];
    if (got instanceof ArrayBuffer) return ['ArrayBuffer', new TextDecoder().decode(got), xhr.response === got];
    if (got instanceof Document) return ['Document', got.documentElement.nodeName];
    return [typeof got, got, xhr.response === got];
  };
  const text = (xhr: XMLHttpRequest): string => {
    try {
      return xhr.responseText;
    } catch (error) {
      return `${(error as Error).name} ${(error as Error).message}`;
    }
  };
  for (const type of ['', 'text', 'json', 'arraybuffer', 'blob', 'document'] as const) {
    const xhr = new XMLHttpRequest();
    const seen: string[] = [];
    listen(xhr, seen);
    await send(xhr, SCORE, type);
    tell(`type ${type}`, seen, xhr.status, xhr.responseType, await show(xhr), text(xhr));
  }
  const again = new XMLHttpRequest();
  const seen: string[] = [];
  listen(again, seen);
  for (const url of [SCORE, '/api/v1/none', FAILING, SCORE, SCORE]) {
    await send(again, url, '');
    tell(`again ${url}`, seen.splice(0), again.status, text(again), Reflect.ownKeys(again));
  }
  await send(again, ENDLESS, '', 'timeout');
  tell('timeout', seen.splice(0), again.status);
  await send(again, ENDLESS, '', 'abort');
  tell('abort', seen.splice(0), again.status);
  again.timeout = 0;
  again.open('GET', SCORE, false);
  again.send();
  tell('synchronous', seen.splice(0), again.status, text(again));
  const attempt = (name: string, act: () => unknown): void => {
    try {
      tell(name, 'fine', String(act()));
    } catch (error) {
      tell(name, 'threw', (error as Error).name, (error as Error).message);
    }
  };
  attempt('bad URL', () => new XMLHttpRequest().open('GET', 'https://['));
  attempt('bad method', () => new XMLHttpRequest().open('TRACE', SCORE));
  attempt('no arguments', () => (new XMLHttpRequest().open as () => void)());
  attempt('other this', () => XMLHttpRequest.prototype.open.call({} as XMLHttpRequest, 'GET', SCORE, true));
  attempt('new', () => new (XMLHttpRequest.prototype.open as never as new () => unknown)());
  let asked = 0;
  const odd = {
    toString: () => {
      asked += 1;
      return SCORE;
    },
  };
  const xhr = new XMLHttpRequest();
  xhr.open('GET', odd as never);
  tell('toString was called', asked, xhr.readyState);
  class Own extends XMLHttpRequest {
    override open(method: string, url: string): void {
      super.open(method, url, true);
    }
  }
  const own = new Own();
  await send(own, SCORE, '');
  tell('subclass', own.status, own instanceof Own, text(own));
  return told;
}

/** WebSocket: construction, statics, subclasses, messages in the form that the page asked for. */
export async function socketProgram(address: string): Promise<string[]> {
  const told: string[] = [];
  const tell = (name: string, ...what: unknown[]): void => void told.push(`${name}: ${JSON.stringify(what)}`);
  const attempt = (name: string, act: () => unknown): void => {
    try {
      tell(name, 'fine', String(act()));
    } catch (error) {
      tell(name, 'threw', (error as Error).name, (error as Error).message);
    }
  };
  tell(
    'statics',
    WebSocket.CONNECTING,
    WebSocket.OPEN,
    WebSocket.CLOSING,
    WebSocket.CLOSED,
    Reflect.ownKeys(WebSocket).map(String),
  );
  tell('identity', WebSocket.prototype.constructor === WebSocket, WebSocket.name, WebSocket.length, typeof WebSocket);
  attempt('without new', () => (WebSocket as never as (url: string) => unknown)(address));
  attempt('bad URL', () => new WebSocket('::'));
  attempt('bad scheme', () => new WebSocket('ftp://a.tiktok.com/'));
  attempt('bad protocol', () => new WebSocket(address, ['a', 'a']));
  class Own extends WebSocket {
    mine = 1;
  }
  for (const [name, make] of [
    ['plain', () => new WebSocket(address)],
    ['subclass', () => new Own(address)],
    ['construct', () => Reflect.construct(WebSocket, [address], Own) as WebSocket],
    ['URL', () => new WebSocket(new URL(address))],
  ] as const) {
    const socket = make();
    tell(
      name,
      socket.constructor.name,
      socket instanceof WebSocket,
      socket instanceof Own,
      socket.binaryType,
      Reflect.ownKeys(socket),
    );
    if (name === 'plain') socket.binaryType = 'arraybuffer';
    const order: string[] = [];
    const first = await new Promise<string>((done) => {
      socket.addEventListener('open', () => order.push('open'));
      socket.onmessage = (event) => {
        if (!order.includes('message')) order.push('message');
        done(`${event.data.constructor.name} ${event.origin} ${event.isTrusted} ${event.target === socket}`);
      };
      socket.onerror = () => done('error');
    });
    const code = await new Promise<string>((done) => {
      socket.onclose = (event) => done(`${event.code} ${event.wasClean}`);
      socket.close(1000, 'enough');
    });
    tell(`${name} heard`, order, first, code, socket.readyState);
  }
  return told;
}
