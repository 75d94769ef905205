/** Links of a calendar: https or nothing. */

import type { Notes } from './types';

const LONGEST = 1_000;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** The address when it is https and names a host, without user and password. Anything else that is a link is noted. */
export function httpsFrom(text: string, notes: Notes): string | undefined {
  const word = text.trim().replace(/^<|>$/g, '');
  if (word === '') return undefined;
  // Tabs and line breaks inside a scheme are taken out by browsers, and by nobody who only compares words.
  if (/[\p{Cc}\s]/u.test(word) || word.length > LONGEST || !SCHEME.test(word)) return bad(word, notes);
  let url: URL;
  try {
    url = new URL(word);
  } catch {
    return bad(word, notes);
  }
  if (url.protocol !== 'https:' || url.username || url.password || !url.hostname.includes('.')) return bad(word, notes);
  return url.href.length > LONGEST ? undefined : url.href;
}

/** Its host is worth a look, the rest of a hostile link is not. */
function bad(word: string, notes: Notes): undefined {
  notes.add('links', SCHEME.exec(word)?.[0]);
  return undefined;
}

/** Luma and Eventbrite have no URL line; they begin or end the description with one of these. */
const POINTER =
  /\b(?:get up-to-date information at|for details, click here|event page|more info(?:rmation)?)\s*:\s*(https:\/\/[^\s<>"]{4,900})/i;

/** The page of the event as its description points to it. */
export function pointedAt(description: string): string | undefined {
  const found = POINTER.exec(description.slice(0, 20_000))?.[1]?.replace(/[).,;]+$/, '');
  try {
    const url = found === undefined ? undefined : new URL(found);
    return url?.protocol === 'https:' && !url.username && url.hostname.includes('.') ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The first https address in a text that is nothing else, or begins with one. */
export const linkIn = (text: string): string | undefined => /^\s*(https?:\/\/[^\s,;]{4,900})/i.exec(text)?.[1];
