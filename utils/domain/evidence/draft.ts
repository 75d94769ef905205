/**
 * An appeal draft as data: facts in order, and blanks for what only the seller knows. `utils/words` makes sentences of it.
 * Nothing in it is ours to claim: each fact stands in the pack, and whether the rule was kept is the seller's to say.
 */

import type { Surface } from '../violation';
import { CAPS, cut } from './caps';
import type { Variant } from './kept';
import type { EvidenceLive, EvidencePack, Minute, Row } from './pack';

/** A blank is a question to the seller, by the end of its message key. */
export type Blank =
  | 'shown'
  | 'video'
  | 'listing'
  | 'else'
  | 'why_complies'
  | 'where_stated'
  | 'what_corrected'
  | 'when_corrected'
  | 'not_again';

export type DraftLine =
  | { kind: 'ticket'; id: string; at?: number }
  | { kind: 'notice'; level: EvidencePack['head']['level']; at: number }
  | { kind: 'rule'; words: string }
  | { kind: 'rule-unsaid' }
  | { kind: 'quote'; words: string }
  | { kind: 'live'; title?: string; from?: number; to?: number }
  | { kind: 'subject'; surface: Surface; title?: string; id?: string; postedAt?: number }
  | { kind: 'pinned'; at: number; title: string }
  | { kind: 'said'; at: number; words: string }
  | { kind: 'mark'; at: number; note: string }
  | { kind: 'alert'; at: number; words?: string }
  | { kind: 'points'; points: number }
  | { kind: 'attach'; documents: string[] }
  | { kind: 'ask' }
  | { kind: 'blank'; blank: Blank };

/** What was said and noted this near to the moment belongs into a short text; all of it is in the pack. */
const NEAR_MS = 120_000;
const MOST = { said: 6, marks: 3 } as const;

/** Paragraphs, in order. `ticks`: ids of documents that lie ready. */
export function draftOf(pack: EvidencePack, variant: Variant, ticks: readonly string[]): DraftLine[][] {
  return [opening(pack), happened(pack), reason(variant), closing(pack, ticks)];
}

function opening({ head, rule }: EvidencePack): DraftLine[] {
  const { kind, id, level, issuedAt, firstAt } = head;
  const quoted = head.quotes.find(({ what }) => what === 'details' || what === 'reason' || what === 'words');
  return [
    kind === 'ticket'
      ? { kind: 'ticket', id, ...(issuedAt !== undefined && { at: issuedAt }) }
      : { kind: 'notice', level, at: issuedAt ?? firstAt },
    rule.words ? { kind: 'rule', words: rule.words } : { kind: 'rule-unsaid' },
    ...(quoted && quoted.words !== rule.words ? [{ kind: 'quote', words: quoted.words } as const] : []),
  ];
}

function happened({ head, live, subject }: EvidencePack): DraftLine[] {
  if (live) return [...inLive(live, head.pinned), { kind: 'blank', blank: 'shown' }];
  const blank: Blank =
    subject?.surface === 'live'
      ? 'shown'
      : subject?.surface === 'video' || subject?.surface === 'listing'
        ? subject.surface
        : 'else';
  const known = subject && (subject.title ?? subject.id) !== undefined;
  return [...(known ? [{ kind: 'subject', ...subject } as const] : []), { kind: 'blank', blank }];
}

function inLive({ title, startedAt, endedAt, moment, rows }: EvidenceLive, pinned: string | undefined): DraftLine[] {
  const live: DraftLine = {
    kind: 'live',
    ...(title && { title }),
    ...(startedAt !== undefined && { from: startedAt }),
    ...(endedAt !== undefined && { to: endedAt }),
  };
  return moment ? [live, ...around(rows, moment.at, pinned)] : [live];
}

/** What the log holds near to the moment, in the order of time. */
function around(rows: readonly Row[], at: number, pinned: string | undefined): DraftLine[] {
  const minutes = rows.filter((row): row is Minute => row.kind === 'minute');
  const said = nearest(
    minutes.flatMap((minute) => minute.said),
    at,
    MOST.said,
  );
  const marks = nearest(
    minutes.flatMap((minute) => minute.marks),
    at,
    MOST.marks,
  );
  const alert = minutes.flatMap((minute) => minute.alerts).find((one) => one.subject || one.at === at);
  const lines = [
    ...(pinned ? [{ kind: 'pinned' as const, at, title: pinned }] : []),
    ...(alert ? [{ kind: 'alert' as const, at: alert.at, ...(alert.words && { words: alert.words }) }] : []),
    ...said.map((one) => ({ kind: 'said' as const, at: one.at, words: one.words })),
    ...marks.map((one) => ({ kind: 'mark' as const, at: one.at, note: one.note })),
  ];
  return lines.sort((a, b) => a.at - b.at);
}

/** The nearest to a moment, as many as may be. */
function nearest<T extends { at: number }>(all: readonly T[], at: number, most: number): T[] {
  const distance = (one: T): number => Math.abs(one.at - at);
  return all
    .filter((one) => distance(one) <= NEAR_MS)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, most);
}

function reason(variant: Variant): DraftLine[] {
  const blanks: Blank[] =
    variant === 'complies' ? ['where_stated', 'why_complies'] : ['what_corrected', 'when_corrected', 'not_again'];
  return blanks.map((blank) => ({ kind: 'blank', blank }));
}

function closing({ head, documents }: EvidencePack, ticks: readonly string[]): DraftLine[] {
  const ready = documents.filter(({ id }) => ticks.includes(id) && id !== 'reason').map(({ id }) => id);
  return [
    ...(ready.length > 0 ? [{ kind: 'attach', documents: ready } as const] : []),
    ...(head.points ? [{ kind: 'points', points: head.points } as const] : []),
    { kind: 'ask' },
  ];
}

/** A fact as it may stand in a sentence: one line, nothing that turns the direction of what follows, cut to its cap. */
export const inLine = (words: string, most: number = CAPS.title): string =>
  cut(words.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim(), most);
