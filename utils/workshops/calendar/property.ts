/**
 * One content line (RFC 5545, 3.1; RFC 6868): name, parameters, values. Each line by itself, so that a damaged one
 * costs nothing but itself. Compared with ical.js on every line of the tests; see decision 0022 for why it is not that.
 */

export interface Property {
  /** Lower case. */
  name: string;
  /** By lower-case name, without quotes. */
  params: Readonly<Record<string, string>>;
  /** What VALUE says, lower case; undefined: the name's usual type. */
  type?: string;
  /** Without escapes; moments and numbers as they stand. */
  values: readonly string[];
}

/** Undefined: a line that is no content line. */
export type LineReader = (line: string) => Property | undefined;

/** Names whose value is a list of texts (commas) or of parts (semicolons). Of all others the commas are text. */
const LISTS: Readonly<Record<string, string>> = { categories: ',', exdate: ',', rdate: ',', geo: ';' };
/** Names whose value is no text: a backslash in it is a backslash. */
const PLAIN = new Set([
  'url',
  'rrule',
  'exrule',
  'organizer',
  'conference',
  'geo',
  'exdate',
  'rdate',
  'dtstart',
  'dtend',
]);

const MOST_PARAMS = 30;
const MOST_VALUES = 2_000;

export const propertyOf: LineReader = (line) => {
  const name = /^[A-Za-z][\w-]*/.exec(line)?.[0];
  if (name === undefined) return undefined;
  const params: Record<string, string> = Object.create(null);
  let at = name.length;
  for (let count = 0; line[at] === ';'; count++) {
    const param = paramAt(line, at + 1);
    if (!param || count > MOST_PARAMS) return undefined;
    params[param.name] ??= param.value;
    at = param.end;
  }
  if (line[at] !== ':') return undefined;
  // Outlook's names of zones, `(UTC-05:00) Eastern Time`, stand there without the quotes that their colon needs.
  if (params.tzid?.startsWith('(') && !params.tzid.includes(')')) {
    const end = line.lastIndexOf(':');
    params.tzid += line.slice(at, end);
    at = end;
  }
  const key = name.toLowerCase();
  const type = params.value?.toLowerCase();
  return { name: key, params, ...(type && { type }), values: valuesOf(key, type, line.slice(at + 1)) };
};

function paramAt(line: string, from: number): { name: string; value: string; end: number } | undefined {
  let at = from;
  while (at < line.length && line[at] !== '=' && line[at] !== ';' && line[at] !== ':') at++;
  const name = line.slice(from, at).trim().toLowerCase();
  // `;TZID:` and `;;` are met; a parameter without a value says nothing.
  if (line[at] !== '=') return at < line.length ? { name: name || '?', value: '', end: at } : undefined;
  let value = '';
  at += 1;
  while (at < line.length && line[at] !== ';' && line[at] !== ':') {
    if (line[at] === '"') {
      const end = line.indexOf('"', at + 1);
      if (end < 0) return undefined;
      value += line.slice(at + 1, end);
      at = end + 1;
    } else value += line[at++];
  }
  return { name, value: value.replace(/\^(['n^])/gi, (_, sign) => CARET[String(sign).toLowerCase()] ?? ''), end: at };
}

const CARET: Record<string, string> = { "'": '"', n: '\n', '^': '^' };

function valuesOf(name: string, type: string | undefined, text: string): string[] {
  const split = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
  const plain = PLAIN.has(name) || type === 'uri' || type === 'date' || type === 'date-time';
  const values = split === undefined ? [text] : splitAt(text, split);
  return plain ? values : values.map(unescaped);
}

/** At each separator that no backslash stands before. */
function splitAt(text: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length && parts.length < MOST_VALUES; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === separator) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** A backslash before anything else is itself. */
export const unescaped = (text: string): string =>
  text.includes('\\') ? text.replace(/\\([\\;,n])/gi, (_, sign) => (/n/i.test(sign) ? '\n' : String(sign))) : text;
