/** Which requests of this host's pages are copied: the families' allow-lists as a look-up, decided once per load. */

import type { Endpoint } from '../family';
import { getter, URLOf, unbind } from './natives';

const host = getter(URL.prototype, 'hostname');
const path = getter(URL.prototype, 'pathname');
const origin = getter(URL.prototype, 'origin');
const starts = unbind(String.prototype.startsWith);
const ends = unbind(String.prototype.endsWith);
const part = unbind(String.prototype.slice);

const OWN = '.tiktok.com';
/** All names under tiktok.com are TikTok's own, so the start says enough: no pattern, bytes count here. */
const isWebcast = (name: string): boolean => starts(name, 'webcast') && ends(name, OWN);

/** Paths below it are answered by webcast.tiktok.com and its regional names, all others by the page's own host. */
const WEBCAST = '/webcast/';

/** What one host's pages may show us. */
export interface Allowed {
  endpoint(url: string): Endpoint | undefined;
  socket(url: string): boolean;
}

/** Never throws: a URL that cannot be read is not on the list. */
export function allowList(endpoints: readonly Endpoint[], socket: string | undefined, base: Location): Allowed {
  const { origin: own, href } = base;
  const parse = (url: string): URL | undefined => {
    try {
      return new URLOf(url, href);
    } catch {
      return undefined;
    }
  };
  return {
    endpoint(text) {
      const url = parse(text);
      if (!url) return undefined;
      let asked = path(url);
      if (ends(asked, '/')) asked = part(asked, 0, -1);
      for (let i = 0; i < endpoints.length; i++) {
        const one = endpoints[i] as Endpoint;
        const fits = ends(one.path, '*') ? starts(asked, part(one.path, 0, -1)) : asked === one.path;
        if (fits && (starts(asked, WEBCAST) ? isWebcast(host(url)) : origin(url) === own)) return one;
      }
      return undefined;
    },
    socket(text) {
      const url = parse(text);
      return !!url && starts(text, 'wss:') && starts(path(url), socket as string) && ends(host(url), OWN);
    },
  };
}
