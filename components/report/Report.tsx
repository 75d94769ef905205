/**
 * The weekly report as a page of its own: reads on a phone, prints on one or two sheets. Draws the sections of
 * `sections.ts` in their order, each guarded, so that one that fails leaves the others standing. Beside the report: all
 * weeks with a comparison, and all accounts. Which of the three is looked at is all that it holds.
 */

import { useSignal } from '@preact/signals';
import type { Account, AccountKey, Comparison, Progress, WeeklyReport } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import { t, tn } from '../../utils/words/words';
import type { AskNow } from '../ui/Ask';
import type { AccountRow } from '../ui/accounts';
import { Building } from '../ui/Building';
import { Guard } from '../ui/Guard';
import { Notes } from '../ui/Notes';
import type { Now } from '../ui/Time';
import type { WeekRow } from '../ui/weeks';
import { Accounts } from './accounts';
import { Head } from './Head';
import { History } from './history';
import { Plain } from './Plain';
import { type Section, sections } from './sections';

export interface ReportActions {
  print(): void;
  openHealth(): void;
  retry(): void;
  /** Each of these is drawn only when given. */
  openLive?(): void;
  openSettings?(): void;
  ask?: AskNow;
  save?(kind: 'csv' | 'json' | 'ics'): void;
}

export interface CompareProps {
  /** Starts of the two weeks; `a` is the earlier column. */
  a: string | null;
  b: string | null;
  /** Null while the two are being read. */
  result: Comparison | null;
  choose(a: string | null, b: string | null): void;
}

export interface ReportProps {
  state: 'loading' | 'empty' | 'ready' | 'error' | 'signed-out';
  /** All weeks of the account, newest first, the running one among them. */
  weeks: readonly WeekRow[];
  /** Start of the week looked at. */
  week: string | null;
  /** That week's report; null while it is being read. */
  report: WeeklyReport | null;
  onWeek(start: string): void;
  /** Absent: weeks are listed but not compared. */
  compare?: CompareProps;
  account: Account | null;
  accounts: readonly AccountRow[];
  onAccount(key: AccountKey): void;
  /** While weeks are being built. */
  progress?: Progress | null | undefined;
  /** TikTok's clock minus this device's, ms; 0 or absent while it is right. */
  clockSkewMs?: number | undefined;
  /** Which part is shown first; the report when absent. */
  view?: View;
  dir: 'ltr' | 'rtl';
  now: Now;
  actions: ReportActions;
}

export type View = 'report' | 'weeks' | 'accounts';

export function Report(props: ReportProps) {
  const { state, weeks, report, accounts, account, progress, dir, now, actions } = props;
  const view = useSignal<View>(props.view ?? 'report');
  if (state !== 'ready') return <Plain {...props} state={state} />;
  if (weeks.length === 0 && accounts.length < 2) return <Plain {...props} state="empty" />;
  const current = accounts.find((row) => row.account.key === account?.key);
  const building = progress && accounts.find((row) => row.account.key === progress.account);
  const go = (to: View) => {
    view.value = to;
  };
  return (
    <div class="page" dir={dir}>
      <Head {...props} reportShown={view.value === 'report'} />
      <Views view={view.value} go={go} weeks={weeks.length} accounts={accounts.length} />
      <main>
        <div class="notes">
          {progress && <Building {...progress} name={building ? accountName(building.account) : undefined} />}
          <Notes
            standing={current?.standing}
            clockSkewMs={props.clockSkewMs}
            now={now}
            openHealth={actions.openHealth}
          />
        </div>
        {view.value === 'report' &&
          (report ? <Whole report={report} now={now} actions={actions} /> : <Waiting {...props} />)}
        <Guard>
          {view.value === 'weeks' && (
            <History
              weeks={weeks}
              compare={props.compare}
              open={(start) => {
                props.onWeek(start);
                go('report');
              }}
            />
          )}
          {view.value === 'accounts' && (
            <Accounts
              accounts={accounts}
              selected={account?.key}
              now={now}
              open={(key) => {
                props.onAccount(key);
                go('report');
              }}
            />
          )}
        </Guard>
      </main>
      <footer class="small">{t('not_affiliated')}</footer>
    </div>
  );
}

function Whole({ report, now, actions }: { report: WeeklyReport; now: Now; actions: ReportActions }) {
  const at = (place: Section['place']) =>
    sections
      .filter((section) => section.place === place)
      .map(({ id, Part }) => (
        <Guard key={`${id} ${report.account.key} ${report.week.start}`}>
          <Part report={report} now={now} actions={actions} />
        </Guard>
      ));
  return (
    <>
      {at('top')}
      <div class="columns">
        <div class="side">{at('side')}</div>
        <div class="main">{at('main')}</div>
        <div class="end">{at('end')}</div>
      </div>
    </>
  );
}

function Waiting({ weeks }: ReportProps) {
  return (
    <p class="part bare" role="status">
      {t(weeks.length > 0 ? 'loading' : 'no_report')}
    </p>
  );
}

interface ViewsProps {
  view: View;
  go(to: View): void;
  weeks: number;
  accounts: number;
}

function Views({ view, go, weeks, accounts }: ViewsProps) {
  const views: [View, string][] = [['report', t('report')]];
  if (weeks > 1) views.push(['weeks', tn('rep_all_weeks', weeks)]);
  if (accounts > 1) views.push(['accounts', tn('rep_all_accounts', accounts)]);
  if (views.length === 1) return null;
  return (
    <nav aria-label={t('rep_views')}>
      {views.map(([id, words]) => (
        <button key={id} type="button" aria-current={view === id ? 'page' : undefined} onClick={() => go(id)}>
          {words}
        </button>
      ))}
    </nav>
  );
}
