/**
 * One thing after the other for each page: what is read of the ledger later is also answered later. Without it an answer
 * that was read before a change can arrive behind the one that tells of it, and stay.
 */

export class Turns {
  readonly #last = new Map<number, Promise<unknown>>();

  /** `work` begins when all work taken before it for the same key is over, also when that failed. */
  take<T>(key: number, work: () => Promise<T>): Promise<T> {
    const turn = (this.#last.get(key) ?? Promise.resolve()).then(work, work);
    const over = turn.then(
      () => undefined,
      () => undefined,
    );
    this.#last.set(key, over);
    void over.then(() => this.#last.get(key) === over && this.#last.delete(key));
    return turn;
  }
}
