/** An account whose tickets have quizzes at the sandbox's service, in a ledger of its own: for the tests of handing in. */
import { readFileSync } from 'node:fs';
import type { AccountKey, Attempt } from '../../../utils/domain';
import type { QuizReply, QuizView } from '../../../utils/domain/quiz/quiz';
import { gradeAttempt, gradeWithout, noteTrouble, refuseAttempt, waitingAttempts } from '../../../utils/ledger/hand-in';
import { answerQuiz, finishQuiz, startQuiz } from '../../../utils/ledger/quiz';
import { readQuizzes } from '../../../utils/ledger/read-quiz';
import type { Ledger } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { bankPath, type PolicyBank } from '../../../utils/policy/bank';
import { type HandedIn, type HandInWays, handInWaiting } from '../../../utils/remote/service/hand-in';
import { connected, type StoredService } from '../../../utils/remote/service/stored';
import { SERVICE_TOKEN } from '../../sandbox/service/index.mjs';
import { answersTo } from '../domain/quiz/sample';
import { house, inZone } from '../ledger/house';
import { ask, NOW, type Partner, partner } from './partner';

export const SHOP: AccountKey = 'seller:7495000000000000189';
export const TICKET = '7410000000000001891';
export const POST = `/v1/accounts/${SHOP}/quizzes/quiz-${TICKET}/attempts`;
export const HERE = inZone('America/New_York');
export const MINUTE = 60_000;
const policyOf = () => 'medical-claims';
const bank: PolicyBank = JSON.parse(
  readFileSync(new URL(`../../../public/${bankPath('medical-claims')}`, import.meta.url), 'utf8'),
);

const attemptIn = (reply: QuizReply): Attempt => {
  if ('refused' in reply) throw new Error(reply.refused);
  return reply.attempt;
};

export class Handing {
  /** The clock of worker and tests, ms. */
  now = Math.max(NOW, Date.now());
  stored: StoredService | undefined;

  private constructor(
    readonly served: Partner,
    readonly ledger: Ledger,
  ) {
    this.stored = connected(served.base, SERVICE_TOKEN);
  }

  static async begin(): Promise<Handing> {
    const handing = new Handing(await partner(), await house());
    await handing.refreshed();
    return handing;
  }

  /** Asks the service, as the worker does, and stores what it says. */
  async refreshed(): Promise<void> {
    const said = await ask(this.served, { now: this.now });
    // As the worker names the host: the service's own.
    const host = new URL(this.served.base).hostname;
    const readings = said.readings.map((one) => ({ ...one, source: { ...one.source, host } }));
    await record(this.ledger, readings, HERE, this.now);
  }

  /** `eager`: as when the seller has just connected the service. */
  handIn(over: Partial<HandInWays> = {}, eager = false): Promise<HandedIn> {
    const { ledger } = this;
    const ways: HandInWays = {
      load: async () => this.stored,
      allowed: async () => true,
      fetch: (url, init) => fetch(url, init),
      clock: () => this.now,
      waiting: () => waitingAttempts(ledger),
      graded: (attempt, result) => gradeAttempt(ledger, attempt, result, HERE, this.now),
      refused: (attempt, words) => refuseAttempt(ledger, attempt, words, HERE, this.now),
      troubled: (attempt, trouble) => noteTrouble(ledger, attempt, trouble, HERE, this.now),
      without: (attempt) => gradeWithout(ledger, attempt, HERE, this.now),
    };
    return handInWaiting({ ...ways, ...over }, eager);
  }

  /** Takes the quiz of a ticket: everything right, or one wrong. */
  async waiting(right = true, violation = TICKET): Promise<Attempt> {
    const step = { account: SHOP, calendarFor: HERE, now: this.now };
    const id = crypto.randomUUID();
    let attempt = attemptIn(await startQuiz(this.ledger, { ...step, violation, bank, policyOf, id }));
    for (const [question, option] of Object.entries(answersTo(attempt, right))) {
      attempt = attemptIn(await answerQuiz(this.ledger, { ...step, attempt: attempt.id, question, option }));
    }
    return attemptIn(await finishQuiz(this.ledger, { ...step, attempt: attempt.id }));
  }

  kept = async ({ id }: Attempt): Promise<Attempt | undefined> => this.ledger.get('attempts', [SHOP, id]);

  posts = (): number => this.served.log.filter(({ method }) => method === 'POST').length;

  async viewOf(id = TICKET): Promise<QuizView | undefined> {
    const all = await readQuizzes(this.ledger, HERE, this.now, SHOP, policyOf);
    return all.find(({ violationId }) => violationId === id);
  }
}
