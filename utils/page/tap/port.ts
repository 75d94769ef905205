/**
 * The tap's end of the private port. Answers go at once; frames are gathered into one buffer and go at most every
 * 100 ms, because one cross-world post per message costs three to five times as much (performance 5).
 */

import { ASK, HAND_OVER } from '../names';
import { append, Bytes, later, now, setPrototypeOf, slice, unbind } from './natives';
import type { FrameEntry, TapMessage } from './wire';

const post = unbind(MessagePort.prototype.postMessage) as (
  self: MessagePort,
  message: unknown,
  transfer: Transferable[],
) => void;

/** A list on which the page cannot lay traps: setting an item asks no prototype. */
const bare = (): FrameEntry[] => {
  const list: FrameEntry[] = [];
  setPrototypeOf(list, null);
  return list;
};

const GATHER_MS = 100;
/** Frames waiting for the next post. */
const GATHER_CAP = 4_000_000;

export interface TapPort {
  send(message: TapMessage): void;
  frame(kind: 's' | 'p', bytes: Uint8Array): void;
  text(text: string): void;
  stopped(): boolean;
}

/**
 * Dispatches one end of a channel to our isolated world, synchronously, before any script of the page exists. Who takes
 * it cancels the event; nobody there means that nothing is copied. The only word that comes back is to stop.
 */
export function openPort(): TapPort {
  const { port1, port2 } = new MessageChannel();
  let stopped = true;
  port1.onmessage = () => {
    stopped = true;
  };
  const hand = (): void => {
    stopped = window.dispatchEvent(new MessageEvent(HAND_OVER, { ports: [port2], cancelable: true }));
  };
  hand();
  // Where our isolated world starts second it asks; the page cannot, its scripts start after both of us.
  window.addEventListener(ASK, hand);
  new MutationObserver((_, watch) => {
    window.removeEventListener(ASK, hand);
    watch.disconnect();
  }).observe(document, { childList: true, subtree: true });

  let buffer: Uint8Array = new Bytes(65_536);
  let used = 0;
  let entries = bare();
  let last = 0;
  let timer = false;

  const send = (message: TapMessage): void => {
    if (!stopped) post(port1, message, message[0] === 'f' ? [message[1]] : []);
  };
  const flush = (): void => {
    last = now();
    if (entries.length === 0) return;
    const sent = slice(buffer, 0, used);
    const message: TapMessage = ['f', sent.buffer as ArrayBuffer, entries, last];
    used = 0;
    entries = bare();
    send(message);
  };
  const gathered = (): void => {
    // The first frame after a pause goes at once; the timer of a hidden tab may come a second late.
    const since = now() - last;
    if (since >= (timer ? 2 * GATHER_MS : GATHER_MS)) flush();
    else if (!timer) {
      timer = true;
      later(due, GATHER_MS);
    }
  };
  const due = (): void => {
    timer = false;
    gathered();
  };
  return {
    send,
    frame(kind, bytes) {
      const size = bytes.length;
      if (stopped || used + size > GATHER_CAP) return;
      buffer = append(buffer, used, bytes);
      entries[entries.length] = [kind, used, size];
      used += size;
      gathered();
    },
    text(text) {
      entries[entries.length] = ['t', text];
      gathered();
    },
    stopped: () => stopped,
  };
}
