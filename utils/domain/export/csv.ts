/**
 * The week's violations as CSV (RFC 4180): one row a ticket, oldest first, header in English so that a sheet made once
 * goes on working. An empty cell is something the ticket did not state. Begins with a BOM, or Excel takes UTF-8 for
 * the system's old code page.
 */

import type { ReportItem, WeeklyReport } from '../report/report';
import type { DueView } from '../views';
import type { Violation } from '../violation';
import { isoIn } from './when';

const COLUMNS = [
  'week start',
  'account',
  'ticket',
  'rule',
  'surface',
  'subject',
  'issued at',
  'points',
  'status',
  'appeal by',
  'appeal by derived',
  'link',
  'correct by',
  'quiz until',
  'count in 90 days',
];

/** Begins a formula in Excel, LibreOffice or Sheets; the wide forms do where the keyboard is East Asian. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Ticket numbers have 19 digits; a sheet keeps 15 of a number and makes the rest zeros. */
const LONG_NUMBER = /^\d{16,}$/;

/** The apostrophe marks text for a sheet. TikTok's words can hold anything, also what somebody put there on purpose. */
function cell(value: string | number | undefined): string {
  // Readers drop NUL, and what follows it would come first.
  const text = String(value ?? '').replace(/\0/g, '');
  const safe = FORMULA.test(text) || LONG_NUMBER.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The report counts a ticket without a date where it was first seen; that moment is no date of issue. */
export function issuedAt(item: ReportItem, ticket: Violation | undefined): number | undefined {
  return ticket?.issuedAt === item.at ? item.at : undefined;
}

export const byId = (tickets: readonly Violation[]): ReadonlyMap<string, Violation> =>
  new Map(tickets.map((one) => [one.id, one]));

const stated = (at: number | undefined) => (at === undefined ? undefined : { at, derived: false });

/** `tickets`: the account's tickets as the ledger holds them, for what the report leaves out. */
export function toCsv(report: WeeklyReport, tickets: readonly Violation[]): string {
  const { account, week, due } = report;
  const when = (at: number | undefined) => (at === undefined ? undefined : isoIn(at, week.zone));
  const ledger = byId(tickets);
  const all = report.groups.flatMap((group) => group.items.map((item) => ({ group, item })));
  const rows = all
    .sort((a, b) => a.item.at - b.item.at)
    .map(({ group, item }) => {
      const ticket = ledger.get(item.id);
      const by = (kind: DueView['kind']) => due.find((one) => one.violationId === item.id && one.kind === kind);
      // In the report of an older week nothing is due any more; what the ticket states stays true.
      const appealBy = by('appeal') ?? stated(ticket?.appealBy);
      return [
        week.start,
        account.handle ?? account.id,
        item.id,
        group.policyWords,
        item.surface,
        item.title,
        when(issuedAt(item, ticket)),
        item.points,
        // A word of TikTok's that is new to us says more than our "unknown".
        item.status === 'unknown' ? (item.statusWords ?? item.status) : item.status,
        when(appealBy?.at),
        appealBy && (appealBy.derived ? 'yes' : 'no'),
        group.learnUrl,
        when((by('correct') ?? stated(ticket?.correctBy))?.at),
        when(by('quiz')?.at),
        group.in90Days,
      ];
    });
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
