/** The list: what stands in it, in which order, and what filters leave of it. */

import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../utils/domain/workshops/distance';
import { loosen, makeList, offered, showList, type WorkshopFilter } from '../../../utils/domain/workshops/list';
import type { City, Workshop, WorkshopChoice } from '../../../utils/domain/workshops/workshop';
import { DAY, HOUR, NOW, workshopOf } from './sample';

const NEWARK: City = { name: 'Newark, NJ', country: 'US', latitude: 40.7357, longitude: -74.1724 };
const NOTHING: WorkshopFilter = {
  ...{
    query: '',
    mode: '',
    city: null,
    km: 0,
    language: '',
    topic: '',
    free: false,
    from: '',
    to: '',
    runBy: '',
    mine: '',
  },
  past: false,
};
const choicesOf = (...all: WorkshopChoice[]) => new Map(all.map((one) => [one.id, one]));
const show = (workshops: Workshop[], filter: Partial<WorkshopFilter> = {}, choices = choicesOf(), span = {}) =>
  showList(makeList(workshops, choices), { ...NOTHING, ...filter }, NOW, span);
const ids = (...args: Parameters<typeof show>): string[] => show(...args).rows.map(({ workshop }) => workshop.id);
const w = (id: string, part: Partial<Workshop> = {}): Workshop => workshopOf({ id, ...part });

describe('the list', () => {
  it('shows the soonest first, what is running among it, and hides what is over', () => {
    const all = [
      w('later', { startsAt: NOW + 2 * DAY }),
      w('over', { startsAt: NOW - DAY }),
      w('now', { startsAt: NOW - HOUR, endsAt: NOW + HOUR }),
      w('soon', { startsAt: NOW + HOUR }),
    ];
    expect(ids(all)).toEqual(['now', 'soon', 'later']);
    expect(show(all).past).toBe(1);
    expect(ids(all, { past: true })).toEqual(['now', 'soon', 'later', 'over']);
  });

  it('keeps a whole day until it is over where it is', () => {
    const day = w('day', {
      days: { from: '2026-11-30', to: '2026-11-30' },
      startsAt: Date.parse('2026-11-30T08:00:00Z'),
      zone: 'America/Los_Angeles',
    });
    expect(showList(makeList([day], choicesOf()), NOTHING, Date.parse('2026-12-01T07:59:00Z')).rows).toHaveLength(1);
    expect(showList(makeList([day], choicesOf()), NOTHING, Date.parse('2026-12-01T08:00:00Z')).rows).toHaveLength(0);
  });

  it('hides what is not for the seller, and shows it where it is asked for', () => {
    const choices = choicesOf({ id: 'no', hidden: true, at: NOW });
    expect(ids([w('no'), w('yes')], {}, choices)).toEqual(['yes']);
    expect(show([w('no'), w('yes')], {}, choices).hidden).toBe(1);
    expect(ids([w('no'), w('yes')], { mine: 'hidden' }, choices)).toEqual(['no']);
  });

  it('shows what is saved and what one goes to', () => {
    const choices = choicesOf({ id: 'a', saved: true, at: NOW }, { id: 'b', going: true, at: NOW });
    expect(ids([w('a'), w('b'), w('c')], { mine: 'saved' }, choices)).toEqual(['a']);
    expect(ids([w('a'), w('b'), w('c')], { mine: 'going' }, choices)).toEqual(['b']);
  });
});

describe('filters', () => {
  it.each<[string, Partial<WorkshopFilter>, Partial<Workshop>, Partial<Workshop>]>([
    ['in person', { mode: 'in-person' }, { mode: 'mixed' }, { mode: 'online' }],
    ['online', { mode: 'online' }, { mode: 'online' }, { mode: 'in-person' }],
    ['language', { language: 'en' }, { language: 'en-GB' }, { language: 'es' }],
    ['topic', { topic: 'Exaggerated claims' }, { topics: ['exaggerated claims.'] }, { topics: ['Claims'] }],
    ['free', { free: true }, { price: { free: true } }, { price: { words: 'USD 5' } }],
    ['run by', { runBy: 'tiktok' }, { runBy: 'tiktok' }, { runBy: 'partner' }],
    ['words', { query: 'münch cla' }, { title: 'Claims clinic', place: { city: 'Munchen' } }, { title: 'Claims' }],
  ])('%s', (_, filter, fits, fitsNot) => {
    expect(ids([w('fits', fits), w('not', fitsNot)], filter)).toEqual(['fits']);
  });

  it('do not guess: what no source states fits no filter, and is counted', () => {
    const shown = show([w('silent'), w('es', { language: 'es' })], { language: 'en' });
    expect([shown.rows, shown.unstated]).toEqual([[], 1]);
  });

  it('take the days as moments', () => {
    const all = [w('a', { startsAt: NOW + DAY }), w('b', { startsAt: NOW + 3 * DAY })];
    expect(ids(all, {}, choicesOf(), { from: NOW + 2 * DAY })).toEqual(['b']);
    expect(ids(all, {}, choicesOf(), { until: NOW + 2 * DAY })).toEqual(['a']);
  });

  it('say which of them to loosen when nothing is found', () => {
    const list = makeList(
      [w('a', { language: 'en', mode: 'online' }), w('b', { language: 'en', mode: 'online' })],
      choicesOf(),
    );
    const filter: WorkshopFilter = { ...NOTHING, language: 'en', mode: 'in-person', free: true };
    expect(loosen(list, { ...filter, free: false }, NOW)).toEqual([{ filter: 'mode', rows: 2 }]);
    expect(loosen(list, filter, NOW)).toEqual([]);
  });

  it('offer what something ahead states, the most frequent first', () => {
    const all = [
      w('a', { language: 'es', topics: ['Claims'] }),
      w('b', { language: 'es-MX', runBy: 'partner' }),
      w('c', { language: 'en', topics: ['claims'] }),
      w('old', { language: 'de', startsAt: NOW - DAY }),
    ];
    expect(offered(makeList(all, choicesOf()), NOW)).toEqual({
      languages: ['es', 'en'],
      topics: ['Claims'],
      runBy: ['partner'],
    });
  });
});

describe('distance', () => {
  it('is the great circle between two points', () => {
    // New York to Los Angeles, as tables of great circles have it.
    const newYork = { latitude: 40.7128, longitude: -74.006 };
    expect(distanceKm(newYork, { latitude: 34.0522, longitude: -118.2437 })).toBeCloseTo(3_935.8, 0);
    expect(distanceKm({ latitude: 0, longitude: -179.5 }, { latitude: 0, longitude: 179.5 })).toBeCloseTo(111.2, 1);
    expect(distanceKm({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 })).toBeCloseTo(20_015, 0);
    expect(distanceKm(NEWARK, NEWARK)).toBe(0);
  });

  const at = (latitude: number, longitude: number) => ({ mode: 'in-person' as const, place: { latitude, longitude } });
  const near = w('near', at(40.8, -74.2));
  const far = w('far', at(34.05, -118.24));
  const unknown = w('unknown', { mode: 'in-person', place: { name: 'The Hall' }, startsAt: NOW + HOUR });
  const online = w('online', { mode: 'online' });

  it('is told of what one travels to', () => {
    const { rows } = show([near, far, unknown, online], { city: NEWARK });
    expect(rows.map(({ workshop: { id }, km, away }) => [id, km && Math.round(km), away])).toEqual([
      ['unknown', undefined, true],
      ['far', 3_921, undefined],
      ['near', 8, undefined],
      ['online', undefined, undefined],
    ]);
  });

  it('keeps to the radius; where a place is unknown, it stands last and is counted', () => {
    const shown = show([near, far, unknown, online], { city: NEWARK, km: 50 });
    expect(shown.rows.map(({ workshop }) => workshop.id)).toEqual(['near', 'online', 'unknown']);
    expect(shown.unplaced).toBe(1);
    expect(ids([near, online, unknown], { city: NEWARK, km: 50, mode: 'in-person' })).toEqual(['near', 'unknown']);
  });

  it('knows a place by its city where the gazetteer is sure of it', () => {
    const list = makeList(
      [w('a', { mode: 'in-person', place: { city: 'Newark', country: 'US' } })],
      choicesOf(),
      ({ city }) => (city ? NEWARK : undefined),
    );
    expect(showList(list, { ...NOTHING, city: NEWARK, km: 5 }, NOW).rows[0]?.km).toBe(0);
  });
});

it('answers for 20,000 events in a fraction of the time that sorting them takes', () => {
  const all = Array.from({ length: 20_000 }, (_, i) =>
    w(`${i}`, {
      title: `Claims clinic ${i % 97}`,
      startsAt: NOW + ((i * 7919) % 20_000) * HOUR,
      mode: i % 3 ? 'in-person' : 'online',
      language: i % 2 ? 'en' : 'es-MX',
      topics: ['LIVE', `Topic ${i % 12}`],
      place: { city: `City ${i % 50}`, latitude: 30 + (i % 20), longitude: -(70 + (i % 40)) },
    }),
  );
  const list = makeList(all, choicesOf());
  const filter: WorkshopFilter = {
    ...NOTHING,
    city: NEWARK,
    km: 500,
    mode: 'in-person',
    language: 'en',
    query: 'claims',
  };
  expect(showList(list, filter, NOW).rows.length).toBeGreaterThan(10);
  // Two frames' work, in turns with the filters: a busy machine slows both.
  const words = all.map((_, i) => `Workshop ${(i * 7_919) % 20_000} on claims`);
  const [sorting, filtering]: number[][] = [[], []];
  const time = (into: number[] | undefined, work: () => unknown): void => {
    const start = performance.now();
    work();
    into?.push(performance.now() - start);
  };
  for (let turn = 0; turn < 8; turn++) {
    time(sorting, () => [...words].sort((a, b) => a.localeCompare(b)));
    time(filtering, () => showList(list, filter, NOW));
  }
  expect(Math.min(...(filtering ?? []))).toBeLessThan(Math.min(...(sorting ?? [])));
});
