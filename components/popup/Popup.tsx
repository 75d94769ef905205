/**
 * The toolbar's popup: the week in one sentence, what costs points, what is due. Drawn over the static skeleton of
 * popup.html, so the first paint never waits for data. Holds which tab and which week is looked at, nothing else.
 */

import { type Signal, useSignal } from '@preact/signals';
import type { Account, AccountKey, OverlayView, Standing, WeeklyReport } from '../../utils/domain';
import { t } from '../../utils/words/words';
import type { Now } from '../ui/Time';
import { DueTab } from './DueTab';
import { Header } from './Header';
import { ReportTab } from './ReportTab';

export interface PopupAccount {
  account: Account;
  standing: Standing;
  open: number;
}

export interface PopupActions {
  select(key: AccountKey): void;
  week(start: string): void;
  openReport(): void;
  openHealth(): void;
  acknowledge(id: string): void;
  undo(id: string): void;
  retry(): void;
}

export interface PopupProps {
  accounts: PopupAccount[];
  selected: AccountKey | null;
  /** Newest first. */
  reports: WeeklyReport[];
  view: OverlayView | null;
  running: WeeklyReport | null;
  state: 'loading' | 'empty' | 'ready' | 'error';
  now: Now;
  dir: 'ltr' | 'rtl';
  actions: PopupActions;
}

type Tab = 'report' | 'due';

export function Popup(props: PopupProps) {
  const { state, dir, actions, reports, running, view } = props;
  const tab = useSignal<Tab>('report');
  const week = useSignal<string | null>(null);
  if (state !== 'ready') return <Plain state={state} dir={dir} actions={actions} />;
  const all = running ? [running, ...reports] : reports;
  // The last finished week is what one comes for; the running one is a choice away.
  const report = all.find((r) => r.week.start === week.value) ?? reports[0] ?? running;
  // A ticket with a deadline stands in both lists and is one thing.
  const due = (view?.due.length ?? 0) + (view?.alerts.filter((alert) => alert.dueBy === undefined).length ?? 0);
  const chooseWeek = (start: string) => {
    week.value = start;
    actions.week(start);
  };
  return (
    <div class="popup" dir={dir}>
      <Header {...props} report={report ?? null} chooseWeek={chooseWeek} />
      <main>
        <Tabs tab={tab} due={due} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that takes the focus */}
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab.value}`} tabIndex={0}>
          {tab.value === 'report' ? (
            <ReportTab {...props} report={report ?? null} />
          ) : (
            <DueTab view={view} now={props.now} actions={actions} />
          )}
        </div>
      </main>
      <footer>
        <button type="button" onClick={actions.openReport}>
          {t('open_report')}
        </button>
        <button type="button" class="quiet" onClick={actions.openHealth}>
          {t('open_health')}
        </button>
      </footer>
    </div>
  );
}

function Tabs({ tab, due }: { tab: Signal<Tab>; due: number }) {
  const tabs: Tab[] = ['report', 'due'];
  const key = (e: KeyboardEvent) => {
    if (e.key !== 'ArrowLeft' && e.key !== 'ArrowRight') return;
    tab.value = tab.value === 'report' ? 'due' : 'report';
    document.getElementById(`tab-${tab.value}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('account_health')}>
      {tabs.map((id) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={tab.value === id}
          aria-controls="panel"
          tabIndex={tab.value === id ? 0 : -1}
          onKeyDown={key}
          onClick={() => {
            tab.value = id;
          }}
        >
          {t(id)} {id === 'due' && due > 0 && <b>{due}</b>}
        </button>
      ))}
    </div>
  );
}

interface PlainProps {
  state: 'loading' | 'empty' | 'error';
  dir: PopupProps['dir'];
  actions: PopupActions;
}

function Plain({ state, dir, actions }: PlainProps) {
  if (state === 'loading') {
    return (
      <main class="popup" dir={dir} aria-busy="true">
        <h1 class="sr">{t('loading')}</h1>
        <div class="skeleton" aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
          <i />
        </div>
      </main>
    );
  }
  const failed = state === 'error';
  return (
    <main class="popup plain" dir={dir}>
      <h1>{t(failed ? 'error_title' : 'empty_title')}</h1>
      <p role={failed ? 'alert' : undefined}>{t(failed ? 'error_words' : 'empty_words')}</p>
      <button type="button" class="primary" onClick={failed ? actions.retry : actions.openHealth}>
        {t(failed ? 'retry' : 'open_health')}
      </button>
      {!failed && <p class="small">{t('empty_note')}</p>}
    </main>
  );
}
