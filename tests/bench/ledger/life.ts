/**
 * Made-up years of shops and creators, the same each time: what their pages would have been read to say. A day of an
 * account is two looks at its list of violations, twenty lines each and nearly all of them known, four at its score, one
 * at its newest video, and every fourth day a reminder or a warning of a LIVE. Every eighth day brings a new ticket.
 */

import { type Account, makeAccount } from '../../../utils/domain/account';
import type { Fact, Source, ViolationRead } from '../../../utils/domain/observation';
import type { Reading } from '../../../utils/domain/reading';
import type { Surface } from '../../../utils/domain/violation';

const DAY_MS = 86_400_000;
const ACCOUNTS = 20;
const LINES = 20;
/** Observations of one account's day. */
export const PER_DAY = 2 * LINES + 4 + 1;
const NOTICE_EVERY_DAYS = 4;
const TICKET_EVERY_DAYS = 8;
const RULES = [
  'Misleading product claims',
  'Unoriginal content',
  'Off-platform contact',
  'Prohibited product',
  'Late dispatch',
];
const SURFACES: readonly Surface[] = ['live', 'video', 'listing', 'fulfilment'];

/** The last moment of every life: a Wednesday noon. */
export const NOW = Date.UTC(2026, 10, 18, 12);

const accounts: readonly Account[] = Array.from({ length: ACCOUNTS }, (_, n) =>
  makeAccount(n % 2 ? 'creator' : 'seller', `70000000000000${String(n).padStart(5, '0')}`, {
    region: 'US',
    handle: `shop${n}`,
  }),
);

function ticket(n: number, number: number, day: number, at: number): ViolationRead {
  const age = day - number * TICKET_EVERY_DAYS;
  const issuedAt = at - age * DAY_MS - ((number * 7_919 + n) % 720) * 60_000;
  const rule = (number * 3 + n) % RULES.length;
  return {
    id: `74${String(n).padStart(6, '0')}${String(number + 1_000).padStart(11, '0')}`,
    policyWords: RULES[rule] ?? '',
    policyKey: `rule_${rule}`,
    reason: 'Said more about the product than its label does.',
    details: 'At 12:40 the host said that the cream clears the skin within three days, which the label does not claim.',
    suggestion: 'Describe what the product contains and how it is used.',
    surface: SURFACES[(number + n) % SURFACES.length] ?? 'live',
    subjectId: `73${number}${n}`,
    subjectTitle: `Evening session ${number}`,
    issuedAt,
    points: 2 + (number % 6),
    status: age > 60 ? 'closed' : 'open',
    statusWords: age > 60 ? 'Closed' : 'Enforcement action taken',
    appealBy: issuedAt + 30 * DAY_MS,
    enforcement: ['Points deducted'],
    learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4581457528243969',
  };
}

/** One day of one account as readings, in order. `day` counts from the beginning of its life, `last` is its last day. */
function dayOfLife(n: number, day: number, last: number): Reading[] {
  const account = accounts[n % ACCOUNTS] as Account;
  const seller = account.role === 'seller';
  const site = seller ? 'seller-center' : 'live-manager';
  const host = seller ? 'seller-us.tiktok.com' : 'shop.tiktok.com';
  const noon = NOW - (last - day) * DAY_MS;
  let count = 0;
  const page = `page-${n}-${Math.floor(day / 3)}`;
  const read = (
    hours: number,
    endpoint: string,
    part: 'score' | 'tickets' | undefined,
    facts: Fact[],
    frame = false,
  ): Reading => {
    const source: Source = { site, endpoint, via: frame ? 'frame' : 'response', host };
    const at = noon + hours * 3_600_000 + n * 61_000;
    return {
      id: `${page}-${(day % 3) * 10 + ++count}`,
      document: page,
      site,
      host,
      source,
      at,
      account,
      ...(part && { part }),
      result: { kind: 'facts', facts },
    };
  };
  const newest = Math.floor(day / TICKET_EVERY_DAYS);
  const list = (hours: number): Reading => {
    const lines = Array.from({ length: LINES }, (_, i) => ticket(n, newest - i, day, noon));
    return read(
      hours,
      'violation-records',
      'tickets',
      lines.map((violation) => ({ kind: 'violation', violation })),
    );
  };
  const score = (hours: number): Reading =>
    read(hours, seller ? 'ahr-score' : 'creator-governance', 'score', [
      {
        kind: 'score',
        measure: seller ? 'ahr' : 'chr',
        value: 150 + ((day * 7 + n * 13 + hours) % 50),
        pageWords: 'Needs attention',
      },
    ]);
  const notice = (hours: number, level: 'warning' | 'reminder'): Reading =>
    read(
      hours,
      'live-messages',
      undefined,
      [
        {
          kind: 'notice',
          notice: {
            id: `${level[0]}:${n}:${day}`,
            level,
            at: noon + hours * 3_600_000,
            words: 'Please do not promise results that the product cannot show.',
            policyWords: RULES[day % RULES.length] ?? '',
            roomId: `73${newest}${n}`,
          },
        },
      ],
      true,
    );
  const post = (hours: number): Reading =>
    read(hours, 'posts', undefined, [
      { kind: 'post', id: `72${day}${n}`, title: `What I wore on day ${day}`, postedAt: noon - 7_200_000 },
    ]);
  const fourth = day % NOTICE_EVERY_DAYS === n % NOTICE_EVERY_DAYS;
  const level = day % (2 * NOTICE_EVERY_DAYS) < NOTICE_EVERY_DAYS ? 'reminder' : 'warning';
  return [
    score(-4),
    list(-3),
    score(-2),
    ...(fourth ? [notice(-2, level)] : [post(-2)]),
    score(-1),
    list(-1),
    score(0),
  ];
}

/** A batch: what one account's page loads read in so many days, just under two hundred captures. */
const BATCH_DAYS = 28;

/** `days` days of the first `shops` accounts, four weeks of one account at a time. */
export function* lives(days: number, shops: number): Generator<Reading[]> {
  for (let first = 0; first < days; first += BATCH_DAYS) {
    for (let n = 0; n < shops; n++) {
      const batch: Reading[] = [];
      for (let day = first; day < Math.min(days, first + BATCH_DAYS); day++) batch.push(...dayOfLife(n, day, days - 1));
      yield batch;
    }
  }
}
