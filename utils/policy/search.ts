/**
 * Looks for policies by what somebody remembers of their names. The same order in the address bar and in the catalogue:
 * a whole name, then exact words as they follow each other, then the beginning of a name, then words by themselves. Case and
 * accents do not matter.
 */

export interface Searched {
  id: string;
  name: string;
  /** Other names. */
  words?: readonly string[];
  /** What else is written of it; counts least. */
  texts?: readonly string[];
}

/** Without case, accents and signs. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Letters of a query that are looked at: nobody types more. */
const QUERY = 200;
/** A name counts more than another name, and that more than a text. */
const NAME = 6;
const WORDS = 4;
const TEXT = 1;

interface Field {
  text: string;
  parts: readonly string[];
  weight: number;
}

const fieldOf = (text: string, weight: number): Field => {
  const plain = fold(text);
  return { text: plain, parts: plain.split(' '), weight };
};

/** How well one typed word fits: exactly, or as the beginning of a word. */
function fitOf(word: string, fields: readonly Field[]): number {
  let best = 0;
  for (const { parts, weight } of fields) {
    if (parts.includes(word)) best = Math.max(best, weight * 2);
    else if (parts.some((part) => part.startsWith(word))) best = Math.max(best, weight);
  }
  return best;
}

function rank(query: string, words: readonly string[], { name, words: other = [], texts = [] }: Searched): number {
  const named = [fieldOf(name, NAME), ...other.map((one) => fieldOf(one, WORDS))];
  const fields = [...named, ...texts.map((one) => fieldOf(one, TEXT))];
  const fits = words.map((word) => fitOf(word, fields));
  // Every word must be somewhere.
  if (fits.includes(0)) return 0;
  const whole = named.some(({ text }) => text === query) ? 1_000 : 0;
  const within = named.some(({ text }) => ` ${text} `.includes(` ${query} `)) ? 100 : 0;
  const begins = named.some(({ text }) => text.startsWith(query)) ? 50 : 0;
  // Of two that fit alike, the one whose name says less beside it.
  const short = 1 / (1 + (named[0]?.parts.length ?? 0));
  return whole + begins + within + fits.reduce((sum, one) => sum + one, 0) / words.length + short;
}

/** The best first, those that fit alike by name; nothing for a query without letters or digits. */
export function searchPolicies<P extends Searched>(query: string, policies: readonly P[]): P[] {
  const plain = fold(query.slice(0, QUERY));
  if (plain === '') return [];
  const words = [...new Set(plain.split(' '))];
  return policies
    .map((policy) => ({ policy, found: rank(plain, words, policy) }))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found || (a.policy.name < b.policy.name ? -1 : 1))
    .map(({ policy }) => policy);
}
