/** What a reader gets and gives. One reader reads one endpoint's answers; it never throws on what a page sends. */

import type { Account, Fact, Reading, ReadingResult } from '../domain';
import type { Json } from './fields';

export interface Answer {
  /** Parsed body. */
  body: Json;
  url: URL;
  /** The page's host. */
  host: string;
  at: number;
  /** The account that the page has named so far, when known. */
  account?: Account;
}

/** Which half of health a reader speaks for. */
export type Part = NonNullable<Reading['part']>;

export interface Read {
  result: ReadingResult;
  account?: Account;
  /** The answer was read, but some of its entries were not: an outline of the first of them. */
  part?: Part;
}

export interface Reader {
  part?: Part;
  read(answer: Answer): Read;
}

export const facts = (
  found: Fact[],
  more: { account?: Account | undefined; part?: Part; partial?: string } = {},
): Read => ({
  result: { kind: 'facts', facts: found, ...(more.partial && { partial: more.partial }) },
  ...(more.account && { account: more.account }),
  ...(more.part && { part: more.part }),
});
