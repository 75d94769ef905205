/**
 * The one protocol table. Messages are validated where they arrive (schemas.ts, worker only); tab, frame, document and
 * host are taken from the sender, never from the payload. Types only: costs a content script nothing.
 */

import type { SiteId } from '../domain';
import type { AccountKey } from '../domain/account';
import type { Asked, ServiceState } from '../domain/asked';
import type { KeptStore } from '../domain/backup';
import type { Capture } from '../domain/capture';
import type { Corner, OverlayView } from '../domain/views';

export type { Asked, Capture, ServiceState };

/** Raised when a message changes its shape: an old content script after an update is told to stop. */
export const PROTOCOL = 1;

/** `page` is the page load's own random name; it means something only together with the tab the browser attests. */
interface FromPage {
  page: string;
}

export interface Requests {
  hello: { payload: FromPage & { site: SiteId }; reply: Shown };
  observed: { payload: FromPage & { site: SiteId; captures: Capture[] }; reply: Shown & { acknowledged: string[] } };
  /** From a page or from the popup; without an account it is an alert of a page that has not named one. */
  acknowledge: { payload: { page?: string; account?: AccountKey; alert: string; undo?: boolean }; reply: Shown };
  corner: { payload: FromPage & { corner: Corner }; reply: Shown };
  choose: { payload: FromPage & { account: AccountKey }; reply: Shown };
  open: { payload: { what: 'report' | 'health'; account?: AccountKey }; reply: { opened: string } };
  hidden: { payload: FromPage & { reason: 'fight' | 'covered' }; reply: { noted: true } };
  build: { payload: { account?: AccountKey }; reply: { built: number } };
  /** The seller wants fresh numbers now: every source that may be asked is asked, in its order. */
  ask: { payload: { account?: AccountKey }; reply: { answers: Asked[] } };
  /** Connects, refreshes or forgets the Account Health service. The host's permission is asked for by the page before. */
  service: {
    payload: { do: 'connect' | 'refresh' | 'forget'; url?: string; token?: string };
    reply: ServiceState;
  };
  /** Readings that a file of the seller's was found to hold. Sending them again changes nothing. */
  take: { payload: { readings: unknown[] }; reply: { stored: number; refused: number } };
  /** Records of a backup of ours, one store at a time. */
  restore: {
    payload: { store: KeptStore; records: unknown[] };
    reply: { added: number; kept: number; refused: number };
  };
}

export type RequestName = keyof Requests;

/** What a page draws. */
export interface Shown {
  view: OverlayView;
  /** Absent until the seller has chosen one. */
  corner?: Corner;
}

/** Worker to pages and popups. A tab may have gone on to another page meanwhile, so each page is addressed by its name. */
export type Push = { v: number; type: 'shown'; page: string; payload: Shown } | { v: number; type: 'changed' };
