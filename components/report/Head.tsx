/** The head of the report: whose it is, which week, what one can do with it; on paper also where the numbers come from. */

import { useSignal } from '@preact/signals';
import type { AccountKey, WeeklyReport } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import { dayOf, daysOf, momentOf, sourceWord, t, tn } from '../../utils/words/words';
import { AskButton } from '../ui/Ask';
import { accountChoices } from '../ui/accounts';
import { Picker } from '../ui/Picker';
import { weekChoices } from '../ui/weeks';
import type { ReportProps } from './Report';

export function Head(props: ReportProps & { reportShown: boolean }) {
  const { account, report, weeks, week, accounts, actions, onAccount, onWeek, reportShown } = props;
  const said = useSignal('');
  const running = weeks.some((row) => row.running && row.start === week);
  return (
    <header>
      <div class="grow">
        <h1>{t('report_title')}</h1>
        {account && (
          <p>
            <bdi>{accountName(account)}</bdi> · {[t(account.role), account.region].filter(Boolean).join(' · ')}
          </p>
        )}
        {report && reportShown && (
          <p class="desk">
            {running ? t('this_week') : daysOf(report.week.start, report.week.end)} · {t('rep_zone', report.week.zone)}
          </p>
        )}
      </div>
      <div class="row wrap tools">
        {accounts.length > 1 && account && (
          <Picker
            name={t('account')}
            value={account.key}
            choose={(key) => onAccount(key as AccountKey)}
            choices={accountChoices(accounts)}
          />
        )}
        {reportShown && weeks.length > 0 && (
          <Picker name={t('week_name')} value={week ?? ''} choose={onWeek} choices={weekChoices(weeks)} />
        )}
        {actions.ask && (
          <AskButton
            ask={actions.ask}
            say={(words) => {
              said.value = words;
            }}
          />
        )}
        {reportShown && report && <Save report={report} actions={actions} />}
        <button type="button" onClick={actions.print}>
          {t('print')}
        </button>
        {actions.openSettings && (
          <button type="button" onClick={actions.openSettings}>
            {t('rep_settings')}
          </button>
        )}
      </div>
      <p class="said small" role="status">
        {said.value}
      </p>
      {report && reportShown && <Sheet report={report} />}
    </header>
  );
}

function Save({ report, actions }: { report: WeeklyReport; actions: ReportProps['actions'] }) {
  const { save } = actions;
  if (!save) return null;
  return (
    <>
      {(['csv', 'json', 'ics'] as const).map((kind) => (
        <button
          type="button"
          key={kind}
          disabled={kind === 'ics' && report.due.length === 0}
          onClick={() => save(kind)}
        >
          {t(`save_${kind}`)}
        </button>
      ))}
    </>
  );
}

/** Only on paper: a sheet is read without the page it came from. */
function Sheet({ report: { week, builtAt, readings, sources } }: { report: WeeklyReport }) {
  const read = sources.filter((one) => one.readAt !== undefined);
  const facts: [string, string][] = [
    [t('week_name'), t('week', week.number, daysOf(week.start, week.end))],
    [t('rep_time_zone'), week.zone],
    [t('rep_built'), `${momentOf(builtAt, week.zone)} · ${tn('rep_readings', readings)}`],
    [
      t('rep_sources'),
      read.length === 0
        ? t('not_read_yet')
        : read.map((one) => `${sourceWord(one.site, one.endpoint)} (${dayOf(one.readAt ?? 0, week.zone)})`).join(', '),
    ],
  ];
  return (
    <dl class="sheet">
      {facts.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
