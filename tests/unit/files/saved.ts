/** The lines of a backup of a ledger that holds something in every store. */

import type { BackupLine } from '../../../utils/domain/backup';
import type { Fact } from '../../../utils/domain/observation';
import { DEFAULTS } from '../../../utils/domain/settings';
import { backup } from '../../../utils/ledger/backup';
import { buildMissing } from '../../../utils/ledger/reports';
import { record } from '../../../utils/ledger/write';
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
  const lines: BackupLine[] = [];
  const settings = { ...DEFAULTS, accounts: { [ANA.key]: { zone: 'Europe/Berlin', weekStart: 0 as const } } };
  for await (const line of backup(ledger, { now: T + 7 * DAY, extension: '0.1.0', settings })) lines.push(line);
  return lines;
}

export async function* streamed(lines: readonly BackupLine[]): AsyncGenerator<BackupLine> {
  yield* lines;
}
