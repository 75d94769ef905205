/** Workshops and what sources say of them, with only what a test is about. */

import type { Said } from '../../../utils/domain/workshops/fold';
import type { Workshop, WorkshopRead, WorkshopSourceRef } from '../../../utils/domain/workshops/workshop';

export const NOW = Date.parse('2026-11-30T12:00:00Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const readOf = (part: Partial<WorkshopRead> = {}): WorkshopRead => ({
  id: 'r1',
  title: 'Live selling within the rules',
  startsAt: NOW + 5 * DAY,
  ...part,
});

export const sourceOf = (part: Partial<WorkshopSourceRef> = {}): WorkshopSourceRef => ({
  id: 'feed-1',
  kind: 'feed',
  name: 'Partner calendar',
  readAt: NOW,
  ...part,
});

/** `source`: id, whose first word is its kind. */
export const said = (source: string, read: Partial<WorkshopRead>, readAt = NOW): Said => ({
  source: sourceOf({ id: source, kind: source.split('-')[0] as WorkshopSourceRef['kind'], name: source, readAt }),
  read: readOf({ id: `${source} ${read.uid ?? read.url ?? read.title ?? ''}`, ...read }),
});

let count = 0;
export const workshopOf = (part: Partial<Workshop> = {}): Workshop => ({
  id: `w-${++count}`,
  title: 'Live selling within the rules',
  startsAt: NOW + 5 * DAY,
  sources: [sourceOf()],
  addedAt: NOW - DAY,
  ...part,
});
