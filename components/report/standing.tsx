/** Where the account stood at the last reading of the week, and how the score moved in it; what stands beside the number. */

import { momentOf, number, signed, t } from '../../utils/words/words';
import { Guard } from '../ui/Guard';
import { Distance, ReadFrom, StandingHead } from '../ui/Standing';
import { StandingTrack } from '../ui/StandingTrack';
import { Credits } from './credits';
import { Performance } from './performance';
import type { PartProps } from './sections';
import { StatedNotes } from './stated';

export function StandingPart(props: PartProps) {
  const { standing, score, week } = props.report;
  return (
    <section class="part">
      <StandingHead standing={standing} who={false} zone={week.zone} />
      <StandingTrack standing={standing} />
      <Distance standing={standing} />
      {score && (
        <p class="small">
          {t('last_read_at', number(score.value), momentOf(score.at, week.zone))}
          {score.before !== undefined && score.change !== undefined && (
            <> · {t('was_before', number(score.before), signed(score.change))}</>
          )}
        </p>
      )}
      <p class="small desk">
        <ReadFrom standing={standing} now={props.now} />
      </p>
      {[StatedNotes, Credits, Performance].map((Beside) => (
        <Guard key={Beside.name}>
          <Beside {...props} />
        </Guard>
      ))}
    </section>
  );
}
