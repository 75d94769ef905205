/** Reading single fields of answers whose names differ from page to page: the first alias of the right type counts. */

import * as z from 'zod/mini';

z.config({ jitless: true });

export type Json = Record<string, unknown>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text for people: no control characters, no direction overrides, no more than fits a card. */
export function clean(text: string, length = 600): string {
  return text
    .replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .trim()
    .slice(0, length);
}

const Text = z.pipe(
  z.string().check(z.minLength(1)),
  z.transform((text) => clean(text)),
);
const Id = z.pipe(
  z.union([z.string().check(z.regex(/^[\w.:-]{1,80}$/)), z.number().check(z.int(), z.positive())]),
  z.transform(String),
);
const Num = z.pipe(z.union([z.number(), z.string().check(z.regex(/^-?\d{1,15}(\.\d+)?$/))]), z.transform(Number));
const Flag = z.pipe(
  z.union([z.boolean(), z.number()]),
  z.transform((value) => Boolean(value)),
);

function first<T>(schema: { safeParse(value: unknown): { success: boolean; data?: T } }) {
  return (from: Json, ...aliases: string[]): T | undefined => {
    for (const alias of aliases) {
      if (!Object.hasOwn(from, alias)) continue;
      const read = schema.safeParse(from[alias]);
      if (read.success) return read.data;
    }
    return undefined;
  };
}

export const text = first<string>(Text);
export const id = first<string>(Id);
export const num = first<number>(Num);
export const flag = first<boolean>(Flag);

export function list(from: Json, ...aliases: string[]): unknown[] | undefined {
  for (const alias of aliases) if (Array.isArray(from[alias])) return from[alias] as unknown[];
  return undefined;
}

export function group(from: Json, ...aliases: string[]): Json | undefined {
  for (const alias of aliases) if (isJson(from[alias])) return from[alias] as Json;
  return undefined;
}

/** Text, or a list of texts: enforcement titles come as both (surfaces 2.3). */
export function texts(from: Json, ...aliases: string[]): string[] {
  for (const alias of aliases) {
    const value = from[alias];
    if (typeof value === 'string' && value) return [clean(value)];
    if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').map((one) => clean(one));
  }
  return [];
}

/** No page states anything outside of these. */
const EARLIEST = Date.UTC(2000, 0);
const LATEST = Date.UTC(2100, 0);

/** ms since the epoch from seconds or milliseconds, by magnitude (surfaces 2.1); zero and nonsense are absent. */
export function time(from: Json, ...aliases: string[]): number | undefined {
  const value = num(from, ...aliases);
  if (value === undefined) return undefined;
  const ms = value < 1e11 ? value * 1_000 : value;
  return ms < EARLIEST || ms > LATEST ? undefined : ms;
}

const OWN = /(^|\.)(tiktok\.com|tokopedia\.com|tiktokglobalshop\.com|tiktokshopglobalselling\.com|tiktokshop\.com)$/;

/** A link to TikTok's own pages; anything else is not a link. */
export function link(from: Json, base: string, ...aliases: string[]): string | undefined {
  const value = text(from, ...aliases);
  if (!value) return undefined;
  try {
    const url = new URL(value, base);
    return url.protocol === 'https:' && OWN.test(url.hostname) && !url.username ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The given members without the absent ones: exact optional properties stay absent. */
export function given<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}
