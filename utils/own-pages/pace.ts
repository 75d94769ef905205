/** Keeps a page that follows the worker from reading the ledger again and again while many changes come at once. */

/**
 * Calls `run` at once, then at most once in `gapMs` and never twice at a time; whatever was asked meanwhile is answered by
 * one later run. `run` sees to its own errors.
 */
export function paced(run: () => Promise<void>, gapMs: number): () => void {
  let busy = false;
  let again = false;
  const go = async () => {
    busy = true;
    again = false;
    const rest = new Promise((done) => setTimeout(done, gapMs));
    await Promise.allSettled([run(), rest]);
    busy = false;
    if (again) void go();
  };
  return () => {
    if (busy) again = true;
    else void go();
  };
}
