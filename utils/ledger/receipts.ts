/**
 * Which captures are stored. A page load numbers its own, so one record a page load holds them all as stretches: a busy
 * evening is one pair of numbers, and a batch reads and writes one receipt instead of two hundred.
 */

export interface ReceiptRecord {
  /** The page load; or, of an id that does not end in a number, the whole id. */
  id: string;
  /** First and last number of each stretch, in order. */
  seen: number[];
  /** When the last of them was stored, ms. */
  at: number;
}

/** `page-12` is number 12 of `page`. */
export function receiptOf(capture: string): { id: string; number: number } {
  const [, page, number] = /^(.+)-(0|[1-9]\d{0,8})$/s.exec(capture) ?? [];
  return page ? { id: page, number: Number(number) } : { id: capture, number: 0 };
}

export function isSeen(seen: readonly number[], number: number): boolean {
  for (let i = 0; i < seen.length; i += 2) {
    if (number < (seen[i] ?? 0)) return false;
    if (number <= (seen[i + 1] ?? 0)) return true;
  }
  return false;
}

/** The same with one number more, which was not in it. */
export function withSeen(seen: readonly number[], number: number): number[] {
  const more: number[] = [];
  let [from, to] = [number, number];
  let placed = false;
  for (let i = 0; i < seen.length; i += 2) {
    const [first = 0, last = 0] = [seen[i], seen[i + 1]];
    if (last + 1 === from) from = first;
    else if (to + 1 === first) to = last;
    else {
      if (first > to && !placed) {
        more.push(from, to);
        placed = true;
      }
      more.push(first, last);
    }
  }
  return placed ? more : [...more, from, to];
}
