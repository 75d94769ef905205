/**
 * LIVE frames in, the few messages that matter out, still encoded. Runs in the worker on bytes a page has seen; keeps
 * nothing between calls, and lets neither chat nor anything else through.
 */

import type { Picked, Sheaf } from '../domain/capture';
import { fromBase64, toBase64 } from './base64';
import { payloadOf, readMessages, type Take } from './frames';
import { INFLATED_CAP, inflate, isGzip } from './inflate';
import { CAPTION, VIEWERS, WANTED } from './methods';
import { utf8, type Wire } from './wire';
import { BRACE, OPEN } from './worth';

export interface LiveFrame {
  transport: 'socket' | 'fetch';
  data: Uint8Array | string;
}

/** One enforcement message is a few hundred bytes. */
const MESSAGE_CAP = 65_536;
const PICK_CAP = 200;
const PUSHED = /"(live_room_info|punish_\w+|perception_\w+|warning_tag)"/;
/** What the frames of one hand-over may become: those of the busiest LIVE, two seconds late, are a third of it. */
export const INFLATED_ALL = 16 * INFLATED_CAP;
const DAMAGED = 65_536;
/** Frames of one hand-over are read in one go for so long; then others have their turn. */
const TURN_MS = 8;

/** Frames as a page handed them over. Rejects when the bytes are none; a frame beyond their end is short or empty. */
export async function pickSheaf({ bytes, cuts }: Sheaf): Promise<Picked> {
  const all = fromBase64(bytes);
  return pickFrames(
    cuts.map(
      (cut): LiveFrame => ({
        transport: cut[0] === 'p' ? 'fetch' : 'socket',
        data: cut[0] === 't' ? cut[1] : all.subarray(cut[1], cut[1] + cut[2]),
      }),
    ),
  );
}

/** Never rejects. */
export async function pickFrames(frames: readonly LiveFrame[]): Promise<Picked> {
  const picked: Picked = { messages: [], heard: [], pushes: [], seen: 0, skipped: 0 };
  let inflated = 0;
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
        let bytes = data;
        if (transport === 'socket') bytes = payloadOf(bytes);
        if (isGzip(bytes)) {
          if (inflated > INFLATED_ALL) {
            picked.skipped++;
            continue;
          }
          // What a damaged one cost is not known.
          inflated += DAMAGED;
          bytes = inflate(bytes);
          inflated += bytes.length - DAMAGED;
        }
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
