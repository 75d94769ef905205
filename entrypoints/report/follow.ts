/** An open report follows what the worker stores: a correction shows without a reload. */

import browser from 'webextension-polyfill';
import { paced } from '../../utils/own-pages/pace';
import { chosen } from './chosen';
import { load } from './shelf';

/** A running LIVE changes the ledger all the time; who reads a report wants it calm. */
const again = paced(load, 500);

export function follow(): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { type?: string } | null)?.type === 'changed') again();
    return undefined;
  });
  chosen.follow(again);
}
