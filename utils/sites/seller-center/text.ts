/** Seller Center's page text into facts, worker side of `dom.ts`. Marked `page-text` wherever it is shown. */

import type { Fact, ViolationRead } from '../../domain';
import { facts, type Read } from '../answer';
import { clean } from '../fields';

/** "ID: 7301…" in the first cell (surfaces 5). */
const TICKET = /ID:\s*(\d{6,25})/;

function readRow(row: Record<string, string>): ViolationRead | undefined {
  const ticket = TICKET.exec(row.name ?? '')?.[1];
  const words = clean(row.reason ?? '');
  if (!ticket || !words) return undefined;
  const subject = clean((row.name ?? '').replace(TICKET, ''));
  // The table's dates are localised text: they are kept as words, not guessed into a moment.
  return {
    id: ticket,
    policyWords: words,
    surface: 'unknown',
    status: 'unknown',
    enforcement: [],
    ...(subject && { subjectTitle: subject }),
    ...(row.status && { statusWords: clean(row.status) }),
  };
}

/** `189`, `1,000`, `189/1000`: digits only, else it is not a score. */
function readScore(text: string): number | undefined {
  const digits = /^\s*(\d{1,3}(?:[.,]\d{3})?|\d{1,4})(?:\s*\/\s*[\d.,]+)?\s*$/.exec(text)?.[1];
  if (!digits) return undefined;
  const value = Number(digits.replace(/[.,]/g, ''));
  return value <= 1000 ? value : undefined;
}

export function readHealthText(fields: Record<string, string>, rows: readonly Record<string, string>[]): Read {
  const value = readScore(fields.score ?? '');
  const found: Fact[] = rows.flatMap((row) => {
    const violation = readRow(row);
    return violation ? [{ kind: 'violation' as const, violation }] : [];
  });
  if (fields.score !== undefined && value === undefined) {
    return { result: { kind: 'unreadable', outline: 'score text is not a number' }, part: 'score' };
  }
  if (value !== undefined) found.unshift({ kind: 'score', measure: 'ahr', value });
  return facts(found, { part: 'score' });
}
