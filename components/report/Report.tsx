/**
 * The weekly report as a page of its own: reads on a phone, prints on one or two sheets. Draws the sections of
 * `sections.ts` in their order, each guarded, so that one that fails leaves the others standing.
 */

import type { Account, AccountKey, WeeklyReport } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import { daysOf, t } from '../../utils/words/words';
import { Guard } from '../ui/Guard';
import { Picker } from '../ui/Picker';
import type { Now } from '../ui/Time';
import { weekChoices } from '../ui/weeks';
import { type Section, sections } from './sections';

export interface ReportActions {
  print(): void;
  openHealth(): void;
  retry(): void;
  /** Drawn only when given. */
  save?(kind: 'csv' | 'json' | 'ics'): void;
}

export interface ReportProps {
  state: 'loading' | 'empty' | 'ready' | 'error';
  /** Finished weeks, newest first; `report` may be none of them when the week is running. */
  reports: WeeklyReport[];
  report: WeeklyReport | null;
  /** `report` is the running week so far. */
  running: boolean;
  onWeek(start: string): void;
  accounts: Account[];
  onAccount(key: AccountKey): void;
  dir: 'ltr' | 'rtl';
  now: Now;
  actions: ReportActions;
}

export function Report(props: ReportProps) {
  const { state, report, dir } = props;
  if (state !== 'ready' || !report) return <Plain {...props} state={state === 'ready' ? 'empty' : state} />;
  const part = (section: Section) => (
    <Guard key={section.id}>
      <section.Part report={report} now={props.now} actions={props.actions} />
    </Guard>
  );
  return (
    <div class="page" dir={dir}>
      <Head {...props} report={report} />
      <main>
        {sections.filter((s) => s.place === 'top').map(part)}
        <div class="columns">
          <div class="main">{sections.filter((s) => s.place === 'main').map(part)}</div>
          <div class="side">{sections.filter((s) => s.place === 'side').map(part)}</div>
        </div>
        {sections.filter((s) => s.place === 'end').map(part)}
      </main>
      <footer class="small">{t('not_affiliated')}</footer>
    </div>
  );
}

function Head({
  reports,
  report,
  running,
  onWeek,
  accounts,
  onAccount,
  actions,
}: ReportProps & { report: WeeklyReport }) {
  const { account, week } = report;
  const choices = weekChoices(reports, running ? report : null);
  const choose = (key: string) => onAccount(key as AccountKey);
  return (
    <header>
      <div class="grow">
        <h1>{t('report_title')}</h1>
        <p>
          <bdi>{accountName(account)}</bdi> · {[t(account.role), account.region].filter(Boolean).join(' · ')}
        </p>
        <p>{running ? t('this_week') : daysOf(week.start, week.end)}</p>
      </div>
      <div class="row wrap tools">
        {accounts.length > 1 && (
          <Picker
            name={t('account')}
            value={account.key}
            choose={choose}
            choices={accounts.map((a) => ({ value: a.key, words: accountName(a) }))}
          />
        )}
        <Picker name={t('week_name')} value={week.start} choose={onWeek} choices={choices} />
        {actions.save &&
          (['csv', 'json', 'ics'] as const).map((kind) => (
            <button
              type="button"
              key={kind}
              disabled={kind === 'ics' && report.due.length === 0}
              onClick={() => actions.save?.(kind)}
            >
              {t(`save_${kind}`)}
            </button>
          ))}
        <button type="button" onClick={actions.print}>
          {t('print')}
        </button>
      </div>
    </header>
  );
}

function Plain({ state, dir, actions }: ReportProps & { state: 'loading' | 'empty' | 'error' }) {
  if (state === 'loading') {
    return (
      <main class="page plain" dir={dir} aria-busy="true">
        <p role="status">{t('loading')}</p>
      </main>
    );
  }
  const failed = state === 'error';
  return (
    <main class="page plain" dir={dir}>
      <h1>{t(failed ? 'error_title' : 'report_empty_title')}</h1>
      <p role={failed ? 'alert' : undefined}>{t(failed ? 'error_words' : 'no_report')}</p>
      <button type="button" class="primary" onClick={failed ? actions.retry : actions.openHealth}>
        {t(failed ? 'retry' : 'open_health')}
      </button>
    </main>
  );
}
