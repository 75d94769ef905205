/** A small server on this machine for the start page; a link on it switches the scenario and leads to the page. */

import { createServer } from 'node:http';
import { listScenarios } from '../../sandbox/index.mjs';
import { loadScenario } from '../../sandbox/scenario/load.mjs';
import { isSandboxHost } from '../../sandbox/server/hosts.mjs';
import { startPage } from './start-page.mjs';

export const scenarios = () => listScenarios().map((name) => ({ name, shows: loadScenario(name).shows }));

/** @param {import('../../sandbox/types').Sandbox} sandbox @param {string} page a name, or a host of the sandbox and a path */
function where(sandbox, page) {
  const [host = ''] = page.split('/');
  return isSandboxHost(host) ? `https://${page}` : sandbox.pageUrl(page);
}

/**
 * @param {import('../../sandbox/types').Sandbox} sandbox
 * @param {(name: string) => void} use
 * @returns {Promise<{ url: string, close(): void }>}
 */
export async function startDesk(sandbox, use) {
  const server = createServer((request, response) => {
    const [, go, scenario = '', page = ''] = (request.url ?? '/').split('/');
    if (go !== 'go') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(startPage(scenarios(), sandbox.scenario.name));
      return;
    }
    try {
      // The same scenario again goes on: a second tab must not begin the LIVE anew.
      if (scenario !== sandbox.scenario.name) use(scenario);
      response.writeHead(303, { location: where(sandbox, decodeURIComponent(page)) });
      response.end();
    } catch (error) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const bound = server.address();
  return {
    url: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
