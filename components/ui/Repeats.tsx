/**
 * How often one rule was broken within its window: steps and words. Where no limit is published there is nothing to fill
 * up, so only the count is said.
 */

import type { RepeatMeter } from '../../utils/domain';
import { dayOf, lookUp, type Tone, t, tn } from '../../utils/words/words';

const tones: Record<RepeatMeter['level'], Tone> = {
  calm: 'neutral',
  careful: 'careful',
  unhealthy: 'bad',
  reached: 'bad',
};

function repeatWords({ count, of, windowDays }: RepeatMeter): string {
  const days = tn('rep_days', windowDays);
  return of === undefined ? t('rep_repeat_count', count, days) : t('rep_repeat_of', count, of, days);
}

/** `more` adds when it eases and what it takes away at the limit. */
export function Repeat({ repeat, zone, more }: { repeat: RepeatMeter; zone: string; more?: boolean | undefined }) {
  const { count, of, level, easesAt, effect } = repeat;
  const takes = effect && lookUp(effect);
  const name = t('rep_repeat_name', repeat.policyWords);
  return (
    <div class="repeat" data-tone={tones[level]}>
      <p class="row wrap">
        {of !== undefined && (
          <>
            <meter class="sr" min={0} max={of} value={Math.min(count, of)} aria-label={name}>
              {repeatWords(repeat)}
            </meter>
            <span class="steps" aria-hidden="true">
              {Array.from({ length: of }, (_, i) => i + 1).map((step) => (
                <i key={step} class={step <= count ? 'full' : ''} />
              ))}
            </span>
          </>
        )}
        <b>{repeatWords(repeat)}</b>
      </p>
      {more && (
        <p class="small">
          {t('rep_repeat_eases', dayOf(easesAt, zone))}
          {takes && level !== 'calm' && ` ${t('at_milestone', of ?? count, takes)}`}
        </p>
      )}
    </div>
  );
}
