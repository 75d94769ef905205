/**
 * The environment for a child that builds: vitest sets these in its own process, and a build that sees them makes other
 * and bigger bundles than the ones we ship.
 */

const OF_VITEST = ['NODE_ENV', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'NODE_OPTIONS'];

/** @returns {NodeJS.ProcessEnv} */
export function buildEnv() {
  const kept = Object.entries(process.env).filter(([name]) => !OF_VITEST.includes(name) && !name.startsWith('VITEST'));
  return { ...Object.fromEntries(kept), NO_COLOR: '1' };
}
