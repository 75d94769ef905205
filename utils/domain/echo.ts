/**
 * One thing told twice: under an id of TikTok's, and in the page's own words (or an answer) without one. The second joins
 * the first, whichever was read first, and makes no alert of its own. Pure.
 */

import { stretches, withSource } from './fold';
import type { Notice, NoticeLevel } from './notice';

/** What is needed of a notice to know what it says. */
export interface Saying {
  level: NoticeLevel;
  at: number;
  lastAt?: number;
  moments?: Notice['moments'];
  words: string;
  title?: string;
  policyWords?: string;
  policyKey?: string;
  roomId?: string;
}

/** Ours: a page shows what came by message at once; so much later it is another one. */
export const ECHO_MS = 60_000;
/** Plain letters; a shorter text ("Warning") may stand in any other. */
const MIN = 8;

/** How ids begin that are none of TikTok's. */
export const ECHOES = ['t:', 'h:'] as const;
/** Whether TikTok gave it no id: named by the words of the page, or by level, room and words. */
export const isEcho = (id: string): boolean => ECHOES.some((start) => id.startsWith(start));
/** Whether it is a notice of a LIVE at all. */
export const isLiveNotice = (id: string): boolean => /^[pmth]:/.test(id);

const stretchesOf = ({ moments, at, lastAt = at }: Saying): NonNullable<Notice['moments']> => moments ?? [[at, lastAt]];

/** ms between two; 0 when they overlap. */
function apart(a: Saying, b: Saying): number {
  const gaps = stretchesOf(a).flatMap(([from, to]) =>
    stretchesOf(b).map(([start, end]) => Math.max(0, start - to, from - end)),
  );
  return Math.min(...gaps);
}

export const near = (a: Saying, b: Saying): boolean => apart(a, b) <= ECHO_MS;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
const textsOf = ({ words, title, policyWords }: Saying): string[] =>
  [words, title, policyWords].map((text) => plain(text ?? '')).filter((text) => text.length >= MIN);
const wholeOf = ({ title, words }: Saying): string => ` ${plain(`${title ?? ''} ${words}`)} `;

/** Words of one stand in the other, or it is the same rule. Either may be given first. */
function alike(a: Saying, b: Saying): boolean {
  if (a.policyKey !== undefined && a.policyKey === b.policyKey) return true;
  const [ofA, ofB] = [wholeOf(a), wholeOf(b)];
  return textsOf(a).some((text) => ofB.includes(text)) || textsOf(b).some((text) => ofA.includes(text));
}

/** Same room or unknown, within a minute, and alike; a LIVE is interrupted once in a minute, whatever the words. */
export function saysTheSame(a: Saying, b: Saying): boolean {
  if (a.roomId !== undefined && b.roomId !== undefined && a.roomId !== b.roomId) return false;
  if (!near(a, b)) return false;
  return (a.level === 'interruption' && b.level === 'interruption') || alike(a, b);
}

/** Whether one of these is what an echo repeats. */
export const saidIn = (known: readonly (Saying & { id: string })[], echo: Saying & { id: string }): boolean =>
  known.some((one) => one.id !== echo.id && !isEcho(one.id) && saysTheSame(one, echo));

/**
 * A notice with an id of TikTok's and an echo of it: what TikTok said stands, and the echo fills in what it left open.
 * Times at which only the echo came are repeats.
 */
export function joinEcho(named: Notice, echo: Notice): Notice {
  const own = stretchesOf(named);
  const alone = stretchesOf(echo).filter(([from, to]) => !near({ ...echo, moments: [[from, to]] }, named));
  const whole: Notice = {
    ...echo,
    ...named,
    moments: stretches([...own, ...alone]),
    count: named.count + alone.length,
    sources: echo.sources.reduce(withSource, named.sources),
  };
  // TikTok does not always say how loud it is; where it stands on the page does.
  if (named.level === 'message') {
    whole.level = echo.level;
    if (named.meaning === undefined && echo.meaning) whole.meaning = echo.meaning;
  }
  for (const [from, to] of alone) {
    whole.at = Math.min(whole.at, from);
    whole.lastAt = Math.max(whole.lastAt, to);
  }
  if (!named.told) delete whole.told;
  if (whole.at !== named.at) delete whole.day;
  else if (named.day === undefined) delete whole.day;
  return whole;
}
