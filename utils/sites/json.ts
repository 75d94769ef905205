/**
 * Hostile JSON made safe: 19-digit ids keep their digits, size, depth and count are capped, `__proto__` is dropped.
 * What cannot be read is described by keys and types only, never by values.
 */

/** threats T6. */
const DEPTH = 32;
const ITEMS = 50_000;

const QUOTE = 34;
const BACKSLASH = 92;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Bare integers of 16 digits and more become strings (surfaces 2.1); all else stays. One pass without backtracking: a
 * text that breaks off inside a string costs no more than a whole one.
 */
function lossless(text: string): string {
  let out = '';
  let copied = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) {
      for (i++; i < text.length && text.charCodeAt(i) !== QUOTE; i++) if (text.charCodeAt(i) === BACKSLASH) i++;
    } else if (c === 123 || c === 91) {
      if (++depth > DEPTH) throw new RangeError(`nested deeper than ${DEPTH}`);
    } else if (c === 125 || c === 93) depth--;
    else if (c === 45 || (c >= 48 && c <= 57)) {
      NUMBER.lastIndex = i;
      const [token = ''] = NUMBER.exec(text) ?? [];
      if (/^-?\d{16,}$/.test(token)) {
        out += `${text.slice(copied, i)}"${token}"`;
        copied = i + token.length;
      }
      i += Math.max(token.length - 1, 0);
    }
  }
  return out + text.slice(copied);
}

/** Parses text of at most so many values; throws a SyntaxError or RangeError that says what was wrong. */
export function parseJson(text: string, items = ITEMS): unknown {
  const value: unknown = JSON.parse(lossless(text), (key, inner: unknown) => (key === '__proto__' ? undefined : inner));
  let left = items;
  const count = (inner: unknown): void => {
    if (--left < 0) throw new RangeError(`more than ${items} values`);
    if (typeof inner === 'object' && inner !== null) for (const one of Object.values(inner)) count(one);
  };
  count(value);
  return value;
}

/** Keys and types of a value for a bug report; a key that looks like a number of somebody's is hidden, too, e.g. `{code:number,data:{records:[{id:string}]}}`. */
export function outline(value: unknown, depth = 6): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${outline(value[0], depth - 1)}]`;
  if (typeof value !== 'object') return typeof value;
  if (depth <= 0) return '{…}';
  const parts = Object.entries(value)
    .slice(0, 40)
    .map(([key, inner]) => `${/^(?!.*\d{5})[\w-]{1,40}$/.test(key) ? key : '?'}:${outline(inner, depth - 1)}`);
  return `{${parts.join(',')}}`.slice(0, 2_000);
}
