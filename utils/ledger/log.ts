/**
 * The log of single readings, packed: of one batch, one account and one UTC day a record. It holds what changed something
 * in full, and of every other reading only when it was, and every score; from these the roll-ups can be counted again.
 */

import type { AccountKey, Observation } from '../domain';
import type { ScoreRead } from '../domain/rollup';

const DAY_MS = 86_400_000;

/** A score without what differs from one to the next: said once a record. */
type ScoreKind = Omit<ScoreRead, 'kind' | 'at' | 'value'>;

export interface LogRecord {
  account: string;
  /** The earliest moment in it, ms; all others are of the same UTC day. */
  at: number;
  batch: string;
  /** What changed something a seller can see; scores are in `scores`. */
  items: Observation[];
  /** Readings that count, ms after `at`. Absent before version 2: of those only what changed is known. */
  readings?: number[];
  scores?: {
    kinds: ScoreKind[] /** Three numbers each: ms after `at`, the value, the number of its kind. */;
    reads: number[];
  };
}

interface Sheet {
  account: AccountKey;
  readings: number[];
  items: Observation[];
  scores: ScoreRead[];
}

/** Collects what one batch reads. */
export class Log {
  readonly #sheets = new Map<string, Sheet>();

  #sheet(account: AccountKey, at: number): Sheet {
    const name = `${Math.floor(at / DAY_MS)} ${account}`;
    let sheet = this.#sheets.get(name);
    if (!sheet) {
      sheet = { account, readings: [], items: [], scores: [] };
      this.#sheets.set(name, sheet);
    }
    return sheet;
  }

  reading(account: AccountKey, at: number): void {
    this.#sheet(account, at).readings.push(at);
  }

  item(observation: Observation): void {
    this.#sheet(observation.account, observation.at).items.push(observation);
  }

  score(account: AccountKey, read: ScoreRead): void {
    this.#sheet(account, read.at).scores.push(read);
  }

  records(batch: string): LogRecord[] {
    return [...this.#sheets.values()].map(({ account, readings, items, scores }) => {
      const at = [...readings, ...items.map((one) => one.at), ...scores.map((one) => one.at)].reduce((a, b) =>
        Math.min(a, b),
      );
      return {
        account,
        at,
        batch,
        items,
        readings: readings.map((one) => one - at),
        ...(scores.length > 0 && { scores: packed(scores, at) }),
      };
    });
  }
}

function packed(scores: readonly ScoreRead[], at: number): NonNullable<LogRecord['scores']> {
  const kinds = new Map<string, { kind: ScoreKind; number: number }>();
  const reads = scores.flatMap(({ kind: _, at: when, value, ...kind }) => {
    const name = JSON.stringify(kind);
    const known = kinds.get(name) ?? { kind, number: kinds.size };
    kinds.set(name, known);
    return [when - at, value, known.number];
  });
  return { kinds: [...kinds.values()].map(({ kind }) => kind), reads };
}

/** When the readings that count in it were taken, ms. */
export const readingsIn = ({ at, readings }: LogRecord): number[] => (readings ?? []).map((after) => at + after);

export function scoresIn({ at, scores }: LogRecord): ScoreRead[] {
  if (!scores) return [];
  const found: ScoreRead[] = [];
  for (let i = 0; i < scores.reads.length; i += 3) {
    const [after = 0, value = 0, number = 0] = scores.reads.slice(i, i + 3);
    const kind = scores.kinds[number];
    if (kind) found.push({ kind: 'score', ...kind, value, at: at + after });
  }
  return found;
}
