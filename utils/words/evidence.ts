/** The evidence pack in words: times to the second, what is missing, documents, and the sentences of the draft. */

import type { Account } from '../domain';
import { accountName } from '../domain/account';
import type { AppealRoute, EvidenceDocument } from '../domain/evidence/appeals';
import { type Blank, type DraftLine, draftOf, inLine } from '../domain/evidence/draft';
import type { Variant } from '../domain/evidence/kept';
import type { Missing } from '../domain/evidence/missing';
import type { EvidencePack, Minute, Quote, Row } from '../domain/evidence/pack';
import { levelWord, surfaceWord } from './alerts';
import { locale, lookUp, t, tn } from './core';

function written(at: number, zone: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: zone, hourCycle: 'h23' }).format(at);
}

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' };
const MINUTE: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

/** "Tue, Nov 17, 2026, 20:14:05": a moment in evidence has its year and its second. */
export const fullMoment = (at: number, zone: string): string =>
  written(at, zone, { ...DAY, ...MINUTE, second: '2-digit' });
/** "Tue, Nov 17, 2026" */
export const fullDay = (at: number, zone: string): string => written(at, zone, DAY);
/** "20:14" */
const minuteWord = (at: number, zone: string): string => written(at, zone, MINUTE);
/** "20:14:05" */
export const secondWord = (at: number, zone: string): string => written(at, zone, { ...MINUTE, second: '2-digit' });

/** "20:14", or "20:15 – 20:18" for a stretch; a gap, which need not begin with a minute, to the second. */
export function rowTime(row: Row, zone: string): string {
  if (row.kind === 'minute') return minuteWord(row.at, zone);
  const write = row.kind === 'gap' ? secondWord : minuteWord;
  // A quiet stretch names its last minute.
  const last = row.kind === 'gap' ? row.to : row.to - 60_000;
  return last <= row.from ? write(row.from, zone) : t('evi_from_to', write(row.from, zone), write(last, zone));
}

/** "3 min 10 s": how long nobody saw it. */
export function spanWords(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  const unit = (n: number, name: 'minute' | 'second'): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(n);
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return [...(minutes > 0 ? [unit(minutes, 'minute')] : []), ...(rest > 0 ? [unit(rest, 'second')] : [])].join(' ');
}

const underscored = (name: string): string => name.replaceAll('-', '_');

export const missingWords = ({ what, ms }: Missing): string =>
  lookUp(`evi_missing_${underscored(what)}`, ...(ms === undefined ? [] : [spanWords(ms)]));

export const quoteName = (what: Quote['what']): string => t(`evi_quote_${what}`);
export const momentBy = (by: string): string => lookUp(`evi_moment_${underscored(by)}`);
export const endWord = (ended: NonNullable<Minute['ended']>): string => t(`evi_ended_${ended}`);
export const documentWord = (id: string): string => lookUp(`evi_doc_${id}`);
export const routeWord = ({ id }: AppealRoute): string => t(`evi_route_${id}`);

/** "creators, Thailand": for whom the page is written. */
export function publishedFor({ role, region }: Pick<EvidenceDocument, 'role' | 'region'>): string {
  const place = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(region) ?? region;
  return t(role ? `evi_for_${role}` : 'evi_for_all', place);
}

/** "@glowbyana (creator 6912…, US)" */
function whoWords(account: Account): string {
  const { id, role, region } = account;
  const name = inLine(account.handle ?? accountName(account));
  return t('evi_who', name, t(`evi_role_${role}`), region ? t('evi_id_region', id, region) : id);
}

/** The draft as the facts make it: paragraphs of plain text, blanks in square brackets. */
export function draftText(pack: EvidencePack, variant: Variant, ticks: readonly string[]): string {
  return draftOf(pack, variant, ticks)
    .map((lines) => lines.map((line) => sentence(line, pack)).join(' '))
    .filter(Boolean)
    .join('\n\n');
}

const blankWords = (blank: Blank): string => t('evi_blank', t(`evi_blank_${blank}`));

function sentence(line: DraftLine, { zone, account }: EvidencePack): string {
  const time = (at: number): string => secondWord(at, zone);
  switch (line.kind) {
    case 'ticket': {
      const id = inLine(line.id);
      const who = whoWords(account);
      return line.at === undefined
        ? t('evi_draft_ticket', id, who)
        : t('evi_draft_ticket_of', id, fullDay(line.at, zone), who);
    }
    case 'notice':
      return t('evi_draft_notice', levelWord(line.level), fullMoment(line.at, zone), zone, whoWords(account));
    case 'rule':
      return t('evi_draft_rule', inLine(line.words));
    case 'rule-unsaid':
      return t('live_rule_unsaid');
    case 'quote':
      return t('evi_draft_quote', inLine(line.words, 600));
    case 'live':
      return liveSentence(line, zone);
    case 'subject':
      return subjectSentence(line, zone);
    case 'pinned':
      return t('evi_draft_pinned', time(line.at), inLine(line.title));
    case 'said':
      return t('evi_draft_said', time(line.at), inLine(line.words));
    case 'mark':
      return line.note.trim()
        ? t('evi_draft_mark', time(line.at), inLine(line.note))
        : t('evi_draft_marked', time(line.at));
    case 'alert':
      return line.words
        ? t('evi_draft_alert', time(line.at), inLine(line.words))
        : t('evi_draft_alerted', time(line.at));
    case 'points':
      return tn('evi_draft_points', line.points);
    case 'attach':
      return t('evi_draft_attach', new Intl.ListFormat(locale).format(line.documents.map(documentWord)));
    case 'ask':
      return t('evi_draft_ask');
    case 'blank':
      return blankWords(line.blank);
  }
}

function liveSentence({ title, from, to }: Extract<DraftLine, { kind: 'live' }>, zone: string): string {
  const named = title ? t('evi_draft_live_named', inLine(title)) : t('evi_draft_live');
  if (from === undefined) return t('evi_draft_live_untimed', named, zone);
  const began = fullMoment(from, zone);
  return to === undefined
    ? t('evi_draft_live_from', named, began, zone)
    : t('evi_draft_live_from_to', named, began, secondWord(to, zone), zone);
}

function subjectSentence(
  { surface, title, id, postedAt }: Extract<DraftLine, { kind: 'subject' }>,
  zone: string,
): string {
  const name = inLine(title ?? id ?? '');
  const about = t('evi_draft_subject', surfaceWord(surface), name);
  return postedAt === undefined ? about : `${about} ${t('evi_draft_posted', fullMoment(postedAt, zone), zone)}`;
}
