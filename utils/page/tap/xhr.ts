/** Copies of `XMLHttpRequest` answers on the allow-list, taken at `load` from what the request already holds. */

import type { Endpoint } from '../family';
import type { Allowed } from './allow';
import { standIn } from './disguise';
import { apply, Bytes, getter, isA, json, listen, now, unbind, urlOf } from './natives';
import type { TapPort } from './port';
import { BODY_CAP } from './wire';

const proto = XMLHttpRequest.prototype;
const responseType = getter(proto, 'responseType');
const responseText = getter(proto, 'responseText');
const response = getter(proto, 'response');
const status = getter(proto, 'status');
const responseURL = getter(proto, 'responseURL');
const header = unbind(proto.getResponseHeader);
const has = unbind(WeakSet.prototype.has);
const add = unbind(WeakSet.prototype.add);

function hand(xhr: XMLHttpRequest, endpoint: Endpoint, port: TapPort): void {
  const url = responseURL(xhr);
  const type = responseType(xhr);
  if (endpoint.as === 'frames') {
    const data: unknown = type === 'arraybuffer' ? response(xhr) : undefined;
    if (data && isA(ArrayBuffer, data)) port.frame('p', url, new Bytes(data as ArrayBuffer));
    return;
  }
  const text = type === '' || type === 'text' ? responseText(xhr) : type === 'json' ? json(response(xhr)) : undefined;
  if (text === undefined) return;
  if (text.length > BODY_CAP) port.send(['o', endpoint.id, url, text.length, now()]);
  else port.send(['r', endpoint.id, url, status(xhr), text, now(), header(xhr, 'date')]);
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
            const endpoint = allowed.endpoint(responseURL(self));
            if (endpoint && !port.stopped()) hand(self, endpoint, port);
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
