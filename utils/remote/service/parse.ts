/** A service's answer as text into what the contract says it is, or into why it is no use. */

import { isJson } from '../../sites/fields';
import { outline, parseJson } from '../../sites/json';
import { PAGE_SIZE, type Schemas, type Shape, schemas } from './schemas';

/** Why an answer is no use, in the words of `ServiceState`. */
export interface Trouble {
  kind: 'trouble';
  state: 'unauthorised' | 'wrong-answer' | 'unreachable' | 'slow' | 'other-account';
  words?: string;
  /** Keys and types of what could not be read. */
  outline?: string;
  retryAfterMs?: number;
}

/** Entries that are not of the agreed shape are left out and told of. */
export function parse<N extends keyof Schemas>(
  name: N,
  text: string,
): { kind: 'ok'; value: Shape<N>; partial?: string } | Trouble {
  let body: unknown;
  try {
    body = parseJson(text);
  } catch (error) {
    const words = /^\s*</.test(text) ? 'a web page instead of data' : (error as Error).name;
    return { kind: 'trouble', state: 'wrong-answer', outline: words };
  }
  const schema = schemas()[name];
  const whole = schema.safeParse(body);
  if (whole.success) return { kind: 'ok', value: whole.data as Shape<N> };
  const { rest, partial } = withoutBadEntries(body);
  const some = partial === undefined ? undefined : schema.safeParse(rest);
  if (some?.success) return { kind: 'ok', value: some.data as Shape<N>, ...(partial && { partial }) };
  return { kind: 'trouble', state: 'wrong-answer', outline: outline(body) };
}

/** Which schema the entries of a list have, by the list's name. */
const ENTRIES: Partial<Record<string, keyof Schemas>> = {
  accounts: 'Account',
  notices: 'Notice',
  violations: 'Violation',
  quizzes: 'Quiz',
  credits: 'Credit',
  workshops: 'Workshop',
};

/** An answer without the entries that are not of the agreed shape: one bad ticket does not hide the others. */
function withoutBadEntries(body: unknown): { rest: unknown; partial?: string } {
  if (!isJson(body)) return { rest: body };
  const rest = { ...body };
  let partial: string | undefined;
  for (const [key, value] of Object.entries(body)) {
    const entry = ENTRIES[key];
    if (!entry || !Array.isArray(value)) continue;
    rest[key] = value.slice(0, PAGE_SIZE).filter((one) => {
      const good = schemas()[entry].safeParse(one).success;
      if (!good) partial ??= outline(one);
      return good;
    });
    if (value.length > PAGE_SIZE) partial ??= `more than ${PAGE_SIZE} ${key}`;
  }
  return { rest, ...(partial !== undefined && { partial }) };
}
