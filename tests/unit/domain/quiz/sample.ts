/** A small bank, papers of it, and how somebody answers them: for the tests of quizzes. */

import type { Credit } from '../../../../utils/domain/credit';
import { creatorPoints } from '../../../../utils/domain/programmes/creator-points';
import type { Bank } from '../../../../utils/domain/quiz/draw';
import type { Attempt, QuizView } from '../../../../utils/domain/quiz/quiz';
import { type QuizInput, quizViewsOf } from '../../../../utils/domain/quiz/view';
import type { Violation } from '../../../../utils/domain/violation';
import { ANA, from, held, utc } from '../samples';

export const JAKARTA = 'Asia/Jakarta';
export const ISSUED = utc('2025-11-03T05:00');
export const NOW = utc('2025-11-10T05:00');
/** By hand: the last ms of 31 December in Jakarta, seven hours ahead. */
export const CLOSES = utc('2025-12-31T16:59:59.999');

export const bankOf = (count = 6, policy = 'claims', more: Partial<Bank['questions'][number]> = {}): Bank => ({
  policy,
  questions: Array.from({ length: count }, (_, at) => ({
    id: `${policy}-${String(at + 1).padStart(2, '0')}`,
    stem: `A viewer asks for the ${at + 1}th time whether it works. What do you say?`,
    options: ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      text: `Answer ${id} of ${at + 1}`,
      why: `Because of ${id}`,
      ...(id === 'abcd'[at % 4] && { right: true as const }),
    })),
    source: 'https://seller-us.tiktok.com/university/essay?knowledge_id=1',
    ...more,
  })),
});

export const ticketOf = (more: Partial<Violation> = {}): Violation =>
  held({ id: '1', policyKey: 'claims', issuedAt: ISSUED, ...more });

export const practice = (more: Partial<Credit> = {}): Credit => ({
  id: 'p',
  account: ANA.key,
  kind: 'practice',
  at: NOW,
  policyKey: 'claims',
  source: { site: 'quiz', endpoint: 'quiz', via: 'quiz', host: '' },
  ...more,
});
export const confirmed = (more: Partial<Credit> = {}): Credit =>
  practice({ id: 'c', kind: 'confirmed', source: from('service'), ...more });

export const inputOf = (more: Partial<QuizInput> = {}): QuizInput => ({
  violations: [ticketOf()],
  programme: creatorPoints,
  credits: [],
  attempts: [],
  zone: JAKARTA,
  now: NOW,
  policyOf: () => 'claims',
  ...more,
});

export const viewOf = (more: Partial<QuizInput> = {}): QuizView | undefined => quizViewsOf(inputOf(more))[0];

/** Answers of a whole paper: all right, or all right but the first. */
export const answersTo = ({ paper }: Pick<Attempt, 'paper'>, right = true): Record<string, string> =>
  Object.fromEntries(
    paper.map(({ id, options }, at) => [
      id,
      options.find((one) => (one.right === true) === (right || at > 0))?.id ?? '',
    ]),
  );
