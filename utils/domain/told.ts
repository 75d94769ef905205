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

/** Where a record does not say how strong one of its statements is: weaker than any that does. */
const UNTOLD: Rank = [-1];

/**
 * Two records of one thing, made from different readings: of each member the stronger statement, whichever record is
 * given first. `apart` are the members that the caller joins by rules of their own. `untold` ranks the statements of a
 * record that was made before ranks were kept.
 */
export function joined<T extends { told?: Told }>(
  one: T,
  other: T,
  apart: readonly string[],
  untold: (record: T) => Rank,
): T {
  const result = { ...one };
  const told: Told = {};
  const members = new Set(
    [one, other].flatMap((record) => [...Object.keys(record), ...Object.keys(record.told ?? {})]),
  );
  for (const member of members as Set<keyof T & string>) {
    if (member === 'told' || apart.includes(member)) continue;
    const said = stronger(statement(one, member, untold), statement(other, member, untold));
    if (said?.value === undefined) delete result[member];
    else result[member] = said.value;
    if (said && said.rank !== UNTOLD) told[member] = said.rank;
  }
  result.told = told;
  return result;
}

/** The stronger of two statements; of two equally strong ones always the same. */
export function stronger<V>(a: Statement<V> | undefined, b: Statement<V> | undefined): Statement<V> | undefined {
  if (!a || !b) return a ?? b;
  return compare(a.rank, b.rank) < 0 || (compare(a.rank, b.rank) === 0 && breaksTie(b.value, a.value)) ? b : a;
}

export interface Statement<V> {
  value: V | undefined;
  rank: Rank;
}

/** What a record states of a member and how strongly; a member that was erased is a statement, too. */
export function statement<T extends { told?: Told }, M extends keyof T & string>(
  record: T,
  member: M,
  untold: (record: T) => Rank,
): Statement<T[M]> | undefined {
  const value = Object.hasOwn(record, member) ? record[member] : undefined;
  if (record.told && Object.hasOwn(record.told, member)) return { value, rank: record.told[member] ?? UNTOLD };
  return value === undefined ? undefined : { value, rank: record.told ? UNTOLD : untold(record) };
}
