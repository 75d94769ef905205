/** A pop-up, drawer or notice of the page's own as a notice, by its words alone: what did not come by message. */

import type { NoticeRead } from '../domain';
import { hash } from '../domain/hash';
import type { Told } from './enforcement';
import { AS_TEXT, meantBy } from './meaning';
import { toNotice } from './notice';

/** `kind`: where it stands on the page; `words` is all of it but its title. */
export interface PageText {
  kind: 'dialog' | 'drawer' | 'notice';
  title?: string;
  words: string;
}

/** Countdowns and prices tick while a text stays the same. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, ' ');

/** Nothing when it does not speak of enforcement. Its time is when it was seen: one seen again may be a repeat. */
export function readPageText({ kind, title, words }: PageText, now: number): NoticeRead | undefined {
  const told: Told = { said: [{ words }] };
  if (title) told.title = { words: title };
  if (kind === 'dialog') told.dialog = true;
  if (kind === 'drawer') told.sheet = true;
  const meant = meantBy(AS_TEXT, told);
  const made = meant && toNotice(told, meant, now, '');
  if (!made) return undefined;
  const { untimed: _, ...notice } = made.notice;
  return { ...notice, id: `t:${Math.floor(now / 60_000).toString(36)}:${hash(plain(`${title ?? ''} ${words}`))}` };
}
