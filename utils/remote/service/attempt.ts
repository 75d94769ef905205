/**
 * Hands one attempt in (docs/account-health-service.md). Its own id is the Idempotency-Key, and the body is a function of
 * the attempt alone: sent again it is the same one, so that it can only count once.
 */

import type { Attempt, Credit } from '../../domain';
import { chosen } from '../../domain/quiz/grade';
import { clean } from '../../sites/fields';
import type { Fetch } from '../get';
import { post } from '../post';
import { refusal, troubleOf } from './client';
import { creditFacts } from './facts';
import { parse, type Trouble } from './parse';
import type { Shape } from './schemas';

export type Handed =
  | { kind: 'graded'; passed: boolean; correct: number; attemptId: string; credit?: Credit }
  /** The service will not have it, now or later; its own words. */
  | { kind: 'refused'; words: string }
  /** It may be tried again. */
  | Trouble;

export interface HandIn {
  /** As `baseOf` gives it. */
  base: string;
  token: string;
  fetch: Fetch;
  /** This device's clock, ms. */
  clock(): number;
}

/** Words of a refusal that are kept. */
const WORDS = 300;

/** Worth another try, beside those that `refusal` knows: the request came at the wrong time, not the wrong attempt. */
const AGAIN = [401, 403, 408, 425, 429];

/** Never throws. The attempt is one that waits for a service. */
export async function handIn({ base, token, fetch, clock }: HandIn, attempt: Attempt): Promise<Handed> {
  const quizId = attempt.service?.quizId ?? '';
  const account = encodeURIComponent(attempt.account);
  const got = await post(fetch, `${base}/v1/accounts/${account}/quizzes/${encodeURIComponent(quizId)}/attempts`, {
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': attempt.id },
    body: JSON.stringify(bodyOf(attempt)),
    now: clock(),
  });
  if (got.kind !== 'answer') return troubleOf(got);
  const { status, text } = got;
  if (status === 200 || status === 201) return resultOf(text, attempt, Math.max(clock(), got.serverAt ?? 0), base);
  const words = wordsOf(text);
  if (status >= 400 && status < 500 && !AGAIN.includes(status)) {
    return { kind: 'refused', words: words ?? `HTTP ${status}` };
  }
  const state = status === 408 || status === 425 ? 'unreachable' : undefined;
  return { ...refusal(got), ...(state && { state }), ...(words && { words }) };
}

/** In the order of the paper. */
function bodyOf(attempt: Attempt): Shape<'Attempt'> {
  const { startedAt, finishedAt = attempt.at, paper } = attempt;
  return {
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(finishedAt).toISOString(),
    answers: paper.map((question) => ({ questionId: question.id, optionIds: [chosen(attempt, question) ?? ''] })),
  };
}

function resultOf(text: string, attempt: Attempt, now: number, base: string): Handed {
  const read = parse('AttemptResult', text);
  if (read.kind !== 'ok') return read;
  const { account, quizId, passed, correct, attemptId, credit } = read.value;
  if (account !== attempt.account) return { kind: 'trouble', state: 'other-account' };
  if (quizId !== attempt.service?.quizId) return { kind: 'trouble', state: 'wrong-answer', words: 'another quiz' };
  return { kind: 'graded', passed, correct, attemptId, ...creditOf(credit, attempt, now, base) };
}

/** As the list of credits would bring it. One that cannot be believed is left out: the next refresh asks for it. */
function creditOf(
  credit: Shape<'Credit'> | null,
  { account, violationId, policyKey, policyWords }: Attempt,
  now: number,
  base: string,
): { credit?: Credit } {
  const told = credit ? creditFacts([credit], now) : undefined;
  const fact = told && 'dated' in told ? told.dated[0]?.facts[0] : undefined;
  if (fact?.kind !== 'credit') return {};
  const source = { site: 'service', endpoint: 'credits', via: 'service', host: new URL(base).hostname } as const;
  // What it is for is known here, whether the answer says so again or not.
  const rule = { violationId, policyWords, ...(policyKey && { policyKey }) };
  return { credit: { ...rule, ...fact.credit, account, source } };
}

/** The service's own words for its refusal, as text for people. */
function wordsOf(text: string): string | undefined {
  const read = parse('Problem', text);
  if (read.kind !== 'ok') return undefined;
  return clean(read.value.detail ?? read.value.title, WORDS) || undefined;
}
