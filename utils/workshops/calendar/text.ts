/** Bytes of a calendar into text: byte order marks, damaged UTF-8, the old code page, and what is no calendar at all. */

import type { Notes } from './types';

/** Bytes decoded between two turns. */
const CHUNK = 256 * 1024;
/** Where a calendar begins, at the latest: some servers print a warning first. */
const HEAD = 20_000;

/** The text without byte order mark; a note when letters had to be guessed or are lost. */
export function* textOf(body: string | Uint8Array, notes: Notes): Generator<void, string> {
  if (typeof body === 'string') return body.replace(/^\uFEFF/, '');
  const wide =
    body[0] === 0xff && body[1] === 0xfe ? 'utf-16le' : body[0] === 0xfe && body[1] === 0xff ? 'utf-16be' : '';
  if (wide) return yield* decode(body, wide, false);
  try {
    return yield* decode(body, 'utf-8', true);
  } catch {
    const whole = joinLetters(body);
    try {
      return yield* decode(whole, 'utf-8', true);
    } catch {
      notes.add('charset');
      const text = yield* decode(whole, 'utf-8', false);
      const lost = text.match(/\uFFFD/g)?.length ?? 0;
      const kept = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
      return lost > kept ? yield* decode(whole, 'windows-1252', false) : text;
    }
  }
}

function* decode(bytes: Uint8Array, charset: string, fatal: boolean): Generator<void, string> {
  const decoder = new TextDecoder(charset, { fatal });
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
    yield;
  }
  parts.push(decoder.decode());
  return parts.join('');
}

/** Lines are folded after 75 octets, by some in the middle of a letter: the fold is taken out before decoding. */
function joinLetters(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i - 1] ?? 0) >= 0x80) {
      const line = bytes[i] === 13 && bytes[i + 1] === 10 ? 2 : bytes[i] === 10 || bytes[i] === 13 ? 1 : 0;
      const blank = bytes[i + line] === 32 || bytes[i + line] === 9;
      // 10xxxxxx goes on with a letter that began on the line before.
      if (line > 0 && blank && ((bytes[i + line + 1] ?? 0) & 0xc0) === 0x80) i += line + 1;
    }
    out[length++] = bytes[i] ?? 0;
  }
  return out.subarray(0, length);
}

/** What came instead of a calendar; undefined when it is one. */
export function notACalendar(text: string): 'html' | 'empty' | 'no-calendar' | undefined {
  const head = text.slice(0, HEAD);
  if (/^[ \t]*BEGIN:(?:VCALENDAR|VEVENT)/im.test(head)) return undefined;
  if (head.trim() === '') return 'empty';
  return /^\s*(?:<!doctype|<html|<\?xml|<head|<body|<!--)|<html[\s>]/i.test(head) ? 'html' : 'no-calendar';
}
