/** The lines of a backup of a ledger that holds something in every store. */

import type { BackupLine } from '../../../utils/domain/backup';
import type { Fact } from '../../../utils/domain/observation';
import { DEFAULTS } from '../../../utils/domain/settings';
import { backup } from '../../../utils/ledger/backup';
import { addQuestions, storePractice } from '../../../utils/ledger/practice';
import { startQuiz } from '../../../utils/ledger/quiz';
import { buildMissing } from '../../../utils/ledger/reports';
import type { Ledger } from '../../../utils/ledger/schema';
import { addOwn, putChoice, putPlanned, putSource, storeSaid } from '../../../utils/ledger/workshops';
import { record } from '../../../utils/ledger/write';
import { bankOf } from '../domain/quiz/sample';
import { ANA, DAY, SHOP, ticket, utc, warning } from '../domain/samples';
import { HERE, house, reading } from '../ledger/house';

const T = utc('2026-11-18T20:00');

const EVERYTHING: Fact[] = [
  { kind: 'account', account: ANA },
  { kind: 'score', measure: 'chr', value: 162, sections: [{ from: 0, to: 150, label: 'Low' }], pageWords: 'Healthy' },
  {
    kind: 'violation',
    violation: ticket({
      issuedAt: T - DAY,
      points: 8,
      enforcement: ['LIVE ended'],
      learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=1',
      appealBy: T + 9 * DAY,
      subjectId: '7402000000000000013',
    }),
  },
  { kind: 'notice', notice: warning({ title: 'Warning', advice: 'Stop.', endsAt: T + 60_000 }) },
  { kind: 'live', roomId: '7402000000000000013', state: 'ended', title: 'Friday', startedAt: T - DAY, endedAt: T },
  { kind: 'pin', productId: '17', title: 'Serum' },
  { kind: 'post', id: '7411000000000000101', title: 'One week later', postedAt: T - DAY },
  { kind: 'inbox', counts: [{ category: 'violations', words: 'Violations', unread: 2 }] },
  { kind: 'performance', groups: [{ code: 'sps', words: 'Service', score: 4.2 }] },
  { kind: 'unseen', newViolation: true, unread: 1 },
  { kind: 'credit', credit: { id: 'c1', kind: 'confirmed', at: T, points: 2 } },
];

export async function savedLines(): Promise<BackupLine[]> {
  const ledger = await house();
  await record(ledger, [reading({ at: T, facts: EVERYTHING })], HERE, T);
  await record(
    ledger,
    [reading({ at: T, account: SHOP, page: 'shop', facts: [{ kind: 'score', measure: 'ahr', value: 200 }] })],
    HERE,
    T,
  );
  await buildMissing(ledger, HERE, T + 7 * DAY);
  await learned(ledger);
  await listed(ledger);
  const lines: BackupLine[] = [];
  const settings = { ...DEFAULTS, accounts: { [ANA.key]: { zone: 'Europe/Berlin', weekStart: 0 as const } } };
  for await (const line of backup(ledger, { now: T + 7 * DAY, extension: '0.1.0', settings })) lines.push(line);
  return lines;
}

/** A quiz that is open, a question that was practised, and one of a trainer's own. */
async function learned(ledger: Ledger): Promise<void> {
  const step = { account: ANA.key, calendarFor: HERE, now: T + DAY };
  const violation = ticket().id;
  await startQuiz(ledger, { ...step, violation, bank: bankOf(), policyOf: () => 'claims', id: 'attempt-1' });
  const card = {
    ...{ id: 'claims-01', policy: 'claims', due: T + 2 * DAY, lastReview: T, state: 2 as const },
    ...{
      stability: 2.5,
      difficulty: 5.1,
      scheduledDays: 2,
      learningSteps: 0,
      reps: 1,
      lapses: 0,
      answered: 1,
      right: 1,
    },
  };
  await storePractice(ledger, { card, right: true, spentMs: 9_000 }, 'UTC', T);
  const options = [
    { id: 'a', text: 'Yes', right: true as const },
    { id: 'b', text: 'No', why: 'It does.' },
  ];
  await addQuestions(ledger, [{ id: 'own-1', stem: 'Does it?', options, from: 'our.gift', addedAt: T }]);
}

/** A calendar, a workshop of its own, one that the seller added and decided about, and a LIVE that is planned. */
async function listed(ledger: Ledger): Promise<void> {
  const feed = {
    id: 'feed-1',
    kind: 'feed',
    name: 'Partner',
    url: 'https://calendar.example/a.ics',
    state: 'new',
  } as const;
  await putSource(ledger, feed);
  const event = { title: 'Appeals clinic', startsAt: T + 3 * DAY };
  await storeSaid(
    ledger,
    feed,
    { reads: [{ ...event, id: 'theirs', uid: 'theirs@calendar.example' }], whole: true },
    T,
  );
  const from = { id: 'hand-1', kind: 'hand', name: 'By hand', readAt: T } as const;
  await addOwn(ledger, from, [{ ...event, id: 'mine', title: 'Claims that hold' }], T);
  await putChoice(ledger, { id: 'w-1', going: true, notes: 'Bring three claims', at: T });
  await putPlanned(ledger, { id: 'p-1', title: 'Friday', startsAt: T + DAY, endsAt: T + DAY + 3_600_000 });
}

export async function* streamed(lines: readonly BackupLine[]): AsyncGenerator<BackupLine> {
  yield* lines;
}
