/**
 * Invitations among the seller's inbox messages: recognised by words that say both that one is invited and to what, and
 * quoted. A date counts when it is written so that it can mean one day only, a place when it is labelled as one. Of all else
 * nothing is made: what is not stated so is for the seller to fill in.
 */

import { hash } from '../domain/hash';
import type { Notice } from '../domain/notice';
import type { WorkshopMode, WorkshopRead } from '../domain/workshops/workshop';
import { whenIn } from './dates-in-words';

export interface Invitation {
  /** Id of the message. */
  id: string;
  /** TikTok's words. */
  title: string;
  words: string;
  url?: string;
  mode?: WorkshopMode;
  place?: string;
  /** When the message was read, ms. */
  at: number;
  /** Only where the message states the day. */
  read?: WorkshopRead;
}

export type Message = Pick<Notice, 'id' | 'level' | 'at' | 'words'> &
  Partial<Pick<Notice, 'title' | 'learnUrl' | 'account'>>;

/** Dictionary words, in the languages in which the sites are met. */
const INVITES = [
  /\b(?:invit(?:e|es|ed|ation|ations)|join us|rsvp|register (?:now|here|today|for)|sign up|save (?:the|your) (?:date|seat|spot))\b/i,
  /\b(?:einladung|eingeladen|invitación|invitad[oa]s?|invités?|invitation|invito|invitat[oi]|convite|convidad[oa]s?)\b/iu,
  /\b(?:undangan|diundang|jemputan|dijemput)\b|thư mời|mời (?:bạn|tham)|เชิญ|招待|邀请|邀請/iu,
];
const EVENTS = [
  /\b(?:workshops?|webinars?|master ?class(?:es)?|seminars?|summits?|boot ?camps?|meet-?ups?|trainings?|(?:info|q&a) sessions?|in-person (?:events?|sessions?))\b/i,
  /\b(?:schulung(?:en)?|taller(?:es)?|capacitaci(?:ón|ones)|seminarios?|formations?|ateliers?|formazione|oficinas?|treinamentos?)\b/iu,
  /\b(?:pelatihan|lokakarya|bengkel|latihan)\b|hội thảo|đào tạo|สัมมนา|อบรม|เวิร์กช็?อป|研修|セミナー|培训|研讨会/iu,
];
/** About one that is over, or that is owed and no invitation. */
const NOT =
  /\b(?:thank(?:s| you) for (?:attending|joining|coming)|recordings?|recap|missed|was held|has ended|mandatory|required to complete|violations?)\b/i;
const ONLINE = /\b(?:online|virtual(?:ly)?|webinars?|zoom|google meet|teams meeting|livestream(?:ed)?)\b/i;
const ON_SITE = /\b(?:in[- ]person|on[- ]?site|face[- ]to[- ]face)\b/i;
const PLACE = /(?:^|[\n.;|])\s*(?:venue|location|address|where|place)\s*[:：]\s*([^\n;|]{3,160})/i;

const said = (text: string, some: readonly RegExp[]): boolean => some.some((one) => one.test(text));

/** Undefined: it is none, or it is not sure that it is one. */
export function invitationFrom(message: Message): Invitation | undefined {
  const { id, level, at, words, title, learnUrl } = message;
  const text = `${title ?? ''}\n${words}`.slice(0, 4_000);
  if (level !== 'message' || !said(text, INVITES) || !said(text, EVENTS) || NOT.test(text)) return undefined;
  const mode = ONLINE.test(text) === ON_SITE.test(text) ? undefined : ONLINE.test(text) ? 'online' : 'in-person';
  const labelled = PLACE.exec(text)?.[1]
    ?.replace(/\.\s.*$|\.$/, '')
    .trim();
  const place = labelled && !ONLINE.test(labelled) && !/^(?:tba|tbd|to be )/i.test(labelled) ? labelled : undefined;
  const url = learnUrl?.startsWith('https://') ? learnUrl : undefined;
  const invitation: Invitation = {
    id,
    title: title ?? words.slice(0, 120),
    words,
    at,
    ...(mode && { mode }),
    ...(place && { place }),
    ...(url && { url }),
  };
  const when = whenIn(text);
  return when ? { ...invitation, read: readOf(invitation, when) } : invitation;
}

function readOf(
  { id, title, words, mode, place, url }: Invitation,
  when: NonNullable<ReturnType<typeof whenIn>>,
): WorkshopRead {
  return {
    id: `invitation-${hash(id)}`,
    title,
    ...when,
    description: words,
    ...(mode && { mode }),
    ...(place && { place: { name: place } }),
    ...(url && { url }),
    entry: 'invitation',
  };
}

/** Days for which one that states no date is shown: later it is surely over. */
const SHOWN_MS = 60 * 86_400_000;

/** Those that state their day, as the list takes them, and those that do not, newest first: to be shown apart, in their words. */
export function invitationsIn(
  messages: readonly Message[],
  now: number,
): { reads: WorkshopRead[]; undated: Invitation[] } {
  const all = messages.flatMap((one) => invitationFrom(one) ?? []);
  const undated = all.filter(({ read, at }) => !read && at > now - SHOWN_MS).sort((a, b) => b.at - a.at);
  return { reads: all.flatMap(({ read }) => read ?? []), undated };
}
