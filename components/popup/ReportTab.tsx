/** The glance: the week's sentence, the one thing to do, the standing now, what is due and what comes back, what happened. */

import type { WeeklyReport } from '../../utils/domain';
import {
  actionWords,
  dayAndTime,
  gapWords,
  momentOf,
  returnWords,
  t,
  tn,
  verdict,
  whyWords,
} from '../../utils/words/words';
import { DueList } from '../ui/Due';
import { Groups } from '../ui/Groups';
import { Guard } from '../ui/Guard';
import { Distance, StandingHead } from '../ui/Standing';
import { StandingTrack } from '../ui/StandingTrack';
import { TrendBars, TrendKey } from '../ui/Trend';
import type { PopupProps } from './Popup';

/** More stands in the report and in the tab of what is due. */
const DEADLINES = 2;
const RULES = 3;

/** `take`: the week's one thing to do is a quiz. */
type Props = PopupProps & { take(): void };

export function ReportTab(props: Props) {
  const { report, view, now } = props;
  const standing = view?.standing ?? report?.standing;
  const due = view?.due ?? report?.due ?? [];
  return (
    <>
      {report && <Sentence {...props} report={report} />}
      {standing && (
        <Guard>
          <section class="pad">
            <StandingHead standing={standing} who={false} {...(report && { zone: report.week.zone })} />
            <StandingTrack standing={standing} />
            <Distance standing={standing} />
          </section>
        </Guard>
      )}
      {due.length > 0 && (
        <Guard>
          <section class="pad">
            <h2>{t('deadlines')}</h2>
            <DueList due={due} now={now} most={DEADLINES} write={(at) => momentOf(at, report?.week.zone)} />
            {due.length > DEADLINES && <p class="small">{tn('more', due.length - DEADLINES)}</p>}
          </section>
        </Guard>
      )}
      {report ? <Week report={report} /> : <p class="pad">{t(props.weeks.length > 0 ? 'loading' : 'no_report')}</p>}
    </>
  );
}

function Sentence({ report, weeks, actions, take }: Props & { report: WeeklyReport }) {
  const running = weeks.some((row) => row.running && row.start === report.week.start);
  return (
    <Guard>
      <section class="pad">
        {running && <p class="small">{t('this_week')}</p>}
        <p class="verdict">{verdict(report)}</p>
        {report.corrections.length > 0 && <p class="small">{tn('rep_corrected_times', report.corrections.length)}</p>}
      </section>
      {report.action.kind !== 'nothing' && (
        <Action report={report} open={report.action.kind === 'quiz' ? take : actions.openHealth} />
      )}
    </Guard>
  );
}

function Action({ report, open }: { report: WeeklyReport; open(): void }) {
  const { action } = report;
  const url = 'url' in action ? action.url : undefined;
  return (
    <section class="pad action">
      <div class="grow">
        <h2>{t('one_thing')}</h2>
        <p>{actionWords(report)}</p>
        <p class="small">{whyWords(report)}</p>
      </div>
      {url?.startsWith('https://') ? (
        <a class="b primary" href={url} target="_blank" rel="noopener noreferrer">
          {t('open')}
        </a>
      ) : (
        <button type="button" class="primary" onClick={open}>
          {t('open')}
        </button>
      )}
    </section>
  );
}

function Week({ report }: { report: WeeklyReport }) {
  const { groups, trend, week, gaps, returns } = report;
  return (
    <Guard>
      {returns[0] && (
        <section class="pad">
          <h2>{t('rep_returns_next')}</h2>
          <p>{returnWords(returns[0], week.zone)}</p>
        </section>
      )}
      {groups.length > 0 && (
        <section class="pad">
          <h2>{t('what_happened')}</h2>
          <Groups groups={groups.slice(0, RULES)} zone={week.zone} most={2} />
          {groups.length > RULES && <p class="small">{tn('more', groups.length - RULES)}</p>}
        </section>
      )}
      {trend.length > 1 && (
        <section class="pad">
          <h2>{t('trend_heading', tn('weeks', trend.length))}</h2>
          <TrendBars trend={trend} chosen={week.start} />
          <TrendKey />
        </section>
      )}
      <section class="pad small">
        {gaps.length > 0 && (
          <p>
            <b>{t('gaps_heading')}</b> {gaps.map(gapWords).join(' · ')}
          </p>
        )}
        <p>{tn('built', report.readings, dayAndTime(report.builtAt, week.zone))}</p>
      </section>
    </Guard>
  );
}
