/** Which rules a workshop is about, what comes after it, and the list as a file. */

import { describe, expect, it } from 'vitest';
import { nextSimilar, toAskAfter } from '../../../utils/domain/workshops/after';
import { coveredOf, makeTopics } from '../../../utils/domain/workshops/topics';
import { names } from '../../../utils/policy/catalogue/names';
import { DAY, HOUR, NOW, workshopOf } from './sample';

const NAMES = [
  { id: 'exaggerated-claims', name: 'Exaggerated claims', words: ['Overclaiming', 'Shared name'], keys: ['pm_mt_1'] },
  { id: 'counterfeit', name: 'Counterfeit', words: ['Shared name'], keys: [] },
];
const of = (part: Parameters<typeof workshopOf>[0]) => makeTopics(NAMES).policiesOf(workshopOf(part));

describe('the rules that a workshop covers', () => {
  it('are those its source names, by id or by key', () =>
    expect(of({ policies: ['counterfeit', 'pm_mt_1', 'unheard-of'] })).toEqual(['exaggerated-claims', 'counterfeit']));

  it('are those whose whole name is a topic or a line of the agenda', () => {
    expect(of({ topics: ['exaggerated CLAIMS!', 'Claims'] })).toEqual(['exaggerated-claims']);
    expect(of({ agenda: ['Overclaiming', 'Counterfeit'] })).toEqual(['exaggerated-claims', 'counterfeit']);
  });

  it('are found in a title only by a name of several words', () => {
    expect(of({ title: 'How to avoid exaggerated claims on LIVE' })).toEqual(['exaggerated-claims']);
    expect(of({ title: 'Spot a counterfeit bag' })).toEqual([]);
    expect(of({ title: 'Unexaggerated claimsmanship' })).toEqual([]);
  });

  it('are not guessed from a name that two rules bear', () => expect(of({ topics: ['Shared name'] })).toEqual([]));

  it('are found in the real catalogue by every name in it that is one rule’s alone', () => {
    const topics = makeTopics(names);
    for (const { id, name } of names) expect(topics.policiesOf(workshopOf({ topics: [name] }))).toContain(id);
  });

  it('are told with how often the seller broke them, the most often first', () => {
    const broken = [
      { policy: 'a', tickets: [1, 2] },
      { tickets: [1] },
      { policy: 'b', tickets: [1, 2, 3] },
      { policy: 'z', tickets: [1] },
    ];
    expect(coveredOf(['a', 'b', 'c'], broken)).toEqual([
      { policy: 'b', times: 3 },
      { policy: 'a', times: 2 },
    ]);
  });
});

describe('after a workshop', () => {
  const over = workshopOf({ id: 'over', startsAt: NOW - 3 * HOUR, endsAt: NOW - HOUR });
  const going = { id: 'over', going: true as const, at: NOW - 9 * DAY };

  it('the seller is asked whether they went, once it is over and until they answer', () => {
    const ask = (choice: object, now = NOW, workshop = over) =>
      toAskAfter([workshop], new Map([['over', { ...going, ...choice }]]), now).length;
    expect(ask({})).toBe(1);
    expect(ask({}, NOW - 2 * HOUR)).toBe(0);
    expect(ask({ attended: 'no' })).toBe(0);
    expect(ask({}, NOW + 40 * DAY)).toBe(0);
    expect(ask({}, NOW, { ...over, status: 'cancelled' })).toBe(0);
    expect(toAskAfter([over], new Map(), NOW)).toEqual([]);
  });

  it('the next one like it is of its series, then of its rules, its topics, its organiser; none that shares nothing', () => {
    const attended = {
      ...over,
      title: 'Claims clinic',
      policies: ['a'],
      topics: ['LIVE'],
      organiser: 'Partner Studio',
    };
    const next = (id: string, part: object) => workshopOf({ id, title: id, startsAt: NOW + DAY, ...part });
    const all = [
      next('organiser', { organiser: 'partner studio' }),
      next('topic', { topics: ['live'] }),
      next('rule', { policies: ['a'] }),
      next('series', { title: 'Claims Clinic', startsAt: NOW + 9 * DAY }),
      next('nothing', {}),
      next('past', { policies: ['a'], startsAt: NOW - DAY }),
      next('off', { policies: ['a'], status: 'cancelled' }),
      next('hidden', { policies: ['a'] }),
    ];
    const found = nextSimilar(
      attended,
      [attended, ...all],
      new Map([['hidden', { id: 'hidden', hidden: true, at: 0 }]]),
      NOW,
    );
    expect(found.map(({ workshop: { id }, why }) => [id, why])).toEqual([
      ['series', 'series'],
      ['rule', 'policy'],
      ['topic', 'topic'],
      ['organiser', 'organiser'],
    ]);
  });
});
