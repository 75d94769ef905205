/** Saves the report that is shown as a file, by a link that is clicked once: no permission is needed for that. */

import browser from 'webextension-polyfill';
import type { Violation, WeeklyReport } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import { toCsv } from '../../utils/domain/export/csv';
import { type Said, toIcs } from '../../utils/domain/export/ics';
import { toJson } from '../../utils/domain/export/json';
import { SETTINGS_KEY, settingsFrom } from '../../utils/domain/settings';
import { openLedger } from '../../utils/ledger/schema';
import { download } from '../../utils/page/download';
import { calendarWords, t } from '../../utils/words/words';

type Kind = 'csv' | 'json' | 'ics';

const TYPES = { csv: 'text/csv', json: 'application/json', ics: 'text/calendar' } as const;
/** What the calendar files said last, so that an unchanged deadline is exported unchanged. Hashes and times only. */
const SAID = 'calendar';

export async function save(report: WeeklyReport, kind: Kind): Promise<void> {
  try {
    await write(report, kind);
  } catch (error) {
    console.error('Good Standing: the report could not be saved', error);
    // Should it be the memory that is broken: without it the time of the report numbers the events.
    if (kind === 'ics') localStorage.removeItem(SAID);
    alert(t('error_words'));
  }
}

async function write(report: WeeklyReport, kind: Kind): Promise<void> {
  const tickets = await ticketsOf(report);
  const make = { csv: toCsv, json: toJson, ics: calendar }[kind];
  download(`${accountName(report.account)}-${report.week.start}`, kind, TYPES[kind], await make(report, tickets));
}

async function ticketsOf({ account: { key } }: WeeklyReport): Promise<Violation[]> {
  const ledger = await openLedger();
  return ledger.getAll('violations', IDBKeyRange.bound([key], [key, []])).finally(() => ledger.close());
}

async function calendar(report: WeeklyReport, tickets: readonly Violation[]): Promise<string> {
  const { reminders } = settingsFrom((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  const before = JSON.parse(localStorage.getItem(SAID) ?? '{}') as Said;
  const { text, said } = toIcs(report, calendarWords(report.account), before, reminders, tickets);
  localStorage.setItem(SAID, JSON.stringify(said));
  return text;
}
