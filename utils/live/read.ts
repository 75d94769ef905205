/** The picked messages of LIVE frames into notices and sessions. Worker side; never throws on what a page sends. */

import type { LiveFact, LiveMessage } from '../domain';
import { read, type Told } from './enforcement';
import { ENDED_BY_HOST, ENDED_BY_MODERATOR, MEANINGS } from './meaning';
import { type LiveNotice, moment, toNotice } from './notice';
import { readPush } from './session';
import { outline, Wire } from './wire';

export interface LiveReading {
  /** In the order they came. One message by two transports is one; a repeat has the id of the first. */
  notices: LiveNotice[];
  /** One per room and state. */
  sessions: LiveFact[];
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

  const take = ({ method, payload: text, id }: LiveMessage): void => {
    const meaning = MEANINGS.get(method);
    if (!meaning) return;
    const [table, levelOf] = meaning;
    const payload = new Wire(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
    try {
      const told: Told = read(payload, { 1: 'common', ...table }, { said: [] });
      told.msgId ??= id;
      const { roomId, action, createTime } = told;
      const at = moment(createTime) ?? now;
      if (roomId && (action === ENDED_BY_HOST || action === ENDED_BY_MODERATOR)) {
        live({ kind: 'live', roomId, state: 'ended', endedAt: at });
      }
      const level = levelOf(told);
      if (!level) return;
      const made = toNotice(told, level, at, method);
      if (made) {
        notices.set(made.notice.id + level + at, made);
        return;
      }
    } catch {
      // Not the message we know.
    }
    payload.at = 0;
    const shape = outline(payload);
    if (SAYS_SOMETHING.test(shape)) unknown.push({ method, outline: shape });
  };

  for (const message of messages) {
    try {
      take(message);
    } catch {
      // Not even bytes.
    }
  }
  for (const push of pushes) {
    try {
      const fact = readPush(push);
      if (fact) live(fact);
    } catch {
      // Not the JSON we know.
    }
  }
  return { notices: [...notices.values()], sessions: [...sessions.values()], unknown };
}
