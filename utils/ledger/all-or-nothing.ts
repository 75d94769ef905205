/** One piece of work in one transaction. */

interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/**
 * All of it is stored when this resolves, nothing when it rejects. Nothing but the ledger's own requests may be awaited in
 * `work`: the transaction would not outlive it.
 */
export async function allOrNothing<Tx extends Transaction, T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { done } = tx;
  try {
    const result = await work(tx);
    await done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // Already over.
    }
    await done.catch(() => undefined);
    throw error;
  }
}
