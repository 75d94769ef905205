/**
 * Plays the site's own security SDK: a moment after load it wraps `window.fetch`, adds two query parameters to API calls
 * and then calls whatever `fetch` was before. Code that hooks fetch must live with being wrapped.
 */
(() => {
  const token = () => Math.random().toString(36).slice(2).padEnd(24, '0');

  function install() {
    const before = window.fetch;
    window.fetch = function fetch(input, init) {
      if (typeof input !== 'string' || !/\/(api|webcast|tiktok)\//.test(input)) return before.call(this, input, init);
      const url = new URL(input, location.href);
      url.searchParams.set('msToken', token());
      url.searchParams.set('X-Bogus', token().slice(0, 16));
      return before.call(this, url.href, init);
    };
    window.__sandbox.results.sdk = true;
  }
  window.addEventListener('load', () => setTimeout(install, 350));
})();
