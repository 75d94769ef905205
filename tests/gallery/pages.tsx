/** The boards of the popup and of the report page, each in one state. */

import { useEffect, useRef } from 'preact/hooks';
// Loaded ahead: a board is ready when it is drawn.
import '../../components/popup/more-tabs';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import { Report, type ReportProps } from '../../components/report/Report';
import { Summary } from '../../components/ui/Summary';
import type { AccountKey, Asked, WeeklyReport } from '../../utils/domain';
import * as f from './fixtures';
import { Last, one, Quiz } from './learning';
import { dir, nothing, now } from './look';
import { summary } from './panels';
import { quizViews } from './quizzes';
import * as r from './reports';
import * as w from './weeks';

type Board = () => preact.JSX.Element;

const answers: Asked[] = [{ source: 'tab', host: 'seller-us.tiktok.com', state: 'answered', at: f.NOW, requests: 1 }];
const ask = () => Promise.resolve(answers);

const keep = {
  select: nothing,
  week: nothing,
  openReport: nothing,
  openHealth: nothing,
  acknowledge: nothing,
  undo: nothing,
  retry: nothing,
  fill: () => Promise.resolve(),
};
const busy = f.viewOf(f.standings.careful, { open: 4, due: r.full.due, alerts: Object.values(f.alerts).slice(0, 4) });

function popup(more: Partial<PopupProps>, tab?: 'due' | 'accounts' | 'quiz') {
  const props: PopupProps = {
    accounts: w.single,
    selected: f.ana.key as AccountKey,
    weeks: w.many,
    report: r.full,
    view: busy,
    state: 'ready',
    now,
    dir,
    actions: keep,
    ...more,
  };
  return <Frame tab={tab} props={props} />;
}

function Frame({ props, tab }: { props: PopupProps; tab: 'due' | 'accounts' | 'quiz' | undefined }) {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tab) self.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.click();
  }, [tab]);
  return (
    <div class="frame" ref={self}>
      <Popup {...props} />
    </div>
  );
}

const agency = {
  accounts: w.agency,
  selected: f.long.key,
  report: r.longWords,
  view: f.viewOf(f.standings.longWords, { due: r.longWords.due }),
  actions: { ...keep, ask, openSettings: nothing },
};
const stale = f.viewOf(f.standings.stale);

export const popups: Record<string, Board> = {
  popup: () => popup({}),
  'popup-due': () => popup({}, 'due'),
  'popup-quiz': () => popup({ apart: () => <Quiz /> }, 'quiz'),
  'popup-quizbefore': () => popup({ apart: () => <Quiz more={one(quizViews.fresh)} /> }, 'quiz'),
  'popup-quizlong': () => popup({ apart: () => <Quiz more={one(quizViews.long)} /> }, 'quiz'),
  'popup-quizrun': () => popup({ apart: () => <Quiz more={one(quizViews.halfway)} /> }, 'quiz'),
  'popup-quizpassed': () => popup({ apart: () => <Last more={one(quizViews.passed)} /> }, 'quiz'),
  'popup-quizfailed': () => popup({ apart: () => <Last more={one(quizViews.failed)} /> }, 'quiz'),
  'popup-quizwaiting': () => popup({ apart: () => <Quiz more={one(quizViews.waiting)} /> }, 'quiz'),
  'popup-quizempty': () => popup({ apart: () => <Quiz more={{ quizzes: [] }} /> }, 'quiz'),
  'popup-ended': () =>
    popup({
      ended: <Summary summary={summary} actions={{ openEvidence: nothing, putAway: nothing }} />,
      actions: { ...keep, openSettings: nothing, openPanel: nothing },
    }),
  'popup-quiet': () => popup({ report: r.healthy, weeks: w.two, view: f.viewOf(f.standings.healthy) }),
  'popup-agency': () => popup(agency),
  'popup-accounts': () => popup(agency, 'accounts'),
  'popup-counts-up': () => popup({ report: r.countsUp, view: f.viewOf(f.standings.countsUp) }),
  'popup-unread': () => popup({ report: r.unread, view: f.viewOf(f.standings.unreadable) }),
  'popup-stale': () =>
    popup({
      view: stale,
      report: r.healthy,
      clockSkewMs: -7 * 60_000,
      actions: { ...keep, ask, openSettings: nothing },
    }),
  'popup-progress': () => popup({ progress: w.progress }),
  'popup-signed-out': () => popup({ state: 'signed-out' }),
  'popup-empty': () => popup({ state: 'empty', actions: { ...keep, openSettings: nothing } }),
  'popup-error': () => popup({ state: 'error' }),
  'popup-loading': () => popup({ state: 'loading', progress: w.progress }),
  'popup-first-week': () => popup({ weeks: [], report: null }),
};

const actions = { print: nothing, openHealth: nothing, retry: nothing, save: nothing };
const asks = { ...actions, openLive: nothing, openSettings: nothing, ask };

function report(week: WeeklyReport | null, more: Partial<ReportProps> = {}) {
  const props: ReportProps = {
    state: 'ready',
    weeks: week ? [w.rowOf(week)] : [],
    week: week?.week.start ?? null,
    report: week,
    onWeek: nothing,
    account: week?.account ?? null,
    accounts: week ? [{ account: week.account, standing: week.standing, open: 0 }] : [],
    onAccount: nothing,
    dir,
    now,
    actions,
    ...more,
  };
  return <Report {...props} />;
}

const kept = { weeks: w.many, accounts: w.agency };
const pair = { a: w.comparison.a.start, b: w.comparison.b.start, choose: nothing };

export const reports: Record<string, Board> = {
  report: () => report(r.full, { weeks: w.many, actions: asks }),
  'report-hard': () => report(r.hard),
  'report-quiet': () => report(r.healthy),
  'report-counts-up': () => report(r.countsUp),
  'report-unread': () => report(r.unread, { actions: asks }),
  'report-long': () => report(r.longWords, { ...kept, actions: asks }),
  'report-corrected': () => report(r.corrected),
  'report-running': () => report(r.running, { weeks: w.two }),
  'report-weeks': () => report(r.hard, { ...kept, view: 'weeks', compare: { ...pair, result: w.comparison } }),
  'report-accounts': () => report(r.hard, { ...kept, view: 'accounts' }),
  'report-progress': () => report(r.hard, { ...kept, progress: w.progress, clockSkewMs: 9 * 60_000 }),
  'report-stale': () =>
    report(r.hard, { accounts: [{ account: f.ana, standing: f.standings.stale, open: 0 }], actions: asks }),
  'report-signed-out': () =>
    report(r.hard, { accounts: [{ account: f.ana, standing: f.standings.signedOut, open: 0 }] }),
  'report-waiting': () => report(null, { weeks: w.two, week: '2026-11-16', account: f.ana }),
  'report-loading': () => report(null, { state: 'loading', progress: w.progress }),
  'report-out': () => report(null, { state: 'signed-out' }),
  'report-empty': () => report(null, { state: 'empty' }),
  'report-error': () => report(null, { state: 'error' }),
};
