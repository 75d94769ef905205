/** The workshops of a connected Account Health service: what it lists, as readings, and how the service is as a source. */

import type { WorkshopPlace, WorkshopRead, WorkshopSource } from '../../domain/workshops/workshop';
import { clean, given } from '../../sites/fields';
import { againAt, SERVICE } from '../backoff';
import type { ServiceClient } from '../service/client';
import type { Trouble } from '../service/parse';
import type { Shape } from '../service/schemas';
import { EVERY_MS } from './due';

/** Id of the service among the sources: there is one at a time. */
export const SERVICE_SOURCE = 'service';

export interface Answered {
  source: WorkshopSource;
  /** Absent when it said nothing new. */
  said?: { reads: WorkshopRead[]; whole: boolean };
}

/** `policyOf`: our catalogue's policy of a rule that the service names. Never throws. */
export async function askServiceWorkshops(
  client: ServiceClient,
  before: WorkshopSource,
  policyOf: (policyKey: string) => string | undefined,
  clock: () => number,
): Promise<Answered> {
  const about = await client.service();
  if (about.kind === 'trouble') return failed(before, about, clock());
  if (about.kind !== 'ok') return failed(before, { kind: 'trouble', state: 'wrong-answer' }, clock());
  const can = new Set(about.value.capabilities);
  const { registers: _, etag, ...known } = before;
  const source: WorkshopSource = {
    ...known,
    name: clean(about.value.name, 80),
    ...(can.has('registrations') && { registers: true }),
  };
  const now = clock();
  if (!can.has('workshops')) {
    return { source: well({ ...source, state: 'off' }, now), said: { reads: [], whole: true } };
  }
  const listed = await client.workshops();
  if (listed.kind === 'unchanged') return { source: well({ ...source, ...(etag && { etag }) }, clock()) };
  if (listed.kind === 'absent') return failed(source, { kind: 'trouble', state: 'wrong-answer' }, clock());
  if (listed.kind === 'trouble') return failed(source, listed, clock());
  const reads = listed.value.workshops.map((one) => readOf(one, policyOf));
  const { partial } = listed;
  return {
    source: {
      ...well(source, clock()),
      ...(listed.etag && !partial && { etag: listed.etag }),
      ...(partial && { trouble: { what: 'damaged' } }),
    },
    said: { reads, whole: !partial },
  };
}

function readOf(one: Shape<'Workshop'>, policyOf: (policyKey: string) => string | undefined): WorkshopRead {
  const policies = [...new Set((one.policyKeys ?? []).flatMap((key) => policyOf(key) ?? []))];
  const place = one.place && placeOf(one.place);
  return {
    id: one.id,
    title: clean(one.title, 300),
    startsAt: Date.parse(one.startsAt),
    endsAt: Date.parse(one.endsAt),
    mode: one.mode,
    ...given({
      description: one.description && clean(one.description, 4_000),
      place,
      language: one.language,
      seatsLeft: one.seatsLeft,
      entry: one.entry,
      registerUrl: one.registerUrl,
      policies: policies.length > 0 ? policies : undefined,
    }),
  };
}

function placeOf({ name, address, city, country, latitude, longitude }: NonNullable<Shape<'Workshop'>['place']>) {
  const words = (text: string | undefined): string | undefined => (text && clean(text, 300)) || undefined;
  const point = latitude !== undefined && longitude !== undefined ? { latitude, longitude } : {};
  const place: WorkshopPlace = {
    ...given({ name: words(name), address: words(address), city: words(city), country }),
    ...point,
  };
  return place;
}

/** It answered. */
function well({ trouble: _, fails: __, ...source }: WorkshopSource, now: number): WorkshopSource {
  const state = source.state === 'off' ? 'off' : 'read';
  return { ...source, state, readAt: now, askedAt: now, nextAt: now + EVERY_MS };
}

function failed(source: WorkshopSource, { state, words, retryAfterMs }: Trouble, now: number): Answered {
  const fails = (source.fails ?? 0) + 1;
  const unreachable = state === 'unreachable' || state === 'slow';
  return {
    source: {
      ...source,
      state: unreachable ? 'unreachable' : 'wrong',
      trouble: { what: state, ...(words && { words: clean(words, 200) }) },
      askedAt: now,
      fails,
      nextAt: againAt(fails, now, SERVICE, retryAfterMs),
    },
  };
}
