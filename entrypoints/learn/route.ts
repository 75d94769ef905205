/** Which place the address names: `#/quiz/<account>/<ticket>`, `#/policies?q=…`, `#/policy/<id>`, `#/practice/<id>`, `#/trainer`. */

import { signal } from '@preact/signals';
import type { Place } from '../../components/learn/Learn';
import { NOTHING, type Wanted } from '../../components/policies/props';
import type { AccountKey, Role, Surface } from '../../utils/domain';

export interface Route {
  place: Place;
  account: AccountKey | null;
  /** Ticket, or id of a policy. */
  at: string | null;
  wanted: Wanted;
}

const PLACES: Readonly<Record<string, Place>> = { policies: 'policies', policy: 'policies', practice: 'practice' };
const CAP = 200;

/** Whatever stands in the address is a name to look up, and no more. */
function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [name = '', first, second] = path.split('/').map(decoded);
  const asked = new URLSearchParams(query);
  const get = (key: string): string => (asked.get(key) ?? '').slice(0, CAP);
  const wanted = { query: get('q'), role: get('role') as Role, where: get('where') as Surface, region: get('region') };
  const none = { account: null, at: null, wanted: NOTHING };
  if (name === 'trainer') return { ...none, place: 'trainer' };
  const place = PLACES[name];
  if (place) return { ...none, place, at: name === 'policies' ? null : (first ?? null), wanted };
  const account = first && /^(?:seller|creator):[\w.-]{1,80}$/.test(first) ? (first as AccountKey) : null;
  return { ...none, place: 'quiz', account, at: account && second ? second : null };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).slice(0, CAP);
  } catch {
    return '';
  }
}

export const route = signal(routeOf(location.hash));

addEventListener('hashchange', () => {
  route.value = routeOf(location.hash);
});

export function go(...to: readonly string[]): void {
  location.hash = `/${to.map(encodeURIComponent).join('/')}`;
}

/** The search belongs to the address, so that Back finds it again; each letter is no step of its own. */
export function want(wanted: Wanted): void {
  const { query, ...filters } = wanted;
  const asked = new URLSearchParams(Object.entries({ q: query, ...filters }).filter(([, value]) => value));
  history.replaceState(null, '', `#/policies${asked.size > 0 ? `?${asked}` : ''}`);
  route.value = { ...route.value, wanted };
}
