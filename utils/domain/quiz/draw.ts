/**
 * Draws the paper of one attempt: of the policy's questions those not seen yet at this violation, then the ones seen longest
 * ago, so that a retry is another paper while the bank has another. The same seed draws the same paper.
 */

import { hash } from '../hash';
import type { Attempt, PaperOption, PaperQuestion } from './quiz';
import { holdsIn } from './region';

/** What of the bank is needed here (`utils/policy/bank.ts`). */
export interface Bank {
  policy: string;
  questions: readonly {
    id: string;
    stem: string;
    options: readonly PaperOption[];
    source: string;
    regions?: readonly string[];
  }[];
}

export interface Draw {
  bank: Bank;
  /** How many; fewer come only where the bank has no more that hold in the region. */
  count: number;
  /** The account's; undefined where it is not known: then only questions that hold everywhere are drawn. */
  region: string | undefined;
  /** All attempts at this violation, whatever became of them: what was on their papers has been seen. */
  earlier: readonly Attempt[];
  seed: string;
}

export function drawPaper({ bank, count, region, earlier, seed }: Draw): PaperQuestion[] {
  const random = generator(seed);
  const papers = [...earlier].sort((a, b) => a.startedAt - b.startedAt || a.number - b.number);
  const seen = new Map(papers.flatMap(({ paper }, order) => paper.map(({ id }) => [id, order] as const)));
  const known = new Map(bank.questions.map((one) => [one.id, one]));
  const fitting = [...known.values()].filter(({ regions, options }) => options.length > 0 && holdsIn(regions, region));
  const order = ({ id }: { id: string }): number => seen.get(id) ?? -1;
  // Sorting keeps the shuffled order among those that were seen equally long ago.
  const drawn = shuffled(fitting, random)
    .sort((a, b) => order(a) - order(b))
    .slice(0, Math.max(0, count));
  const last = (papers.at(-1)?.paper ?? []).map(({ id }) => id).join();
  return unlike(last, shuffled(drawn, random)).map(({ id, stem, options, source }) => ({
    id,
    stem,
    options: shuffled(options, random).map(({ id: option, text, why, right }) => ({
      ...{ id: option, text, why },
      ...(right && { right }),
    })),
    source,
  }));
}

/** A bank that holds no more than one paper: at least the order is another one. */
function unlike<T extends { id: string }>(last: string, drawn: T[]): T[] {
  const [first, ...rest] = drawn;
  return first && drawn.map(({ id }) => id).join() === last ? [...rest, first] : drawn;
}

/** From 0 up to 1, always the same row of numbers for one seed (mulberry32). Nothing secret rests on it. */
function generator(seed: string): () => number {
  let state = Number.parseInt(hash(seed).slice(0, 8), 16);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const rest = [...list];
  const out: T[] = [];
  while (rest.length > 0) out.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return out;
}
