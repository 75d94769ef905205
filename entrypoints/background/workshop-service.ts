/** The connected service as a source of workshops. Connected or forgotten, its rows follow. */

import type { WorkshopSource } from '../../utils/domain/workshops/workshop';
import { dropSource, putSource } from '../../utils/ledger/workshops';
import { policyFor } from '../../utils/policy/match';
import { patternOf } from '../../utils/remote/service/address';
import { serviceClient } from '../../utils/remote/service/client';
import type { Answered } from '../../utils/remote/workshops/ask';
import { askServiceWorkshops, SERVICE_SOURCE } from '../../utils/remote/workshops/service';
import { now } from './clock';
import { ledger } from './ledger';
import { allowed, clockNow, load } from './service-ways';

/** The service that is connected now is the source, and no other one. */
export async function followService(): Promise<void> {
  const [db, service] = await Promise.all([ledger(), load()]);
  const known = await db.get('workshopSources', SERVICE_SOURCE);
  if (known && known.url !== service?.base) await dropSource(db, SERVICE_SOURCE, await now());
  if (!service || known?.url === service.base) return;
  const name = new URL(service.base).hostname;
  await putSource(db, { id: SERVICE_SOURCE, kind: 'service', name, url: service.base, state: 'new' });
}

/** Undefined when no service is connected any more. */
export async function askServiceSource(source: WorkshopSource): Promise<Answered | undefined> {
  const service = await load();
  if (!service) return undefined;
  const { base, token } = service;
  if (!(await allowed(patternOf(base)))) return { source: { ...source, state: 'blocked' } };
  const clock = await clockNow();
  const memory = { etagOf: (url: string) => (url === `${base}/v1/workshops` ? source.etag : undefined) };
  const client = serviceClient({ base, token, fetch: fetch.bind(globalThis), memory, clock });
  const answered = await askServiceWorkshops(client, source, (policyKey) => policyFor({ policyKey }), clock);
  // Forgotten or connected anew meanwhile: what the old one said is no longer wanted.
  return (await load())?.base === base ? answered : undefined;
}
