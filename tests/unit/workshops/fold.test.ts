/** The same event from several sources is one row; two events are two. */

import { describe, expect, it } from 'vitest';
import { type Folded, fold, nameOf, type Said, staysWithout } from '../../../utils/domain/workshops/fold';
import { DAY, HOUR, NOW, readOf, said } from './sample';

const rows = (...all: Said[]): number => fold(all, [], NOW).workshops.length;
const one = (...all: Said[]) => {
  const { workshops } = fold(all, [], NOW);
  if (workshops.length !== 1 || !workshops[0]) throw new Error(`${workshops.length} rows`);
  return workshops[0];
};
/** What the ledger keeps between two readings. */
const kept = (all: readonly Said[], { ids }: Folded): Said[] =>
  all.map((each) => ({ ...each, workshop: ids.get(nameOf(each)) as string }));

const UID = 'evt-0123456789@partner.example';
const URL = 'https://events.example/e/1';

describe('the same event', () => {
  it('is found by its UID, whatever it is called and whenever it is', () =>
    expect(
      rows(said('feed-1', { uid: UID }), said('feed-2', { uid: UID, title: 'Renamed', startsAt: NOW + 9 * DAY })),
    ).toBe(1));

  it('is found by its address, however that is written', () => {
    const other = { url: 'https://www.events.example/e/1/?utm_source=mail#top', title: 'As the page calls it' };
    expect(rows(said('feed-1', { url: URL, uid: UID }), said('page-1', other))).toBe(1);
  });

  it('is found by its address and title after it was moved', () =>
    expect(rows(said('page-1', { url: URL }), said('feed-1', { url: URL, startsAt: NOW + 20 * DAY }))).toBe(1));

  it('is found by title, start and place', () => {
    const newark = { place: { city: 'Newark' } };
    expect(
      rows(said('feed-1', newark), said('invitation-1', { ...newark, title: 'LIVE selling, within the rules!' })),
    ).toBe(1);
    expect(rows(said('feed-1', { place: { name: 'Hall 2, Newark, NJ' } }), said('page-1', newark))).toBe(1);
  });

  it('is found when only one of them states the place', () =>
    expect(rows(said('feed-1', {}), said('page-1', { place: { city: 'Newark' } }))).toBe(1));
});

describe('two events', () => {
  it('of one series are two', () => {
    const date = (n: number) =>
      said('feed-1', { id: `${UID} ${n}`, uid: UID, url: URL, occurrence: NOW + n * DAY, startsAt: NOW + n * DAY });
    expect(rows(date(1), date(8), date(15))).toBe(3);
    const elsewhere = {
      id: 'x',
      uid: 'another-uid-of-it@x',
      url: URL,
      occurrence: NOW + 22 * DAY,
      startsAt: NOW + 22 * DAY,
    };
    expect(rows(date(1), said('feed-2', elsewhere))).toBe(2);
  });

  it('whose calendars count their UIDs from one are two', () =>
    expect(
      rows(said('feed-1', { uid: '1', title: 'Claims clinic' }), said('feed-2', { uid: '1', title: 'Tax evening' })),
    ).toBe(2));

  it('that share the address of a calendar are two', () => {
    const hub = 'https://partner.example/events';
    expect(
      rows(said('feed-1', { uid: 'a-1', url: hub, title: 'A' }), said('feed-1', { uid: 'a-2', url: hub, title: 'B' })),
    ).toBe(2);
    expect(
      rows(
        said('feed-1', { url: 'https://partner.example/' }),
        said('feed-2', { url: 'https://partner.example', title: 'B' }),
      ),
    ).toBe(2);
  });

  it('of one name at one time in two cities are two, and one without a city joins neither', () => {
    const at = (source: string, city?: string) => said(source, city ? { place: { city } } : {});
    expect(rows(at('feed-1', 'Newark'), at('feed-2', 'Austin'), at('page-1'))).toBe(3);
  });

  it('that one source lists side by side stay two, whatever another says', () => {
    const mine = [said('feed-1', { id: 'a' }), said('feed-1', { id: 'b' })];
    expect(rows(...mine, said('feed-2', {}))).toBe(3);
  });

  it('of one common word at the same time are not taken for one', () =>
    expect(rows(said('feed-1', { title: 'Meetup' }), said('feed-2', { title: 'Meetup' }))).toBe(2));
});

describe('who says what', () => {
  const feed = {
    uid: UID,
    url: URL,
    title: 'LIVE selling',
    description: 'short',
    organiser: 'Feed',
    zone: 'America/New_York',
  };
  const page = {
    url: URL,
    title: 'LIVE selling',
    description: 'long',
    price: { free: true as const },
    zone: 'Etc/GMT+5',
  };

  it('describes the event by the better source, member by member, and names it', () => {
    const workshop = one(said('feed-1', feed), said('page-1', page, NOW - DAY));
    expect(workshop).toMatchObject({
      description: 'long',
      organiser: 'Feed',
      price: { free: true },
      zone: 'America/New_York',
    });
    expect(workshop.sources.map(({ id }) => id)).toEqual(['feed-1', 'page-1']);
    expect(workshop.from).toMatchObject({ description: 'page-1', price: 'page-1' });
    expect(workshop.from?.organiser).toBeUndefined();
  });

  it('takes what the seller typed', () =>
    expect(
      one(
        said('service-1', { ...feed, title: 'LIVE selling' }),
        said('hand-1', { url: URL, title: 'My evening' }, NOW - 9 * DAY),
      ).title,
    ).toBe('My evening'));

  it('takes times and state from the newest word', () => {
    const later = { ...feed, startsAt: NOW + 6 * DAY, status: 'cancelled' as const };
    const workshop = one(said('page-1', { ...page, status: 'confirmed' }, NOW - DAY), said('feed-1', later, NOW));
    expect([workshop.startsAt, workshop.status, workshop.description]).toEqual([NOW + 6 * DAY, 'cancelled', 'long']);
  });

  it('keeps a cancellation that a newer reading is silent on', () =>
    expect(one(said('page-1', { ...page, status: 'cancelled' }, NOW - DAY), said('feed-1', feed)).status).toBe(
      'cancelled',
    ));

  it('takes end and start from one source, and fills an end only for the same start', () => {
    const [startsAt, endsAt] = [NOW + 5 * DAY, NOW + 5 * DAY + 2 * HOUR];
    expect(
      one(said('feed-1', { ...feed, startsAt }), said('page-1', { ...page, startsAt, endsAt }, NOW - DAY)).endsAt,
    ).toBe(endsAt);
    expect(
      one(
        said('feed-1', { ...feed, startsAt: NOW + 8 * DAY }),
        said('page-1', { ...page, startsAt, endsAt }, NOW - DAY),
      ).endsAt,
    ).toBeUndefined();
  });

  it('fills a place from sources that name the same city only', () => {
    const city = { url: URL, place: { city: 'Newark' } };
    const point = { latitude: 40.7, longitude: -74.2 };
    expect(one(said('page-1', city), said('feed-1', { url: URL, place: { city: 'newark', ...point } })).place).toEqual({
      city: 'Newark',
      ...point,
    });
    expect(one(said('page-1', city), said('feed-1', { url: URL, place: { city: 'Austin', ...point } })).place).toEqual({
      city: 'Newark',
    });
  });

  it('believes a source that has taken it off last', () => {
    const gone = said('page-1', { ...page, title: 'LIVE selling' });
    const workshop = one(
      { ...gone, source: { ...gone.source, gone: true } },
      said('catalogue-1', { url: URL, title: 'LIVE selling', description: 'ours' }),
    );
    expect(workshop.description).toBe('ours');
  });
});

describe('from one reading to the next', () => {
  it('it keeps its id while any of its sources is left', () => {
    const [a, b] = [said('feed-1', { uid: UID, url: URL }), said('page-1', { url: URL })];
    const first = fold([a, b], [], NOW);
    const id = first.workshops[0]?.id;
    const left = fold(kept([b], first), first.workshops, NOW + DAY);
    expect([left.workshops[0]?.id, left.gone]).toEqual([id, []]);
    expect(left.workshops[0]?.addedAt).toBe(NOW);
  });

  it('says from when it was moved, once', () => {
    const before = [said('feed-1', { uid: UID })];
    const first = fold(before, [], NOW);
    const moved = fold(
      [
        {
          ...said('feed-1', { uid: UID, startsAt: NOW + 7 * DAY }),
          workshop: first.ids.values().next().value as string,
        },
      ],
      first.workshops,
      NOW,
    );
    expect(moved.workshops[0]).toMatchObject({ startsAt: NOW + 7 * DAY, movedFrom: NOW + 5 * DAY });
    const again = fold(kept([said('feed-1', { uid: UID, startsAt: NOW + 7 * DAY })], moved), moved.workshops, NOW);
    expect([again.workshops[0]?.movedFrom, again.changed]).toEqual([NOW + 5 * DAY, []]);
  });

  it('two rows that turn out to be one are told, so that choices move', () => {
    const apart = [
      said('feed-1', { uid: UID, title: 'A' }),
      said('page-1', { url: URL, title: 'B', startsAt: NOW + 6 * DAY }),
    ];
    const first = fold(apart, [], NOW);
    const joined = [
      kept(apart, first)[0],
      {
        ...said('page-1', { url: URL, title: 'B', uid: UID }),
        workshop: first.ids.get(nameOf(apart[1] as Said)) as string,
      },
    ] as Said[];
    const next = fold(
      joined.map((each, i) => ({ ...each, read: { ...each.read, id: (apart[i] as Said).read.id } })),
      first.workshops,
      NOW,
    );
    expect(next.workshops).toHaveLength(1);
    expect(next.merged).toEqual([{ from: next.gone[0], into: next.workshops[0]?.id }]);
  });

  it('one that falls apart keeps its id once', () => {
    const [a, b] = [said('feed-1', { url: URL }), said('page-1', { url: URL })];
    const first = fold([a, b], [], NOW);
    const apart = kept([a, b], first).map((each, i) =>
      i === 0
        ? each
        : { ...each, read: { ...each.read, url: 'https://events.example/e/2', title: 'Other', startsAt: NOW } },
    );
    const { workshops, merged, gone } = fold(apart, first.workshops, NOW);
    expect(workshops).toHaveLength(2);
    expect(workshops.filter(({ id }) => id === first.workshops[0]?.id)).toHaveLength(1);
    expect([merged, gone]).toEqual([[], []]);
  });

  it('what vanished from a calendar goes, unless it is over or was chosen', () => {
    expect(staysWithout(readOf(), undefined, NOW)).toBe(false);
    expect(staysWithout(readOf({ startsAt: NOW - DAY }), undefined, NOW)).toBe(true);
    expect(staysWithout(readOf(), { id: 'x', going: true, at: 0 }, NOW)).toBe(true);
    expect(staysWithout(readOf(), { id: 'x', hidden: true, at: 0 }, NOW)).toBe(false);
  });
});
