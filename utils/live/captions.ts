/**
 * What the host said, by the LIVE's own caption messages. Assumed, for TikTok documents none of it: the numbers on which
 * two public client schemas agree (1 common, 2 time in ms, 4 texts `{1 language, 2 words}`); 3 (length in ms), 5
 * (sentence) and 7 (definite) are in one of them alone.
 */

import type { LiveMessage } from '../domain';
import { fromBase64 } from './base64';
import { commonOf } from './common';
import { asId } from './enforcement';
import { moment } from './notice';
import { Wire } from './wire';

export interface Caption {
  /** ms since the epoch; when it was read where the message has no time. */
  at: number;
  roomId?: string;
  /** ms. */
  length?: number;
  lang: string;
  words: string;
  /** Pieces of one sentence: a later one says it anew. */
  sentence?: string;
  /** It will not be said anew. */
  definite?: true;
}

/** One message says the same in several languages. */
const LANGUAGES = 8;
const LONGEST_MS = 60_000;

/** In the order they came; what cannot be read is left out. Never throws. */
export function readCaptions(messages: readonly LiveMessage[], now: number): Caption[] {
  return messages.flatMap(({ payload }) => {
    try {
      return readOne(new Wire(fromBase64(payload)), now);
    } catch {
      return [];
    }
  });
}

function readOne(wire: Wire, now: number): Caption[] {
  const texts: { lang: string; words: string }[] = [];
  const more: Omit<Caption, 'lang' | 'words'> = { at: now };
  let timed = false;
  try {
    while (wire.next()) {
      const { field, number } = wire;
      if (field === 1 && wire.type === 2) {
        const { roomId, createTime } = commonOf(wire.inner);
        if (roomId) more.roomId = roomId;
        if (!timed) more.at = createTime ?? more.at;
      } else if (field === 4 && wire.type === 2) {
        if (texts.length < LANGUAGES) texts.push(readText(wire.inner));
      } else if (wire.type) continue;
      else if (field === 2) {
        const said = moment(number);
        timed = said !== undefined;
        more.at = said ?? more.at;
      } else if (field === 3 && number > 0 && number <= LONGEST_MS) more.length = number;
      else if (field === 5) {
        const sentence = asId(wire.digits);
        if (sentence) more.sentence = sentence;
      } else if (field === 7 && number) more.definite = true;
    }
  } catch {
    // Cut short: what came whole has been read.
  }
  return texts.filter(({ words }) => words).map((text) => ({ ...more, ...text }));
}

function readText(wire: Wire): { lang: string; words: string } {
  const text = { lang: '', words: '' };
  while (wire.next()) {
    if (wire.field === 1) text.lang = wire.string.slice(0, 20);
    else if (wire.field === 2) text.words = wire.string;
  }
  return text;
}
