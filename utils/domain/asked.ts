/** How the sources that are asked by us have answered: made by the worker, drawn by the settings page. */

import type { AccountKey } from './account';

/** How one source answered when it was asked. */
export interface Asked {
  source: 'tab' | 'seller-center' | 'service';
  host: string;
  state: 'answered' | 'signed-out' | 'failed' | 'no-permission' | 'waiting' | 'not-connected';
  at: number;
  /** When it may be asked again, ms: it failed before and is left alone until then. */
  againAt?: number;
  /** How many requests were sent. */
  requests: number;
  words?: string;
}

/** The connected Account Health service, as the settings page shows it. */
export interface ServiceState {
  url: string | null;
  name?: string;
  /** What it last said. */
  state: 'off' | 'ok' | 'no-permission' | 'unauthorised' | 'wrong-answer' | 'unreachable' | 'slow' | 'other-account';
  /** When it last answered well, and was last asked, ms. */
  readAt?: number;
  at?: number;
  againAt?: number;
  words?: string;
  accounts?: AccountKey[];
}
