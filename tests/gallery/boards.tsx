/** What each board draws: a list of named states. The overlay goes into an open shadow root, so that axe sees it. */

import { signal } from '@preact/signals';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Overlay } from '../../components/overlay/Overlay';
import overlayCss from '../../components/overlay/overlay.css?inline';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import { Report } from '../../components/report/Report';
import tokens from '../../components/ui/tokens.css?inline';
import ui from '../../components/ui/ui.css?inline';
import type { AccountKey, Corner, OverlayView, WeeklyReport } from '../../utils/domain';
import * as f from './fixtures';
import * as r from './reports';

export const query = new URLSearchParams(location.search);
const dir = query.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const now = signal(f.NOW);
const nothing = () => {};

interface Shown {
  view: OverlayView;
  own?: 'pending' | 'lost';
  open?: boolean;
  corner?: Corner;
  height: number;
}

function Cell({ view, own, open, corner = 'top-start', height }: Shown) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + ui + overlayCss);
    root.adoptedStyleSheets = [sheet];
    const actions = { acknowledge: nothing, undo: nothing, corner: nothing, openReport: nothing, openHealth: nothing };
    render(
      <Overlay
        view={signal(view)}
        pending={signal(own === 'pending')}
        lost={signal(own === 'lost')}
        corner={signal(corner)}
        now={now}
        dir={dir}
        actions={{ ...actions, choose: nothing }}
      />,
      root,
    );
    if (open) root.querySelector<HTMLElement>('.badge')?.click();
  }, [view, own, open, corner]);
  return <div ref={host} class="cell" style={{ blockSize: `${height}px` }} />;
}

const all = Object.values(f.standings);
const ladder = Object.values(f.alerts);
const busy = f.viewOf(f.standings.careful, { open: 2, due: f.due });

function Badges() {
  return (
    <>
      {all.map((s) => (
        <Cell
          key={s}
          view={f.viewOf(s, { open: s.state === 'careful' ? 2 : s.state === 'unhealthy' ? 120 : 0 })}
          height={68}
        />
      ))}
      <Cell view={f.viewOf(f.standings.unknown)} own="pending" height={68} />
      <Cell view={f.viewOf(f.standings.healthy)} own="lost" height={68} />
    </>
  );
}

function Cards() {
  const choices = [f.ana, f.shop, f.long];
  return (
    <>
      <Cell view={busy} open height={640} />
      {[f.standings.healthy, f.standings.byPageWords, f.standings.countsUp, f.standings.banned].map((s) => (
        <Cell key={s} view={f.viewOf(s)} open height={470} />
      ))}
      {[f.standings.stale, f.standings.unrated, f.standings.unreadable, f.standings.signedOut].map((s) => (
        <Cell key={s} view={f.viewOf(s)} open height={470} />
      ))}
      <Cell view={f.viewOf(f.standings.unknown, { choices, sources: [] })} open height={470} />
      <Cell view={f.viewOf(f.standings.unknown)} own="lost" open height={300} />
      <Cell
        view={f.viewOf(f.standings.longWords, { due: f.due.map((d) => ({ ...d, policyWords: f.LONG })) })}
        open
        height={760}
      />
    </>
  );
}

function Alerts() {
  return (
    <>
      {ladder.map((a) => (
        <Cell key={a.id} view={f.viewOf(f.standings.careful, { alerts: [a], open: 1 })} height={480} corner="top-end" />
      ))}
      <Cell view={{ ...busy, alerts: ladder.slice(0, 5), open: 5 }} height={720} corner="bottom-end" />
      <Cell view={{ ...busy, alerts: ladder.slice(0, 2), open: 2 }} open height={720} corner="bottom-start" />
    </>
  );
}

const keep = {
  select: nothing,
  week: nothing,
  openReport: nothing,
  openHealth: nothing,
  acknowledge: nothing,
  undo: nothing,
  retry: nothing,
};
const one = [{ account: f.ana, standing: f.standings.careful, open: 2 }];
const agency = [
  { account: f.thai, standing: f.standings.countsUp, open: 0 },
  { account: f.ana, standing: f.standings.unhealthy, open: 4 },
  { account: f.shop, standing: f.standings.unreadable, open: 0 },
  { account: f.long, standing: f.standings.longWords, open: 1 },
];

function popup(more: Partial<PopupProps>, tab?: 'due') {
  const props: PopupProps = {
    accounts: one,
    selected: f.ana.key as AccountKey,
    reports: [r.hard],
    view: { ...busy, alerts: ladder.slice(0, 4), open: 4 },
    running: r.running,
    state: 'ready',
    now,
    dir,
    actions: keep,
    ...more,
  };
  return <Frame tab={tab} props={props} />;
}

function Frame({ props, tab }: { props: PopupProps; tab: 'due' | undefined }) {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tab) self.current?.querySelector<HTMLElement>('#tab-due')?.click();
  }, [tab]);
  return (
    <div class="frame" ref={self}>
      <Popup {...props} />
    </div>
  );
}

const popups: Record<string, () => preact.JSX.Element> = {
  popup: () => popup({}),
  'popup-due': () => popup({}, 'due'),
  'popup-quiet': () => popup({ reports: [r.healthy], running: null, view: f.viewOf(f.standings.healthy) }),
  'popup-agency': () =>
    popup({ accounts: agency, selected: f.long.key, reports: [r.longWords], view: f.viewOf(f.standings.longWords) }),
  'popup-empty': () => popup({ state: 'empty' }),
  'popup-error': () => popup({ state: 'error' }),
  'popup-loading': () => popup({ state: 'loading' }),
  'popup-first-week': () => popup({ reports: [], running: null }),
};

function report(state: 'ready' | 'loading' | 'empty' | 'error', week: WeeklyReport | null) {
  const actions = { print: nothing, openHealth: nothing, retry: nothing, save: nothing };
  return (
    <Report
      state={state}
      reports={[r.hard]}
      report={week}
      running={false}
      onWeek={nothing}
      accounts={week ? [...new Set([week.account, f.shop])] : []}
      onAccount={nothing}
      dir={dir}
      now={now}
      actions={actions}
    />
  );
}

const reports: Record<string, () => preact.JSX.Element> = {
  report: () => report('ready', r.hard),
  'report-quiet': () => report('ready', r.healthy),
  'report-counts-up': () => report('ready', r.countsUp),
  'report-unread': () => report('ready', r.unread),
  'report-long': () => report('ready', r.longWords),
  'report-empty': () => report('empty', null),
  'report-error': () => report('error', null),
};

export const boards: Record<string, () => preact.JSX.Element> = {
  badges: () => <Badges />,
  cards: () => <Cards />,
  alerts: () => <Alerts />,
  ...popups,
  ...reports,
};
