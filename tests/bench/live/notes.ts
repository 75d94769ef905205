/** What notes of any kind cost: picked and read in the worker, mostly for nothing. */

import { pickFrames } from '../../../utils/live/pick';
import { readLive } from '../../../utils/live/read';

export async function readAll(data: Uint8Array): Promise<number> {
  const { messages, pushes } = await pickFrames([{ transport: 'fetch', data }]);
  return readLive(messages, pushes, 0).notices.length;
}
