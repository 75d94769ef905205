/** The tour without a window: every act in a fresh browser, one after the other, and a last line that says how it went. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { startSandbox } from '../sandbox/index.mjs';
import { agency } from './acts/agency.mjs';
import { creator } from './acts/creator.mjs';
import { learning } from './acts/learning.mjs';
import { live } from './acts/live.mjs';
import { report } from './acts/report.mjs';
import { settings } from './acts/settings.mjs';
import { states } from './acts/states.mjs';
import { OUT, Stage } from './stage.mjs';

/** In the order in which a seller meets them. */
const ACTS = { creator, live, states, agency, report, learning, settings };

/**
 * @param {string} extension folder of the built extension
 * @param {string[]} [only] some acts by name
 * @returns {Promise<boolean>} whether everything was seen that must be
 */
export async function walk(extension, only = []) {
  const sandbox = await startSandbox();
  const stage = new Stage(sandbox, extension);
  const here = path.relative(process.cwd(), OUT) || '.';
  console.log(`Good Standing on the sandbox: look-alike pages on this machine only. Pictures go to ${here}.`);
  try {
    for (const [name, act] of Object.entries(ACTS)) if (only.length === 0 || only.includes(name)) await act(stage);
  } finally {
    await stage.close();
    await sandbox.close();
  }
  const files = readdirSync(OUT);
  const pictures = files.filter((name) => name.endsWith('.png')).length;
  const others = files.filter((name) => !name.endsWith('.png')).join(', ');
  console.log(`\n${here}: ${pictures} pictures${others ? `, ${others}` : ''}`);
  const errors = sandbox.errors.map(({ page, message }) => `${page}: ${message}`);
  for (const error of errors) console.log(`A page of the sandbox failed: ${error}`);
  const failed = stage.failed + errors.length;
  console.log(
    failed === 0 ? `All ${stage.steps} steps saw what they must.` : `${failed} of ${stage.checks} checks failed.`,
  );
  return failed === 0;
}
