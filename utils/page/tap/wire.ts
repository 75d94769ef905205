/**
 * What crosses from the page's world to ours: small tuples, posted on one private port. The receiving side treats
 * every one of them as hostile. Bodies are strings or one transferred buffer, never parsed objects.
 */

/** Bodies over this many characters or bytes are not copied (threats T6). */
export const BODY_CAP = 2_000_000;
/** One socket frame over this is not copied. */
export const FRAME_CAP = 262_144;

export type TapMessage =
  /** A text answer: endpoint, URL, status, body, device ms, `Date` header. */
  | ['r', string, string, number, string, number, string | null]
  /** An answer over the cap: endpoint, URL, bytes, device ms. */
  | ['o', string, string, number, number]
  /** Frames: one buffer, and for each frame transport, start, length; text frames as strings. */
  | ['f', ArrayBuffer, FrameEntry[], number]
  /** A declared global as JSON text: endpoint, body, device ms. */
  | ['c', string, string, number];

export type FrameEntry = ['s' | 'p', number, number] | ['t', string];
