/** Times as a data download writes them: `YYYY-MM-DD HH:MM:SS`, ISO 8601, unix seconds or milliseconds, also as text. */

/** `assumed`: no zone was stated and it was taken as UTC, as the forensic parsers do; TikTok confirms it nowhere. */
export interface Moment {
  at: number;
  clock: 'stated' | 'assumed';
}

const EARLIEST = Date.UTC(2000, 0);
const LATEST = Date.UTC(2100, 0);
const WRITTEN = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d{1,9})? ?(UTC|Z|[+-]\d\d:?\d\d)?$/i;

/** Undefined for what is no time, for a day that does not exist, and outside of 2000 to 2100. */
export function momentFrom(value: unknown): Moment | undefined {
  const moment = typeof value === 'string' && !/^\d{9,13}$/.test(value.trim()) ? written(value.trim()) : counted(value);
  return moment && moment.at >= EARLIEST && moment.at < LATEST ? moment : undefined;
}

function counted(value: unknown): Moment | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  return { at: Math.trunc(number < 1e11 ? number * 1_000 : number), clock: 'stated' };
}

function written(value: string): Moment | undefined {
  const [, day, time, zone] = WRITTEN.exec(value) ?? [];
  if (!day || !time) return undefined;
  const utc = Date.parse(`${day}T${time}Z`);
  // The 30th of February is read as the 1st or 2nd of March: that is no statement.
  if (Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== day) return undefined;
  if (!zone) return { at: utc, clock: 'assumed' };
  if (/^(utc|z)$/i.test(zone)) return { at: utc, clock: 'stated' };
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  const ahead = (hours * 60 + minutes) * 60_000;
  return { at: zone.startsWith('-') ? utc + ahead : utc - ahead, clock: 'stated' };
}
