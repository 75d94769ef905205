/** The page's address as a signal. Filters belong to it, so that Back finds them again; each letter is no step of its own. */

import { signal } from '@preact/signals';
import { CITY_KEY, cityFrom, cityText, listPath, routeOf } from '../../components/workshops/address';
import type { Route, Wanted } from '../../components/workshops/props';

/** The city that was picked last holds until another is. */
function withCity(route: Route, kept: Wanted | undefined): Route {
  const city = route.wanted.city ?? cityFrom(localStorage.getItem(CITY_KEY) ?? '');
  // Off the list, its filters are remembered for the way back.
  const wanted = route.place === 'list' || !kept ? { ...route.wanted, city } : kept;
  return { ...route, wanted };
}

export const route = signal(withCity(routeOf(location.hash), undefined));

addEventListener('hashchange', () => {
  route.value = withCity(routeOf(location.hash), route.value.wanted);
});

export function want(wanted: Wanted): void {
  if (wanted.city) localStorage.setItem(CITY_KEY, cityText(wanted.city));
  else localStorage.removeItem(CITY_KEY);
  history.replaceState(null, '', `#${listPath(wanted)}`);
  route.value = { ...route.value, wanted };
}
