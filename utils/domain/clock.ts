/**
 * What the device's clock is worth. A week that turns on a wrong clock is the wrong week, so the worker goes by the
 * server's time once several answers agree that the device is off. Pure; kept in the extension's local storage.
 */

export interface Clock {
  /** Server minus device of the last answers that carried a server time, ms, oldest first. */
  samples: readonly number[];
  /** What is added to the device's clock, ms: 0 while it is right or not known to be wrong. */
  skew: number;
}

/** Key under which the clock lies in the extension's local storage. */
export const CLOCK_KEY = 'clock';

/** Ours: an answer may travel for a minute or come from a cache; five minutes are neither. */
const OFF_MS = 5 * 60_000;
/** One answer can be wrong (a cache, a page that lies); three that agree are believed. */
const AGREE = 3;
const KEPT = 5;

export const RIGHT: Clock = { samples: [], skew: 0 };

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/** Takes in one answer: device and server time, both ms since the epoch. */
export function noteClock(clock: Clock, at: number, serverAt: number | undefined): Clock {
  if (serverAt === undefined || !Number.isFinite(serverAt - at)) return clock;
  const samples = [...clock.samples, serverAt - at].slice(-KEPT);
  const sorted = [...samples].sort((a, b) => a - b);
  const off = middle(sorted);
  const agree = samples.filter((one) => Math.abs(one - off) < OFF_MS / 2).length >= AGREE;
  if (!agree) return { samples, skew: clock.skew };
  return { samples, skew: Math.abs(off) > OFF_MS ? off : 0 };
}

/** Whatever was stored is made whole again. */
export function clockFrom(stored: unknown): Clock {
  const { samples, skew } = (stored ?? {}) as { samples?: unknown; skew?: unknown };
  const whole = Array.isArray(samples) && samples.every((one) => Number.isFinite(one)) && Number.isFinite(skew);
  return whole ? { samples: samples as number[], skew: skew as number } : RIGHT;
}
