/** The page reads the ledger itself, and again whenever the worker says that it changed: a pack can be opened in a LIVE. */

import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { EvidenceProps } from '../../components/evidence/Evidence';
import type { EvidencePack, Span } from '../../utils/domain/evidence/pack';
import { packOf } from '../../utils/domain/evidence/pack-of';
import { evidenceInput } from '../../utils/ledger/evidence';
import { openReader } from '../../utils/ledger/reader';
import { chosenFrom } from '../../utils/own-pages/chosen';
import { address } from './address';

export const chosen = chosenFrom(browser.storage, signal);
export const state = signal<EvidenceProps['state']>('loading');
export const gone = signal<EvidenceProps['gone']>(undefined);
export const pack = signal<EvidencePack | null>(null);
export const span = signal<Span>('around');

async function read(place: NonNullable<typeof address>): ReturnType<typeof evidenceInput> {
  await chosen.read();
  const ledger = await openReader();
  const asked = { span: span.value, calendarFor: chosen.calendarFor, now: chosen.clock() };
  return evidenceInput(ledger, { ...place, ...asked }).finally(() => ledger.close());
}

let turn = 0;

export async function load(): Promise<void> {
  const mine = ++turn;
  try {
    const found = address ? await read(address) : ({ gone: 'alert' } as const);
    // A later call has read, or will read, what is newer.
    if (mine !== turn) return;
    gone.value = 'gone' in found ? found.gone : undefined;
    pack.value = 'gone' in found ? null : packOf(found);
    state.value = 'gone' in found ? 'gone' : 'ready';
  } catch (error) {
    console.error('Good Standing: the evidence could not be read', error);
    if (mine === turn) state.value = 'error';
  }
}
