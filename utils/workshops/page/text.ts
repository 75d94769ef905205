/** Texts of a page as words: no tags, no entities, no control characters, no more than the list keeps. Pure. */

import { clean } from '../../sites/fields';

/** Named ones that event pages really use. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  eacute: 'é',
  egrave: 'è',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  ouml: 'ö',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
  uuml: 'ü',
};

/** Entities once; one that nobody knows stays as it is. */
export const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, ten, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = ten ? Number(ten) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** Longer texts are cut before they are looked at. */
const LOOKED_AT = 20_000;

/** One line. */
export const line = (text: string, length = 300): string => clean(bare(text).replace(/\s+/g, ' '), length);

/** Paragraphs stay apart. */
export const lines = (text: string, length = 5_000): string =>
  bare(text)
    .split('\n')
    .map((row) => clean(row.replace(/\s+/g, ' '), length))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, length);

function bare(text: string): string {
  const untagged = text
    .slice(0, LOOKED_AT)
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z!][^<>]{0,2000}>/gi, ' ');
  return decoded(untagged);
}

/** An address that may be followed: https, with a host and no name or password in it. */
export function link(text: string | undefined, base?: string): string | undefined {
  if (!text || text.length > 2_000) return undefined;
  try {
    const url = new URL(decoded(text.trim()), base);
    const right = url.protocol === 'https:' && !url.username && !url.password && url.hostname.includes('.');
    return right ? url.href : undefined;
  } catch {
    return undefined;
  }
}
