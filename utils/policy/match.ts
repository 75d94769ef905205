/**
 * Which policy of the catalogue a ticket or message of TikTok's is about: by its stable key, else by its words. The page
 * it links to says too little: many rules share one. Never a guess: no match is no match.
 */

import { names } from './catalogue/names';

export interface Ruled {
  policyKey?: string | undefined;
  policyWords?: string | undefined;
}

/** Without case, marks and signs, so that "Exaggerated claims." is "exaggerated claims". */
const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What belongs to two policies says nothing. */
function table(entries: readonly (readonly [name: string, id: string])[]): Map<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const [name, id] of entries) {
    if ((found.get(name) ?? id) !== id) shared.add(name);
    found.set(name, id);
  }
  for (const name of shared) found.delete(name);
  return found;
}

let made: { keys: Map<string, string>; words: Map<string, string> } | undefined;

function tables(): NonNullable<typeof made> {
  made ??= {
    keys: table(names.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const))),
    words: table(names.flatMap(({ id, name, words }) => [name, ...words].map((one) => [plain(one), id] as const))),
  };
  return made;
}

/** The policy's id; undefined when none, or more than one, goes by this. */
export function policyFor({ policyKey, policyWords }: Ruled): string | undefined {
  const { keys, words } = tables();
  return (policyKey && keys.get(policyKey)) || (policyWords && words.get(plain(policyWords))) || undefined;
}
