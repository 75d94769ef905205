/**
 * The toolbar's popup: the week in one sentence, the one thing to do, where the account stands, what is due. Drawn over
 * the static skeleton of popup.html, so the first paint never waits for data. Holds which tab is looked at, nothing else.
 */

import { Component, type ComponentChildren } from 'preact';
import type { AccountKey, OverlayView, Progress, WeeklyReport } from '../../utils/domain';
import { t } from '../../utils/words/words';
import { AskButton, type AskNow } from '../ui/Ask';
import type { AccountRow } from '../ui/accounts';
import { Building } from '../ui/Building';
import { Notes } from '../ui/Notes';
import { type PageState, Plain } from '../ui/Plain';
import type { Now } from '../ui/Time';
import type { WeekName } from '../ui/weeks';
import { Header } from './Header';
import { ReportTab } from './ReportTab';

export interface PopupActions {
  select(key: AccountKey): void;
  week(start: string): void;
  openReport(): void;
  openHealth(): void;
  acknowledge(id: string): void;
  undo(id: string): void;
  retry(): void;
  /** Fills a tab of its own code; that of quizzes with the one of a violation, else with all. Rejects when it cannot be loaded. */
  fill(tab: Apart, violation?: string): Promise<void>;
  /** Each of these is drawn only when given. */
  ask?: AskNow;
  openSettings?(): void;
  openPanel?(): void;
}

export interface PopupProps {
  accounts: readonly AccountRow[];
  selected: AccountKey | null;
  /** Weeks of the account, newest first, the running one among them. */
  weeks: readonly WeekName[];
  /** The report of the week looked at: the last finished one, until another is chosen. */
  report: WeeklyReport | null;
  view: OverlayView | null;
  state: PageState;
  /** The card of a LIVE that has just ended, once its code is there. */
  ended?: ComponentChildren;
  /** What such a tab shows, once its code is there. */
  apart?(tab: Apart): ComponentChildren;
  /** While weeks are being built. */
  progress?: Progress | null | undefined;
  /** TikTok's clock minus this device's, ms; 0 or absent while it is right. */
  clockSkewMs?: number | undefined;
  now: Now;
  dir: 'ltr' | 'rtl';
  actions: PopupActions;
}

/** Tabs whose code is loaded apart and brings what it draws from. */
export type Apart = 'quiz' | 'workshops';
type Tab = 'report' | 'due' | 'accounts' | Apart;

interface State {
  tab: Tab;
  said: string;
  more: typeof import('./more-tabs') | null;
}

/** A class: hooks would be a twentieth of the popup's script. */
export class Popup extends Component<PopupProps, State> {
  override state: State = { tab: 'report', said: '', more: null };

  choose(tab: Tab, violation?: string) {
    this.setState({ tab });
    if (tab === 'report') return;
    const loaded = isApart(tab) ? this.props.actions.fill(tab, violation) : this.more();
    loaded.catch((error) => console.error('Good Standing: a tab could not be loaded', error));
  }

  async more() {
    this.setState({ more: await import('./more-tabs') });
  }

  override render() {
    const { props } = this;
    const { state, dir, actions, view, accounts, progress } = props;
    const { tab, said, more } = this.state;
    const choose = (to: Tab, violation?: string) => this.choose(to, violation);
    if (state !== 'ready') return <Plain page="popup" state={state} dir={dir} progress={progress} actions={actions} />;
    const tabs: Tab[] = ['report', 'due', 'quiz', 'workshops'];
    if (accounts.length > 1) tabs.push('accounts');
    // A ticket with a deadline stands in both lists and is one thing.
    const due = (view?.due.length ?? 0) + (view?.alerts.filter((alert) => alert.dueBy === undefined).length ?? 0);
    const look = (key: AccountKey) => {
      actions.select(key);
      choose('report');
    };
    return (
      <div class="popup" dir={dir}>
        <Header {...props} />
        <main>
          <Tabs tab={tab} choose={choose} tabs={tabs} counts={{ due, accounts: accounts.length }} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that takes the focus */}
          <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
            {progress && <Building {...progress} />}
            {tab === 'report' && (
              <>
                <Notes
                  standing={view?.standing}
                  clockSkewMs={props.clockSkewMs}
                  now={props.now}
                  openHealth={actions.openHealth}
                />
                {props.ended}
                <ReportTab {...props} take={() => choose('quiz')} />
              </>
            )}
            {tab === 'due' && more && (
              <more.DueTab view={view} now={props.now} actions={actions} take={(id) => choose('quiz', id)} />
            )}
            {isApart(tab) && props.apart?.(tab)}
            {tab === 'accounts' && more && <more.AccountsTab {...props} look={look} />}
          </div>
        </main>
        <footer>
          <button type="button" onClick={actions.openReport}>
            {t('open_report')}
          </button>
          {actions.ask && <AskButton ask={actions.ask} say={(words) => this.setState({ said: words })} />}
          <button type="button" class="quiet" onClick={actions.openHealth}>
            {t('open_health')}
          </button>
          <p class="said small" role="status">
            {said}
          </p>
        </footer>
      </div>
    );
  }
}

interface TabsProps {
  tab: Tab;
  choose(tab: Tab): void;
  tabs: readonly Tab[];
  counts: Partial<Record<Tab, number>>;
}

const isApart = (tab: Tab): tab is Apart => tab === 'quiz' || tab === 'workshops';

const names = {
  report: 'report',
  due: 'due',
  quiz: 'due_quiz',
  workshops: 'ws_title',
  accounts: 'rep_tab_accounts',
} as const;

function Tabs({ tab, choose, tabs, counts }: TabsProps) {
  const key = (e: KeyboardEvent) => {
    const turn = document.documentElement.dir === 'rtl' ? -1 : 1;
    const step = e.key === 'ArrowRight' ? turn : e.key === 'ArrowLeft' ? -turn : 0;
    const to = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (step === 0 || !to) return;
    choose(to);
    document.getElementById(`tab-${to}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('account_health')}>
      {tabs.map((id) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={tab === id}
          aria-controls="panel"
          tabIndex={tab === id ? 0 : -1}
          onKeyDown={key}
          onClick={() => choose(id)}
        >
          {t(names[id])} {counts[id] ? <b class={id}>{counts[id]}</b> : ''}
        </button>
      ))}
    </div>
  );
}
