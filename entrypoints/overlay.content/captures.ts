/** Tap messages become captures for the worker: an id, the site, and a URL without the page's tokens. */

import type { Capture } from '../../utils/domain';
import type { Sifter } from '../../utils/live/sifter';
import type { TapMessage } from '../../utils/page/tap/wire';
import { bareUrl, siteOf } from '../../utils/sites/pages';
import { siftFrames } from './sifting';

export type Make = (body: (base: { id: string; at: number; site: Capture['site'] }) => Capture) => void;

/** One per page load: ids are its name and a counter, so a capture keeps its id however often it is sent. */
export function captureMaker(page: string, put: (capture: Capture) => void): Make {
  let count = 0;
  return (body) => {
    const site = siteOf(location);
    if (!site) return;
    count += 1;
    put(body({ id: `${page}-${count}`, at: Date.now(), site }));
  };
}

let sifter: Sifter | undefined;

export function hearTap(message: TapMessage, page: string, make: Make): void {
  if (message[0] === 'r') {
    const [, endpoint, url, status, body, at, date] = message;
    const serverAt = date ? Date.parse(date) : Number.NaN;
    make((base) => ({
      ...base,
      at,
      ...(Number.isFinite(serverAt) && { serverAt }),
      kind: 'response',
      endpoint,
      url: bareUrl(url, location.href),
      status,
      body,
    }));
  } else if (message[0] === 'o') {
    const [, endpoint, url, bytes, at] = message;
    make((base) => ({ ...base, at, kind: 'oversize', endpoint, url: bareUrl(url, location.href), bytes }));
  } else if (message[0] === 'c') {
    make((base) => ({ ...base, kind: 'context', endpoint: message[1], body: message[2] }));
  } else {
    sifter ??= siftFrames(page, make);
    sifter.hear(new Uint8Array(message[1]), message[2], message[3]);
  }
}
