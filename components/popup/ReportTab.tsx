/** One week in the popup: the sentence, the standing now, the bars, what happened, and the one thing to do. */

import type { WeeklyReport } from '../../utils/domain';
import { actionWords, dayAndTime, gapWords, t, tn, verdict } from '../../utils/words/words';
import { Groups } from '../ui/Groups';
import { Guard } from '../ui/Guard';
import { Distance, StandingHead } from '../ui/Standing';
import { StandingTrack } from '../ui/StandingTrack';
import { TrendBars, TrendKey } from '../ui/Trend';
import type { PopupProps } from './Popup';

type Props = PopupProps & { report: WeeklyReport | null };

export function ReportTab({ report, running, view, actions }: Props) {
  const standing = view?.standing ?? report?.standing;
  return (
    <>
      {report && (
        <Guard>
          <section class="pad">
            {report === running && <p class="small">{t('this_week')}</p>}
            <p class="verdict">{verdict(report)}</p>
          </section>
        </Guard>
      )}
      {report && report.action.kind !== 'nothing' && <Action report={report} openHealth={actions.openHealth} />}
      {standing && (
        <Guard>
          <section class="pad">
            <StandingHead standing={standing} who={false} />
            <StandingTrack standing={standing} />
            <Distance standing={standing} />
          </section>
        </Guard>
      )}
      {report ? <Week report={report} /> : <p class="pad">{t('no_report')}</p>}
    </>
  );
}

function Action({ report, openHealth }: { report: WeeklyReport; openHealth(): void }) {
  const { action } = report;
  const url = 'url' in action ? action.url : undefined;
  return (
    <section class="pad action">
      <div class="grow">
        <h2>{t('one_thing')}</h2>
        <p>{actionWords(report)}</p>
      </div>
      {url?.startsWith('https://') ? (
        <a class="b primary" href={url} target="_blank" rel="noopener noreferrer">
          {t('open')}
        </a>
      ) : (
        <button type="button" class="primary" onClick={openHealth}>
          {t('open')}
        </button>
      )}
    </section>
  );
}

function Week({ report }: { report: WeeklyReport }) {
  return (
    <>
      {report.groups.length > 0 && (
        <Guard>
          <section class="pad">
            <h2>{t('what_happened')}</h2>
            <Groups groups={report.groups} zone={report.week.zone} most={2} />
          </section>
        </Guard>
      )}
      {report.trend.length > 1 && (
        <Guard>
          <section class="pad">
            <h2>{t('trend_heading', tn('weeks', report.trend.length))}</h2>
            <TrendBars trend={report.trend} chosen={report.week.start} />
            <TrendKey />
          </section>
        </Guard>
      )}
      <section class="pad small">
        {report.gaps.length > 0 && (
          <p>
            <b>{t('gaps_heading')}</b> {report.gaps.map(gapWords).join(' · ')}
          </p>
        )}
        <p>{tn('built', report.readings, dayAndTime(report.builtAt, report.week.zone))}</p>
      </section>
    </>
  );
}
