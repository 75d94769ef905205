/** The week's reminders, warnings and messages, folded: an evening of one reminder is one line, counted. */

import type { Notice, NoticeLevel } from '../notice';
import type { MessageGroup, Week } from './report';

const LOUDNESS: Record<NoticeLevel, number> = { interruption: 3, warning: 2, reminder: 1, message: 0 };

export function messagesOf(notices: readonly Notice[], week: Week): MessageGroup[] {
  const groups = new Map<string, MessageGroup>();
  for (const notice of notices) {
    const came = cameIn(notice, week);
    if (!came) continue;
    const { level, policyKey, policyWords, roomId, words } = notice;
    const surface = level === 'message' && !roomId ? 'account' : 'live';
    const name = JSON.stringify([
      level,
      surface,
      policyKey ?? policyWords ?? null,
      policyKey || policyWords ? '' : words,
    ]);
    const known = groups.get(name);
    const latest = !known || came.lastAt >= known.lastAt;
    groups.set(name, {
      level,
      surface,
      words: latest ? words : known.words,
      ...((policyWords ?? known?.policyWords) && { policyWords: policyWords ?? known?.policyWords }),
      count: (known?.count ?? 0) + came.count,
      at: Math.min(known?.at ?? came.at, came.at),
      lastAt: Math.max(known?.lastAt ?? came.lastAt, came.lastAt),
    } as MessageGroup);
  }
  return [...groups.values()].sort(
    (a, b) => LOUDNESS[b.level] - LOUDNESS[a.level] || b.count - a.count || b.lastAt - a.lastAt,
  );
}

/** How often a notice came in this week, and when first and last; one that went on over midnight is in both weeks. */
function cameIn({ at, lastAt, count, moments }: Notice, { from, to }: Week) {
  const end = Math.max(at, lastAt);
  if (at >= to || end < from) return undefined;
  if (at >= from && end < to) return { count, at, lastAt: end };
  const inside = (moments ?? [[at, at] as const]).filter(([first]) => first >= from && first < to);
  const [first] = inside;
  if (!first) return undefined;
  return { count: inside.length, at: first[0], lastAt: Math.min(inside.at(-1)?.[1] ?? first[1], to - 1) };
}
