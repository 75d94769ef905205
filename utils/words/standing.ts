/** Standing in words: the badge, the toolbar and the card say the same thing because they ask here. */

import type { BadgeState, Measure, Milestone, OverlayView, Standing } from '../domain';
import { locale, lookUp, number, t, tn } from './core';
import { ago } from './time';

export type Tone = 'good' | 'careful' | 'bad' | 'neutral';

const tones: Partial<Record<BadgeState, Tone>> = {
  healthy: 'good',
  careful: 'careful',
  unhealthy: 'bad',
  banned: 'bad',
};

/** Colour only where a band is stated; everything else is neutral, never good. */
export function toneOf(state: BadgeState): Tone {
  return tones[state] ?? 'neutral';
}

export function standingWord(state: BadgeState): string {
  return lookUp(`state_${state.replace('-', '_')}`);
}

/** "162", or "14 of 48 points" on a scale that counts up. Undefined when no score was read. */
export function scoreWords({ score, scale }: Standing): string | undefined {
  if (score === undefined) return undefined;
  return scale?.countsUp ? t('points_of', score, scale.max) : number(score);
}

/** The two halves of the badge: what is loud and what is beside it. */
export function badgeParts({ standing }: OverlayView, now?: number): { head: string; sub: string } {
  const { state, next, readAt } = standing;
  const score = scoreWords(standing);
  const word = standingWord(state);
  if (state === 'unreadable') return { head: word, sub: '' };
  if (state === 'stale') {
    const age = readAt === undefined || now === undefined ? '' : t('read_ago', ago(readAt, now));
    return { head: score ?? word, sub: age || (score ? word : '') };
  }
  if (score === undefined || state === 'unknown' || state === 'signed-out') {
    return { head: word, sub: lookUp(`badge_sub_${state.replace('-', '_')}`) };
  }
  if (next && (state === 'careful' || state === 'unhealthy')) {
    return { head: score, sub: `${word} · ${t('to_next', next.points, next.milestone.at)}` };
  }
  return { head: score, sub: word };
}

function listed(parts: string[]): string {
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts.filter(Boolean));
}

/** The accessible name. Begins with the words of the product, so that it can be found by them. */
export function badgeName(view: OverlayView, now?: number): string {
  const { head, sub } = badgeParts(view, now);
  return t('name', listed([head, sub.replace(' · ', ', '), view.open ? tn('open_alerts', view.open) : '']));
}

export interface ToolbarWords {
  /** At most four characters: what fits on the icon. */
  text: string;
  title: string;
  tone: Tone;
}

/** The toolbar's badge says the same as the one on the page, and is out of the page's reach. */
export function toolbarWords(view: OverlayView, now?: number): ToolbarWords {
  const { state, score } = view.standing;
  const marks: Partial<Record<BadgeState, string>> = { unreadable: '!', unknown: '?', 'signed-out': '–' };
  const text = marks[state] ?? (score === undefined ? '?' : String(score).slice(0, 4));
  const who = view.account?.handle;
  return {
    text,
    title: t('sentence', who ? `${badgeName(view, now)} (${who})` : badgeName(view, now)),
    tone: toneOf(state),
  };
}

/** "12 points above 150." Undefined when the next milestone is not known. */
export function distanceWords({ next, scale }: Standing): string | undefined {
  if (!next) return undefined;
  return tn(scale?.countsUp ? 'distance_below' : 'distance_above', next.points, next.milestone.at);
}

/** What a milestone takes away, as a clause in our own words: "traffic to the account is cut by 50% …". */
export function effectWords(milestone: Milestone): string {
  return lookUp(milestone.effect, milestone.at) || t('effect_unknown');
}

/** "−18" with a real minus, so that it is as wide as the plus. */
export function signed(n: number): string {
  return (n < 0 ? '−' : n > 0 ? '+' : '±') + number(Math.abs(n));
}

/** The programme by the name of what it measures: "Creator Health Rating". */
export function measureWord(measure: Measure): string {
  return t(`measure_${measure}`);
}
