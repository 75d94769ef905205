/**
 * Our end of the private port. It opens before any script of the page exists and closes at the first sign of one, so
 * that only our own tap can hand a port in. Everything that comes through is hostile until checked here.
 */

import { ASK, HAND_OVER } from './names';
import { BODY_CAP, FRAME_CAP, type TapMessage } from './tap/wire';

export interface Door {
  /** True once the tap's port is here. */
  open(): boolean;
  /** Tells the tap to stop copying; the page goes on as before. */
  stop(): void;
}

/**
 * Must be called synchronously at document_start. `hear` gets only messages of the agreed shape. `settled` is called once
 * the port is here or nobody can bring one any more: before that the document must not be touched, for its first node
 * closes the door.
 */
export function openDoor(hear: (message: TapMessage) => void, settled: () => void, signal: AbortSignal): Door {
  let port: MessagePort | undefined;
  const take = (event: Event): void => {
    const given = (event as MessageEvent).ports?.[0];
    if (!given || port) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    port = given;
    port.onmessage = (message) => {
      const data: unknown = signal.aborted ? undefined : ours(message.data);
      if (isTapMessage(data)) hear(data);
    };
    close();
  };
  const watch = new MutationObserver(() => close());
  let closed = false;
  const close = (): void => {
    if (closed) return;
    closed = true;
    window.removeEventListener(HAND_OVER, take, true);
    watch.disconnect();
    queueMicrotask(settled);
  };
  window.addEventListener(HAND_OVER, take, true);
  // Injected late (an update under an open page): a port offered now could be the page's own, so none is taken.
  if (document.readyState !== 'loading' || document.scripts.length > 0) close();
  else {
    watch.observe(document, { childList: true, subtree: true });
    window.dispatchEvent(new Event(ASK));
  }
  const stop = (): void => {
    close();
    port?.postMessage('stop');
    port?.close();
  };
  signal.addEventListener('abort', stop, { once: true });
  return { open: () => port !== undefined, stop };
}

declare function cloneInto<T>(value: T, into: object): T;

/** The port was made in the page's world, so Firefox shows what comes through it as the page's objects: copied into ours. */
const ours = (data: unknown): unknown =>
  Array.isArray(data) && !(data instanceof Object) ? cloneInto(data, globalThis) : data;

const isText = (value: unknown, cap: number): value is string => typeof value === 'string' && value.length <= cap;

/** Shape and size check of one message; contents are checked by the worker. */
export function isTapMessage(data: unknown): data is TapMessage {
  if (!Array.isArray(data)) return false;
  const [kind, a, b, c, d, e, f] = data as unknown[];
  switch (kind) {
    case 'r':
      return (
        isText(a, 64) &&
        isText(b, 8_192) &&
        typeof c === 'number' &&
        isText(d, BODY_CAP) &&
        typeof e === 'number' &&
        (f === null || isText(f, 64))
      );
    case 'o':
      return isText(a, 64) && isText(b, 8_192) && typeof c === 'number' && typeof d === 'number';
    case 'c':
      return isText(a, 64) && isText(b, 4_096) && typeof c === 'number';
    case 'f':
      return (
        a instanceof ArrayBuffer &&
        typeof c === 'number' &&
        Array.isArray(b) &&
        b.every((entry) => isEntry(entry, a.byteLength))
      );
    default:
      return false;
  }
}

function isEntry(entry: unknown, size: number): boolean {
  if (!Array.isArray(entry)) return false;
  const [kind, from, length] = entry as unknown[];
  if (kind === 't') return isText(from, FRAME_CAP);
  if (kind !== 's' && kind !== 'p') return false;
  return (
    Number.isInteger(from) &&
    Number.isInteger(length) &&
    (from as number) >= 0 &&
    (length as number) >= 0 &&
    (from as number) + (length as number) <= size
  );
}
