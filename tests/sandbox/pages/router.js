/**
 * Client-side routes. Seller Center uses history.pushState and replaceState; the LIVE family uses the Navigation API where
 * the browser has it, so that both kinds of soft navigation are met by an extension.
 */

/** @param {{ useNavigation?: boolean, onRoute: (url: URL) => void }} options */
export function makeRouter({ useNavigation = false, onRoute }) {
  const modern = useNavigation && 'navigation' in window;
  const tell = () => {
    window.__sandbox.results.route = location.pathname + location.search;
    onRoute(new URL(location.href));
  };
  if (modern) {
    window.navigation.addEventListener('navigate', (event) => {
      const url = new URL(event.destination.url);
      if (!event.canIntercept || event.hashChange || url.origin !== location.origin) return;
      event.intercept({ handler: async () => tell() });
    });
  } else window.addEventListener('popstate', tell);

  /** @param {string} path @param {{ replace?: boolean }} [how] */
  function go(path, { replace = false } = {}) {
    if (modern) window.navigation.navigate(path, { history: replace ? 'replace' : 'auto' });
    else {
      if (replace) history.replaceState({}, '', path);
      else history.pushState({}, '', path);
      tell();
    }
  }
  window.__sandbox.go = go;
  tell();
  return go;
}
