/** Moments as the exports write them: ISO 8601 with the zone's own offset, so that day and hour read as they were lived. */

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetOf(at: number, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
  return /[+-]\d\d:\d\d/.exec(name)?.[0] ?? '+00:00';
}

/** `2026-11-17T20:14:00-08:00`, to the second. */
export function isoIn(at: number, zone: string): string {
  const offset = offsetOf(at, zone);
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  const local = at + (offset.startsWith('-') ? -minutes : minutes) * 60_000;
  return new Date(local).toISOString().slice(0, 19) + offset;
}
