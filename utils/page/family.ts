/** What a site family declares. `pages.ts` and `endpoints.ts` are DOM-free and zod-free: manifest and tap use them. */

import type { SiteId } from '../domain';

/** The part of a URL by which a family knows its pages. `URL` and `Location` both fit. */
export interface Place {
  hostname: string;
  pathname: string;
}

export interface Endpoint {
  id: string;
  /**
   * Exact path, or a prefix when it ends with `*`; a trailing slash makes no difference. Below `/webcast/` the request goes
   * to webcast.tiktok.com or one of its regional names, else to the page's own host.
   */
  path: string;
  /** `frames` are bytes for `utils/live`; everything else is text. */
  as?: 'frames';
}

export interface Family {
  id: SiteId;
  /** Match patterns of the hosts (the page is decided at run time). */
  matches: readonly string[];
  isPage(place: Place): boolean;
  endpoints: readonly Endpoint[];
  /** Sockets to any name below tiktok.com are listened to whose path begins so. */
  socket?: string;
  /** A declared global of the page that names the account, and the member of it that is read. */
  context?: { global: string; member: string };
}

/** All that the tap needs of the families of one host. */
export interface Tapped {
  endpoints: readonly Endpoint[];
  socket?: string;
  context?: NonNullable<Family['context']>;
}
