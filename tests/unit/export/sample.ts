/** The week of the reports' tests with one ticket more: in words of another kind, without a date, points or deadline. */

import { makeAccount } from '../../../utils/domain/account';
import { buildReport } from '../../../utils/domain/report/build';
import type { WeeklyReport } from '../../../utils/domain/report/report';
import type { Violation } from '../../../utils/domain/violation';
import { input, thursday, tuesday, video } from '../domain/report-sample';
import { held, utc } from '../domain/samples';

export const HOST = makeAccount('creator', '7301234567890123456', { handle: '@glowbyana', region: 'US' });

const undated: Violation = held({
  id: '7410000000000000304',
  policyWords: '=HYPERLINK("https://x.example","Pay, now")',
  surface: 'unknown',
  status: 'unknown',
  statusWords: 'ตรวจสอบ',
  firstSeenAt: utc('2026-11-22T12:00'),
});
export const tickets: Violation[] = [tuesday, thursday, video, undated];

const base = input();
export const report: WeeklyReport = buildReport({
  ...base,
  account: HOST,
  violations: [...base.violations, undated],
});
