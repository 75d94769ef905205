/** A real server on this machine for one test file, and a fetch that finds it under another host's name. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fetch } from '../../../utils/remote/get';

export interface Served {
  base: string;
  /** Every request, as it came. */
  log: http.IncomingMessage[];
  /** Leads `https://<any host>/…` here; all else of the request is untouched. */
  under: Fetch;
  close(): Promise<void>;
}

export async function serve(handle: http.RequestListener): Promise<Served> {
  const log: http.IncomingMessage[] = [];
  const server = http.createServer((request, response) => {
    log.push(request);
    handle(request, response);
  });
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base,
    log,
    under: (url, init) => fetch(url.replace(/^https:\/\/[^/]+/, base), init),
    close: () =>
      new Promise((ok) => {
        server.closeAllConnections();
        server.close(() => ok());
      }),
  };
}
