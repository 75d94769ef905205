/**
 * Which open alerts sound and notify now, and which flash. What was told of each is remembered by its id: a worker that
 * is killed and woken tells nothing twice, and what came while it was dead is told as long as it is news.
 */

import type { Account } from './account';
import { ALERT_LEVELS, type AlertLevel, type AlertSettings } from './settings';
import type { AlertView } from './views';

const MINUTE_MS = 60_000;
/** Older than this when first seen, it is no news: it stands on the page and is silent. */
const OLD_MS = 10 * MINUTE_MS;
/** A warning that TikTok repeats calls again, but a series of repeats not more often than this. */
const AGAIN_MS = MINUTE_MS;
/** How long what was told is remembered once the alert is gone: "Undo" brings it back without a sound. */
const REMEMBER_MS = 24 * 60 * MINUTE_MS;

/** Key under which `AlertsTold` lies in the extension's local storage. */
export const ALERTED_KEY = 'alerted';

/** By the id of the alert. */
export type AlertsTold = Record<
  string,
  {
    level: AlertLevel;
    /** When the sighting came that was told, and the last that was seen, ms. */
    told: number;
    seen: number;
    /** Still on the pages when last looked at. */
    open: boolean;
    /** It came while a LIVE ran and is told once that is over. */
    waits?: true;
  }
>;

export interface OpenAlert {
  /** Absent while the page has not named one. */
  account?: Account;
  alert: AlertView;
}

export interface Moment {
  /** ms since the epoch. */
  now: number;
  /** `HH:MM` by this device's clock. */
  local: string;
  /** A LIVE of any account runs. */
  live: boolean;
}

export interface Reactions {
  /** Each is a notification of its own. */
  notify: OpenAlert[];
  /** Tickets share one. */
  tickets: OpenAlert[];
  /** Of the loudest that sounds. */
  sound?: AlertLevel;
  /** Ids whose notifications have to go: acknowledged here or on another screen. */
  clear: string[];
  told: AlertsTold;
}

const isCalling = (level: AlertView['level']): level is AlertLevel => level !== 'message';

/** Whether `local` lies within the quiet hours. Hours that begin when they end are none. */
export function isQuiet({ quiet }: AlertSettings, local: string): boolean {
  if (!quiet) return false;
  const { from, to } = quiet;
  return from <= to ? local >= from && local < to : local >= from || local < to;
}

/** Whether LIVE mode keeps back what is not of LIVE. */
export const holdsBack = ({ liveMode }: AlertSettings, live: boolean): boolean => liveMode && live;

type ToldAlert = AlertsTold[string];

function isNews({ lastAt }: AlertView, level: AlertLevel, before: ToldAlert | undefined): boolean {
  if (!before || before.waits) return true;
  if (ALERT_LEVELS.indexOf(level) < ALERT_LEVELS.indexOf(before.level)) return true;
  // It was put aside, and TikTok said it once more.
  if (!before.open && lastAt > before.seen) return true;
  return (level === 'warning' || level === 'interruption') && lastAt - before.told >= AGAIN_MS;
}

/** `open`: the alerts of all accounts and open pages; one that comes twice counts once. */
export function reactionsTo(
  open: readonly OpenAlert[],
  before: AlertsTold,
  settings: AlertSettings,
  { now, local, live }: Moment,
): Reactions {
  const told: AlertsTold = {};
  const reactions: Reactions = { notify: [], tickets: [], clear: [], told };
  const quiet = isQuiet(settings, local);
  const sounds: AlertLevel[] = [];
  for (const one of open) {
    const { id, level, lastAt } = one.alert;
    if (told[id] || !isCalling(level)) continue;
    const last = before[id];
    const news = isNews(one.alert, level, last);
    told[id] = { level, told: news || !last ? lastAt : last.told, seen: lastAt, open: true };
    if (!news || (now - lastAt > OLD_MS && !last?.waits)) continue;
    if (level === 'ticket' && holdsBack(settings, live)) {
      told[id].waits = true;
      continue;
    }
    if (quiet) continue;
    const { sound, notify } = settings.levels[level];
    if (sound) sounds.push(level);
    if (notify) (level === 'ticket' ? reactions.tickets : reactions.notify).push(one);
  }
  for (const [id, last] of Object.entries(before)) {
    if (told[id]) continue;
    if (last.open) reactions.clear.push(id);
    if (now - last.seen < REMEMBER_MS) told[id] = { ...last, open: false };
  }
  const loudest = ALERT_LEVELS.find((level) => sounds.includes(level));
  return { ...reactions, ...(loudest && { sound: loudest }) };
}

/** Whether the first of a page's alerts, which is the loudest, flashes. */
export function flashes(first: AlertView | undefined, settings: AlertSettings, { now, local, live }: Moment): boolean {
  if (!first || !isCalling(first.level) || now - first.lastAt > OLD_MS) return false;
  if (first.level === 'ticket' && holdsBack(settings, live)) return false;
  return settings.levels[first.level].flash && !isQuiet(settings, local);
}
