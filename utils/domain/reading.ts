/** What a reader makes of one capture, before the ledger knows whose it is. */

import type { Account } from './account';
import type { Fact, Source, SourceSite } from './observation';

export type ReadingResult =
  /** `partial`: some entries of the answer were of a shape we do not know; its outline. */
  | { kind: 'facts'; facts: Fact[]; partial?: string }
  | { kind: 'signed-out' }
  /** An answer of a shape we do not know: keys and types only, never values. */
  | { kind: 'unreadable'; outline: string }
  /** The page's own request failed: nothing was said about the account. */
  | { kind: 'failed'; words: string };

export interface Reading {
  /** The capture's id. */
  id: string;
  /** The page load it came from. */
  document: string;
  site: SourceSite;
  /** The page's host. */
  host: string;
  source: Source;
  /** ms; the server's clock where it was readable. */
  at: number;
  /** The account the capture itself names. */
  account?: Account;
  /**
   * Which half of health this reader speaks for: while it cannot be read, the badge is not healthy. `both`: one path
   * answers for either, so an answer nobody can read leaves both unread.
   */
  part?: 'score' | 'tickets' | 'both';
  result: ReadingResult;
}
