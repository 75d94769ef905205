/**
 * What the worker picked of LIVE frames becomes captures. Alerts go on at once. What the host says goes on with them,
 * else every ten seconds; how many watch, twice a minute.
 */

import type { LiveMessage } from '../../utils/domain';
import { VIEWERS } from '../../utils/live/methods';
import type { SifterOptions } from '../../utils/live/sifter';
import type { Make } from './captures';

const SAID_MS = 10_000;
const COUNTED_MS = 30_000;
/** What one capture holds at most; nobody says more in ten seconds. */
const FULL = 200;
const NOTED_MS = 60_000;

export function keepPicked(make: Make): Omit<SifterOptions, 'sift'> & { say(): void } {
  const heard: LiveMessage[] = [];
  let said = 0;
  let counted = 0;
  let noted = 0;
  const tell = (messages: LiveMessage[], pushes: string[] = []): boolean => {
    const some = messages.length + pushes.length > 0;
    if (some) make((base) => ({ ...base, kind: 'live', endpoint: 'frames', messages, pushes }));
    return some;
  };
  const say = (): unknown => tell(heard.splice(0));
  return {
    say,
    found(picked, at) {
      for (const message of picked.heard) {
        if (message.method === VIEWERS) {
          if (at - counted < COUNTED_MS) continue;
          counted = at;
        }
        if (heard.length < FULL) heard.push(message);
      }
      if (tell(picked.messages, picked.pushes) || at - said > SAID_MS) {
        said = at;
        say();
      }
    },
    skipped() {
      if (Date.now() - noted < NOTED_MS) return;
      noted = Date.now();
      const outline = 'more LIVE frames than can be read';
      make((base) => ({ ...base, kind: 'unreadable', endpoint: 'frames', url: location.origin, outline }));
    },
  };
}
