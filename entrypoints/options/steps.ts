/** The way of one file: read, shown as a dry run, taken in after the seller's yes. Can be left at each point. */

import { signal } from '@preact/signals';
import type { DryRun, FileState } from '../../components/settings/types';
import { FileError } from '../../utils/files/trouble';

export type Tell = (done: number, of: number) => void;

export interface Prepared {
  run: DryRun;
  /** Sends it to the worker, piece by piece, and says what came of it. Ends between two pieces when it is stopped. */
  take(tell: Tell, stop: AbortSignal): Promise<string>;
}

function failed(error: unknown): { step: 'failed'; why: string } {
  console.error('Good Standing: the file was not taken in', error);
  return { step: 'failed', why: error instanceof FileError ? error.code : 'other' };
}

export function fileSteps() {
  const state = signal<FileState>({ step: 'idle' });
  let stop = new AbortController();
  let ready: Prepared | undefined;

  async function choose(file: File, prepare: (stop: AbortSignal) => Promise<Prepared>): Promise<void> {
    stop.abort();
    stop = new AbortController();
    const { signal: mine } = stop;
    state.value = { step: 'working', file: file.name };
    const next = await prepare(mine).catch(failed);
    if (mine.aborted) return;
    ready = 'take' in next ? next : undefined;
    state.value = 'take' in next ? { step: 'ready', run: next.run } : next;
  }

  async function confirm(): Promise<void> {
    if (!ready) return;
    const { run, take } = ready;
    const { signal: mine } = stop;
    ready = undefined;
    const tell: Tell = (done, of) => {
      if (!mine.aborted) state.value = { step: 'working', file: run.file, done, of };
    };
    tell(0, 1);
    const words = await take(tell, mine).catch(failed);
    if (mine.aborted) return;
    state.value = typeof words === 'string' ? { step: 'done', words } : words;
  }

  function cancel(): void {
    // Something may have come in already: that is said.
    const taking = state.value.step === 'working' && state.value.done !== undefined;
    stop.abort();
    ready = undefined;
    state.value = { step: taking ? 'cancelled' : 'idle' };
  }

  return { state, choose, confirm: () => void confirm(), cancel };
}
