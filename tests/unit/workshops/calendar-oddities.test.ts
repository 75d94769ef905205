import { expect, test } from 'vitest';
import { readCalendar } from '../../../utils/workshops/calendar/read';
import { CORPUS, HOME, NOW } from '../../fixtures/calendars/corpus';
import { calendarOf, calendarWith, minute } from './calendar';

for (const one of CORPUS) {
  test(`${one.name}`, async () => {
    const { events, notes, unread } = await calendarOf(one.text);
    const want = one.events.map(({ at, ...members }) => ({ at, ...members }));
    const got = events.map((event, i) => {
      const members = Object.keys(one.events[i] ?? {}).filter((name) => name !== 'at');
      return { at: minute(event.startsAt), ...Object.fromEntries(members.map((name) => [name, event[name as 'id']])) };
    });
    expect(got).toEqual(want);
    expect(notes.map(({ what }) => what)).toEqual(one.notes ?? []);
    expect(unread).toBe(one.unread ?? 0);
  });
}

test('whatever ends the lines, the same events are listed', async () => {
  for (const { text } of CORPUS) {
    const plain = await calendarOf(text);
    for (const end of ['\r\n', '\r']) expect(await calendarOf(text.replaceAll('\n', end))).toEqual(plain);
    expect(await calendarOf(new TextEncoder().encode(`\uFEFF${text}`))).toEqual(plain);
  }
});

test('a calendar in the old code page keeps its umlauts, with a note', async () => {
  const text = calendarWith('UID:a\nDTSTART:20260310T170000Z\nSUMMARY:Schönes Café für Händler');
  const { events, notes } = await calendarOf(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  expect(events[0]?.title).toBe('Schönes Café für Händler');
  expect(notes).toEqual([{ what: 'charset', count: 1 }]);
});

test('one damaged letter does not spoil the others', async () => {
  const bytes = new TextEncoder().encode(calendarWith('UID:a\nDTSTART:20260310T170000Z\nSUMMARY:Äpfel, Öl und Über?'));
  bytes[bytes.lastIndexOf(0x3f)] = 0xff;
  const { events, notes } = await calendarOf(bytes);
  expect(events[0]?.title).toBe('Äpfel, Öl und Über\uFFFD');
  expect(notes.map(({ what }) => what)).toEqual(['charset']);
});

test('a letter that was folded in its middle is whole again', async () => {
  const bytes = new TextEncoder().encode(calendarWith('UID:a\nDTSTART:20260310T170000Z\nSUMMARY:Straße 学 und 🎉'));
  const folded = [...bytes].flatMap((byte) => ((byte & 0xc0) === 0x80 ? [13, 10, 32, byte] : [byte]));
  const { events, notes } = await calendarOf(Uint8Array.from(folded));
  expect(events[0]?.title).toBe('Straße 学 und 🎉');
  expect(notes).toEqual([]);
});

test('a calendar in UTF-16 is read', async () => {
  const text = `\uFEFF${calendarWith('UID:a\nDTSTART:20260310T170000Z\nSUMMARY:Wide')}`;
  expect(
    (await calendarOf(new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer))).events,
  ).toHaveLength(1);
});

test('a page, an empty answer or something else instead of a calendar is told for what it is', async () => {
  const asked = { now: NOW, zone: HOME };
  const what = async (text: string) => {
    const answer = await readCalendar(text, asked);
    return answer.kind === 'wrong' ? answer.what : answer.kind;
  };
  expect(await what('<!DOCTYPE html><html><body>Sign in</body></html>')).toBe('html');
  expect(await what('\n  <html lang="en">BEGIN:VCALENDAR is a word here</html>')).toBe('html');
  expect(await what('')).toBe('empty');
  expect(await what(' \r\n')).toBe('empty');
  expect(await what('{"error":"not found"}')).toBe('no-calendar');
  expect(await what('BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD')).toBe('no-calendar');
  expect(await what('BEGIN:VCALENDAR\r\nEND:VCALENDAR')).toBe('calendar');
});

test('the name of a calendar is its own, without escapes', async () => {
  const { name, whole } = await calendarOf('BEGIN:VCALENDAR\nX-WR-CALNAME:Sellers\\, Berlin\nEND:VCALENDAR');
  expect({ name, whole }).toEqual({ name: 'Sellers, Berlin', whole: true });
});

test('a calendar that ends in the middle says so, so that nothing is taken out of the list for it', async () => {
  expect((await calendarOf('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a')).whole).toBe(false);
});
