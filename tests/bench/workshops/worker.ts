/**
 * The worker of an extension made for the measuring: calendars read and stored as ours does it, in the browser's own
 * IndexedDB, while a heart beats beside it. A beat that comes late was kept waiting by one piece of work.
 */

import type { WorkshopSource } from '../../../utils/domain/workshops/workshop';
import { pagesOfWorkshops } from '../../../utils/ledger/read-workshops';
import { type Ledger, openLedger } from '../../../utils/ledger/schema';
import { putSource, storeSaid } from '../../../utils/ledger/workshops';
import { readCalendar } from '../../../utils/workshops/calendar/read';

const DAY = 86_400_000;
const NOW = Date.now();
/** A slice that is longer is felt. */
const LONG_MS = 50;

let opened: Promise<Ledger> | undefined;
const ledger = (): Promise<Ledger> => {
  opened ??= openLedger();
  return opened;
};

const stamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** A calendar of so many events; `turn` changes the title of one. */
function calendar(name: string, events: number, turn: number): string {
  const entries = Array.from({ length: events }, (_, n) => {
    const at = NOW + DAY + n * 3_600_000;
    const title = n === 0 ? `Session ${n} of ${name}, ${turn}` : `Session ${n} of ${name}`;
    return `BEGIN:VEVENT\r\nUID:${name}-${n}@calendar.example\r\nDTSTART:${stamp(at)}\r\nDTEND:${stamp(at + 3_600_000)}\r\nSUMMARY:${title}\r\nURL:https://calendar.example/${name}/${n}\r\nLOCATION:Harbour Hall\\, Newark\r\nDESCRIPTION:${'What is said LIVE and what is not. '.repeat(8)}\r\nEND:VEVENT\r\n`;
  });
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${entries.join('')}END:VCALENDAR\r\n`;
}

const source = (name: string): WorkshopSource => ({ id: name, kind: 'feed', name, state: 'read' });

/** Runs work while a heart beats; how many beats were kept waiting for long, and how long the longest. */
async function besideAHeart(work: () => Promise<void>): Promise<{ long: number; longest: number; ms: number }> {
  const { port1, port2 } = new MessageChannel();
  const began = performance.now();
  let [last, long, longest, over] = [began, 0, 0, false];
  const stopped = new Promise<void>((ok) => {
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      if (now - last > LONG_MS) long++;
      last = now;
      if (over) ok();
      else port2.postMessage(0);
    };
  });
  port2.postMessage(0);
  await work();
  over = true;
  await stopped;
  return { long, longest, ms: performance.now() - began };
}

const bench = {
  /** Reads and stores so many calendars; the texts are made beforehand. */
  async refresh(feeds: number, events: number, turn: number, from: number) {
    const db = await ledger();
    const texts = Array.from({ length: feeds }, (_, n) => calendar(`feed${from + n}`, events, turn));
    return besideAHeart(async () => {
      for (const [n, text] of texts.entries()) {
        const read = await readCalendar(text, { now: NOW, zone: 'America/New_York' });
        if (read.kind !== 'calendar') throw new Error('not read');
        const feed = source(`feed${from + n}`);
        await putSource(db, feed);
        await storeSaid(db, feed, { reads: read.events, whole: read.whole }, NOW + turn);
      }
    });
  },
  /** The same heart beside work of known size, 10 ms at a time: what it misses is the machine's doing. */
  async control(ms: number) {
    return besideAHeart(async () => {
      const end = performance.now() + ms;
      while (performance.now() < end) {
        const turn = performance.now() + 10;
        while (performance.now() < turn);
        await new Promise((ok) => setTimeout(ok, 0));
      }
    });
  },
  /** What a list needs before it is drawn. */
  async open(times: number) {
    const db = await ledger();
    const ms: number[] = [];
    let rows = 0;
    for (let n = 0; n < times; n++) {
      const began = performance.now();
      const { value = [] } = await pagesOfWorkshops(db, NOW).next();
      rows = value.length;
      ms.push(performance.now() - began);
    }
    return { ms, rows, all: await db.count('workshops') };
  },
};

export type WorkshopsBench = typeof bench;
Object.assign(globalThis, { bench });
