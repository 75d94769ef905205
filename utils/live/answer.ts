/**
 * Enforcement in what LIVE Manager asks its server during a LIVE. The bodies are published nowhere (surfaces 2.4, 2.5), so
 * TikTok's own names for such blocks are looked for, at the top and a few levels down, and nothing is made of the rest.
 */

import { toldBy } from './json';
import { AS_JSON, meantBy } from './meaning';
import { type LiveNotice, toNotice } from './notice';

const DEPTH = 3;
const NOTICES = 20;

/** Never throws. The body's long ids must be text already. */
export function readAnswer(body: unknown, now: number): LiveNotice[] {
  const found: LiveNotice[] = [];
  const look = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || found.length >= NOTICES) return;
    const told = toldBy(value);
    if (told) {
      // Asked every few seconds: when its countdown began is not said.
      delete told.countDown;
      const meant = meantBy(AS_JSON, told);
      const made = meant && toNotice(told, meant, now, 'violation');
      if (made) found.push(made);
    } else if (depth > 0) for (const inner of Object.values(value)) look(inner, depth - 1);
  };
  look(body, DEPTH);
  return found;
}
