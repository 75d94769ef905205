/** The second screen: what a producer beside the host needs to see of one account, LIVE or not. Pure, without words. */

import type { Account } from './account';
import { type Check, checkOf } from './check';
import type { LiveMoment, LiveSession } from './live';
import { gapsOf, startOf } from './live-session';
import { type TimelineEntry, timelineOf } from './live-timeline';
import type { Notice } from './notice';
import type { Readings } from './standing';
import type { OverlayView } from './views';
import type { Violation } from './violation';

/** A LIVE of many hours stays one list that can be scrolled; the whole of it is in the evidence pack. */
const ENTRIES = 150;

export interface BoardLive {
  roomId: string;
  title?: string;
  /** As stated, else when it was first seen, ms. */
  startedAt?: number;
  /** What the page said last. Nothing says when a pin was taken down. */
  pinned?: { title: string; at: number };
  viewers?: { count: number; at: number };
  /** Titles of all products that were pinned in this LIVE. */
  shown: string[];
  /** Newest first, without what was said and how many looked on. */
  timeline: TimelineEntry[];
  /** Older entries that are left out. */
  earlier: number;
  /** Since when no tab of ours has seen it, ms; absent while one does. */
  unseenSince?: number;
}

export interface Board {
  /** Of all accounts, worst first. */
  accounts: OverlayView[];
  /** The account looked at. */
  view: OverlayView | null;
  /** In which its times are written. */
  zone: string;
  live: BoardLive | null;
  /** Other accounts that are LIVE now. */
  elsewhere: Account[];
  /** Null while the account is LIVE. */
  check: Check | null;
}

export interface LiveFile {
  session: LiveSession;
  moments: readonly LiveMoment[];
  notices: readonly Notice[];
}

export interface BoardInput {
  views: readonly OverlayView[];
  view: OverlayView | null;
  zone: string;
  /** The log of the LIVE that the account runs. */
  file?: LiveFile | undefined;
  /** Of the account, for the check. */
  tickets: readonly Violation[];
  readings: Readings;
  /** ms. */
  now: number;
}

/** Whom to look at: the account asked for, else one that is LIVE, else the worst. */
export function lookedAt(views: readonly OverlayView[], wanted: string | null | undefined): OverlayView | null {
  return (
    views.find(({ account }) => account && account.key === wanted) ?? views.find(({ live }) => live) ?? views[0] ?? null
  );
}

export function boardOf({ views, view, zone, file, tickets, readings, now }: BoardInput): Board {
  const live = view?.live ? liveOf(view.live, file, now) : null;
  return {
    accounts: [...views],
    view,
    zone,
    live,
    elsewhere: views.flatMap((one) => (one.live && one.account && one !== view ? [one.account] : [])),
    check: view && !live ? checkOf({ view, tickets, readings, now }) : null,
  };
}

function liveOf(running: NonNullable<OverlayView['live']>, file: LiveFile | undefined, now: number): BoardLive {
  const { roomId, title } = running;
  const entries = file ? timelineOf({ ...file, now }) : [];
  const told = entries.filter(({ kind }) => kind !== 'viewers' && kind !== 'caption').reverse();
  const pins = entries.filter((one) => one.kind === 'pin');
  const pin = pins.at(-1);
  const viewers = entries.findLast((one) => one.kind === 'viewers');
  const startedAt = running.startedAt ?? (file && startOf(file.session));
  const gap = file && gapsOf(file.session, now).at(-1);
  return {
    roomId,
    ...(title !== undefined && { title }),
    ...(startedAt !== undefined && { startedAt }),
    ...(pin && { pinned: { title: pin.title, at: pin.at } }),
    ...(viewers && { viewers: { count: viewers.count, at: viewers.at } }),
    shown: [...new Set(pins.map((one) => one.title))],
    timeline: told.slice(0, ENTRIES),
    earlier: Math.max(0, told.length - ENTRIES),
    ...(gap && gap.until >= now && { unseenSince: gap.at }),
  };
}
