/** How much of what was read a pack holds, so that neither page nor file grows with what somebody sent. */

export const CAPS = {
  /** Characters of a title or name, of a quote, of a text in the table. */
  title: 300,
  quote: 2_000,
  caption: 400,
  /** Rows of the table; captions, alerts and marks, and pins of one minute. */
  rows: 240,
  said: 20,
  inMinute: 6,
  pinned: 5,
  quotes: 20,
  sources: 12,
  related: 20,
} as const;

/** At most `most` characters, never half of a pair; what was cut ends with "…". */
export function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  const kept = words.slice(0, most - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** The named texts that are there, each cut; an empty one is none. */
export function texts<K extends string>(from: { [P in K]?: string | undefined }, most: number): { [P in K]?: string } {
  const named = Object.entries(from) as [K, string | undefined][];
  return Object.fromEntries(named.flatMap(([key, words]) => (words ? [[key, cut(words, most)]] : []))) as {
    [P in K]?: string;
  };
}
