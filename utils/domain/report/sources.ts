/** Every source of the account in the order in which it is asked (surfaces 8), each with when it last answered. */

import type { Role } from '../account';
import type { Via } from '../observation';
import type { SourceView } from '../views';
import type { WeeklyReport } from './report';

const ORDER: Record<Role, readonly string[]> = {
  seller: [
    'ahr-score',
    'violation-overview',
    'violation-records',
    'violation-record',
    'warning-records',
    'message-counts',
    'message-list',
    'performance-score',
    'health-text',
  ],
  creator: [
    'creator-governance',
    'account-info',
    'room-info',
    'pinned',
    'im-fetch',
    'frames',
    'violation-status',
    'violation-detail',
    'risk-permission',
    'live-dialog',
    'live-violations',
    'posts',
    'context',
    'health-text',
  ],
};

/** The seller's other pages after their own, then what they connected or imported. */
const LAST: Partial<Record<SourceView['site'], number>> = { service: 1, import: 2 };

export function sourcesOf(sources: readonly SourceView[], role: Role): WeeklyReport['sources'] {
  const rank = ({ endpoint, site }: SourceView): [number, number] => {
    const place = ORDER[role].indexOf(endpoint);
    return [LAST[site] ?? 0, place < 0 ? ORDER[role].length : place];
  };
  return sources
    .map((source) => ({ source, rank: rank(source) }))
    .sort(({ rank: [a, b], source: one }, { rank: [c, d], source: two }) => {
      return a - c || b - d || (nameOf(one) < nameOf(two) ? -1 : 1);
    })
    .map(({ source }) => ({ ...source, ...viaOf(source) }));
}

const nameOf = ({ site, endpoint }: SourceView): string => `${site} ${endpoint}`;

function viaOf({ endpoint, site }: SourceView): { via?: Via } {
  if (site === 'service' || site === 'import') return { via: site };
  if (endpoint === 'health-text' || endpoint === 'live-dialog') return { via: 'page-text' };
  return endpoint === 'frames' || endpoint === 'im-fetch' ? { via: 'frame' } : {};
}
