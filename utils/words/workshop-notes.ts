/** Notifications of workshops in words: one that comes near, one that was saved from a page. */

import type { Workshop, WorkshopRead } from '../domain/workshops/workshop';
import { t, tn } from './core';
import { until } from './time';
import { whenWords } from './workshops';

interface Words {
  title: string;
  message: string;
}

/** `zone`: the seller's. */
export function comingWords(workshop: Workshop, zone: string, now: number): Words {
  const { title, startsAt, place, mode } = workshop;
  const where = mode === 'online' ? t('ws_mode_online') : [place?.name, place?.city].filter(Boolean).join(', ');
  const message = [whenWords(workshop, zone), where].filter(Boolean).join('\n');
  return { title: t('ws_notify_title', title, until(startsAt, now)), message };
}

/** `reads`: at least one. */
export function savedWords(reads: readonly WorkshopRead[], zone: string): Words {
  const [first] = reads;
  if (!first) throw new Error('nothing was saved');
  const title = reads.length === 1 ? t('ws_notify_saved') : tn('ws_notify_saved_many', reads.length);
  return { title, message: `${first.title}\n${whenWords(first, zone)}` };
}

/** Of the context menu. */
export const saveWords = (): string => t('ws_menu_save');
