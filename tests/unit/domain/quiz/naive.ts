/**
 * The rules of a quiz once more, written as plainly as can be and without any of the code that is tested: months and days
 * by their local names, attempts counted on fingers. Slow, and good for nothing else.
 */

export interface Rules {
  attempts: number | null;
  capDays: number | null;
  window: boolean;
}

interface Sheet {
  complete: boolean;
  right: boolean;
  state: 'open' | 'passed' | 'failed' | 'void';
}

interface Ticket {
  id: string;
  rule: string;
  issuedAt: number;
  status: 'open' | 'overturned' | 'closed';
  sheets: Sheet[];
  /** Latest moment of anything done at it. */
  touched: number;
  confirmed: boolean;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Days since 1970 of the local date. */
export function dayNumber(at: number, zone: string): number {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  formats.set(zone, format);
  return Date.parse(`${format.format(at)}T00:00:00Z`) / 86_400_000;
}

function monthNumber(at: number, zone: string): number {
  const date = new Date(dayNumber(at, zone) * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const DAY = 86_400_000;
/** As the programme of the tests lets a loss lapse. */
const LAPSES = 90 * DAY;

export class Naive {
  readonly tickets: Ticket[] = [];
  readonly credits: { ticket: string; rule: string; at: number }[] = [];

  constructor(
    readonly rules: Rules,
    readonly zone: string,
  ) {}

  add(id: string, rule: string, issuedAt: number): void {
    this.tickets.push({ id, rule, issuedAt, status: 'open', sheets: [], touched: 0, confirmed: false });
  }

  ticket(id: string): Ticket {
    const found = this.tickets.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  }

  over(ticket: Ticket, now: number): boolean {
    if (!this.rules.window) return ticket.issuedAt < now - LAPSES;
    return monthNumber(now, this.zone) - monthNumber(ticket.issuedAt, this.zone) > 1;
  }

  /** What has become void by now. */
  settle(ticket: Ticket, now: number): void {
    for (const sheet of ticket.sheets) {
      if (sheet.state !== 'open') continue;
      const late = this.rules.window && this.over(ticket, now) && !sheet.complete;
      if (ticket.status === 'open' && !late) continue;
      sheet.state = 'void';
      ticket.touched = now;
    }
  }

  /** As it stands at a look; nothing becomes void by looking. */
  seen(id: string, clock: number): { ticket: Ticket; now: number } {
    const ticket = structuredClone(this.ticket(id));
    const now = Math.max(clock, ticket.touched);
    this.settle(ticket, now);
    return { ticket, now };
  }

  used = (ticket: Ticket): number => ticket.sheets.filter(({ state }) => state !== 'void').length;

  /** Why none can begin, the number of the one that can, or that one is open. */
  verdict(id: string, clock: number): string {
    const { ticket, now } = this.seen(id, clock);
    if (ticket.sheets.some(({ state }) => state === 'open')) return 'goes on';
    if (ticket.status === 'overturned') return 'overturned';
    if (ticket.confirmed) return 'confirmed';
    const credited = this.credits.some((one) => one.ticket === id);
    const graded = ticket.sheets.filter(({ state }) => state === 'passed' || state === 'failed');
    if (credited && graded.at(-1)?.state === 'passed') return 'passed';
    if (ticket.status === 'closed' || this.over(ticket, now)) return 'expired';
    if (this.rules.attempts !== null && this.used(ticket) >= this.rules.attempts) return 'no-attempts';
    return `begins ${this.used(ticket) + 1}`;
  }

  start(id: string, clock: number): string {
    const ticket = this.ticket(id);
    this.settle(ticket, Math.max(clock, ticket.touched));
    const verdict = this.verdict(id, clock);
    if (verdict.startsWith('begins')) {
      ticket.sheets.push({ complete: false, right: false, state: 'open' });
      ticket.touched = Math.max(clock, ticket.touched);
    }
    return verdict;
  }

  answer(id: string, right: boolean, clock: number): void {
    const ticket = this.ticket(id);
    const now = Math.max(clock, ticket.touched);
    this.settle(ticket, now);
    const sheet = ticket.sheets.find(({ state }) => state === 'open');
    if (!sheet || (this.rules.window && this.over(ticket, now))) return;
    Object.assign(sheet, { complete: true, right });
    ticket.touched = now;
  }

  /** How it ended, and whether a practice credit came of it. */
  finish(id: string, clock: number): string {
    const ticket = this.ticket(id);
    const now = Math.max(clock, ticket.touched);
    this.settle(ticket, now);
    const sheet = ticket.sheets.find(({ state }) => state === 'open');
    if (!sheet) return 'none';
    if (!sheet.complete) return 'unanswered';
    sheet.state = sheet.right ? 'passed' : 'failed';
    ticket.touched = now;
    if (!sheet.right || ticket.confirmed || this.credits.some((one) => one.ticket === id)) return sheet.state;
    const last = this.lastDay(ticket.rule);
    const free =
      this.rules.capDays === null || last === undefined || dayNumber(now, this.zone) - last >= this.rules.capDays;
    if (free) this.credits.push({ ticket: id, rule: ticket.rule, at: now });
    return free ? 'credit' : sheet.state;
  }

  /** Local day of the newest practice credit of a rule. */
  lastDay(rule: string): number | undefined {
    const days = this.credits.filter((one) => one.rule === rule).map(({ at }) => dayNumber(at, this.zone));
    return days.length > 0 ? Math.max(...days) : undefined;
  }
}
