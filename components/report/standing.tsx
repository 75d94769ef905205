/** Where the account stood at the last reading of the week, and how the score moved in it. */

import { dayAndTime, number, signed, t } from '../../utils/words/words';
import { Distance, ReadFrom, StandingHead } from '../ui/Standing';
import { StandingTrack } from '../ui/StandingTrack';
import type { PartProps } from './sections';

export function StandingPart({ report, now }: PartProps) {
  const { standing, score, week } = report;
  return (
    <section class="part">
      <StandingHead standing={standing} who={false} />
      <StandingTrack standing={standing} />
      <Distance standing={standing} />
      {score && (
        <p class="small">
          {t('last_read_at', number(score.value), dayAndTime(score.at, week.zone))}
          {score.before !== undefined && score.change !== undefined && (
            <> · {t('was_before', number(score.before), signed(score.change))}</>
          )}
        </p>
      )}
      <p class="small">
        <ReadFrom standing={standing} now={now} />
      </p>
    </section>
  );
}
