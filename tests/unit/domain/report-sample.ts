/** A US creator's third week of November on CHR 162, written by hand: the week of the reports' tests. */

import type { Notice } from '../../../utils/domain/notice';
import type { ReportInput } from '../../../utils/domain/report/input';
import type { Week } from '../../../utils/domain/report/report';
import type { DayRollup } from '../../../utils/domain/rollup';
import type { Violation } from '../../../utils/domain/violation';
import { ANA, DAY, from, held, score, utc, warning } from './samples';

export const WEEK: Week = {
  start: '2026-11-16',
  end: '2026-11-22',
  number: 47,
  zone: 'America/Los_Angeles',
  from: utc('2026-11-16T08:00'),
  to: utc('2026-11-23T08:00'),
};
/** Monday morning, nine o'clock in Los Angeles. */
export const NOW = utc('2026-11-23T17:00');
export const MISLEADING = 'https://seller-us.tiktok.com/university/essay?knowledge_id=4581457528194817';
export const UNORIGINAL = 'https://seller-us.tiktok.com/university/essay?knowledge_id=5769635937191681';

export const day = (words: string, value?: number, more: Partial<DayRollup> = {}): DayRollup => ({
  account: ANA.key,
  day: words,
  readings: value === undefined ? 0 : 2,
  tickets: {},
  notices: {},
  changedAt: 0,
  ...(value !== undefined && {
    score: { first: score(value, utc(`${words}T17:00`)), last: score(value, utc(`${words}T19:00`)) },
  }),
  ...more,
});
export const claims = (id: string, issuedAt: number, more: Partial<Violation> = {}): Violation =>
  held({ id, issuedAt, policyKey: 'misleading_claims', learnUrl: MISLEADING, ...more });
export const video = held({
  id: '303',
  policyKey: 'unoriginal_content',
  policyWords: 'Unoriginal content',
  learnUrl: UNORIGINAL,
  surface: 'video',
  issuedAt: utc('2026-11-21T18:30'),
  points: 4,
  subjectTitle: 'Morning routine',
});
export const tuesday = claims('301', utc('2026-11-18T04:14'), {
  points: 8,
  appealBy: NOW + 2 * DAY,
  statusWords: 'Enforcement action taken',
  subjectTitle: 'Tuesday glow session',
});
export const thursday = claims('302', utc('2026-11-20T05:02'), { points: 6, appealBy: utc('2026-12-20T05:02') });
const october = claims('201', utc('2026-10-01T20:00'), { status: 'closed' });
const tickets = [
  tuesday,
  thursday,
  video,
  october,
  claims('202', utc('2026-10-20T20:00'), { status: 'overturned' }),
  claims('101', utc('2026-08-25T07:59'), { status: 'closed' }),
];
export const said = (more: Partial<Notice>): Notice => ({
  ...warning(),
  account: ANA.key,
  lastAt: more.at ?? warning().at,
  count: 1,
  sources: [from('frame', 'live')],
  ...more,
});
export const input = (more: Partial<ReportInput> = {}): ReportInput => ({
  account: ANA,
  week: WEEK,
  now: NOW,
  days: [
    day('2026-09-14', 200),
    day('2026-10-01', undefined, { tickets: { live: 1 } }),
    day('2026-10-05', 194),
    day('2026-10-26', 188),
    day('2026-11-09', 184, { tickets: { listing: 1, account: 1 } }),
    day('2026-11-15', 180),
    day('2026-11-17', undefined, { tickets: { live: 1 } }),
    day('2026-11-19', undefined, { tickets: { live: 1 }, readings: 1 }),
    day('2026-11-20', 166),
    day('2026-11-21', 162, { tickets: { video: 1 } }),
  ],
  violations: tickets,
  open: tickets.filter((v) => v.status === 'open'),
  notices: [
    said({ id: 'a', at: WEEK.from - 1 }),
    said({ id: 'b', at: utc('2026-11-20T04:40'), lastAt: utc('2026-11-20T04:52'), count: 2 }),
    said({ id: 'c', level: 'interruption', words: 'Your LIVE was ended.', at: utc('2026-11-20T05:02') }),
    said({ id: 'd', at: WEEK.to }),
  ],
  sources: [
    { site: 'live-manager', endpoint: 'creator-governance', state: 'read', at: NOW, readAt: NOW },
    { site: 'live-center', endpoint: 'live-violations', state: 'unreadable', at: NOW, readAt: WEEK.from - 5 },
  ],
  readings: { score: score(162, utc('2026-11-21T19:00')), ticketsReadAt: WEEK.to - DAY },
  credits: [],
  dateOf: (url) => (url === MISLEADING ? '2026-09-17' : null),
  ...more,
});

/** The same week with these tickets and no others. */
export const having = (violations: readonly Violation[], more: Partial<ReportInput> = {}): ReportInput =>
  input({ violations, open: violations.filter(({ status }) => status === 'open'), ...more });
