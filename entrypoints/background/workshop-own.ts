/** Sources that need no request: the catalogue that came with this version, and invitations among the inbox messages. */

import browser from 'webextension-polyfill';
import type { WorkshopSource } from '../../utils/domain/workshops/workshop';
import { messagesSince } from '../../utils/ledger/read-workshops';
import { putSource } from '../../utils/ledger/workshops';
import { readPackaged } from '../../utils/remote/packaged';
import type { Answered } from '../../utils/remote/workshops/ask';
import { t } from '../../utils/words/words';
import { CATALOGUE_PATH, catalogueFrom } from '../../utils/workshops/catalogue';
import { invitationsIn } from '../../utils/workshops/invitations';
import { now } from './clock';
import { ledger } from './ledger';

/** Inbox messages that are older invite to nothing any more, ms. */
const MESSAGES_MS = 180 * 86_400_000;

/** What they say, for the list: each is a source like any other, and one failing does not stop the other. */
export async function ownSources(): Promise<Answered[]> {
  const all = await Promise.allSettled([catalogue(), invitations()]);
  return all.flatMap((one) => (one.status === 'fulfilled' ? (one.value ?? []) : []));
}

async function known(source: Pick<WorkshopSource, 'id' | 'kind' | 'name'>): Promise<WorkshopSource> {
  const db = await ledger();
  const before = await db.get('workshopSources', source.id);
  if (!before) await putSource(db, { ...source, state: 'new' });
  return { ...before, ...source, state: 'read', readAt: await now() };
}

/** Undefined when it is the one that was read before: it changes with the extension's version only. */
async function catalogue(): Promise<Answered | undefined> {
  const { version } = browser.runtime.getManifest();
  const source = await known({ id: 'catalogue', kind: 'catalogue', name: t('ws_own_catalogue') });
  if (source.etag === version) return undefined;
  const { events } = catalogueFrom(await readPackaged(browser.runtime.getURL(`/${CATALOGUE_PATH}`)));
  return { source: { ...source, etag: version }, said: { reads: events, whole: true } };
}

async function invitations(): Promise<Answered> {
  const [db, at] = await Promise.all([ledger(), now()]);
  const { reads } = invitationsIn(await messagesSince(db, at - MESSAGES_MS), at);
  const source = await known({ id: 'invitations', kind: 'invitation', name: t('ws_own_inbox') });
  return { source, said: { reads, whole: false } };
}
