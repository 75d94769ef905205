/** LIVE Manager's answers into facts (surfaces 2.3, 2.4). Envelope `{code, message, …fields at the top}`. */

import type { LiveFact, ViolationRead } from '../../domain';
import { type Account, makeAccount } from '../../domain/account';
import { creatorMeasure } from '../../domain/programmes';
import { type Answer, facts, type Read, type Reader } from '../answer';
import { flag, given, group, id, isJson, type Json, list, num, text, time } from '../fields';
import { outline } from '../json';
import { readLiveRecord } from '../live-record';
import { readRecords } from '../records';
import { readViolation } from '../violation-record';

/** Some answers nest their fields under `data`, most do not. */
function unwrap({ body }: Answer, read: (fields: Json) => Read | undefined): Read {
  const code = num(body, 'code', 'status_code');
  if (code === 98001002) return { result: { kind: 'signed-out' } };
  if (code !== undefined && code !== 0) return { result: { kind: 'failed', words: `code ${code}` } };
  const fields = { ...body, ...(group(body, 'data') ?? {}) };
  return read(fields) ?? { result: { kind: 'unreadable', outline: outline(body) } };
}

/** Who is signed in to LIVE Manager; the body is not public, so every name is an alias. */
const account: Reader = {
  read: (answer) =>
    unwrap(answer, (top) => {
      const fields = group(top, 'account_info', 'user_info', 'user', 'account') ?? top;
      const user = id(fields, 'user_id', 'uid', 'creator_id', 'user_id_str', 'id');
      if (!user) return undefined;
      const handle = text(fields, 'unique_id', 'uniqueId', 'user_name', 'handle', 'nickname');
      const region = text(fields, 'region', 'country', 'shop_region') ?? answer.url.searchParams.get('region');
      const named = makeAccount('creator', user, {
        ...(handle && { handle: handle.startsWith('@') ? handle : `@${handle}` }),
        ...(region && /^[A-Za-z]{2}$/.test(region) && { region }),
      });
      return facts([{ kind: 'account', account: named }], { account: named });
    }),
};

/** `room_status` 2 = live, 4 = ended (surfaces 2.4). */
const room: Reader = {
  read: (answer) =>
    unwrap(answer, (top) => {
      const fields = group(top, 'live_room_info', 'room_info', 'room') ?? top;
      const status = num(fields, 'room_status', 'status');
      const roomId = id(fields, 'room_id', 'room_id_str', 'id');
      if (status === undefined) return undefined;
      if (!roomId || roomId === '0' || (status !== 2 && status !== 4)) return facts([]);
      const live: LiveFact = {
        kind: 'live',
        roomId,
        state: status === 2 ? 'live' : 'ended',
        ...given({ title: text(fields, 'title', 'room_title', 'name'), startedAt: time(fields, 'start_time') }),
      };
      const count = status === 2 ? num(fields, 'user_count') : undefined;
      if (count === undefined || count < 0) return facts([live]);
      return facts([live, { kind: 'viewers', roomId, at: answer.at, count }]);
    }),
};

const pinned: Reader = {
  read: (answer) =>
    unwrap(answer, (top) => {
      const product = group(top, 'product', 'pin_product', 'pinned_product') ?? top;
      const productId = id(product, 'product_id', 'id');
      const title = text(product, 'title', 'product_name', 'name');
      const roomId = id(top, 'room_id');
      if (!productId || !title) return facts([]);
      return facts([{ kind: 'pin', productId, title, ...(roomId && { roomId }) }]);
    }),
};

/**
 * The governance family: a creator's health, a creator's violations, or something that is not ours, told apart by
 * shape because the paths are not public. An answer without any of the known names is left alone.
 */
const governance: Reader = {
  part: 'both',
  read: (answer) =>
    unwrap(answer, (fields): Read => {
      if (num(fields, 'violation_score') !== undefined || isJson(fields.risk_info)) return health(fields, answer);
      const found = list(fields, 'records', 'violation_records');
      const records = found && readRecords(fields, answer.url.origin);
      if (records) return records;
      // A violation list under names nobody knows may hold tickets: that is not the same as none.
      return VIOLATION_LIST.test(answer.url.pathname)
        ? { result: { kind: 'unreadable', outline: outline(fields) }, part: 'tickets' }
        : facts([]);
    }),
};

const VIOLATION_LIST = /\/violations?([_/](list|records?))?\/?$/;

function health(fields: Json, answer: Answer): Read {
  const value = num(fields, 'violation_score');
  const hidden = flag(fields, 'is_show_score') === false;
  if (value === undefined || hidden) return facts([]);
  const measure = measureOf(answer.account, value, answer.at);
  if (!measure || value < 0 || value > (measure === 'chr' ? 1000 : 24)) {
    return {
      result: {
        kind: 'unreadable',
        outline: `violation_score outside the scales of ${answer.account?.region ?? 'an unknown region'}`,
      },
      part: 'score',
    };
  }
  const words = text(group(fields, 'risk_info') ?? {}, 'risk_level_text');
  return facts([{ kind: 'score', measure, value, ...(words && { pageWords: words }) }], { part: 'score' });
}

/** More than 24 cannot be the older points scale; otherwise region and date decide, and unknown stays unknown. */
function measureOf(account: Account | undefined, value: number, at: number): 'chr' | 'points' | undefined {
  const measure = creatorMeasure(account?.region, at);
  if (measure === 'chr' || (measure === undefined && value > 24)) return 'chr';
  return measure === 'points' ? 'points' : undefined;
}

/** Around what an answer says, on every host. */
const ENVELOPE = ['code', 'status_code', 'message', 'msg', 'data', 'extra', 'resp_meta_data'];

/** No words, no yes, nothing but noughts: whatever its names mean, it tells of nothing. */
function isQuiet(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return !value || value === '0';
  return Object.values(value).every(isQuiet);
}

/**
 * What LIVE Manager asks about the running LIVE: the bodies are published nowhere (surfaces 2.4). Tickets under the names
 * of either kind of record; enforcement blocks are looked for in `readers.ts`; anything else is not guessed at.
 */
const asksOfLive: Reader = {
  read: (answer) =>
    unwrap(answer, (fields) => {
      const base = answer.url.origin;
      const ticket = (one: Json): ViolationRead | undefined =>
        readViolation(one, base) ?? readLiveRecord(one, true, base);
      const one = group(fields, 'violation_detail', 'violation', 'detail', 'record') ?? fields;
      const violation = ticket(one) ?? ticket(fields);
      const said = Object.entries(fields).filter(([name]) => !ENVELOPE.includes(name));
      const list = readRecords(fields, base, ticket)?.result;
      // A few tickets of one LIVE: neither their presence nor their absence says that the list of all has been read.
      if (list) return { result: list };
      return (
        (violation && facts([{ kind: 'violation', violation }])) ??
        (isQuiet(Object.fromEntries(said)) ? facts([]) : undefined)
      );
    }),
};

export const readers: Record<string, Reader> = {
  'risk-permission': asksOfLive,
  'violation-detail': asksOfLive,
  'violation-status': asksOfLive,
  'account-info': account,
  'room-info': room,
  pinned,
  'creator-governance': governance,
};
