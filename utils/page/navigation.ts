/** Committed navigation inside a single-page application: the Navigation API where there is one, else history events. */

interface NavigationLike extends EventTarget {
  currentEntry?: unknown;
}

/** Calls `moved` after each committed change of the page's URL, never before the commit. */
export function watchNavigation(moved: () => void, signal: AbortSignal): void {
  let last = location.href;
  const check = (): void => {
    if (location.href === last) return;
    last = location.href;
    moved();
  };
  const navigation = (window as { navigation?: NavigationLike }).navigation;
  if (navigation) {
    navigation.addEventListener('navigatesuccess', check, { signal });
    navigation.addEventListener('currententrychange', check, { signal });
  } else {
    // Without the Navigation API (Firefox before 147) pushState is silent to other worlds: look once a second.
    const timer = setInterval(check, 1_000);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }
  window.addEventListener('popstate', check, { signal });
  window.addEventListener('hashchange', check, { signal });
}
