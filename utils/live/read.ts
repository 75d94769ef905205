/** The picked messages of LIVE frames into notices and sessions. Worker side; never throws on what a page sends. */

import type { CaptionFact, LiveFact, LiveMessage, ViewersFact } from '../domain';
import { fromBase64 } from './base64';
import { readCaptions } from './captions';
import { read, type Table, type Told } from './enforcement';
import { losslessJson, toldBy } from './json';
import { AS_JSON, ENDED_BY_HOST, ENDED_BY_MODERATOR, meantBy } from './meaning';
import { CAPTION, method, type Name, VIEWERS } from './methods';
import { type LiveNotice, moment, toNotice } from './notice';
import { readPush, viewersIn } from './session';
import { TABLES } from './tables';
import { readViewers } from './viewers';
import { outline, Wire } from './wire';

export interface LiveReading {
  /** In the order they came. One message by two transports is one; a repeat has the id of the first. */
  notices: LiveNotice[];
  /** One per room and state. */
  sessions: LiveFact[];
  /** What was said and how many watched, each of the LIVE it names. */
  heard: (CaptionFact | ViewersFact)[];
  /** Enforcement messages of a shape we cannot read. */
  unknown: { method: string; outline: string }[];
}

/** A shape that breaks off, or something besides `common` that could have held words. */
const SAYS_SOMETHING = /!|\b(?!1:)\d+:2/;

export function readLive(messages: readonly LiveMessage[], pushes: readonly string[], now: number): LiveReading {
  const notices = new Map<string, LiveNotice>();
  const sessions = new Map<string, LiveFact>();
  const unknown: LiveReading['unknown'] = [];
  const live = (fact: LiveFact): unknown => sessions.set(fact.roomId + fact.state, fact);
  const keep = (made: LiveNotice): unknown =>
    notices.set(`${made.notice.id} ${made.notice.level} ${made.notice.at}`, made);

  const take = (payload: Wire, name: Name, table: Table, id: string): void => {
    try {
      const told: Told = read(payload, table, { said: [] });
      told.msgId ??= id;
      const { roomId, action, createTime } = told;
      if (roomId && (action === ENDED_BY_HOST || action === ENDED_BY_MODERATOR)) {
        live({ kind: 'live', roomId, state: 'ended', endedAt: moment(createTime) ?? now });
      }
      const meant = meantBy(name, told);
      if (!meant) return;
      const made = toNotice(told, meant, now, method(name));
      if (made) {
        keep(made);
        return;
      }
    } catch {
      // Not the message we know.
    }
    payload.at = 0;
    const shape = outline(payload);
    if (SAYS_SOMETHING.test(shape)) unknown.push({ method: method(name), outline: shape });
  };

  for (const { method, payload, id } of messages) {
    const name = /^Webcast(\w+)Message$/.exec(method)?.[1] as Name;
    const table = TABLES.get(name);
    try {
      if (table) take(new Wire(fromBase64(payload)), name, table, id);
    } catch {
      // Not even bytes.
    }
  }
  const heard = heardIn(messages, now);
  for (const push of pushes) {
    try {
      const fields = losslessJson(push);
      const fact = readPush(fields);
      if (fact) live(fact);
      const viewers = viewersIn(fields, now);
      if (viewers) heard.push(viewers);
      const told = toldBy(fields);
      const meant = told && meantBy(AS_JSON, told);
      const made = meant && toNotice(told, meant, now, 'live_room_info');
      if (made) keep(made);
    } catch {
      // Not the JSON we know.
    }
  }
  return { notices: [...notices.values()], sessions: [...sessions.values()], heard, unknown };
}

function heardIn(messages: readonly LiveMessage[], now: number): LiveReading['heard'] {
  const of = (name: string): LiveMessage[] => messages.filter(({ method }) => method === name);
  const captions = readCaptions(of(CAPTION), now).flatMap(({ roomId, at, lang, words, sentence }): CaptionFact[] =>
    roomId ? [{ kind: 'caption', roomId, at, lang, words, ...(sentence !== undefined && { sentence }) }] : [],
  );
  return [...captions, ...readViewers(of(VIEWERS), now)];
}
