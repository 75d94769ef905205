/** An attempt at a quiz of the sandbox's service: once for each idempotency key, three times at most, `a` is always right. */
import { ATTEMPTS_ALLOWED, attemptsOn, keyOf, quizzesOf } from './data.mjs';
import { problem } from './problem.mjs';

const CAP = 64_000;

/** @param {import('../server/respond.mjs').Request} request @returns {Promise<any>} undefined when it is no JSON */
async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) if (text.length < CAP) text += chunk;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {import('../types').World} world
 * @param {import('../types').SandboxAccount} account
 * @param {string} quizId
 * @param {import('../server/respond.mjs').Request} request
 * @returns {Promise<import('./problem.mjs').Reply>}
 */
export async function attempt(world, account, quizId, request) {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\w-]{8,80}$/.test(key)) {
    return problem(400, 'No idempotency key', 'Send Idempotency-Key, 8 to 80 letters, digits, "-" and "_".');
  }
  const quiz = quizzesOf(world, account).find((one) => one.id === quizId);
  if (!quiz) return problem(404, 'No such quiz', 'There is no quiz of this id for this account.');
  const sent = await bodyOf(request);
  if (!Array.isArray(sent?.answers)) return problem(422, 'Not an attempt', 'The body holds no list of answers.');
  const name = `${keyOf(account)} ${quizId} ${key}`;
  const before = world.attempts.get(name);
  const body = JSON.stringify(sent);
  if (before && before.sent !== body) {
    return problem(422, 'Key used before', 'This idempotency key belongs to an attempt with other answers.');
  }
  if (before) return { status: 200, body: before.result };
  const used = attemptsOn(world, account, quizId) + 1;
  if (used > ATTEMPTS_ALLOWED) return problem(409, 'No attempts left', `All ${ATTEMPTS_ALLOWED} attempts are used.`);
  const correct = sent.answers.filter((/** @type {any} */ one) => one?.optionIds?.[0] === 'a').length;
  const passed = correct === sent.answers.length && correct >= quiz.questions;
  const at = new Date().toISOString();
  const { readAt, source, policyKey, policyWords, violationId } = quiz;
  const credit = passed
    ? { id: `credit-${quizId}`, at, policyKey, policyWords, violationId, readAt: at, source }
    : null;
  const result = {
    account: keyOf(account),
    quizId,
    attemptId: `attempt-${quizId}-${used}`,
    at,
    passed,
    correct,
    questions: quiz.questions,
    attempts: { allowed: ATTEMPTS_ALLOWED, used },
    credit,
    readAt,
    source,
  };
  world.attempts.set(name, { sent: body, result });
  return { status: 201, body: result };
}
