/** Sends JSON to a service that the seller connected; bounded as every request of ours (`get.ts`), and never with cookies. */

import { bounded, type Fetch, type Got, type Limits } from './get';

export const post = (
  fetcher: Fetch,
  url: string,
  { headers, body, now }: { headers: Record<string, string>; body: string; now: number },
  limits?: Limits,
): Promise<Got> =>
  bounded(
    fetcher,
    url,
    {
      method: 'POST',
      credentials: 'omit',
      headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
      body,
    },
    now,
    limits,
  );
