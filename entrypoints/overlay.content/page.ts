/** One page load: the tap's port, the line to the worker, the overlay while the page belongs to a site. */

import type { Shown } from '../../utils/messaging/protocol';
import { openDoor } from '../../utils/page/door';
import { watchNavigation } from '../../utils/page/navigation';
import { siteOf, speaksOfHealth } from '../../utils/sites/pages';
import { captureMaker, hearTap } from './captures';
import { followDialogs } from './dialogs';
import { watchFallback } from './fallback';
import { openLine } from './line';
import { drawOverlay, type Screen } from './overlay';
import { greet, hearWorker, watchOrphan } from './worker';

export function startPage(): void {
  const life = new AbortController();
  const { signal } = life;
  const name = crypto.randomUUID();
  let screen: Screen | undefined;
  let shown: AbortController | undefined;
  let answered = false;
  let lost = false;
  const lose = (): void => {
    lost = true;
    door.stop();
    screen?.lose();
  };
  const show = (what: Shown): void => screen?.show(what);
  const line = openLine(name, show, lose, signal);
  const make = captureMaker(name, (capture) => {
    // An answer that failed says nothing: then the text is looked at, or the page is called unreadable.
    if (capture.kind === 'response' && capture.status < 400 && speaksOfHealth(capture.endpoint)) answered = true;
    line.add(capture);
  });
  const enter = watchFallback(make, () => answered, signal);
  followDialogs(make, signal);
  hearWorker(name, show, signal);
  watchOrphan(lose, signal);

  // Back out of the browser's page cache: meanwhile the tab was another page's.
  addEventListener('pageshow', (event) => event.persisted && greet(name, show), { signal });

  const arrive = (): void => {
    const site = siteOf(location);
    answered = false;
    enter();
    if (!site) {
      shown?.abort();
      screen = shown = undefined;
    } else if (!screen) {
      shown = new AbortController();
      screen = drawOverlay(name, AbortSignal.any([signal, shown.signal]));
      if (lost) screen.lose();
      else greet(name, show);
    }
  };
  // As soon as the tap's port is here and long before the page is laid out: the badge costs least then.
  const door = openDoor((message) => hearTap(message, name, make), arrive, signal);
  watchNavigation(arrive, signal);
}
