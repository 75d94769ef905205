/** Push frames of chat noise, numbered from 1 in their first field: of about 1 KB, or of 2,000 bytes, each second one gzip. */
import { gzipSync } from 'node:zlib';
import { fetchResult } from '../../sandbox/live/frames.mjs';
import { encode } from '../../sandbox/live/schema.mjs';
import { numbers } from '../live/mutate.mjs';

const BYTES = 1_024;
const BODIES = 64;
const MIXED_BYTES = 2_000;
const LINES = [
  'how many ml is it',
  'just ordered two',
  'hi from Portland',
  'is there a code today',
  'pin it again please',
];

/** @param {number} n */
function body(n) {
  const content = `number ${n}: can you show the texture again please? `.repeat(3);
  const common = { method: 'WebcastChatMessage', msgId: String(7_403_100_000_000 + n), roomId: '7402000000000000214' };
  const user = { id: '7301000000000000162', nickname: `viewer ${n}`, displayId: `viewer${n}` };
  const message = {
    id: n,
    at: 0,
    method: 'WebcastChatMessage',
    payload: encode('WebcastChatMessage', { common, user, content }),
  };
  let messages = [message];
  while (fetchResult(messages, { cursor: 'c', now: 1 }).length < BYTES - 120) messages = [...messages, message];
  return fetchResult(messages, { cursor: 'c', now: 1 });
}

/**
 * Chat as it is: every viewer another one, so that gzip makes a third of it and not a tenth.
 * @param {(below: number) => number} random @param {(messages: import('../../sandbox/live/frames.mjs').Packed[]) => number} size
 */
function chatUntil(random, size) {
  const digits = (/** @type {number} */ count) => Array.from({ length: count }, () => random(10)).join('');
  const letters = (/** @type {number} */ count) =>
    Array.from({ length: count }, () => random(36).toString(36)).join('');
  /** @type {import('../../sandbox/live/frames.mjs').Packed[]} */
  const messages = [];
  while (size(messages) < MIXED_BYTES - 100) {
    const id = messages.length + 1;
    const common = { method: 'WebcastChatMessage', msgId: `74${digits(17)}`, roomId: '7402000000000000214' };
    const user = { id: `7${digits(18)}`, nickname: letters(12), displayId: letters(24) };
    const content = `${LINES[random(LINES.length)]} ${letters(6)}`;
    const payload = encode('WebcastChatMessage', { common, user, content });
    messages.push({ id, at: 0, method: 'WebcastChatMessage', payload });
  }
  return fetchResult(messages, { cursor: 'c', now: 1 });
}

/** Bodies of about 2,000 bytes as they are sent. @returns {{ plain: Uint8Array[], zipped: Uint8Array[] }} */
export function mixedBodies() {
  const random = numbers(20_261_125);
  /** @param {(result: Uint8Array) => Uint8Array} as */
  const all = (as) =>
    Array.from({ length: BODIES }, () =>
      as(chatUntil(random, (messages) => as(fetchResult(messages, { cursor: 'c', now: 1 })).length)),
    );
  return { plain: all((result) => result), zipped: all((result) => gzipSync(result)) };
}

/** @param {boolean} gzip */
const headOf = (gzip) => ({
  service: 8888,
  method: 8,
  headers: [{ key: 'compress_type', value: gzip ? 'gzip' : 'none' }],
  payloadEncoding: 'pb',
  payloadType: 'msg',
});

/** @param {number} count @param {(n: number) => { payload: Uint8Array, gzip: boolean }} one @returns {Buffer[]} */
const framesOf = (count, one) =>
  Array.from({ length: count }, (_, n) => {
    const { payload, gzip } = one(n);
    return Buffer.from(encode('PushFrame', { seqId: n + 1, ...headOf(gzip), payload }));
  });

/** @param {number} count */
export function noiseFrames(count) {
  const bodies = Array.from({ length: BODIES }, (_, n) => body(n));
  return framesOf(count, (n) => ({ payload: /** @type {Uint8Array} */ (bodies[n % BODIES]), gzip: false }));
}

/** @param {number} count */
export function mixedFrames(count) {
  const { plain, zipped } = mixedBodies();
  return framesOf(count, (n) => {
    const gzip = n % 2 === 1;
    return { payload: /** @type {Uint8Array} */ ((gzip ? zipped : plain)[(n >> 1) % BODIES]), gzip };
  });
}
