/** Alerts and sources in words. What TikTok said is quoted by the component; nothing here repeats or judges it. */

import type { AlertView, DueView, SourceSite, Surface } from '../domain';
import { type Key, lookUp, t } from './core';
import { meaningDo } from './live';
import type { Tone } from './standing';

const tones: Partial<Record<AlertView['level'], Tone>> = { interruption: 'bad', ticket: 'bad', warning: 'careful' };

/** Reminders and messages are neutral: they ask for a look, not for a stop. */
export function levelTone(level: AlertView['level']): Tone {
  return tones[level] ?? 'neutral';
}

export function levelWord(level: AlertView['level']): string {
  return t(`level_${level}`);
}

export function surfaceWord(surface: Surface): string {
  return t(`surface_${surface}`);
}

/** One sentence of ours. It says what to do, never what TikTok's rule is: that is in the quote. */
export function doNow({ level, meaning, dueBy }: AlertView): string {
  const ofLevel = level === 'ticket' && dueBy !== undefined ? 'do_ticket_due' : (`do_${level}` satisfies Key);
  return (meaning && meaningDo(meaning)) || t(ofLevel);
}

/** The page or list a reading came from, by the name the seller knows it. */
export function sourceWord(site: SourceSite, endpoint: string): string {
  return lookUp(`source_${endpoint.replaceAll('-', '_')}`) || lookUp(`site_${site.replaceAll('-', '_')}`);
}

export function dueWord(kind: DueView['kind']): string {
  return t(`due_${kind}`);
}
