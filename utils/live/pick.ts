/**
 * LIVE frames in, the few messages that matter out, still encoded. Runs in a content script's isolated world on bytes
 * the page has seen; keeps nothing between calls, never rejects, and lets neither chat nor anything else through.
 */

import type { LiveMessage } from '../domain';
import { toBase64 } from './base64';
import { doors, payloadOf, readMessages, type Take } from './frames';
import { INFLATED_CAP, inflate, isGzip } from './inflate';
import { CAPTION, METHODS, VIEWERS } from './methods';
import { utf8, type Wire } from './wire';

export interface LiveFrame {
  transport: 'socket' | 'fetch';
  data: ArrayBuffer | Uint8Array | string;
}

export interface Picked {
  /** In the order they came. */
  messages: LiveMessage[];
  /** What the host said and how many watched, apart: none of it is an alert. */
  heard: LiveMessage[];
  /** JSON pushes that speak of a room or of enforcement. */
  pushes: string[];
  /** Protobuf messages of any kind. Frames without a single message in a running LIVE mean that the envelope has changed. */
  seen: number;
}

/** One enforcement message is a few hundred bytes. */
const MESSAGE_CAP = 65_536;
const PICK_CAP = 200;
const BRACE = 0x7b;
const WANTED = new Set<string>(METHODS).add(CAPTION).add(VIEWERS);
const OPEN = doors(WANTED);
const PUSHED = /"(live_room_info|punish_\w+|perception_\w+|warning_tag)"/;
/** Frames of one hand-over are read in one go for so long; then the page has its turn. */
const TURN_MS = 8;

export async function pickFrames(frames: readonly LiveFrame[]): Promise<Picked> {
  const picked: Picked = { messages: [], heard: [], pushes: [], seen: 0 };
  const take: Take = (method, wire, id) => {
    const { bytes, at, end } = wire;
    const into = method === CAPTION || method === VIEWERS ? picked.heard : picked.messages;
    if (!WANTED.has(method) || into.length >= PICK_CAP || end - at > MESSAGE_CAP) return;
    into.push({ method, id, payload: toBase64(method === VIEWERS ? countOf(wire) : bytes.subarray(at, end)) });
  };
  let turn = performance.now();
  for (const frame of frames) {
    if (performance.now() - turn > TURN_MS) {
      await new Promise((next) => setTimeout(next));
      turn = performance.now();
    }
    try {
      const { transport, data } = frame;
      let text = '';
      if (typeof data === 'string') text = data.slice(0, INFLATED_CAP);
      else {
        if (!(data.byteLength <= INFLATED_CAP)) continue;
        let bytes: Uint8Array = new Uint8Array(data);
        if (transport === 'socket') bytes = payloadOf(bytes);
        if (isGzip(bytes)) bytes = inflate(bytes);
        if (bytes[0] === BRACE) text = utf8.decode(bytes);
        else picked.seen += readMessages(bytes, OPEN, take);
      }
      if (text.length <= MESSAGE_CAP && PUSHED.test(text)) picked.pushes.push(text);
    } catch {
      // One frame less; the next one is read all the same.
    }
  }
  return picked;
}

/** Fields 1 and 3 alone: of which room, and how many. Who they are stays with the page. */
function countOf(wire: Wire): Uint8Array {
  const kept: number[] = [];
  let from = wire.at;
  try {
    for (; wire.next(); from = wire.at) {
      if (wire.field === 1 || wire.field === 3) kept.push(...wire.bytes.subarray(from, wire.at));
    }
  } catch {
    // Cut short: what came whole is there.
  }
  return Uint8Array.from(kept);
}
