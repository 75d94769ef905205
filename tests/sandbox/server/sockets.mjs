/** WebSocket upgrades: the frontier channel and the webcast channel (gzip when the address says `compress=gzip`). */
import { WebSocketServer } from 'ws';
import { familyOf } from './hosts.mjs';

/**
 * @param {import('node:http2').Http2SecureServer} server
 * @param {import('../types').World} world
 * @param {import('../live/hub.mjs').Hub} hub
 */
export function attachSockets(server, world, hub) {
  const sockets = new WebSocketServer({ noServer: true });
  server.on(
    'upgrade',
    (
      /** @type {import('node:http').IncomingMessage} */ request,
      /** @type {import('node:net').Socket} */ socket,
      /** @type {Buffer} */ head,
    ) => {
      const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
      const family = familyOf(url.hostname);
      world.log.push({
        host: url.hostname,
        method: 'WS',
        path: url.pathname,
        url: url.href.replace('https:', 'wss:'),
        at: Date.now(),
        site: String(request.headers['sec-fetch-site'] ?? ''),
        cookie: Boolean(request.headers.cookie),
      });
      if (family !== 'frontier' && !(family === 'webcast' && url.pathname.startsWith('/webcast/im/'))) {
        socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
        return;
      }
      sockets.handleUpgrade(request, socket, head, (ws) => {
        ws.on('error', () => {});
        hub.join({
          socket: ws,
          channel: family === 'frontier' ? 'frontier' : 'webcast-ws',
          gzip: url.searchParams.get('compress') === 'gzip',
        });
      });
    },
  );
  return sockets;
}
