/** Calendars that the seller subscribes to: asked for when their host is granted, read in short turns, stored. */

import type { WorkshopSource } from '../../utils/domain/workshops/workshop';
import { type Answered, askCalendar } from '../../utils/remote/workshops/ask';
import { readCalendar } from '../../utils/workshops/calendar/read';
import { allowed, clockNow } from './service-ways';
import { calendarFor } from './settings';

export async function askFeedSource(source: WorkshopSource): Promise<Answered> {
  const [clock, calendar] = await Promise.all([clockNow(), calendarFor()]);
  const { zone } = calendar(undefined);
  return askCalendar(source, {
    allowed,
    fetch: fetch.bind(globalThis),
    readCalendar: (body) => readCalendar(body, { now: clock(), zone }),
    clock,
  });
}
