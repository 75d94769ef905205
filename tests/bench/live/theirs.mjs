/** The same work by a public library: every envelope, and of its messages those that are not noise. */
import { typeOf } from '../../sandbox/live/schema.mjs';
import { NOISE } from './envelopes.mjs';

const envelopes = typeOf('FetchResult');

/** @param {Uint8Array} bytes */
export function decode(bytes) {
  const { messages } = /** @type {any} */ (envelopes.decode(bytes));
  const told = [];
  for (const { method, payload } of messages) {
    if (!NOISE.has(method)) told.push(typeOf(method).decode(payload));
  }
  return { seen: messages.length, told };
}
