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
  /** While weeks are being built. */
  progress?: Progress | null | undefined;
  /** TikTok's clock minus this device's, ms; 0 or absent while it is right. */
  clockSkewMs?: number | undefined;
  now: Now;
  dir: 'ltr' | 'rtl';
  actions: PopupActions;
}

type Tab = 'report' | 'due' | 'accounts';

interface State {
  tab: Tab;
  said: string;
  more: typeof import('./more-tabs') | null;
}

/** A class: hooks would be a twentieth of the popup's script. */
export class Popup extends Component<PopupProps, State> {
  override state: State = { tab: 'report', said: '', more: null };

  choose(tab: Tab) {
    this.setState({ tab });
    if (tab === 'report' || this.state.more) return;
    import('./more-tabs').then(
      (more) => this.setState({ more }),
      (error) => console.error('Good Standing: a tab could not be loaded', error),
    );
  }

  override render() {
    const { props } = this;
    const { state, dir, actions, view, accounts, progress } = props;
    const { tab, said, more } = this.state;
    const choose = (to: Tab) => this.choose(to);
    if (state !== 'ready') return <Plain page="popup" state={state} dir={dir} progress={progress} actions={actions} />;
    const tabs: Tab[] = accounts.length > 1 ? ['report', 'due', 'accounts'] : ['report', 'due'];
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
          <Tabs tab={tab} choose={choose} tabs={tabs} counts={{ report: 0, due, accounts: accounts.length }} />
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
                <ReportTab {...props} />
              </>
            )}
            {tab === 'due' && more && <more.DueTab view={view} now={props.now} actions={actions} />}
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
  counts: Record<Tab, number>;
}

const names = { report: 'report', due: 'due', accounts: 'rep_tab_accounts' } as const;

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
          {t(names[id])} {counts[id] > 0 && <b class={id}>{counts[id]}</b>}
        </button>
      ))}
    </div>
  );
}
