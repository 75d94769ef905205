/** Quizzes of violations in every state that a seller can meet, as plain data: for the gallery and for unit tests. */

import type { Attempt, PaperQuestion, QuizView } from '../../utils/domain';
import { quizzes as official } from './findings';
import { ana, LONG, NOW, UNBROKEN } from './fixtures';

const DAY = 86_400_000;
const [misleading, unoriginal] = official as [(typeof official)[number], (typeof official)[number]];
const source = 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837891779151617';

export const paper: PaperQuestion[] = [
  {
    id: 'misleading-content-01',
    stem: 'You are LIVE with a vitamin C serum. A viewer asks: "Will it clear my acne by Friday?" What do you say?',
    source,
    options: [
      {
        id: 'b',
        text: '"Yes, three days is what most people need."',
        why: 'A time to a result is a promise that nothing on the label supports.',
      },
      {
        id: 'a',
        text: '"I can\'t promise that. Here is what the label says it does."',
        why: 'You stay with what the label states and make no promise of a result.',
        right: true,
      },
      {
        id: 'c',
        text: '"It worked for me, so it will for you."',
        why: 'One own result told as a rule for others is a promise too.',
      },
    ],
  },
  {
    id: 'misleading-content-04',
    stem: 'You film a video about a blender that is listed with 700 watts. The box in your hands says 600. What do you do?',
    source,
    options: [
      {
        id: 'c',
        text: 'Say the number of the box and have the listing corrected.',
        why: 'What you say and what arrives agree, and the listing is put right.',
        right: true,
      },
      {
        id: 'a',
        text: 'Leave out the number and film the smoothie instead.',
        why: 'It tempts because nothing false is said, but the wrong listing stays linked to your video.',
      },
      {
        id: 'd',
        text: 'Say 700 watts, as that is what the listing states.',
        why: 'You know that it is wrong: repeating the listing makes the claim yours.',
      },
      {
        id: 'b',
        text: 'Say "around 700 watts" to be on the safe side.',
        why: 'A softer number is still not what the buyer gets.',
      },
    ],
  },
  {
    id: 'misleading-content-05',
    stem: 'Your LIVE shows a necklace in a close-up with a filter that makes the stones sparkle. What fits the rule?',
    source,
    options: [
      {
        id: 'a',
        text: 'Keep the filter and mention that light plays a part.',
        why: 'The remark is heard by few; the picture still shows another product.',
      },
      {
        id: 'b',
        text: 'Turn the filter off while the product is in the picture.',
        why: 'Viewers see what they will get.',
        right: true,
      },
      {
        id: 'c',
        text: 'Show a photo without the filter at the end.',
        why: 'Whoever buys before the end has seen something else.',
      },
    ],
  },
];

const terms = {
  programmeId: 'creator-points',
  questions: 3,
  published: 3,
  attempts: 3,
  points: 1,
  capDays: 30,
  opensAt: NOW - 5 * DAY,
  closesAt: Date.parse('2027-01-01T07:59:59Z'),
};

export const attempt = (more: Partial<Attempt> = {}): Attempt => ({
  account: ana.key,
  id: 'a1',
  violationId: '7',
  policy: 'misleading-content',
  policyWords: 'Misleading claims',
  policyKey: 'misleading',
  number: 1,
  terms,
  paper,
  answers: {},
  state: 'open',
  startedAt: NOW - 60_000,
  at: NOW - 60_000,
  ...more,
});

const RIGHT = { 'misleading-content-01': 'a', 'misleading-content-04': 'c', 'misleading-content-05': 'b' };

export const attempts = {
  fresh: attempt(),
  halfway: attempt({ number: 2, answers: { 'misleading-content-01': 'a' } }),
  passed: attempt({ state: 'passed', answers: RIGHT, correct: 3, finishedAt: NOW, at: NOW }),
  failed: attempt({
    state: 'failed',
    answers: { ...RIGHT, 'misleading-content-04': 'd' },
    correct: 2,
    finishedAt: NOW,
    at: NOW,
  }),
  waiting: attempt({
    state: 'waiting',
    answers: RIGHT,
    finishedAt: NOW - 40_000,
    at: NOW - 40_000,
    service: {
      quizId: 'q7',
      host: 'health.agency.example',
      trouble: 'unreachable',
      words: 'Service is being updated, back at 16:00.',
      triedAt: NOW - 40_000,
      failures: 2,
      againAt: NOW + 300_000,
    },
  }),
  overturned: attempt({ state: 'void', voided: 'overturned', answers: { 'misleading-content-01': 'a' }, at: NOW }),
  refused: attempt({
    state: 'void',
    voided: 'refused',
    answers: RIGHT,
    at: NOW,
    service: {
      quizId: 'q7',
      host: 'health.agency.example',
      trouble: 'refused',
      words: 'This quiz was closed by the shop.',
    },
  }),
} satisfies Record<string, Attempt>;

export const quizView = (more: Partial<QuizView> = {}): QuizView => {
  const { nextCreditAt: _, ...open } = misleading;
  return {
    account: ana.key,
    violationId: '7',
    policyWords: 'Misleading claims',
    policy: 'misleading-content',
    official: open,
    terms,
    used: 0,
    left: 3,
    by: 'here',
    ...more,
  };
};

/** Nothing is published but that there is a quiz, and nothing of ours goes by TikTok's words. */
const unknown: QuizView = {
  account: ana.key,
  violationId: '8',
  policyWords: 'Unoriginal content',
  official: unoriginal,
  terms: { questions: 3 },
  used: 0,
  noStart: 'no-questions',
  by: 'here',
};

export const quizViews = {
  fresh: quizView(),
  halfway: quizView({ used: 2, left: 1, running: attempts.halfway }),
  unknown,
  unpublished: {
    ...unknown,
    violationId: '9',
    policy: 'unoriginal-content',
    noStart: undefined,
  } as unknown as QuizView,
  failed: quizView({ used: 1, left: 2, last: attempts.failed }),
  noAttempts: quizView({ used: 3, left: 0, last: { ...attempts.failed, number: 3 }, noStart: 'no-attempts' }),
  passed: quizView({
    used: 1,
    left: 2,
    last: attempts.passed,
    credit: { kind: 'practice', at: NOW },
    nextCreditAt: NOW + 30 * DAY,
    noStart: 'passed',
  }),
  passedAgain: quizView({ used: 1, left: 2, last: attempts.passed, nextCreditAt: NOW + 12 * DAY }),
  confirmed: quizView({
    used: 1,
    left: 2,
    last: attempts.passed,
    credit: { kind: 'confirmed', at: NOW - DAY, points: 1 },
    noStart: 'confirmed',
  }),
  waiting: quizView({ used: 1, left: 2, running: attempts.waiting, noStart: 'waiting', by: 'service' }),
  overturned: quizView({ used: 0, left: 3, voided: attempts.overturned, noStart: 'overturned' }),
  refused: quizView({ used: 0, left: 3, voided: attempts.refused, by: 'service' }),
  expired: (() => {
    const { official: _, ...rest } = quizView({ used: 1, left: 2, last: attempts.failed, noStart: 'expired' });
    return { ...rest, terms: { ...terms, closesAt: NOW - DAY } };
  })(),
  later: quizView({ noStart: 'not-yet', terms: { ...terms, opensAt: NOW + DAY, closesAt: NOW + 40 * DAY } }),
  service: quizView({ by: 'service', official: { ...misleading, where: 'quiz_where_learning_center' } }),
  long: quizView({
    violationId: '10',
    policyWords: `${LONG} ${UNBROKEN}`,
    terms: { ...terms, closesAt: NOW + 40 * 60_000 },
    official: { ...misleading, closesAt: NOW + 40 * 60_000 },
  }),
} satisfies Record<string, QuizView>;

const own = (view: QuizView, violationId: string, policyWords: string): QuizView => ({
  ...view,
  violationId,
  policyWords,
});

/** One account with something of each kind. */
export const many: QuizView[] = [
  own(quizViews.halfway, '21', 'Misleading claims'),
  own(quizViews.long, '22', 'Irrelevant promotional content'),
  quizViews.unpublished,
  own(quizViews.waiting, '23', 'Exaggerated claims'),
  own(quizViews.passed, '24', 'False certification or endorsement'),
  own(quizViews.confirmed, '25', 'Counterfeit'),
  own(quizViews.noAttempts, '26', 'Still frame content'),
  quizViews.unknown,
  own(quizViews.expired, '27', 'Gambling'),
];
