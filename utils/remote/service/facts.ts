/**
 * A service's answers into facts, grouped by when the service itself read them: a number is as old as its own reading,
 * not as the request. Numbers outside their scale and readings from the future are refused.
 */

import type { Account, Fact } from '../../domain';
import { programmeFor } from '../../domain/programmes';
import { clean, given, link } from '../../sites/fields';
import type { Shape } from './schemas';

/** Facts with the moment (ms) at which the service read them. */
export interface Dated {
  at: number;
  facts: Fact[];
}

/** What an answer comes to; `refused` says in technical words why it is not believed. `current` holds as of the answer itself. */
export type Told = { dated: Dated[]; current?: Fact[] } | { refused: string };

/** Clocks that differ by less are believed. */
const SKEW_MS = 5 * 60_000;

const ms = (time: string): number => Date.parse(time);
const maybe = (time: string | undefined): number | undefined => (time === undefined ? undefined : ms(time));
/** Texts as the pages' own are kept: no control characters, no more than fits. */
const said = (words: string | undefined): string | undefined => words && (clean(words) || undefined);
/** Only TikTok's own pages are linked to, whoever names them. */
const linkOf = (url: string | undefined): string | undefined => link({ url }, 'https://seller.tiktok.com/', 'url');

/** `now`: the later of our clock and the service's, ms. */
function dated(facts: readonly { readAt: string; fact: Fact }[], now: number): Told {
  const groups = new Map<number, Fact[]>();
  for (const { readAt, fact } of facts) {
    const at = ms(readAt);
    if (at > now + SKEW_MS) return { refused: 'read in the future' };
    groups.set(at, [...(groups.get(at) ?? []), fact]);
  }
  return { dated: [...groups].map(([at, inGroup]) => ({ at, facts: inGroup })) };
}

/** Undefined when the score is one that the account can have; else what is wrong with it. */
function offScale({ measure, value, scale, readAt }: Shape<'Score'>, account: Account): string | undefined {
  if (measure === 'ahr' && account.role === 'creator') return 'a seller’s rating for a creator';
  if (measure === 'chr' && account.role === 'seller') return 'a creator’s rating for a seller';
  const known = programmeFor(account.role, account.region, measure, ms(readAt))?.scale;
  for (const { min, max } of [scale, ...(known ? [known] : [])]) {
    if (value < min || value > max) return `${measure} outside of ${min} to ${max}`;
  }
  return undefined;
}

function scoreFact(score: Shape<'Score'>): { readAt: string; fact: Fact } {
  const { measure, value, words, sections, readAt } = score;
  const pageWords = said(words);
  return {
    readAt,
    fact: { kind: 'score', measure, value, ...(sections && { sections }), ...(pageWords && { pageWords }) },
  };
}

export function healthFacts({ score, notices }: Shape<'Health'>, account: Account, now: number): Told {
  const fault = score && offScale(score, account);
  if (fault) return { refused: fault };
  const told = notices.map((one) => {
    const { id, level, at, words, readAt } = one;
    const more = given({
      title: said(one.title),
      advice: said(one.advice),
      policyKey: one.policyKey,
      policyWords: said(one.policyWords),
      endsAt: maybe(one.endsAt),
      learnUrl: linkOf(one.learnUrl),
    });
    const fact: Fact = {
      kind: 'notice',
      notice: { id, level, at: ms(at), words: clean(words), ...more },
    };
    return { readAt, fact };
  });
  return dated([...(score ? [scoreFact(score)] : []), ...told], now);
}

export function violationFacts({ violations }: Pick<Shape<'Violations'>, 'violations'>, now: number): Told {
  const facts = violations.map((one) => {
    const { id, surface, status, readAt } = one;
    const more = given({
      policyKey: one.policyKey,
      reason: said(one.reason),
      details: said(one.details),
      suggestion: said(one.suggestion),
      subjectId: one.subject?.id,
      subjectTitle: said(one.subject?.title),
      issuedAt: maybe(one.issuedAt),
      points: one.points,
      statusWords: said(one.statusWords),
      appealBy: maybe(one.appealBy),
      correctBy: maybe(one.correctBy),
      learnUrl: linkOf(one.learnUrl),
    });
    const enforcement = one.enforcement.map((words) => clean(words));
    const policyWords = clean(one.policyWords);
    const fact: Fact = { kind: 'violation', violation: { id, policyWords, surface, status, enforcement, ...more } };
    return { readAt, fact };
  });
  return dated(facts, now);
}

/** Points that the account's own data, by way of the service, shows given back: confirmed. */
export function creditFacts(credits: readonly Shape<'Credit'>[], now: number): Told {
  const facts = credits.map((one) => {
    const { id, at, readAt } = one;
    const more = given({
      points: one.points,
      policyKey: one.policyKey,
      policyWords: said(one.policyWords),
      violationId: one.violationId,
    });
    const fact: Fact = { kind: 'credit', credit: { id, kind: 'confirmed', at: ms(at), ...more } };
    return { readAt, fact };
  });
  return dated(facts, now);
}

/**
 * Credits, and the quizzes that are open now. `grades`: whether the service takes attempts; one that does not has none that
 * could be taken there.
 */
export function quizFacts({ credits, quizzes }: Shape<'Quizzes'>, grades: boolean, now: number): Told {
  const back = creditFacts(credits, now);
  if ('refused' in back) return back;
  if (quizzes.some(({ readAt }) => ms(readAt) > now + SKEW_MS)) return { refused: 'read in the future' };
  const open = quizzes.map(({ id, violationId, questions, attempts, points, ...one }) => ({
    ...{ id, violationId },
    ...given({
      ...{ questions, attempts, points },
      opensAt: maybe(one.opensAt),
      closesAt: maybe(one.closesAt),
      nextCreditAt: maybe(one.nextCreditAt),
    }),
  }));
  return { ...back, current: [{ kind: 'quizzes', quizzes: grades ? open : [] }] };
}

/** Of a finished week's report: the score as it stood then, and its credits. Its counts are ours to make. */
export function reportFacts({ score, credits }: Shape<'Report'>, account: Account, now: number): Told {
  const fault = score && offScale(score, account);
  if (fault) return { refused: fault };
  const back = creditFacts(credits, now);
  if ('refused' in back || !score) return back;
  const own = dated([scoreFact(score)], now);
  return 'refused' in own ? own : { dated: [...own.dated, ...back.dated] };
}
