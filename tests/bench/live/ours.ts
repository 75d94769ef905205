/** The LIVE decoder alone, to be weighed and timed: wire, envelope, field tables; what messages mean is not in it. */

import { read, type Told } from '../../../utils/live/enforcement';
import { doors, readMessages } from '../../../utils/live/frames';
import { TABLES } from '../../../utils/live/tables';

const methods = new Map([...TABLES].map(([name, table]) => [`Webcast${name}Message`, table]));
const open = doors(methods.keys());

/** How many messages there were, and what those say that are not noise. */
export function decode(envelope: Uint8Array): { seen: number; told: Told[] } {
  const told: Told[] = [];
  const seen = readMessages(envelope, open, (method, payload) => {
    const table = methods.get(method);
    if (table) told.push(read(payload, table, { said: [] }));
  });
  return { seen, told };
}
