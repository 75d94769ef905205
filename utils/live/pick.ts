/**
 * LIVE frames in, the few messages that matter out, still encoded. Runs in a content script's isolated world on bytes
 * the page has seen; keeps nothing between calls, never rejects, and lets neither chat nor anything else through.
 */

import type { LiveMessage } from '../domain';
import { doors, payloadOf, readMessages, type Take } from './frames';
import { inflate, isGzip } from './inflate';
import { METHODS } from './methods';
import { utf8 } from './wire';

export interface LiveFrame {
  transport: 'socket' | 'fetch';
  url: string;
  data: ArrayBuffer | Uint8Array | string;
}

export interface Picked {
  /** In the order they came. */
  messages: LiveMessage[];
  /** JSON pushes that speak of a room. */
  pushes: string[];
  /** Protobuf messages of any kind. Frames without a single message in a running LIVE mean that the envelope has changed. */
  seen: number;
}

/** What is larger, as it comes or inflated, is not read. */
const FRAME_CAP = 1_048_576;
/** One enforcement message is a few hundred bytes. */
const MESSAGE_CAP = 65_536;
const PICK_CAP = 200;
const BRACE = 0x7b;
const OPEN = doors(METHODS);
const WANTED = new Set<string>(METHODS);

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

export async function pickFrames(frames: readonly LiveFrame[]): Promise<Picked> {
  const picked: Picked = { messages: [], pushes: [], seen: 0 };
  const take: Take = (method, { bytes, at, end }, id) => {
    if (!WANTED.has(method) || picked.messages.length >= PICK_CAP || end - at > MESSAGE_CAP) return;
    picked.messages.push({ method, id, payload: base64(bytes.subarray(at, end)) });
  };
  for (const frame of frames) {
    try {
      const { transport, data } = frame;
      let text = '';
      if (typeof data === 'string') text = data.slice(0, FRAME_CAP);
      else {
        if (!(data.byteLength <= FRAME_CAP)) continue;
        let bytes: Uint8Array = new Uint8Array(data);
        if (transport === 'socket') bytes = payloadOf(bytes);
        if (isGzip(bytes)) bytes = await inflate(bytes, FRAME_CAP);
        if (bytes[0] === BRACE) text = utf8.decode(bytes);
        else picked.seen += readMessages(bytes, OPEN, take);
      }
      if (text.length <= MESSAGE_CAP && text.includes('"live_room_info"')) picked.pushes.push(text);
    } catch {
      // One frame less; the next one is read all the same.
    }
  }
  return picked;
}
