/** Text into GIFT and back. We write `[html]`, so that nothing of a text can be taken for a sign of the format. */

/** Signs of GIFT, in front of which a backslash stands. */
const SIGNS = /[~=#{}:\\]/g;

/** One line without double spaces: what GIFT readers make of a text anyhow. */
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '[': '&#91;',
  '%': '&#37;',
};

/**
 * As HTML, then with GIFT's signs escaped. `[` and `%` begin a format or a weight, `>` ends the arrow of matching questions,
 * and the reader's own place-holders begin with `&&`: all of them go as entities.
 */
export function giftText(text: string): string {
  return tidy(text)
    .replace(/[&<>[%]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(SIGNS, '\\$&');
}

/** A name, in which only the signs of GIFT matter. */
export const giftName = (name: string): string => tidy(name).replace(SIGNS, '\\$&');

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

function entity(whole: string, name: string): string {
  const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : '';
}

/** Scripts and styles go with what is in them, other tags leave their words. Each is looked for once: no tag is put together. */
const UNSEEN = /<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
/** Invisible signs that turn, hide or end a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Plain words of a text in one of GIFT's formats. */
export function plainText(text: string, format: string): string {
  const words =
    format === 'plain' || format === 'markdown'
      ? text
      : text
          .replace(UNSEEN, ' ')
          .replace(TAG, ' ')
          .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, entity);
  return tidy(words.replace(INVISIBLE, ''));
}
