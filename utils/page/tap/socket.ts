/** Copies of LIVE socket frames. The page's socket is the native one; ours is one more listener on it. */

import type { Allowed } from './allow';
import { standIn } from './disguise';
import {
  Bytes,
  chain,
  construct,
  defineProperty,
  getOwnPropertyDescriptor,
  getter,
  isA,
  listen,
  nothing,
  unbind,
} from './natives';
import type { TapPort } from './port';
import { FRAME_CAP } from './wire';

const data = getter(MessageEvent.prototype, 'data');
const address = getter(WebSocket.prototype, 'url');
const bufferOf = unbind(Blob.prototype.arrayBuffer);
const sizeOf = getter(Blob.prototype, 'size');

/** Stands in for the constructor and keeps `socket.constructor === WebSocket`. */
export function tapSocket(allowed: Allowed, port: TapPort): void {
  const proto = WebSocket.prototype;
  const proxy = standIn(window, 'WebSocket', {
    construct(native, args, newTarget) {
      const socket = construct(native, args, newTarget) as WebSocket;
      try {
        if (allowed.socket(address(socket))) {
          listen(socket, 'message', (event: MessageEvent) => {
            try {
              take(data(event), port);
            } catch {
              // One frame less for us, none for the page.
            }
          });
        }
      } catch {
        // A socket we do not know.
      }
      return socket;
    },
  });
  const own = getOwnPropertyDescriptor(proto, 'constructor');
  if (proxy && own) defineProperty(proto, 'constructor', { ...own, value: proxy });
}

function take(frame: unknown, port: TapPort): void {
  if (port.stopped()) return;
  if (typeof frame === 'string') {
    if (frame.length <= FRAME_CAP) port.text(frame);
  } else if (isA(ArrayBuffer, frame)) {
    const bytes = new Bytes(frame as ArrayBuffer);
    if (bytes.length <= FRAME_CAP) port.frame('s', bytes);
  } else if (isA(Blob, frame) && sizeOf(frame as Blob) <= FRAME_CAP) {
    const whole = (buffer: ArrayBuffer): undefined => port.frame('s', new Bytes(buffer)) as undefined;
    void chain(bufferOf(frame as Blob), whole, nothing);
  }
}
