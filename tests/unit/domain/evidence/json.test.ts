/** The JSON of a pack: the example of its page in docs is the pack of a hand-made evening, and each member is told there. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../../../utils/domain/evidence/json';
import type { EvidenceInput } from '../../../../utils/domain/evidence/pack';
import { packOf } from '../../../../utils/domain/evidence/pack-of';
import { seaSellerPoints } from '../../../../utils/domain/programmes/sea-seller-points';
import { evening, ofListing, ofTicket, ofWarning } from '../../../gallery/evidence';

const page = readFileSync(new URL('../../../../docs/evidence-json.md', import.meta.url), 'utf8');
const draft = {
  variant: 'corrected',
  edited: true,
  text: 'I corrected the statement on air at 20:14:20.',
  ticks: ['support'],
} as const;
const made = (input: EvidenceInput): unknown => JSON.parse(toJson(packOf(input), draft));

/** `live.rows[].said[].at` for every member that is no object; an empty list is what its members are elsewhere. */
function paths(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => paths(one, `${at}[]`));
  if (value === null || typeof value !== 'object') return [at];
  return Object.entries(value).flatMap(([key, one]) => paths(one, at ? `${at}.${key}` : key));
}

describe('the JSON of a pack', () => {
  test('is the example of its page, which was worked out by hand', () => {
    const [, example = ''] = /```json\n([^`]+)```/.exec(page) ?? [];
    expect(made(ofTicket)).toEqual(JSON.parse(example));
  });

  test('is what docs/evidence-json.md says it is, member by member', () => {
    const told = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    const post = { title: 'Belt', postedAt: evening('20:00:00') };
    const listing = { ...ofListing, programme: seaSellerPoints, post };
    const all = [ofTicket, ofWarning, listing].flatMap((input) => paths(made(input)));
    // What may be null as a whole is told by its members.
    const whole = [
      'subject',
      'live',
      'rule.link',
      'live.moment',
      'appeal.route',
      'appeal.second',
      'deadlines[].derivedFrom',
    ];
    expect([...new Set(all)].filter((path) => !whole.includes(path)).sort()).toEqual([...told].sort());
  });

  test('holds nothing of ours that is not meant for others', () => {
    expect(toJson(packOf(ofWarning), draft)).not.toMatch(/evi_|acknowledgedAt|"told"|"account": "|creator:\d/);
  });
});
