/** Before the vitest projects that look at the built extension. Nothing is built when `npm test` has just done it. */

import { ensureBuilt } from './build.mjs';

export default async function setup() {
  await ensureBuilt();
}
