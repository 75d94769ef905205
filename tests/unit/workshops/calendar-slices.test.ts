import { expect, test } from 'vitest';
import { readCalendar } from '../../../utils/workshops/calendar/read';
import { inSlices } from '../../../utils/workshops/calendar/slices';
import { HOME, NOW } from '../../fixtures/calendars/corpus';

const DAY = 86_400_000;
const event = (i: number): string => {
  const day = new Date(NOW + (i % 390) * DAY).toISOString().slice(0, 10).replaceAll('-', '');
  return `BEGIN:VEVENT\r\nUID:${i}@feed\r\nDTSTART;TZID=Europe/Berlin:${day}T090000\r\nDURATION:PT1H\r\nSUMMARY:Workshop ${i}\r\nLOCATION:Street ${i}\\, Berlin\r\nURL:https://example.org/${i}\r\nEND:VEVENT\r\n`;
};
const feed = (count: number): string =>
  `BEGIN:VCALENDAR\r\n${Array.from({ length: count }, (_, i) => event(i)).join('')}END:VCALENDAR\r\n`;

/** How many steps it took, with a turn for others after each hundred: a clock that counts steps is the same on any machine. */
async function stepsOf(text: string): Promise<{ steps: number; turns: number; events: number }> {
  let steps = 0;
  let turns = 0;
  const answer = await readCalendar(new TextEncoder().encode(text), {
    now: NOW,
    zone: HOME,
    turns: {
      slice: 100,
      clock: () => ++steps,
      pause: async () => {
        turns += 1;
      },
    },
  });
  return { steps, turns, events: answer.kind === 'calendar' ? answer.events.length : 0 };
}

test('a calendar of 5,000 events is read in thousands of small steps, none for more than one event or 200 lines', async () => {
  const [small, big] = [await stepsOf(feed(500)), await stepsOf(feed(5_000))];
  expect(big.events).toBe(5_000);
  expect(big.steps).toBeGreaterThan(3 * 5_000);
  expect(big.turns).toBeGreaterThan(150);
  // Ten times the events are ten times the work, not a hundred.
  expect(big.steps / small.steps).toBeGreaterThan(9);
  expect(big.steps / small.steps).toBeLessThan(11);
});

test('who does not want it any more can stop it between two steps', async () => {
  const stop = new AbortController();
  let turns = 0;
  const reading = readCalendar(feed(1_000), {
    now: NOW,
    zone: HOME,
    signal: stop.signal,
    turns: {
      slice: 0,
      pause: async () => {
        if (++turns === 50) stop.abort(new Error('enough'));
      },
    },
  });
  await expect(reading).rejects.toThrow('enough');
  expect(turns).toBe(50);
});

test('others have their turn once a slice is over, and not before', async () => {
  let time = 0;
  const paused: number[] = [];
  const work = function* (): Generator<void, string> {
    for (let i = 0; i < 10; i++) {
      time += 5;
      yield;
    }
    return 'done';
  };
  const pause = async (): Promise<void> => {
    paused.push(time);
  };
  expect(await inSlices(work(), { slice: 12, clock: () => time, pause })).toBe('done');
  expect(paused).toEqual([15, 30, 45]);
});
