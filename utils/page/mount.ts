/**
 * Our one element: a closed shadow root in the top layer, beside the page's tree and never inside it. The page's nodes
 * are never moved, wrapped or observed. When the page removes or covers ours it comes back a few times, then gives up
 * and says so: the toolbar tells the truth in any case.
 */

import { HOST_TAG } from './names';

export interface MountOptions {
  css: string;
  dir: 'ltr' | 'rtl';
  /** Draws into the container; returns the clean-up. */
  draw(container: HTMLElement): () => void;
  /** Nobody can see the badge any more: removed too often, or covered for good. */
  hidden(reason: 'fight' | 'covered'): void;
  signal: AbortSignal;
}

/** Re-mounts allowed within the window before we stop fighting (threats T2). */
const FIGHTS = 5;
const WINDOW_MS = 5_000;

/** All inline and important: the page's style sheets cannot reach it. */
const STYLE =
  'all:initial!important;position:fixed!important;inset:0!important;width:0!important;height:0!important;display:block!important;' +
  'overflow:visible!important;margin:0!important;padding:0!important;border:0!important;opacity:1!important;visibility:visible!important;' +
  'background:none!important;pointer-events:none!important;z-index:2147483647!important;transform:none!important;filter:none!important;clip-path:none!important';

export function mount(options: MountOptions): void {
  const { signal } = options;
  const host = document.createElement(HOST_TAG);
  host.style.cssText = STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, options.css);
  const container = document.createElement('div');
  container.dir = options.dir;
  root.append(container);

  let fights: number[] = [];
  let given = false;
  const isHome = (): boolean => host.parentNode === document.documentElement;
  const place = (): void => {
    if (!isHome()) document.documentElement.append(host);
    host.popover = 'manual';
    if (host.style.cssText.length < 100) host.style.cssText = STYLE;
    if (!host.matches(':popover-open')) host.showPopover();
  };
  place();
  const undraw = options.draw(container);

  const restore = (): void => {
    if (given || signal.aborted) return;
    const now = Date.now();
    fights = fights.filter((at) => now - at < WINDOW_MS);
    if (fights.length >= FIGHTS) {
      given = true;
      stop();
      options.hidden('fight');
      return;
    }
    fights.push(now);
    if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    host.style.cssText = STYLE;
    place();
  };

  const tree = new MutationObserver(() => {
    if (!isHome()) restore();
  });
  tree.observe(document, { childList: true });
  tree.observe(document.documentElement, { childList: true });
  const attributes = new MutationObserver(() => {
    if (!host.matches(':popover-open') || host.style.cssText.length < 100) restore();
  });
  attributes.observe(host, { attributes: true });
  const seen = watchSight(container, restore);
  const stop = (): void => {
    tree.disconnect();
    attributes.disconnect();
    seen.disconnect();
  };
  signal.addEventListener(
    'abort',
    () => {
      stop();
      undraw();
      host.remove();
    },
    { once: true },
  );
}

function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox before 153 refuses this to content scripts (its bug 1751346); their style elements pass the page's CSP.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** IntersectionObserver v2 notices what no other single check does: covers, clips, filters, transforms (threats 3). */
function watchSight(container: HTMLElement, covered: () => void): { disconnect(): void } {
  const options = { threshold: [0, 1], trackVisibility: true, delay: 250 } as IntersectionObserverInit;
  let shown = false;
  const watch = new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
    if (!entry || entry.isVisible === undefined) return;
    if (entry.isVisible) shown = true;
    else if (shown && document.visibilityState === 'visible') covered();
  }, options);
  const badge = container.querySelector('button');
  if (badge) watch.observe(badge);
  return watch;
}
