/** The seller's own text and ticks: shown at once, kept by the worker a moment after the last key, and before the page goes. */

import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { EvidenceProps } from '../../components/evidence/Evidence';
import { type Draft, draftFrom, draftKey, emptyDraft } from '../../utils/domain/evidence/kept';
import { PROTOCOL } from '../../utils/messaging/protocol';
import { address } from './address';

const PAUSE_MS = 400;

export const draft = signal<Draft>(emptyDraft());
export const kept = signal<EvidenceProps['kept']>('idle');

let waiting: ReturnType<typeof setTimeout> | undefined;
let sending = 0;

const key = address ? draftKey(address.key, address.alert) : '';

export async function readDraft(): Promise<void> {
  draft.value = draftFrom((await browser.storage.local.get(key))[key]);
}

export function edit(next: Draft): void {
  draft.value = next;
  kept.value = 'saving';
  clearTimeout(waiting);
  waiting = setTimeout(() => void keep(), PAUSE_MS);
}

/** At once, when something waits to be kept. */
export async function keep(): Promise<void> {
  if (waiting === undefined || !address) return;
  clearTimeout(waiting);
  waiting = undefined;
  const payload = { account: address.key, alert: address.alert, draft: draft.value };
  const message = { v: PROTOCOL, type: 'draft', payload };
  sending++;
  const reply = await browser.runtime.sendMessage(message).catch(() => undefined);
  sending--;
  if (waiting === undefined) kept.value = (reply as { ok?: unknown } | undefined)?.ok ? 'saved' : 'failed';
}

/** Another tab with the same pack: what is being written here stays. */
export function followDraft(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes && waiting === undefined && sending === 0) draft.value = draftFrom(changes[key]?.newValue);
  });
}
