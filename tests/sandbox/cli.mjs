/** Runs the sandbox by hand: `npm run sandbox -- [--scenario NAME] [--port N]`. Prints how to open any Chromium on it. */
import { parseArgs } from 'node:util';
import { listScenarios, PAGES, SERVICE_TOKEN, SERVICE_URL, startSandbox } from './index.mjs';
import { loadScenario } from './scenario/load.mjs';

const { values } = parseArgs({
  options: { scenario: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});

if (values.help) {
  console.log('npm run sandbox -- [--scenario NAME] [--port N]');
  process.exit(0);
}

const sandbox = await startSandbox({
  ...(values.scenario ? { scenario: values.scenario } : {}),
  port: Number(values.port ?? 0),
});
const proxy = await sandbox.proxy();

console.log('Scenarios (* is running):');
for (const name of listScenarios()) {
  console.log(`  ${name === sandbox.scenario.name ? '*' : ' '} ${name.padEnd(15)} ${loadScenario(name).shows}`);
}
console.log('\nPages:');
for (const name of Object.keys(PAGES)) console.log(`  ${name.padEnd(24)} ${sandbox.pageUrl(name)}`);

console.log(`\nAccount Health service: ${SERVICE_URL}, token ${SERVICE_TOKEN}`);

const args = sandbox.chromiumArgs.map((arg) => `'${arg}'`).join(' \\\n  ');
const first = sandbox.scenario.accounts.some((account) => account.role === 'seller') ? 'health-center' : 'live-manager';
console.log(`
Open any Chromium on it, with a profile of its own:

  chromium --user-data-dir=/tmp/good-standing-profile --no-first-run \\
  ${args} \\
  '${sandbox.pageUrl(first)}'

Then load the built extension (npm run build) at chrome://extensions, "Load unpacked", folder .output/chrome-mv3.
Firefox: set 127.0.0.1:${proxy.port} as the HTTPS proxy and accept the certificate.

Listening on 127.0.0.1:${sandbox.port}. Stop with Ctrl-C.`);

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  proxy.close();
  await sandbox.close();
  process.exit(0);
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
