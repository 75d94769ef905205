/**
 * Hostile JSON made safe: 19-digit ids keep their digits, size, depth and count are capped, `__proto__` is dropped.
 * What cannot be read is described by keys and types only, never by values.
 */

/** threats T6. */
const DEPTH = 32;
const ITEMS = 50_000;

/** Strings stay, bare integers of 16 digits and more become strings (surfaces 2.1). */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Parses text; throws a SyntaxError or RangeError that says what was wrong. */
export function parseJson(text: string): unknown {
  const lossless = /\d{16}/.test(text)
    ? text.replace(TOKENS, (token) => (/^-?\d{16,}$/.test(token) ? `"${token}"` : token))
    : text;
  if (deep(lossless)) throw new RangeError(`nested deeper than ${DEPTH}`);
  const value: unknown = JSON.parse(lossless, (key, inner: unknown) => (key === '__proto__' ? undefined : inner));
  let left = ITEMS;
  const count = (inner: unknown): void => {
    if (--left < 0) throw new RangeError(`more than ${ITEMS} values`);
    if (typeof inner === 'object' && inner !== null) for (const one of Object.values(inner)) count(one);
  };
  count(value);
  return value;
}

/** Whether the text nests beyond the cap, without parsing it. */
function deep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 92) i++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 123 || c === 91) {
      if (++depth > DEPTH) return true;
    } else if (c === 125 || c === 93) depth--;
  }
  return false;
}

/** Keys and types of a value for a bug report, e.g. `{code:number,data:{records:[{id:string}]}}`. */
export function outline(value: unknown, depth = 6): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${outline(value[0], depth - 1)}]`;
  if (typeof value !== 'object') return typeof value;
  if (depth <= 0) return '{…}';
  const parts = Object.entries(value)
    .slice(0, 40)
    .map(([key, inner]) => `${/^[\w-]{1,40}$/.test(key) ? key : '?'}:${outline(inner, depth - 1)}`);
  return `{${parts.join(',')}}`.slice(0, 2_000);
}
