/** The last number held against today's rules, in two columns: what the next look may show, never a computed score. */

import type { EvaluatedToday, Standing, WeeklyReport } from '../../utils/domain';
import { dayOf, scoreWords, standingWord, t, tn, todayWords } from '../../utils/words/words';
import type { PartProps } from './sections';

export function Today({ report }: PartProps) {
  const { today, score, standing, week } = report;
  if (!today || !score) return null;
  return (
    <section class="part">
      <h2 id="today">{t('rep_today')}</h2>
      <div class="scroll">
        <table class="pair" aria-labelledby="today">
          <thead>
            <tr>
              <td />
              <th scope="col">
                {t('rep_today_then')} <small>{dayOf(score.at, week.zone)}</small>
              </th>
              <th scope="col">
                {t('rep_today_now')} <small>{dayOf(today.at, week.zone)}</small>
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t(standing.scale?.countsUp ? 'measure_points' : 'score')}</th>
              <td>{scoreWords({ ...standing, score: score.value })}</td>
              <td>{scoreWords({ ...standing, score: score.value })}</td>
            </tr>
            <tr>
              <th scope="row">{t('rep_band')}</th>
              <td>{bandThen(report)}</td>
              <td>{standingWord(today.band ?? 'unrated')}</td>
            </tr>
            <tr>
              <th scope="row">{t('rep_to_milestone')}</th>
              <td>{nextWords(standing.next)}</td>
              <td>{nextWords(today.next)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <Since today={today} zone={week.zone} />
      <p class="small">{t('rep_today_note')}</p>
    </section>
  );
}

/** A stale standing keeps the band of its last reading beside it. */
function bandThen({ standing }: WeeklyReport): string {
  return standingWord(standing.state === 'stale' && standing.band ? standing.band.name : standing.state);
}

function nextWords(next: Standing['next']): string {
  return next ? t('to_next', next.points, next.milestone.at) : t('rep_unknown');
}

/** What happened since that number was read and may not be in it: in a sentence, then ticket by ticket. */
function Since({ today, zone }: { today: EvaluatedToday; zone: string }) {
  const { lapsed, since } = today;
  if (lapsed.length + since.length === 0) return null;
  const points = (n: number | undefined) => (n === undefined ? t('rep_points_unstated') : tn('points', n));
  return (
    <>
      <p>{todayWords(today)}</p>
      <ul class="small">
        {lapsed.map((one) => (
          <li key={`l${one.violationId}`}>
            <q dir="auto">{one.policyWords}</q> · {points(one.points)} · {t('rep_lapsed', dayOf(one.at, zone))}
          </li>
        ))}
        {since.map((one) => (
          <li key={`s${one.violationId}`}>
            <q dir="auto">{one.policyWords}</q> · {points(one.points)}
          </li>
        ))}
      </ul>
    </>
  );
}
