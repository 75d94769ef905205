/** What a week could not know, what helps, and who was asked when. */

import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../utils/domain/report/build';
import type { ReportInput } from '../../../utils/domain/report/input';
import type { SourceView } from '../../../utils/domain/views';
import { having, input, NOW, WEEK } from './report-sample';
import { DAY, SHOP } from './samples';

const gaps = (more: Partial<ReportInput>) => buildReport(input({ days: [], ...more })).gaps;
const source = { site: 'seller-center', endpoint: 'ahr-score' } as const;
const fix = 'open-health';

describe('what could not be read', () => {
  test('a score that was never read, or not this week, is named', () => {
    const shop = { account: SHOP };
    expect(gaps({ ...shop, sources: [] })).toEqual([{ ...source, reason: 'never', only: 'score', fix }]);
    expect(gaps({ ...shop, sources: [{ ...source, state: 'read', at: 5, readAt: 5 }] })).toEqual([
      { ...source, reason: 'not-this-week', readAt: 5, only: 'score', fix },
    ]);
    expect(gaps({ sources: [] })).toEqual([
      { site: 'live-manager', endpoint: 'creator-governance', reason: 'never', only: 'score', fix },
    ]);
  });

  test('a list of violations that nobody opened is named: "none" would be a guess', () => {
    const list = { site: 'seller-center', endpoint: 'violation-records', fix: 'open-violations' } as const;
    const unread = (ticketsReadAt?: number) =>
      buildReport(having([], { account: SHOP, sources: [], readings: { ...(ticketsReadAt && { ticketsReadAt }) } }));
    expect(unread().gaps).toEqual([{ ...list, reason: 'never' }]);
    expect(unread(WEEK.from - 1).gaps).toEqual([{ ...list, reason: 'not-this-week', readAt: WEEK.from - 1 }]);
    expect(unread(WEEK.from).gaps).toEqual([]);
  });

  test('a reader that failed is named once, with its reason', () => {
    const sources = [{ ...source, state: 'signed-out', at: WEEK.from, readAt: 5 }] as const;
    expect(gaps({ account: SHOP, sources })).toEqual([{ ...source, reason: 'signed-out', readAt: 5, fix: 'sign-in' }]);
    expect(gaps({ account: SHOP, sources: [{ ...source, state: 'failed', at: WEEK.from - 1 }] })).toEqual([
      { ...source, reason: 'never', only: 'score', fix },
    ]);
  });

  test.each<[SourceView['site'], string, SourceView['state'], string]>([
    ['seller-center', 'violation-overview', 'failed', 'reload'],
    ['seller-center', 'violation-overview', 'unreadable', 'report-bug'],
    ['live-center', 'live-violations', 'signed-out', 'sign-in'],
    ['service', 'violations', 'failed', 'service'],
  ])('%s %s %s: the seller is told to %s', (site, endpoint, state, wanted) => {
    const found = gaps({ account: SHOP, sources: [{ site, endpoint, state, at: WEEK.from }] });
    expect(found.find((one) => one.endpoint === endpoint)?.fix).toBe(wanted);
  });

  test('a reader that fails after the week is no gap of a week that it has read, or that is long over', () => {
    const failed = (readAt: number, at: number) => [{ ...source, state: 'failed', at, readAt }] as const;
    const days = input().days;
    const of = (sources: ReportInput['sources'], now = NOW) => gaps({ account: SHOP, days, sources, now });
    expect(of(failed(WEEK.from - 1, WEEK.to))).toHaveLength(1);
    expect(of(failed(WEEK.from, WEEK.to))).toEqual([]);
    expect(of(failed(WEEK.from, WEEK.to - 1))).toHaveLength(1);
    expect(of(failed(WEEK.from - 1, NOW + 20 * DAY), NOW + 20 * DAY)).toEqual([]);
  });
});

describe('the sources', () => {
  const order = (account: ReportInput['account'], names: [SourceView['site'], string][]) => {
    const sources = names.map(
      ([site, endpoint], i): SourceView => ({ site, endpoint, state: 'read', at: i, readAt: i }),
    );
    return buildReport(input({ account, sources })).sources.map(({ endpoint, via }) => [endpoint, via]);
  };

  test('of a shop stand in the order in which they are asked, the connected and the imported last', () => {
    const names: [SourceView['site'], string][] = [
      ['import', 'user-data'],
      ['seller-center', 'health-text'],
      ['service', 'health'],
      ['seller-center', 'brand-new'],
      ['seller-center', 'message-list'],
      ['seller-center', 'violation-records'],
      ['seller-center', 'ahr-score'],
      ['seller-center', 'performance-score'],
      ['seller-center', 'violation-overview'],
    ];
    const wanted = [
      ['ahr-score', undefined],
      ['violation-overview', undefined],
      ['violation-records', undefined],
      ['message-list', undefined],
      ['performance-score', undefined],
      ['health-text', 'page-text'],
      ['brand-new', undefined],
      ['health', 'service'],
      ['user-data', 'import'],
    ];
    expect(order(SHOP, names)).toEqual(wanted);
    expect(order(SHOP, names.reverse())).toEqual(wanted);
  });

  test('of a creator begin with the health page, then LIVE Manager, LIVE Center and Studio', () => {
    const names: [SourceView['site'], string][] = [
      ['studio', 'posts'],
      ['live-center', 'live-violations'],
      ['live-manager', 'room-info'],
      ['live-manager', 'frames'],
      ['live-manager', 'creator-governance'],
    ];
    expect(order(input().account, names)).toEqual([
      ['creator-governance', undefined],
      ['room-info', undefined],
      ['frames', 'frame'],
      ['live-violations', undefined],
      ['posts', undefined],
    ]);
  });
});
