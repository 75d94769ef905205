/** Registers for a workshop of a connected service, waits for a place or cancels (docs/account-health-service.md). Nothing is sent but that. */

import { clean } from '../../sites/fields';
import { bounded, type Fetch } from '../get';
import { refusal, troubleOf } from './client';
import { parse, type Trouble } from './parse';

export type RegistrationState = 'going' | 'waitlist' | 'cancelled' | 'full';

export type Registered =
  | { kind: 'registered'; state: RegistrationState; seatsLeft?: number }
  /** The service will not; its own words. */
  | { kind: 'refused'; words: string }
  | Trouble;

export interface AtService {
  /** As `baseOf` gives it. */
  base: string;
  token: string;
  fetch: Fetch;
  /** This device's clock, ms. */
  clock(): number;
}

/** Words of a refusal that are kept. */
const WORDS = 300;

/** Never throws. `workshop`: its id at the service. Asked twice it comes to the same. */
export async function registration(
  { base, token, fetch, clock }: AtService,
  what: 'register' | 'cancel' | 'waitlist',
  workshop: string,
): Promise<Registered> {
  const puts = what !== 'cancel';
  const got = await bounded(
    fetch,
    `${base}/v1/workshops/${encodeURIComponent(workshop)}/registration`,
    {
      method: puts ? 'PUT' : 'DELETE',
      credentials: 'omit',
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        ...(puts && { 'content-type': 'application/json' }),
      },
      ...(puts && { body: JSON.stringify({ waitlist: what === 'waitlist' }) }),
    },
    clock(),
  );
  if (got.kind !== 'answer') return troubleOf(got);
  if (got.status !== 200) {
    const words = wordsOf(got.text);
    if ([404, 409, 422].includes(got.status)) return { kind: 'refused', words: words ?? `HTTP ${got.status}` };
    return { ...refusal(got), ...(words && { words }) };
  }
  const read = parse('Registration', got.text);
  if (read.kind !== 'ok') return read;
  const { workshopId, state, seatsLeft } = read.value;
  if (workshopId !== workshop) return { kind: 'trouble', state: 'wrong-answer', words: 'another workshop' };
  return { kind: 'registered', state, ...(seatsLeft !== undefined && { seatsLeft }) };
}

/** The service's own words for its refusal, as text for people. */
function wordsOf(text: string): string | undefined {
  const read = parse('Problem', text);
  return read.kind === 'ok' ? clean(read.value.detail ?? read.value.title, WORDS) || undefined : undefined;
}
