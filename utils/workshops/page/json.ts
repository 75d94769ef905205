/**
 * JSON-LD as sites really write it: in CDATA or comments, with entities, with a comma too many, with line breaks inside
 * texts, several values in a row. Only read as data: whatever script stands in it is a text.
 */

import { parseJson } from '../../sites/json';
import { decoded } from './text';

const QUOTE = '"';

/** The values of one script; undefined when it cannot be read. */
export function jsonLdFrom(text: string): unknown[] | undefined {
  const inner = unwrapped(text);
  if (inner === '') return [];
  for (const attempt of [inner, mended(inner), mended(decoded(inner))]) {
    const values = parsed(attempt) ?? inARow(attempt);
    if (values) return values;
  }
  return undefined;
}

function parsed(text: string): unknown[] | undefined {
  try {
    const value = parseJson(text);
    // `"{\"@type\":…}"`: some write it out twice.
    return typeof value === 'string' && /^\s*[{[]/.test(value) ? [parseJson(value)] : [value];
  } catch {
    return undefined;
  }
}

function unwrapped(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s*<!(?:\[CDATA\[|--)\s*(?:\*\/)?/i, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:\]\]|--)>\s*(?:\*\/)?$/, '')
    .trim()
    .replace(/;$/, '');
}

/** One pass: commas too many and comments go, line breaks and tabs inside texts become what JSON wants. */
function mended(text: string): string {
  let out = '';
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (inText) {
      if (char === '\\') out += char + (text[++i] ?? '');
      else out += char < ' ' ? ' ' : char;
      inText = char !== QUOTE;
      continue;
    }
    if (char === QUOTE) inText = true;
    const skipped = commentAt(text, i);
    if (skipped > i) {
      i = skipped - 1;
      continue;
    }
    if (char !== ',' || !/^[\s,]*[}\]]/.test(text.slice(i + 1, i + 200))) out += char;
  }
  return out;
}

/** Where the comment that begins here ends; `at` itself when none does. */
function commentAt(text: string, at: number): number {
  if (text[at] !== '/') return at;
  const [mark, close] = text[at + 1] === '*' ? ['/*', '*/'] : ['//', '\n'];
  if (!text.startsWith(mark, at)) return at;
  const end = text.indexOf(close, at + 2);
  return end < 0 ? text.length : end + close.length;
}

/** `{…}{…}`, also with commas or semicolons between. */
function inARow(text: string): unknown[] | undefined {
  const values: unknown[] = [];
  let depth = 0;
  let from = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (inText) {
      if (char === '\\') i++;
      else inText = char !== QUOTE;
    } else if (char === QUOTE) inText = true;
    else if (char === '{' || char === '[') {
      if (depth++ === 0) from = i;
    } else if ((char === '}' || char === ']') && --depth === 0) {
      const one = parsed(text.slice(from, i + 1));
      if (!one) return undefined;
      values.push(...one);
    } else if (depth === 0 && !/[\s,;]/.test(char)) return undefined;
    if (depth < 0) return undefined;
  }
  return values.length > 0 && depth === 0 ? values : undefined;
}
