/**
 * The sandbox: look-alike pages under their real host names, on this machine only. Start it, point a browser at it with
 * `chromiumArgs` (or the proxy), and drive it with scenarios. README.md explains scenarios, pages and helpers.
 */
import { createSecureServer } from 'node:http2';
import { makeHub } from './live/hub.mjs';
import { hostsOf } from './scenario/accounts.mjs';
import { listScenarios, loadScenario } from './scenario/load.mjs';
import { loadAssets } from './server/assets.mjs';
import { makeCertificate } from './server/certificate.mjs';
import { makeHandler } from './server/handler.mjs';
import { resolverRules, SERVICE_HOST } from './server/hosts.mjs';
import { startProxy } from './server/proxy.mjs';
import { attachSockets } from './server/sockets.mjs';
import { PAGES, pageUrl } from './server/urls.mjs';
import { SERVICE_TOKEN } from './service/index.mjs';

export { listScenarios, PAGES, SERVICE_TOKEN };

/** Address of the sandbox's Account Health service, as a seller would type it. */
export const SERVICE_URL = `https://${SERVICE_HOST}`;

/**
 * @param {{ scenario?: string | Partial<import('./types').Scenario>, port?: number, host?: string, epoch?: number }} [options]
 * `epoch` fixes what `now` in scenarios means (ms); without it, the moment of the start or of `use()`.
 * @returns {Promise<import('./types').Sandbox>}
 */
export async function startSandbox({ scenario = 'us-creator-162', port = 0, host = '127.0.0.1', epoch } = {}) {
  /** @type {import('./types').World} */
  const world = {
    scenario: loadScenario(scenario),
    epoch: epoch ?? Date.now(),
    startedAt: undefined,
    chosen: new Map(),
    overrides: new Map(),
    log: [],
    errors: [],
    attempts: new Map(),
    registrations: new Map(),
  };
  const hub = makeHub(world);
  hub.restart();
  const begin = () => {
    world.startedAt ??= Date.now();
  };
  const { key, cert, spki } = await makeCertificate();
  const server = createSecureServer({ key, cert, allowHTTP1: true });
  const handle = makeHandler({ world, hub, assets: loadAssets(), begin });
  server.on('request', (request, response) => {
    handle(request, response).catch((error) => {
      console.error('sandbox:', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.on('sessionError', () => {});
  server.on('tlsClientError', () => {});
  /** @type {Set<import('node:tls').TLSSocket>} */
  const open = new Set();
  server.on('secureConnection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
  });
  attachSockets(server, world, hub);
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done(undefined));
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  const rules = resolverRules(actual, host);
  return {
    port: actual,
    spki,
    get scenario() {
      return world.scenario;
    },
    resolverRules: rules,
    chromiumArgs: [`--host-resolver-rules=${rules}`, `--ignore-certificate-errors-spki-list=${spki}`],
    proxy: () => startProxy(actual, host),
    use(nameOrObject) {
      world.scenario = loadScenario(nameOrObject);
      world.epoch = epoch ?? Date.now();
      world.startedAt = undefined;
      world.chosen.clear();
      world.overrides.clear();
      world.attempts.clear();
      world.registrations.clear();
      hub.restart();
      return world.scenario;
    },
    clock: {
      start: () => {
        world.startedAt = Date.now();
        hub.restart();
      },
      elapsed: () => (world.startedAt === undefined ? 0 : Date.now() - world.startedAt),
    },
    set: (path, answer) => void world.overrides.set(path, answer),
    clear: () => world.overrides.clear(),
    signIn(accountId) {
      const account = world.scenario.accounts.find(({ id }) => id === accountId);
      if (!account) throw new Error(`Scenario "${world.scenario.name}" has no account ${accountId}`);
      for (const name of hostsOf(account)) world.chosen.set(name, accountId);
    },
    pushLive: (event) => hub.send(event),
    log: world.log,
    errors: world.errors,
    pageUrl: (name) => pageUrl(world, name),
    async close() {
      hub.close();
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(() => done(undefined)));
    },
  };
}
