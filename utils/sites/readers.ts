/** From a capture to a reading: the door between what pages send and what the ledger keeps. Worker only; never throws. */

import type { Account, Capture, Fact, Reading, SiteId, Source, Via } from '../domain';
import { makeAccount } from '../domain/account';
import { readAnswer } from '../live/answer';
import { readPageText } from '../live/page-text';
import { readLive } from '../live/read';
import { facts, type Read, type Reader } from './answer';
import { LIVE_DIALOG } from './dialogs';
import { isJson } from './fields';
import { outline, parseJson } from './json';
import { readers as liveCenter } from './live-center/responses';
import { readers as liveManager } from './live-manager/responses';
import { pageWords } from './page-text';
import { readers as sellerCenter, sellerOf } from './seller-center/responses';
import { readHealthText } from './seller-center/text';
import { readers as studio } from './studio/responses';

const readers: Record<SiteId, Record<string, Reader>> = {
  'seller-center': sellerCenter,
  'live-manager': liveManager,
  'live-center': liveCenter,
  studio,
  'live-viewer': {},
};

/** Where a capture came from, as the browser attests it. */
export interface Sender {
  document: string;
  host: string;
  /** The account this page load has named so far. */
  account?: Account;
}

/** Device clocks beyond this from the server's are not believed; the server's time is used instead. */
const SKEW_MS = 5 * 60_000;

/** One reading a capture, but for LIVE frames that name several hosts. The first has the capture's own id. */
export function readCapture(capture: Capture, sender: Sender): Reading[] {
  const via: Via = capture.kind === 'live' ? 'frame' : capture.kind === 'text' ? 'page-text' : 'response';
  const source: Source = { site: capture.site, endpoint: capture.endpoint, via, host: sender.host };
  const { serverAt } = capture;
  const at = serverAt !== undefined && Math.abs(serverAt - capture.at) > SKEW_MS ? serverAt : capture.at;
  const base = { document: sender.document, site: capture.site, host: sender.host, source, at };
  let reads: Read[];
  try {
    reads = capture.kind === 'live' ? readFrames(capture, at) : [readOne(capture, sender, at)];
  } catch (error) {
    reads = [{ result: { kind: 'unreadable', outline: `reader failed: ${(error as Error).name}` } }];
  }
  return reads.map((read, index) => {
    const part = read.part ?? readers[capture.site]?.[capture.endpoint]?.part;
    const id = index === 0 ? capture.id : `${capture.id}.${index}`;
    return { ...base, id, result: read.result, ...(read.account && { account: read.account }), ...(part && { part }) };
  });
}

function readOne(capture: Exclude<Capture, { kind: 'live' }>, sender: Sender, at: number): Read {
  switch (capture.kind) {
    case 'oversize':
      return {
        result: { kind: 'unreadable', outline: `body of ${capture.bytes} bytes is over the cap` },
        ...askedFor(capture, sender),
      };
    case 'unreadable':
      return {
        result: { kind: 'unreadable', outline: capture.outline },
        ...(capture.endpoint === 'health-text' && { part: 'score' as const }),
      };
    case 'text':
      if (capture.endpoint === 'sign-in') return { result: { kind: 'signed-out' } };
      return capture.endpoint === LIVE_DIALOG
        ? readDialog(capture.fields, at)
        : readHealthText(capture.fields, capture.rows);
    case 'context':
      return readBody(capture, capture.body, sender, at, new URL(`https://${sender.host}/`));
    case 'response':
      return readResponse(capture, sender, at);
  }
}

function readDialog(fields: Record<string, string>, at: number): Read {
  const words = pageWords(fields);
  const notice = words && readPageText(words, at);
  return facts(notice ? [{ kind: 'notice', notice }] : []);
}

/** Even an answer that cannot be read is asked for somebody: the query says who. */
function askedFor({ site, url }: { site: SiteId; url: string }, sender: Sender): { account?: Account } {
  const account = site === 'seller-center' ? sellerOf(new URL(url), sender.host) : undefined;
  return account ? { account } : {};
}

function readResponse(capture: Extract<Capture, { kind: 'response' }>, sender: Sender, at: number): Read {
  const url = new URL(capture.url);
  const named = askedFor(capture, sender);
  if (capture.status >= 400) return { result: { kind: 'failed', words: `HTTP ${capture.status}` }, ...named };
  const read = readBody(capture, capture.body, sender, at, url);
  return read.account ? read : { ...read, ...named };
}

function readBody(capture: Capture, text: string, sender: Sender, at: number, url: URL): Read {
  const reader = readers[capture.site][capture.endpoint];
  if (!reader) return { result: { kind: 'unreadable', outline: `no reader for ${capture.endpoint}` } };
  let body: unknown;
  try {
    body = parseJson(text);
  } catch (error) {
    const what = /^\s*</.test(text) ? 'a web page instead of data' : (error as Error).name;
    return { result: { kind: 'unreadable', outline: what } };
  }
  if (!isJson(body)) return { result: { kind: 'unreadable', outline: outline(body) } };
  const account = sender.account && { account: sender.account };
  const read = reader.read({ body, url, host: sender.host, at, ...account });
  return ASKS_OF_LIVE.test(capture.endpoint) ? withBlocks(read, body, sender, at) : read;
}

/** What LIVE Manager asks about the running LIVE may hold the blocks of LIVE messages, even where it refuses something. */
const ASKS_OF_LIVE = /^(risk-permission|violation-(detail|status))$/;

function withBlocks(read: Read, body: unknown, { account }: Sender, at: number): Read {
  if (read.result.kind === 'signed-out' || (read.result.kind === 'facts' && read.result.facts.length > 0)) return read;
  const found = readAnswer(body, at);
  if (found.length === 0) return read;
  // It names whom it is about: somebody else's is not this page's.
  const own = found.filter(({ hostId }) => !hostId || !account || hostId === account.id);
  return facts(own.map(({ notice }) => ({ kind: 'notice', notice })));
}

/** One reading for each host that the messages name; those that name none go with the page's own account. */
function readFrames(capture: Extract<Capture, { kind: 'live' }>, at: number): Read[] {
  const { notices, sessions, heard, unknown } = readLive(capture.messages, capture.pushes, at);
  const hosts = [...new Set(notices.map((one) => one.hostId))];
  const onlyHeard = heard.length > 0 && sessions.length + unknown.length === 0;
  if (hosts.length === 0 && !onlyHeard) hosts.push(undefined);
  const partial = unknown[0] && `${unknown[0].method} ${unknown[0].outline}`;
  const told = hosts.map((hostId, index) => {
    const own = notices.filter((one) => one.hostId === hostId);
    const found: Fact[] = [
      ...(index === 0 ? sessions : []),
      ...own.map(({ notice }) => ({ kind: 'notice' as const, notice })),
    ];
    const account = hostId ? makeAccount('creator', hostId) : undefined;
    return facts(found, { account, ...(partial && { partial }) });
  });
  // Apart: whose LIVE it was said in, the ledger finds out by its room.
  return heard.length > 0 ? [...told, facts(heard)] : told;
}
