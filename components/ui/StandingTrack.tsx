/**
 * The score on a line with its milestones: the same object in card, popup, report and print. Danger is always at the
 * start of the line, so a scale that counts up is drawn the other way round and says so. Bands are coloured only where
 * they are published; the page's own sections are drawn in grey, in its words.
 */

import type { Standing } from '../../utils/domain';
import { number, type Tone, t, toneOf } from '../../utils/words/words';

/** What of the scale is drawn: a start score of 200 on 1000 would squeeze every milestone into a fifth of the line. */
function drawn({ scale, score = 0, programme }: Standing): number {
  if (!scale) return 1;
  if (scale.countsUp) return scale.max;
  const marks = [score, programme?.start?.score ?? 0, ...(programme?.milestones ?? []).map((m) => m.at)];
  return Math.min(scale.max, Math.ceil((Math.max(...marks) * 1.4) / 50) * 50 || scale.max);
}

interface Segment {
  from: number;
  to: number;
  tone: Tone;
  /** The score is in it. */
  here: boolean;
}

function segments({ sections, programme, score = -1 }: Standing): Segment[] {
  const here = (s: { from: number; to: number }) => score >= s.from && score <= s.to;
  if (sections) return sections.filter(here).map((s) => ({ from: s.from, to: s.to, tone: 'neutral', here: true }));
  return (programme?.bands ?? []).map((b) => ({ from: b.from, to: b.to + 1, tone: toneOf(b.name), here: here(b) }));
}

export function StandingTrack({ standing }: { standing: Standing }) {
  const { scale, score, programme } = standing;
  if (!scale) return null;
  const top = drawn(standing);
  const place = (n: number) => {
    const part = Math.max(0, Math.min(1, (n - scale.min) / (top - scale.min))) * 100;
    return scale.countsUp ? 100 - part : part;
  };
  const milestones = (programme?.milestones ?? []).map((m) => m.at);
  const good = programme?.bands?.find((b) => b.name === 'healthy')?.from;
  const labels = [...new Set([...milestones, ...(good && !scale.countsUp ? [good] : [])])].sort((a, b) => a - b);
  const name = [
    t('track_name', score ?? t('state_unknown'), scale.min, scale.max),
    milestones.length
      ? t(
          'track_milestones',
          labels
            .filter((n) => milestones.includes(n))
            .map(number)
            .join(', '),
        )
      : '',
    scale.countsUp ? t('counts_up') : '',
  ];
  return (
    <div class="track">
      <div class="rail" role="img" aria-label={name.join(' ')}>
        <i class="base" />
        {segments(standing)
          .filter((s) => s.from < top)
          .map((s) => {
            const [a, b] = [place(s.from), place(s.to)];
            const style = { insetInlineStart: `${Math.min(a, b)}%`, inlineSize: `${Math.abs(b - a)}%` };
            return <i key={s.from} class={s.here ? '' : 'off'} data-tone={s.tone} style={style} />;
          })}
        {labels.map((n) => (
          <span key={n} style={{ insetInlineStart: `${place(n)}%` }}>
            {number(n)}
          </span>
        ))}
        {score !== undefined && <b style={{ insetInlineStart: `${place(score)}%` }} />}
      </div>
      {scale.countsUp && <small>{t('counts_up')}</small>}
    </div>
  );
}
