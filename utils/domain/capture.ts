/** What a page's content script hands to the worker: one answer, one batch of frames, one look at the page's text. */

import type { SiteId } from './observation';

/** One message of a LIVE envelope: its method, the envelope's id of it, its payload in base64. */
export interface LiveMessage {
  method: string;
  id: string;
  payload: string;
}

/** Where a frame lies in the bytes: transport, start, length; a text frame is its own text. */
export type Cut = ['s' | 'p', number, number] | ['t', string];

/** Copied LIVE frames on their way to be sifted, their bytes in base64. Never stored. */
export interface Sheaf {
  bytes: string;
  cuts: Cut[];
}

/** What sifting leaves of LIVE frames. */
export interface Picked {
  /** In the order they came. */
  messages: LiveMessage[];
  /** What the host said and how many watched, apart: none of it is an alert. */
  heard: LiveMessage[];
  /** JSON pushes that speak of a room or of enforcement. */
  pushes: string[];
  /** Protobuf messages of any kind. Frames without a single message in a running LIVE mean that the envelope has changed. */
  seen: number;
  /** Frames that were not read, because all together became too much. */
  skipped: number;
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
    /** The messages of LIVE frames that matter, picked by the worker for the page, still encoded. */
    | { kind: 'live'; endpoint: string; messages: LiveMessage[]; pushes: string[] }
    /** Page text at declared landmarks. */
    | { kind: 'text'; endpoint: string; url: string; fields: Record<string, string>; rows: Record<string, string>[] }
    /** A declared landmark is missing after the page has settled, or a frame of unknown shape came. */
    | { kind: 'unreadable'; endpoint: string; url: string; outline: string }
    /** What the page says of itself in a declared global. */
    | { kind: 'context'; endpoint: string; body: string }
  );
