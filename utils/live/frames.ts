/**
 * The envelopes of the three LIVE transports (surfaces 3.1, 3.2): frontier push frame with JSON inside, webcast push
 * frame with (gzipped) protobuf inside, im/fetch body. A chat or like costs one look at the length and first letter of
 * its method; only methods behind a door are decoded.
 */

import { Wire } from './wire';

const MESSAGE_CAP = 10_000;

/** One message of an envelope, with the envelope's own id of it. */
export type Take = (method: string, payload: Wire, msgId: string) => void;

const PREFIX = 'Webcast'.length;
const mark = (length: number, letter: number): number => (length << 8) | letter;

/** What can be told from a method without decoding it: its length and the letter after `Webcast`. */
export const doors = (methods: Iterable<string>): Set<number> =>
  new Set(Array.from(methods, (method) => mark(method.length, method.charCodeAt(PREFIX))));

/** The payload of a push frame; empty for heartbeats and acknowledgements. */
export function payloadOf(frame: Uint8Array): Uint8Array {
  const wire = new Wire(frame);
  let payload = frame.subarray(0, 0);
  try {
    while (wire.next()) {
      if (wire.field === 7 && /^(hb|ack)$/.test(wire.string)) break;
      if (wire.field === 8 && wire.type === 2) payload = frame.subarray(wire.from, wire.at);
    }
  } catch {
    // Cut short: the payload is whole or it is not there.
  }
  return payload;
}

/** Hands over the messages behind a door, in order. Returns how many messages there were of any kind. */
export function readMessages(bytes: Uint8Array, open: Set<number>, take: Take): number {
  const wire = new Wire(bytes);
  let seen = 0;
  try {
    while (seen < MESSAGE_CAP && wire.next()) {
      if (wire.field === 1 && wire.type === 2) {
        seen++;
        readMessage(wire.inner, open, take);
      }
    }
  } catch {
    // Cut short: what came whole before has been read.
  }
  return seen;
}

function readMessage(wire: Wire, open: Set<number>, take: Take): void {
  let method = '';
  let payload: Wire | undefined;
  let msgId = '';
  try {
    while (wire.next()) {
      if (wire.field === 1) {
        if (!open.has(mark(wire.at - wire.from, wire.bytes[wire.from + PREFIX] as number))) return;
        method = wire.string;
      } else if (wire.field === 2 && wire.type === 2) payload = wire.inner;
      else if (wire.field === 3) msgId = wire.digits;
    }
  } catch {
    // A damaged message of a known method goes on with what is there.
  }
  if (payload) take(method, payload, msgId);
}
