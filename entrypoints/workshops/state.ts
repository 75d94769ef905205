/** The page reads the ledger itself: the next rows first, so that a long list is on the screen while the rest is read. */

import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { WorkshopsProps } from '../../components/workshops/props';
import { messagesSince, pagesOfWorkshops, readWorkshops } from '../../utils/ledger/read-workshops';
import { openReader } from '../../utils/ledger/reader';
import type { Ledger } from '../../utils/ledger/schema';
import { chosenFrom } from '../../utils/own-pages/chosen';
import { invitationsIn } from '../../utils/workshops/invitations';
import { brokenOf } from './broken';

type Kept = Pick<WorkshopsProps, 'workshops' | 'choices' | 'sources' | 'planned' | 'broken' | 'partial' | 'undated'>;

export const chosen = chosenFrom(browser.storage, signal);
/** Older messages are not looked through for invitations. */
const ASK_MS = 60 * 86_400_000;

export const state = signal<WorkshopsProps['state']>('loading');
export const shelf = signal<Kept>({ workshops: [], choices: new Map(), sources: [], planned: [], broken: [] });

const byId = <T extends { id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]));

/** What is on the screen first: the next rows, and what the seller made of them. */
async function readFirst(ledger: Ledger): Promise<void> {
  const [{ value: workshops = [] }, choices, sources, planned] = await Promise.all([
    pagesOfWorkshops(ledger, chosen.clock()).next(),
    ledger.getAll('choices'),
    ledger.getAll('workshopSources'),
    ledger.getAll('planned'),
  ]);
  shelf.value = { workshops, choices: byId(choices), sources, planned, broken: [], partial: true };
  state.value = 'ready';
  // These are drawn before the rest, which may be long, is read.
  await new Promise((drawn) => setTimeout(drawn, 50));
}

async function read(ledger: Ledger): Promise<void> {
  if (state.value === 'loading') await readFirst(ledger);
  const broken = await brokenOf(ledger, chosen);
  const { choices, ...all } = await readWorkshops(ledger);
  const { undated } = invitationsIn(await messagesSince(ledger, chosen.clock() - ASK_MS), chosen.clock());
  shelf.value = { ...all, choices: byId(choices), broken, undated, partial: false };
}

export async function load(): Promise<void> {
  try {
    await chosen.read();
    const ledger = await openReader();
    await read(ledger).finally(() => ledger.close());
    state.value = 'ready';
  } catch (error) {
    console.error('Good Standing: the list of workshops could not be read', error);
    state.value = 'error';
  }
}
