/** The bench's own page server: two pages, one API answer and one socket, under the real host names. */
import { createSecureServer } from 'node:http2';
import { WebSocketServer } from 'ws';
import { makeCertificate } from '../../sandbox/server/certificate.mjs';
import { resolverRules } from '../../sandbox/server/hosts.mjs';
import { mixedFrames, noiseFrames } from './frames.mjs';
import { livePage, streamPage } from './page.mjs';

const TICK_MS = 10;
const SCORE = JSON.stringify({ code: 0, message: 'success', data: { score: 214 } });

/** @returns {Promise<import('../types').BenchServer>} */
export async function startServer() {
  const { key, cert, spki } = await makeCertificate();
  const server = createSecureServer({ key, cert, allowHTTP1: true });
  const stream = streamPage();
  const live = livePage();
  server.on('request', (request, response) => {
    const path = request.url ?? '/';
    const [type, body] = path.startsWith('/api/')
      ? ['application/json', SCORE]
      : ['text/html; charset=utf-8', path.includes('/live') ? live : stream];
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body);
  });
  const sockets = attachNoise(server);
  /** @type {Set<import('node:tls').TLSSocket>} */
  const open = new Set();
  server.on('secureConnection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
  });
  server.on('sessionError', () => {});
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    port,
    spki,
    resolverRules: resolverRules(port, '127.0.0.1'),
    async close() {
      for (const client of sockets.clients) client.terminate();
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(() => done(undefined)));
    },
  };
}

/** Sends `count` frames at `rate` a second by the clock, then closes. @param {import('node:http2').Http2SecureServer} server */
function attachNoise(server) {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  /** @type {Record<string, Buffer[]>} */
  const made = {};
  /** @param {import('ws').WebSocket} socket @param {number} count @param {number} rate @param {boolean} mixed */
  const play = (socket, count, rate, mixed) => {
    const kind = mixed ? 'mixed' : 'noise';
    if ((made[kind]?.length ?? 0) < count) made[kind] = (mixed ? mixedFrames : noiseFrames)(count);
    const frames = made[kind] ?? [];
    const begin = performance.now();
    let sent = 0;
    const timer = setInterval(() => {
      const due = Math.min(count, Math.floor(((performance.now() - begin) * rate) / 1000));
      for (; sent < due; sent++) socket.send(/** @type {Buffer} */ (frames[sent]));
      if (sent === count) socket.close();
      if (sent === count || socket.readyState !== socket.OPEN) clearInterval(timer);
    }, TICK_MS);
  };
  server.on(
    'upgrade',
    (
      /** @type {import('node:http').IncomingMessage} */ request,
      /** @type {import('node:net').Socket} */ socket,
      /** @type {Buffer} */ head,
    ) => {
      const query = new URL(request.url ?? '/', 'https://bench').searchParams;
      sockets.handleUpgrade(request, socket, head, (ws) => {
        ws.on('error', () => {});
        play(ws, Number(query.get('count')), Number(query.get('rate')), query.has('mixed'));
      });
    },
  );
  return sockets;
}
