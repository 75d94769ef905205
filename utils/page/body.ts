/** The moment a page has a body: as soon as there is one, without waiting for the page to load. */
export function whenBody(ready: () => void, signal: AbortSignal): void {
  if (document.body) {
    ready();
    return;
  }
  const watch = new MutationObserver(() => {
    if (!document.body) return;
    watch.disconnect();
    if (!signal.aborted) ready();
  });
  watch.observe(document.documentElement, { childList: true });
}
