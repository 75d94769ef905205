/** Practice and trainer in every state: boards for the gallery, and props for their unit tests. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Practice } from '../../components/practice/Practice';
import { Trainer } from '../../components/practice/Trainer';
import type { Kept, PracticeProps, TrainerProps } from '../../components/practice/types';
import type { OwnQuestion, PracticeCard } from '../../utils/domain';
import { addDays } from '../../utils/domain/week';
import type { PolicyBank, Question } from '../../utils/policy/bank';
import type { PolicyNames } from '../../utils/policy/catalogue/policy';
import { LONG, NOW, UNBROKEN } from './fixtures';
import { dir } from './look';

const DAY = 86_400_000;
const TODAY = '2026-11-23';
const source = 'https://seller-us.tiktok.com/university/essay?knowledge_id=4545471832983342';

const name = (id: string, name: string): PolicyNames => ({ id, name, words: [], keys: [] });
export const names = [
  name('medical-claims', 'Medical Claims'),
  name('gambling', 'Gambling'),
  name('still-frame-content', 'Still Frame Content'),
  name('unoriginal-content', 'Unoriginal Content'),
];

const question = (policy: string, n: number, more: Partial<Question> = {}): Question => ({
  id: `${policy}-0${n}`,
  stem: `You are LIVE with a collagen drink (${n}). A viewer asks whether it will help the arthritis of her mother. What do you answer?`,
  options: [
    {
      ...{
        id: 'a',
        text: '"It is a food supplement, so please ask her doctor about arthritis."',
        right: true as const,
      },
      why: 'You name what the product is and leave the illness to a doctor, so no treatment is claimed.',
    },
    {
      ...{ id: 'b', text: '"My aunt drank it for a month and her joints are pain free now."' },
      why: 'A story of a cure is a treatment claim too, whoever tells it.',
    },
    {
      ...{ id: 'c', text: '"Doctors have known for years that collagen repairs the joints."' },
      why: 'Borrowed authority makes the claim stronger, not allowed: it still promises to treat a condition.',
    },
  ],
  ...{ restsOn: ['b1'], source, difficulty: 'easy' },
  ...more,
});

export const banks: PolicyBank[] = names.map(({ id: policy }) => ({
  policy,
  questions: [1, 2, 3].map((n) => question(policy, n)),
}));

export const card = (id: string, more: Partial<PracticeCard> = {}): PracticeCard => ({
  ...{ id, policy: id.slice(0, -3), due: NOW - DAY, stability: 3, difficulty: 5, scheduledDays: 3, learningSteps: 0 },
  ...{ reps: 1, lapses: 0, state: 2, lastReview: NOW - 3 * DAY, answered: 2, right: 1 },
  ...more,
});

export const own = (n: number, from = 'team-training.gift'): OwnQuestion => ({
  ...{ id: `own-${n}`, policy: 'gambling', stem: `Question ${n} of our own training: what do you do first?`, from },
  addedAt: NOW - n * DAY,
  options: [
    { id: 'a', text: 'Ask the producer', why: 'The producer sees the chat.', right: true },
    { id: 'b', text: 'Go on and hope' },
  ],
});

const day = (back: number) => ({ day: addDays(TODAY, -back), answered: 6, right: 5, spentMs: 190_000 });
export const empty: Kept = { cards: [], days: [], own: [] };
const busy: Kept = {
  cards: [
    card('medical-claims-01'),
    card('medical-claims-02', { state: 1, due: NOW + DAY }),
    card('gambling-01', { due: NOW + 9 * DAY }),
    card('gambling-02', { state: 3, due: NOW - 60_000 }),
    card('gone-99'),
  ],
  days: [day(0), day(1), day(3), day(4), day(9)],
  own: [own(1), own(2)],
};

const broken = [
  { policy: 'medical-claims', times: 3, counts: true },
  { policy: 'still-frame-content', times: 1, counts: false },
];

export const practiceProps = (more: Partial<PracticeProps> = {}): PracticeProps => ({
  ...{ state: 'ready', kept: busy, names, broken, zone: 'America/Los_Angeles', region: 'US' },
  load: async () => banks,
  clock: () => NOW,
  practise: async () => true,
  retry: () => {},
  ...more,
});

export const trainerProps = (more: Partial<TrainerProps> = {}): TrainerProps => ({
  ...{ state: 'ready', own: [own(1), own(2), own(3, `${UNBROKEN}.gift`)], names, load: async () => banks },
  policyOf: (words) => names.find((one) => one.id === words || one.name === words)?.id,
  clock: () => NOW,
  save: () => {},
  add: async (questions) => ({ stored: questions.length, refused: 0 }),
  forget: async () => ({ stored: 0 }),
  retry: () => {},
  ...more,
});

export const GIFT = `$CATEGORY: $course$/top/Our team/Medical Claims

::Knees::A viewer asks about her knees. What do you say? {=I name the product#So. ~I tell a story#No. ~I promise a cure#No.}

::${LONG}::Is this true? {T}

::Price::Which price? {
=10:30
~12
}

::Again::A viewer asks about her knees. What do you say? {=I name the product ~I tell a story ~I promise a cure}
`;

type Step = (root: HTMLElement) => void;
const press =
  (words: RegExp): Step =>
  (root) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => words.test(textContent ?? ''))?.click();
const pick: Step = (root) => root.querySelectorAll<HTMLElement>('input[type="radio"]')[1]?.click();
const put: Step = (root) => {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) return;
  const files = new DataTransfer();
  files.items.add(new File([GIFT], 'our-team.gift'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Brings the sheets, takes the steps one after the other, and says only then that the board can be looked at. */
async function walk(root: HTMLElement | null, steps: readonly Step[]): Promise<void> {
  const { dataset } = document.documentElement;
  // The gallery says "ready" as soon as it has drawn.
  queueMicrotask(() => delete dataset.ready);
  await import('../../components/learn/learn.css');
  await import('../../components/practice/practice.css');
  for (const step of steps) {
    await wait(80);
    if (root) step(root);
  }
  await wait(80);
  dataset.ready = 'yes';
}

/** A page as it is once somebody has done these steps. */
function Walked({ steps, children }: { steps: readonly Step[]; children: preact.ComponentChildren }) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => void walk(root.current, steps), [steps]);
  return (
    <div class="page learn" dir={dir} ref={root}>
      <main>
        <h1>Practice</h1>
        {children}
      </main>
    </div>
  );
}

const start = press(/^(Start practice|Staart)/);
const check = press(/^(Check|Cheeck)/);

const practice =
  (more: Partial<PracticeProps> = {}, ...steps: Step[]) =>
  () => (
    <Walked steps={steps}>
      <Practice {...practiceProps(more)} />
    </Walked>
  );
const trainer =
  (more: Partial<TrainerProps> = {}, ...steps: Step[]) =>
  () => (
    <Walked steps={steps}>
      <Trainer {...trainerProps(more)} />
    </Walked>
  );

const wordy = banks.map((bank) => ({
  ...bank,
  questions: [question(bank.policy, 1, { stem: `You read ${LONG} and ${UNBROKEN}. What do you do?` })],
}));

/** Listed in boards.tsx. */
export const practices: Record<string, () => preact.JSX.Element> = {
  practice: practice(),
  'practice-new': practice({ kept: empty, broken: [] }),
  'practice-question': practice({}, start, pick),
  'practice-answer': practice({}, start, pick, check),
  'practice-end': practice({}, start, pick, check, press(/^(Stop|Stoop)/)),
  'practice-long': practice(
    { load: async () => wordy, names: [name('medical-claims', LONG + UNBROKEN)] },
    start,
    pick,
    check,
  ),
  'practice-empty': practice({ load: async () => [], kept: empty }),
  'practice-loading': practice({ state: 'loading' }),
  'practice-error': practice({ load: () => Promise.reject(new Error('sample')) }),
  trainer: trainer(),
  'trainer-run': trainer({}, put),
  'trainer-new': trainer({ own: [] }),
  'trainer-error': trainer({ state: 'error' }),
};
