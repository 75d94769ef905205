/** Reads the list of workshops, for its page, the popup and reminders. Never writes. */

import type { Notice } from '../domain';
import type { Planned, Workshop, WorkshopChoice, WorkshopSource } from '../domain/workshops/workshop';
import type { Ledger } from './schema';

/** Rows that are read at once: a list of thousands is shown while the rest comes. */
const PAGE = 500;

/** Notices of one account that are looked through for invitations. */
const MESSAGES = 2_000;

export interface WorkshopsRead {
  /** The soonest first. */
  workshops: Workshop[];
  choices: WorkshopChoice[];
  sources: WorkshopSource[];
  planned: Planned[];
}

/** All of it, as it stands at one moment. */
export async function readWorkshops(ledger: Ledger): Promise<WorkshopsRead> {
  const tx = ledger.transaction(['workshops', 'choices', 'workshopSources', 'planned']);
  const [workshops, choices, sources, planned] = await Promise.all([
    tx.objectStore('workshops').index('starts').getAll(),
    tx.objectStore('choices').getAll(),
    tx.objectStore('workshopSources').getAll(),
    tx.objectStore('planned').getAll(),
  ]);
  return { workshops: asOf(workshops, sources), choices, sources, planned };
}

/** Rows from `from` on (ms, of their start), a page at a time: the first are there before the last are read. */
export async function* pagesOfWorkshops(ledger: Ledger, from = 0): AsyncGenerator<Workshop[]> {
  const sources = await ledger.getAll('workshopSources');
  let range = IDBKeyRange.lowerBound(from);
  let before = new Set<string>();
  for (;;) {
    const page = await ledger.getAllFromIndex('workshops', 'starts', range, PAGE + before.size);
    const fresh = page.filter(({ id }) => !before.has(id));
    if (fresh.length > 0) yield asOf(fresh, sources);
    const last = page.at(-1);
    if (!last || page.length < PAGE + before.size) return;
    // Several may begin at one moment: those that were given already are read again, and left out.
    before = new Set(page.filter(({ startsAt }) => startsAt === last.startsAt).map(({ id }) => id));
    range = IDBKeyRange.lowerBound(last.startsAt);
  }
}

/** Those that the seller decided something about: what reminders need, of a list of any length. */
export async function readChosen(
  ledger: Ledger,
): Promise<{ workshops: Workshop[]; choices: Map<string, WorkshopChoice> }> {
  const tx = ledger.transaction(['workshops', 'choices']);
  const choices = await tx.objectStore('choices').getAll();
  const found = await Promise.all(choices.map(({ id }) => tx.objectStore('workshops').get(id)));
  return {
    workshops: found.filter((one) => one !== undefined),
    choices: new Map(choices.map((one) => [one.id, one])),
  };
}

/** Inbox messages of all accounts that came at `from` or later, ms: an invitation may be among them. */
export async function messagesSince(ledger: Ledger, from: number): Promise<Notice[]> {
  const tx = ledger.transaction(['accounts', 'notices']);
  const at = tx.objectStore('notices').index('at');
  const keys = await tx.objectStore('accounts').getAllKeys();
  const lists = await Promise.all(
    keys.map((key) => at.getAll(IDBKeyRange.bound([key, from], [key, Number.MAX_VALUE]), MESSAGES)),
  );
  return lists.flat().filter(({ level }) => level === 'message');
}

/** How many rows there are from `from` on (ms, of their start), without reading them. */
export const countWorkshops = (ledger: Ledger, from: number): Promise<number> =>
  ledger.countFromIndex('workshops', 'starts', IDBKeyRange.lowerBound(from));

/** A source that was read again states all that it stated before; only what changed is written then. */
function asOf(workshops: readonly Workshop[], sources: readonly WorkshopSource[]): Workshop[] {
  const readAt = new Map(sources.map((source) => [source.id, source.readAt ?? 0]));
  return workshops.map((one) => {
    const later = one.sources.some(({ id, readAt: at, gone }) => !gone && (readAt.get(id) ?? 0) > at);
    if (!later) return one;
    const stated = one.sources.map((ref) =>
      ref.gone ? ref : { ...ref, readAt: Math.max(ref.readAt, readAt.get(ref.id) ?? 0) },
    );
    return { ...one, sources: stated.sort((a, b) => b.readAt - a.readAt) };
  });
}
