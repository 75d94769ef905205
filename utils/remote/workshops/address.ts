/** A calendar's address as a page of ours hands it over: checked again before anything is asked there. */

import { hash } from '../../domain/hash';
import type { WorkshopSource } from '../../domain/workshops/workshop';
import { feedAddress } from './feeds';

/** The source it becomes; undefined when nothing may be asked there. A name without a dot is of this machine or network. */
export function feedSource(typed: string, name?: string): WorkshopSource | undefined {
  const url = feedAddress(typed);
  const host = url && new URL(url).hostname;
  if (!url || !host?.includes('.')) return undefined;
  return { id: `feed-${hash(url)}`, kind: 'feed', name: name?.trim() || host, url, state: 'new' };
}
