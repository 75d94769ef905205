/** Copies of `XMLHttpRequest` answers on the allow-list, taken at `load` from what the request already holds. */

import type { Endpoint } from '../family';
import type { Allowed } from './allow';
import { standIn } from './disguise';
import { apply, Bytes, getter, isA, json, listen, now, unbind, urlOf } from './natives';
import type { TapPort } from './port';
import { BODY_CAP } from './wire';

const proto = XMLHttpRequest.prototype;
const response = getter(proto, 'response');
const status = getter(proto, 'status');
const responseURL = getter(proto, 'responseURL');
const header = unbind(proto.getResponseHeader);
const has = unbind(WeakSet.prototype.has);
const add = unbind(WeakSet.prototype.add);

/** Where the browser has parsed the answer itself, numbers of 16 digits and more are rounded: no id is made of them. */
const exact = (_: string, value: unknown): unknown => (typeof value === 'number' && value > 2 ** 53 ? null : value);

function hand(xhr: XMLHttpRequest, { id, as }: Endpoint, url: string, port: TapPort): void {
  const data: unknown = response(xhr);
  if (as) {
    if (isA(ArrayBuffer, data)) port.frame('p', new Bytes(data as ArrayBuffer));
    return;
  }
  // Bytes and documents become an empty object, which is told as unreadable.
  const text = typeof data === 'string' ? data : json(data, exact);
  if (text.length > BODY_CAP) port.send(['o', id, url, text.length, now()]);
  else port.send(['r', id, url, status(xhr), text, now(), header(xhr, 'date')]);
}

/** Stands in for `open`, the one place where the URL is named. One listener a request, however often it is reused. */
export function tapXhr(allowed: Allowed, port: TapPort): void {
  const watched = new WeakSet();
  standIn(proto, 'open', {
    apply(native, self: XMLHttpRequest, args: unknown[]) {
      const result: unknown = apply(native, self, args);
      try {
        const url = urlOf(args[1]);
        if (url === undefined || has(watched, self) || !allowed.endpoint(url)) return result;
        add(watched, self);
        listen(self, 'load', () => {
          try {
            const from = responseURL(self);
            const endpoint = allowed.endpoint(from);
            if (endpoint && !port.stopped()) hand(self, endpoint, from, port);
          } catch {
            // The copy failed; the page's answer is untouched.
          }
        });
      } catch {
        // Not a request we can place.
      }
      return result;
    },
  });
}
