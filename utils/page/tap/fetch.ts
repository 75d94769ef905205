/** Copies of `fetch` answers on the allow-list. The page gets the very response it would have got. */

import type { Endpoint } from '../family';
import type { Allowed } from './allow';
import { standIn } from './disguise';
import { append, apply, Bytes, chain, decode, getter, later, nothing, now, slice, unbind, urlOf } from './natives';
import type { TapPort } from './port';
import { BODY_CAP } from './wire';

const of = Response.prototype;
const clone = unbind(of.clone);
const status = getter(of, 'status');
const address = getter(of, 'url');
const body = getter(of, 'body');
const headers = getter(of, 'headers');
const header = unbind(Headers.prototype.get);
const reader = unbind(ReadableStream.prototype.getReader) as (self: ReadableStream) => ReadableStreamDefaultReader;
const read = unbind(ReadableStreamDefaultReader.prototype.read);
const cancel = unbind(ReadableStreamDefaultReader.prototype.cancel);

/** A body that has not ended by then is left alone: the copy must not keep a stream alive. */
const PATIENCE_MS = 20_000;

/** Reads a copy up to the cap: its bytes, or its size when it is over the cap, or nothing when it does not end. */
async function readCopy(response: Response): Promise<Uint8Array | number | undefined> {
  const from = reader(body(clone(response)) as ReadableStream);
  let over = false;
  const leave = (): void => {
    over = true;
    void chain(cancel(from), nothing, nothing);
  };
  later(leave, PATIENCE_MS);
  let bytes: Uint8Array = new Bytes(32_768);
  let used = 0;
  for (;;) {
    const { done, value } = await read(from);
    if (over) return undefined;
    if (done) return slice(bytes, 0, used);
    const size = used + (value as Uint8Array).length;
    if (size > BODY_CAP) {
      leave();
      return size;
    }
    bytes = append(bytes, used, value as Uint8Array);
    used = size;
  }
}

/** Stands in for `window.fetch`. Calls that are not on the list return the native promise itself. */
export function tapFetch(allowed: Allowed, port: TapPort): void {
  standIn(window, 'fetch', {
    apply(native, self, args: Parameters<typeof fetch>) {
      const result = apply(native, self, args) as Promise<Response>;
      try {
        const url = port.stopped() ? undefined : urlOf(args[0]);
        if (url === undefined || !allowed.endpoint(url)) return result;
        // The promise of this one step goes on to the page: rejections stay the page's own to handle.
        return chain(result, (response) => {
          try {
            // Where the answer came from in the end: a redirect may have led off the list. Opaque ones do not say.
            const from = address(response);
            const endpoint = allowed.endpoint(from);
            if (endpoint) copy(endpoint, from, response, port);
          } catch {
            // The copy failed; the page's answer is untouched.
          }
          return response;
        });
      } catch {
        return result;
      }
    },
  });
}

function copy({ id, as }: Endpoint, url: string, response: Response, port: TapPort): void {
  const code = status(response);
  const date = header(headers(response), 'date');
  const done = (bytes: unknown): undefined => {
    if (typeof bytes === 'number') port.send(['o', id, url, bytes, now()]);
    else if (bytes && as) port.frame('p', bytes as Uint8Array);
    else if (bytes) port.send(['r', id, url, code, decode(bytes as Uint8Array), now(), date]);
  };
  void chain(readCopy(response) as Promise<unknown>, done, nothing);
}
