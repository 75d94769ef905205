/**
 * Calendars of the sandbox as text: RFC 5545 with CRLF, folded lines and a zone of its own. For tests that must not take
 * the extension's own reader or writer at its word.
 */

/**
 * @typedef {{
 *   uid: string, title: string, startsAt: number, endsAt?: number, zone?: string, sequence?: number, status?: string,
 *   url?: string, location?: string, description?: string, rule?: string, lines?: string[],
 * }} CalendarEvent times in ms; `zone` writes local times of an IANA zone, `lines` are added as they are
 */

/** @param {string} text */
const escaped = (text) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** 75 octets a line, never through a character. @param {string} line @returns {string} */
function folded(line) {
  const parts = [];
  let part = '';
  for (const sign of line) {
    if (Buffer.byteLength(part + sign) > 74) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part].join('\r\n ');
}

/** @param {number} at ms @returns {string} `20261118T200000Z` */
const utc = (at) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** Wall-clock time of a zone. @param {number} at ms @param {string} zone */
export function local(at, zone) {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  return format.format(at).replace(/[-:]/g, '').replace(' ', 'T');
}

/** New York's rule since 2007, as calendars carry it along. */
const NEW_YORK = [
  'BEGIN:VTIMEZONE',
  'TZID:America/New_York',
  'BEGIN:DAYLIGHT',
  'DTSTART:20070311T020000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
  'TZNAME:EDT',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:20071104T020000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
  'TZNAME:EST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** @param {string} name @param {number} at @param {string} [zone] */
const time = (name, at, zone) => (zone ? `${name};TZID=${zone}:${local(at, zone)}` : `${name}:${utc(at)}`);

/** @param {CalendarEvent} event @param {number} stamp */
function eventLines(event, stamp) {
  const { uid, title, startsAt, endsAt, zone, sequence, status, url, location, description, rule, lines = [] } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(stamp)}`,
    time('DTSTART', startsAt, zone),
    ...(endsAt === undefined ? [] : [time('DTEND', endsAt, zone)]),
    `SUMMARY:${escaped(title)}`,
    ...(sequence === undefined ? [] : [`SEQUENCE:${sequence}`]),
    ...(status ? [`STATUS:${status}`] : []),
    ...(url ? [`URL:${url}`] : []),
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(rule ? [`RRULE:${rule}`] : []),
    ...lines,
    'END:VEVENT',
  ];
}

/** @param {string} name @param {readonly CalendarEvent[]} events @param {number} [stamp] when it was written, ms @returns {string} */
export function calendarText(name, events, stamp = 0) {
  const zones = events.some(({ zone }) => zone === 'America/New_York') ? NEW_YORK : [];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sandbox//Calendar//EN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...zones,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
const FULL_HOUR = (/** @type {number} */ at) => at - (at % HOUR);

/** What the partner's calendar holds until a test says something else. @param {number} epoch ms @returns {CalendarEvent[]} */
export function partnerEvents(epoch) {
  const day = (/** @type {number} */ n) => FULL_HOUR(epoch) + n * DAY;
  const zone = 'America/New_York';
  return [
    {
      uid: 'claims@partner.example',
      title: 'Claims that hold: what you may say LIVE',
      startsAt: day(4),
      endsAt: day(4) + 2 * HOUR,
      zone,
      sequence: 0,
      url: 'https://calendar.partner.example/claims',
      location: 'Harbour Hall, 12 Dock Street, Newark, NJ',
      description: 'Bring three claims of your own; we take them apart together.',
    },
    {
      uid: 'appeals@partner.example',
      title: 'Appeals clinic',
      startsAt: day(6),
      endsAt: day(6) + HOUR,
      sequence: 2,
      location: 'https://meet.partner.example/appeals',
    },
    {
      uid: 'office-hour@partner.example',
      title: 'Weekly office hour',
      startsAt: day(2),
      endsAt: day(2) + HOUR,
      zone,
      rule: 'FREQ=WEEKLY;COUNT=6',
    },
  ];
}

/** @param {number} epoch ms @returns {CalendarEvent[]} as a Luma calendar tells of its events */
export function lumaEvents(epoch) {
  const at = FULL_HOUR(epoch) + 5 * DAY;
  return [
    {
      uid: 'evt-Sandbox1Harbour@events.lu.ma',
      title: 'Harbour sellers’ meetup',
      startsAt: at,
      endsAt: at + 3 * HOUR,
      location: 'https://lu.ma/event/evt-Sandbox1Harbour',
      description:
        'Get up-to-date information at: https://lu.ma/harbour-sellers\n\nAddress:\n12 Dock Street\nNewark, New Jersey',
      lines: ['ORGANIZER;CN="Harbour Sellers":MAILTO:calendar-invite@lu.ma', 'GEO:40.7357;-74.1724'],
    },
  ];
}

/** Many at once, one each three hours. @param {number} epoch @param {number} count @param {string} [of] names this calendar */
export const manyEvents = (epoch, count, of = 'many') =>
  Array.from({ length: count }, (_, n) => ({
    uid: `${of}-${n}@calendar.partner.example`,
    title: `Session ${n} of ${of}`,
    startsAt: FULL_HOUR(epoch) + DAY + n * 3 * HOUR,
    endsAt: FULL_HOUR(epoch) + DAY + n * 3 * HOUR + HOUR,
    url: `https://calendar.partner.example/${of}/${n}`,
  }));
