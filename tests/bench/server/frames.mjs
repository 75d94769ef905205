/** Push frames of chat noise, about 1 KB each, numbered from 1 in their first field. */
import { fetchResult } from '../../sandbox/live/frames.mjs';
import { encode } from '../../sandbox/live/schema.mjs';

const BYTES = 1_024;
const BODIES = 64;

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

/** @param {number} count @returns {Buffer[]} */
export function noiseFrames(count) {
  const bodies = Array.from({ length: BODIES }, (_, n) => body(n));
  const head = {
    service: 8888,
    method: 8,
    headers: [{ key: 'compress_type', value: 'none' }],
    payloadEncoding: 'pb',
    payloadType: 'msg',
  };
  return Array.from({ length: count }, (_, n) =>
    Buffer.from(encode('PushFrame', { seqId: n + 1, ...head, payload: bodies[n % BODIES] })),
  );
}
