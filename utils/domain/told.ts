/**
 * Which of two statements of one member counts. Each stored record keeps, member by member, how strong and how recent
 * its statement is, so that the order in which readings arrive (held pages, replays, a worker killed and woken) does
 * not matter: the same readings give the same record.
 */

/** Compared member by member from the left; the greater counts. */
export type Rank = readonly number[];
export type Told = Record<string, Rank>;

function compare(a: Rank, b: Rank): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const by = (a[i] ?? 0) - (b[i] ?? 0);
    if (by !== 0) return by;
  }
  return 0;
}

/** Two equally strong statements of one moment: one of them, always the same one. */
const breaksTie = (a: unknown, b: unknown): boolean => (JSON.stringify(a) ?? '') > (JSON.stringify(b) ?? '');

/**
 * Blends what a reading states into a record, in place. Members that are not in `read` are left alone; a member stated
 * as undefined erases only a statement that is weaker. `before` ranks what a record that was made without ranks holds.
 */
export function blend<T extends { told?: Told }>(record: T, read: Partial<T>, rank: Rank, before: Rank): void {
  const told: Told = { ...record.told };
  const unranked = record.told === undefined;
  for (const member of Object.keys(read) as (keyof T & string)[]) {
    const known = told[member] ?? (unranked && member in record ? before : undefined);
    const by = known ? compare(rank, known) : 1;
    if (by < 0) {
      told[member] = known ?? rank;
      continue;
    }
    if (by > 0 || breaksTie(read[member], record[member])) {
      if (read[member] === undefined) delete record[member];
      else record[member] = read[member] as T[typeof member];
    }
    told[member] = rank;
  }
  record.told = told;
}
