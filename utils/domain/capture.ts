/** What a page's content script hands to the worker: one answer, one batch of frames, one look at the page's text. */

import type { SiteId } from './observation';

/** One message of a LIVE envelope: its method, the envelope's id of it, its payload in base64. */
export interface LiveMessage {
  method: string;
  id: string;
  payload: string;
}

interface CaptureBase {
  /** `<document token>-<sequence>`: sending it again is harmless. */
  id: string;
  /** Device clock, ms. */
  at: number;
  /** Server clock of the answer, ms, where it was readable. */
  serverAt?: number;
  site: SiteId;
}

export type Capture = CaptureBase &
  (
    | { kind: 'response'; endpoint: string; url: string; status: number; body: string }
    /** An answer over the cap: only its size is known. */
    | { kind: 'oversize'; endpoint: string; url: string; bytes: number }
    /** The messages of LIVE frames that matter, picked in the page's isolated world, still encoded. */
    | { kind: 'live'; endpoint: string; messages: LiveMessage[]; pushes: string[] }
    /** Page text at declared landmarks. */
    | { kind: 'text'; endpoint: string; url: string; fields: Record<string, string>; rows: Record<string, string>[] }
    /** A declared landmark is missing after the page has settled, or a frame of unknown shape came. */
    | { kind: 'unreadable'; endpoint: string; url: string; outline: string }
    /** What the page says of itself in a declared global. */
    | { kind: 'context'; endpoint: string; body: string }
  );
