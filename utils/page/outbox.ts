/**
 * Keeps every capture until the worker has said that it is stored, and sends it again until then. A worker that dies
 * in the middle answers nothing or `undefined`; ids are deterministic, so sending twice is harmless.
 */

export interface Kept {
  id: string;
}

export interface OutboxOptions<T extends Kept> {
  /** Sends a batch; resolves to the ids that are committed, or rejects. */
  send(batch: T[]): Promise<readonly string[]>;
  /** Puts captures that are not yet acknowledged where the worker will find them. */
  park(left: T[]): void;
  signal: AbortSignal;
}

const BATCH = 50;
const KEEP = 1_000;
/** First wait and the longest; a dead worker is back within the first. */
const RETRY_MS = [250, 1_000, 2_000, 5_000, 15_000, 30_000] as const;

export class Outbox<T extends Kept> {
  #waiting = new Map<string, T>();
  #busy = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #options: OutboxOptions<T>;

  constructor(options: OutboxOptions<T>) {
    this.#options = options;
    options.signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  get size(): number {
    return this.#waiting.size;
  }

  add(item: T): void {
    this.#waiting.set(item.id, item);
    // Nobody has answered for very long: what is oldest goes to the browser's storage, not away.
    if (this.#waiting.size > KEEP) {
      this.park();
      this.#waiting.clear();
    }
    void this.#flush();
  }

  /** For `pagehide`: hands over what is left so that it can be kept elsewhere. */
  park(): void {
    if (this.#waiting.size > 0) this.#options.park([...this.#waiting.values()]);
  }

  async #flush(): Promise<void> {
    if (this.#busy || this.#waiting.size === 0 || this.#options.signal.aborted) return;
    this.#busy = true;
    clearTimeout(this.#timer);
    // After a failure one by one: a batch that is too large for a message must not stop all that is in it.
    const batch = [...this.#waiting.values()].slice(0, this.#failures > 0 ? 1 : BATCH);
    let stored = false;
    try {
      for (const id of await this.#options.send(batch)) stored = this.#waiting.delete(id) || stored;
    } catch {
      // Kept, and sent again below.
    }
    this.#busy = false;
    if (stored) {
      this.#failures = 0;
      void this.#flush();
    } else {
      const wait = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)];
      this.#failures += 1;
      if (!this.#options.signal.aborted) this.#timer = setTimeout(() => void this.#flush(), wait);
    }
  }
}
