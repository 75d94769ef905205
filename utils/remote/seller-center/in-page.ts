/**
 * Runs inside an open Seller Center page, in the page's own world, by the page's own `fetch`: its SDK signs the call and
 * the tap copies the answer as it copies the page's. Serialised by the browser: it may use nothing from outside itself.
 */

/** Status of each request sent, 0 for one that failed; empty when the page is on another host by now. Never throws. */
export async function askFromPage(host: string, urls: string[], ms: number): Promise<number[]> {
  const statuses: number[] = [];
  if (location.hostname !== host) return statuses;
  for (const url of urls) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), ms);
    try {
      const { pathname, search } = new URL(url);
      const { status } = await fetch(pathname + search, { credentials: 'include', signal: stop.signal });
      statuses.push(status);
    } catch {
      statuses.push(0);
    }
    clearTimeout(timer);
    if (statuses.at(-1) !== 200) break;
  }
  return statuses;
}
