/**
 * Reads the times of scenario files: durations (`2d3h`), moments (`now-2d3h`, `week-1 Tue 20:14 +30d`) and the marked
 * values in bodies (`@s:…` and so on). Weeks begin on Monday in the scenario's own time zone.
 */

const UNIT = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 };
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** @param {string} text e.g. `1w2d3h4m5s` @returns {number} ms */
export function duration(text) {
  if (!/^(\d+[wdhms])+$/.test(text)) throw new Error(`Not a duration: "${text}" (write e.g. "20s" or "2d3h")`);
  let ms = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+)([wdhms])/g)) {
    ms += Number(amount) * UNIT[/** @type {keyof typeof UNIT} */ (unit)];
  }
  return ms;
}

/** Wall-clock parts of a moment in a zone. @param {number} at @param {string} timeZone */
function partsIn(at, timeZone) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  /** @type {Record<string, number>} */
  const parts = {};
  for (const { type, value } of format.formatToParts(at)) if (type !== 'literal') parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** @param {number} wall the wanted wall clock, as if UTC @param {string} timeZone @returns {number} ms */
function fromWall(wall, timeZone) {
  let at = wall;
  // Twice: the offset at the first guess may lie on the other side of a clock change.
  for (let i = 0; i < 2; i++) at += wall - partsIn(at, timeZone);
  return at;
}

/** @param {string} text @param {{ epoch: number, timeZone: string }} base @returns {number} ms */
export function moment(text, { epoch, timeZone }) {
  const match =
    /^(?<anchor>now|live|week(?<weeks>[+-]\d+)? (?<day>[A-Z][a-z]{2}) (?<hour>\d\d):(?<minute>\d\d))(?: ?(?<sign>[+-])(?<offset>\S+))?$/.exec(
      text,
    );
  const { anchor, weeks = '0', day = '', hour, minute, sign, offset } = match?.groups ?? {};
  if (!anchor) throw new Error(`Not a moment: "${text}" (write e.g. "now-2d3h" or "week-1 Tue 20:14")`);
  let at = anchor === 'live' ? Date.now() : epoch;
  if (anchor.startsWith('week')) {
    if (!DAYS.includes(day)) throw new Error(`Not a day: "${day}" in "${text}" (write one of ${DAYS.join(', ')})`);
    const today = partsIn(epoch, timeZone);
    const weekday = (new Date(today).getUTCDay() + 6) % 7;
    const midnight = today - (today % UNIT.d);
    const date = midnight + (DAYS.indexOf(day) - weekday + 7 * Number(weeks)) * UNIT.d;
    at = fromWall(date + Number(hour) * UNIT.h + Number(minute) * UNIT.m, timeZone);
  }
  if (offset) at += duration(offset) * (sign === '-' ? -1 : 1);
  return at;
}

/** @typedef {import('../types').Json} Json */

/** @param {string} text @param {{ epoch: number, timeZone: string }} base @returns {Json} */
function value(text, base) {
  const mark = /^@(s|ms|sstr|msstr|iso):(.+)$/s.exec(text);
  if (!mark) return text;
  const at = moment(mark[2] ?? '', base);
  if (mark[1] === 's') return Math.floor(at / 1000);
  if (mark[1] === 'ms') return at;
  if (mark[1] === 'sstr') return String(Math.floor(at / 1000));
  if (mark[1] === 'msstr') return String(at);
  return new Date(at).toISOString();
}

/**
 * Replaces every marked time; `__proto__` keys and all else stay as they are.
 * @param {Json} json @param {{ epoch: number, timeZone: string }} base @returns {Json}
 */
export function resolveTimes(json, base) {
  if (typeof json === 'string') return value(json, base);
  if (Array.isArray(json)) return json.map((item) => resolveTimes(item, base));
  if (json && typeof json === 'object') {
    return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, resolveTimes(item, base)]));
  }
  return json;
}

/** JSON text in which `"@id:7301…"` has become a bare number with all its digits. @param {Json} json */
export function toText(json) {
  return JSON.stringify(json).replace(/"@id:(\d+)"/g, '$1');
}
