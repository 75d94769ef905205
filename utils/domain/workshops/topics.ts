/**
 * Which rules of the catalogue a workshop is about: those its source names, and those whose whole name is one of its topics
 * or stands in its title or agenda. Never a part of a name, and nothing that belongs to two rules.
 */

import { plain } from './plain';
import type { Workshop } from './workshop';

/** Names of one rule, as `utils/policy/catalogue/names.ts` has them. */
export interface RuleNames {
  id: string;
  name: string;
  words: readonly string[];
  keys: readonly string[];
}

type Told = Pick<Workshop, 'title' | 'topics' | 'agenda' | 'policies'>;

export interface Topics {
  /** Ids, in the order of the catalogue. */
  policiesOf(workshop: Told): string[];
}

/** A single common word ("Counterfeit") is a topic when it stands alone; inside a title it may mean anything. */
const isPhrase = (name: string): boolean => name.includes(' ');

/** Made once of the catalogue's names. */
export function makeTopics(names: readonly RuleNames[]): Topics {
  const ids = new Map(names.map(({ id }, n) => [id, n]));
  const byName = new Map<string, string | null>();
  const note = (name: string, id: string): void => {
    const known = byName.get(name);
    if (name !== '') byName.set(name, known === undefined || known === id ? id : null);
  };
  for (const { id, name, words, keys } of names) {
    for (const one of [name, ...words, id.replaceAll('-', ' ')]) note(plain(one), id);
    for (const key of keys) note(`key ${key}`, id);
  }
  const phrases = [...byName].filter(([name, id]) => id !== null && isPhrase(name) && !name.startsWith('key '));
  return {
    policiesOf({ title, topics = [], agenda = [], policies = [] }) {
      const found = new Set<string>();
      for (const one of policies) {
        const id = ids.has(one) ? one : byName.get(`key ${one}`);
        if (id) found.add(id);
      }
      for (const one of [...topics, ...agenda]) {
        const id = byName.get(plain(one));
        if (id) found.add(id);
      }
      const texts = [title, ...agenda].map((one) => ` ${plain(one)} `);
      for (const [name, id] of phrases) if (id && texts.some((text) => text.includes(` ${name} `))) found.add(id);
      return [...found].sort((a, b) => (ids.get(a) ?? 0) - (ids.get(b) ?? 0));
    },
  };
}

export interface Covered {
  policy: string;
  /** How often the seller broke it, by their tickets. */
  times: number;
}

/** Of the rules that it covers, those that the seller broke, the most often first. `broken`: by `rulesBroken` of utils/policy/mine. */
export function coveredOf(
  policies: readonly string[],
  broken: readonly { policy?: string; tickets: { length: number } }[],
): Covered[] {
  const times = new Map(broken.flatMap(({ policy, tickets }) => (policy ? [[policy, tickets.length] as const] : [])));
  return policies
    .flatMap((policy) => (times.get(policy) ? [{ policy, times: times.get(policy) as number }] : []))
    .sort((a, b) => b.times - a.times);
}
