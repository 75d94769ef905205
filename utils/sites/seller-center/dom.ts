/**
 * Seller Center's page text, read once when no answer came. Landmarks seen in 2025 (surfaces 5); marked `page-text`.
 * A health page without its landmark is unreadable, never healthy.
 */

export interface HealthText {
  fields: { score?: string };
  rows: { name: string; reason: string; issued: string; status: string }[];
  /** Which landmarks were not there. */
  missing: string[];
}

const text = (node: Element | null | undefined): string => (node?.textContent ?? '').trim().slice(0, 500);

/** Landmarks: the score, and the violation table's rows (name with "ID: …", reason, date and time, status). */
export function readHealthText(page: Document): HealthText {
  const fields: HealthText['fields'] = {};
  const missing: string[] = [];
  const score = page.querySelector('div#key-info-ahr span.cursor-pointer');
  if (score) fields.score = text(score);
  else missing.push('div#key-info-ahr span.cursor-pointer');
  const rows = [...page.querySelectorAll('tbody tr.core-table-tr')].slice(0, 50).flatMap((row) => {
    const cells = [...row.querySelectorAll('td')];
    if (cells.length < 4) return [];
    const [name, reason, issued, status] = cells.map((cell) => text(cell));
    return [{ name: name ?? '', reason: reason ?? '', issued: issued ?? '', status: status ?? '' }];
  });
  return { fields, rows, missing };
}
