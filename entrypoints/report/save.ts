/** Saves the report that is shown as a file, by a link that is clicked once: no permission is needed for that. */

import type { WeeklyReport } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import { toCsv } from '../../utils/domain/export/csv';
import { type Said, toIcs } from '../../utils/domain/export/ics';
import { toJson } from '../../utils/domain/export/json';
import { openLedger } from '../../utils/ledger/schema';
import { t } from '../../utils/words/words';

type Kind = 'csv' | 'json' | 'ics';

const TYPES = { csv: 'text/csv', json: 'application/json', ics: 'text/calendar' } as const;
/** What the calendar files said last, so that an unchanged deadline is exported unchanged. Hashes and times only. */
const SAID = 'calendar';

export async function save(report: WeeklyReport, kind: Kind): Promise<void> {
  if (kind === 'ics') {
    if (report.due.length === 0) alert(t('calendar_empty'));
    else download(report, kind, calendar(report));
    return;
  }
  const ledger = await openLedger();
  const { key } = report.account;
  const tickets = await ledger.getAll('violations', IDBKeyRange.bound([key], [key, []])).finally(() => ledger.close());
  download(report, kind, (kind === 'csv' ? toCsv : toJson)(report, tickets));
}

function calendar(report: WeeklyReport): string {
  const words = {
    appeal: (rule: string) => t('calendar_appeal', rule),
    correct: (rule: string) => t('calendar_correct', rule),
    derived: t('due_derived'),
    account: t('calendar_account', accountName(report.account)),
    ticket: (id: string) => t('calendar_ticket', id),
  };
  let before: Said = {};
  try {
    before = JSON.parse(localStorage.getItem(SAID) ?? '{}');
  } catch {
    // Without memory the time of the report numbers the events.
  }
  const { text, said } = toIcs(report, words, before);
  localStorage.setItem(SAID, JSON.stringify(said));
  return text;
}

function download({ account, week }: WeeklyReport, kind: Kind, text: string): void {
  const name = accountName(account).replace(/[^\p{L}\p{N}]+/gu, '-');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${TYPES[kind]};charset=utf-8` }));
  link.download = `good-standing-${name}-${week.start}.${kind}`.replace(/-{2,}/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
