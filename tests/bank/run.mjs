/**
 * The question bank from the command line: `npm run bank -- lint|figures|balance|export FILE|import FILE`. See docs/bank.md.
 * What it does is TypeScript, as the linter and the catalogue are; Vite makes it runnable, as in every other tool here.
 */

import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tool = fileURLToPath(new URL('lib/commands.ts', import.meta.url));
/** @typedef {{ run(args: readonly string[]): number }} Tool */
const { module } = await runnerImport(tool, { root, configFile: false, logLevel: 'error' });
process.exitCode = /** @type {Tool} */ (module).run(process.argv.slice(2));
