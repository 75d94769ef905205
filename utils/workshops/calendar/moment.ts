/**
 * Moments as calendars write them. A wall clock is kept as if it were UTC (ms): counting days and weeks on it needs no
 * zone, and the zone comes in at the end.
 */

export const SECOND = 1_000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

export interface Stated {
  /** ms, as if the wall clock were UTC. */
  wall: number;
  /** A whole day. */
  day: boolean;
  /** Minutes east of UTC that the moment itself states; 0 for a trailing Z. */
  offset?: number;
}

const FORM = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;

/** RFC 5545 and what is met instead of it: ISO 8601 with hyphens, without seconds, with an offset, in lower case. */
export function momentFrom(text: string, valueType?: string): Stated | undefined {
  const match = FORM.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((one) => Number(one ?? 0));
  // A leap second is the second before; midnight at the end of a day is the next day's.
  const wall = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59));
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 24 || minute > 59 || second > 60) {
    return undefined;
  }
  const whole = match[4] === undefined || (valueType?.toUpperCase() === 'DATE' && hour + minute + second === 0);
  if (whole) return { wall: Date.UTC(year, month - 1, day), day: true };
  const offset = offsetFrom(match[7]);
  return { wall, day: false, ...(offset !== undefined && { offset }) };
}

/** `Z`, `+0200`, `-05:30`, in minutes. */
export function offsetFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^z$/i.test(text)) return 0;
  const match = /^([+-])(\d\d):?(\d\d)/.exec(text.trim());
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return minutes > 18 * 60 ? undefined : match[1] === '-' ? -minutes : minutes;
}

/** ms of `PT1H30M`, `P1W`, `-PT15M`; undefined when it is none. Days count as such: `days` is told apart from hours. */
export function durationFrom(text: string): { days: number; ms: number } | undefined {
  const form = /^([+-])?P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/i;
  const match = form.exec(text.trim());
  if (!match || !/\d/.test(text)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((one) => Number(one ?? 0));
  const sign = match[1] === '-' ? -1 : 1;
  return { days: sign * (weeks * 7 + days), ms: sign * (hours * HOUR + minutes * MINUTE + seconds * SECOND) };
}

/** `YYYY-MM-DD` of a wall clock. */
export const dayOfWall = (wall: number): string => new Date(wall).toISOString().slice(0, 10);
