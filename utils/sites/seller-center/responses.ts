/** Seller Center's answers into facts (surfaces 2.2). Envelope `{code, message, data}`; 98001002 = signed out. */

import type { Account, Fact, InboxFact, PageSection, UnseenFact } from '../../domain';
import { makeAccount } from '../../domain/account';
import { programmeFor } from '../../domain/programmes';
import { type Answer, facts, type Read, type Reader } from '../answer';
import { flag, given, group, isJson, type Json, list, num, text } from '../fields';
import { outline } from '../json';
import { readRecords } from '../records';
import { regionOf } from './pages';
import { readPerformance } from './performance';

const SIGNED_OUT = 98001002;

/** The seller every call of the page names in its query, and the region of its host or query. */
export function sellerOf(url: URL, host: string): Account | undefined {
  const id = url.searchParams.get('oec_seller_id') || url.searchParams.get('seller_id');
  if (!id || !/^\d{5,25}$/.test(id)) return undefined;
  const region = url.searchParams.get('shop_region') ?? regionOf(host);
  return makeAccount('seller', id, region && /^[A-Za-z]{2}$/.test(region) ? { region } : {});
}

function unwrap(answer: Answer, read: (data: Json, account: Account | undefined) => Read | undefined): Read {
  const { body, url, host } = answer;
  const account = sellerOf(url, host) ?? answer.account;
  const named = account ? { account } : {};
  const code = num(body, 'code');
  if (code === SIGNED_OUT) return { result: { kind: 'signed-out' }, ...named };
  if (code !== undefined && code !== 0) return { result: { kind: 'failed', words: `code ${code}` }, ...named };
  const data = group(body, 'data');
  const got = code === 0 && data ? read(data, account) : undefined;
  return { ...named, ...(got ?? { result: { kind: 'unreadable', outline: outline(body) } }) };
}

const score: Reader = {
  part: 'score',
  read: (answer) =>
    unwrap(answer, (data) => {
      const value = num(data, 'score', 'ahr_score');
      if (value === undefined || value < 0 || value > 1000) return undefined;
      const sections = sectionsOf(data);
      return facts([{ kind: 'score', measure: 'ahr', value, ...(sections.length && { sections }) }]);
    }),
};

function sectionsOf(data: Json): PageSection[] {
  return (list(data, 'section_infos') ?? []).flatMap((one) => {
    if (!isJson(one)) return [];
    const from = num(one, 'left_node');
    const to = num(one, 'right_node');
    const label = text(one, 'risk_level');
    return from === undefined || to === undefined || !label ? [] : [{ from, to, label }];
  });
}

/** What the overview says of tickets nobody has opened, to be held against the list of records. */
function unseenOf(data: Json): UnseenFact[] {
  const unread = num(data, 'unread_violation_number');
  const said = given({
    newViolation: flag(data, 'has_new_violation'),
    newWarning: flag(data, 'has_new_warning'),
    unread: unread !== undefined && Number.isInteger(unread) && unread >= 0 ? unread : undefined,
  });
  return Object.keys(said).length > 0 ? [{ kind: 'unseen', ...said }] : [];
}

/** `violation_score` is the points scale where the seller's programme counts points; elsewhere its meaning is unknown. */
const overview: Reader = {
  read: (answer) =>
    unwrap(answer, (data, account) => {
      const value = num(data, 'violation_score');
      const unseen = unseenOf(data);
      const known = value !== undefined || unseen.length > 0 || list(data, 'section_infos', 'violation_points_v2');
      if (!known) return undefined;
      const programme = programmeFor('seller', account?.region, 'points', answer.at);
      if (!programme || value === undefined) return facts(unseen);
      if (value < programme.scale.min || value > programme.scale.max) {
        return { result: { kind: 'unreadable', outline: 'violation_score outside its scale' }, part: 'score' };
      }
      const sections = sectionsOf(data);
      const score: Fact = { kind: 'score', measure: 'points', value, ...(sections.length && { sections }) };
      return facts([score, ...unseen], { part: 'score' });
    }),
};

const records: Reader = {
  part: 'tickets',
  read: (answer) => unwrap(answer, (data) => readRecords(data, answer.url.origin)),
};

/** A single record's detail: the same names, one record deep. Not a list, so it says nothing about the others. */
const record: Reader = {
  read: (answer) =>
    unwrap(answer, (data) => {
      const one = group(data, 'record', 'violation_record', 'detail') ?? data;
      return readRecords({ records: [one] }, answer.url.origin);
    }),
};

/** Warnings are no tickets: nothing was taken and nothing is due, so they stand among the messages. */
const warnings: Reader = {
  read: (answer) =>
    unwrap(answer, (data) => {
      const read = readRecords(data, answer.url.origin);
      if (read?.result.kind !== 'facts') return read;
      const found = read.result.facts.flatMap((fact): Fact[] => {
        if (fact.kind !== 'violation') return [];
        const { id, policyWords, issuedAt, details, suggestion, learnUrl } = fact.violation;
        const notice = {
          id: `warning:${id}`,
          level: 'message' as const,
          at: issuedAt ?? answer.at,
          title: policyWords,
        };
        const more = given({ advice: suggestion, learnUrl });
        return [{ kind: 'notice', notice: { ...notice, words: details ?? policyWords, ...more } }];
      });
      const { partial } = read.result;
      return facts(found, partial ? { partial } : {});
    }),
};

/** Inbox categories by number (surfaces 2.2). */
const CATEGORIES: Record<string, InboxFact['counts'][number]['category']> = {
  4000000: 'violations',
  5000000: 'appeals',
  6000000: 'policies',
};

const counts: Reader = {
  read: (answer) =>
    unwrap(answer, (data) => {
      const found = list(data, 'list_details');
      if (!found) return undefined;
      const rows = found.flatMap((one): InboxFact['counts'] => {
        if (!isJson(one)) return [];
        const type = num(one, 'msg_category_type');
        const unread = num(one, 'new_message_count');
        if (type === undefined || unread === undefined) return [];
        const words = text(one, 'msg_category_type_name') ?? '';
        return [{ category: CATEGORIES[String(type)] ?? 'other', words, unread }];
      });
      return facts([{ kind: 'inbox', counts: rows }]);
    }),
};

/** Inbox messages carry no id and no time of their own (surfaces 2.2): known by their words, dated when first read. */
const messages: Reader = {
  read: (answer) =>
    unwrap(answer, (data) => {
      const found = list(data, 'message', 'messages');
      if (!found) return undefined;
      const read = found.flatMap((one): Fact[] => {
        const title = isJson(one) ? text(one, 'title') : undefined;
        if (!isJson(one) || !title) return [];
        const words = text(one, 'brief_content', 'content') ?? title;
        const at = answer.at;
        return [
          { kind: 'notice', notice: { id: `msg:${hash(`${title}\n${words}`)}`, level: 'message', at, title, words } },
        ];
      });
      return facts(read);
    }),
};

/** It is no part of the standing: what cannot be read here says nothing about health. */
const performance: Reader = { read: (answer) => unwrap(answer, readPerformance) };

/** FNV-1a, 64 bits as hex: stable names for things that have none. */
function hash(words: string): string {
  let h = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(words)) h = ((h ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return h.toString(16).padStart(16, '0');
}

export const readers: Record<string, Reader> = {
  'ahr-score': score,
  'violation-overview': overview,
  'violation-records': records,
  'violation-record': record,
  'warning-records': warnings,
  'message-counts': counts,
  'message-list': messages,
  'performance-score': performance,
};
