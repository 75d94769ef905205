/**
 * A CONNECT proxy for browsers that cannot be given resolver rules (Firefox): every host of the sandbox leads to the
 * sandbox, every other host is refused.
 */
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { isSandboxHost } from './hosts.mjs';

/** @param {number} port @param {string} address @returns {Promise<{ port: number, close(): void }>} */
export async function startProxy(port, address) {
  /** @type {Set<import('node:stream').Duplex>} */
  const open = new Set();
  const server = createServer((_request, response) => {
    response.writeHead(502);
    response.end();
  });
  server.on('connect', (request, client, head) => {
    const host = (request.url ?? '').split(':')[0] ?? '';
    if (!isSandboxHost(host)) {
      client.end('HTTP/1.1 403 Not in the sandbox\r\n\r\n');
      return;
    }
    const upstream = connect(port, address, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      if (head.length > 0) upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    const end = () => {
      upstream.destroy();
      client.destroy();
      open.delete(client);
    };
    open.add(client);
    for (const side of [upstream, client]) {
      side.on('error', end);
      side.on('close', end);
    }
  });
  await new Promise((done) => server.listen(0, address, () => done(undefined)));
  const bound = server.address();
  return {
    port: typeof bound === 'object' && bound ? bound.port : 0,
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
