/** An attempt at a quiz of the sandbox's service: once for each idempotency key, three times at most, graded by our bank. */
import { ATTEMPTS_ALLOWED, attemptsOn, keyOf, nowOf, quizzesOf, violationsOf } from './data.mjs';
import { giveBack } from './give-back.mjs';
import { correctOf } from './grade.mjs';
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

const notAnAttempt = (/** @type {string} */ detail) => problem(422, 'Not an attempt', detail);

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
  const sent = await bodyOf(request);
  const name = `${keyOf(account)} ${quizId} ${key}`;
  const before = world.attempts.get(name);
  const body = JSON.stringify(sent);
  if (before && before.sent !== body) {
    return problem(422, 'Key used before', 'This idempotency key belongs to an attempt with other answers.');
  }
  // Also when the quiz is over by now: what was taken once is answered as then.
  if (before) return { status: 200, body: before.result };
  const quiz = quizzesOf(world, account).find((one) => one.id === quizId);
  if (!quiz) return problem(404, 'No such quiz', 'There is no quiz of this id for this account.');
  if (!Array.isArray(sent?.answers)) return notAnAttempt('The body holds no list of answers.');
  const correct = correctOf(sent.answers);
  if (correct === undefined) return notAnAttempt('An answer names no question or option of the bank.');
  if (sent.answers.length < quiz.questions) return notAnAttempt(`It takes ${quiz.questions} answers.`);
  const used = attemptsOn(world, account, quizId) + 1;
  if (used > ATTEMPTS_ALLOWED) return problem(409, 'No attempts left', `All ${ATTEMPTS_ALLOWED} attempts are used.`);
  const passed = correct === sent.answers.length;
  const at = new Date(nowOf(world)).toISOString();
  const { source, policyKey, policyWords, violationId } = quiz;
  const points = violationsOf(world, account).find(({ id }) => id === violationId)?.points ?? 1;
  if (passed) giveBack(world, account, violationId, points);
  const credit = passed
    ? { id: `credit-${quizId}`, at, points, policyKey, policyWords, violationId, readAt: at, source }
    : null;
  const result = {
    account: keyOf(account),
    quizId,
    attemptId: `attempt-${quizId}-${used}`,
    at,
    passed,
    correct,
    questions: sent.answers.length,
    attempts: { allowed: ATTEMPTS_ALLOWED, used },
    credit,
    readAt: at,
    source,
  };
  world.attempts.set(name, { sent: body, result });
  return { status: 201, body: result };
}
