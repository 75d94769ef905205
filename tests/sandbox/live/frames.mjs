/**
 * Packs LIVE messages the way each of the three channels does: frontier push frames with JSON, im/fetch results without
 * compression, and webcast-ws push frames with or without gzip.
 */
import { gzipSync } from 'node:zlib';
import { encode } from './schema.mjs';

/** @typedef {{ id: number, at: number, method: string, payload: Uint8Array }} Packed */

/**
 * @param {import('./messages.mjs').LiveMessage} message
 * @param {{ id: number, at: number, roomId: string }} facts
 * @returns {Packed}
 */
export function pack(message, { id, at, roomId }) {
  const common = { method: message.method, msgId: messageId(id), roomId, createTime: at, isShowMsg: true };
  return { id, at, method: message.method, payload: encode(message.method, { common, ...message.fields }) };
}

/** 19 digits, growing. @param {number} id */
function messageId(id) {
  return `74031${String(id).padStart(14, '0')}`;
}

/** @param {Packed[]} messages @param {{ cursor: string, now: number, isFirst?: boolean }} facts */
export function fetchResult(messages, { cursor, now, isFirst = false }) {
  return encode('FetchResult', {
    messages: messages.map(({ id, method, payload }) => ({ method, payload, msgId: messageId(id), msgType: 0 })),
    cursor,
    fetchInterval: 1000,
    now,
    internalExt: `fetch_time:${now}`,
    fetchType: 1,
    heartbeatDuration: 10_000,
    isFirst,
  });
}

/** @param {Packed[]} messages @param {{ seq: number, gzip: boolean, now: number }} facts */
export function webcastFrame(messages, { seq, gzip, now }) {
  const result = fetchResult(messages, { cursor: `${now}-${seq}`, now });
  return encode('PushFrame', {
    seqId: seq,
    logId: `2026${String(now)}${seq}`.slice(0, 18),
    service: 8888,
    method: 8,
    headers: [{ key: 'compress_type', value: gzip ? 'gzip' : 'none' }],
    payloadEncoding: 'pb',
    payloadType: 'msg',
    payload: gzip ? gzipSync(result) : result,
  });
}

/** @param {'hb' | 'ack' | 'im_enter_room_resp'} payloadType */
export function webcastControlFrame(payloadType) {
  return encode('PushFrame', { seqId: 1, service: 8888, method: 8, payloadEncoding: 'pb', payloadType });
}

/** @param {Record<string, unknown>} json @param {number} seq */
export function frontierFrame(json, seq) {
  return encode('PushFrame', {
    seqId: seq,
    logId: seq,
    service: 83_886_117,
    method: 101,
    payloadEncoding: '',
    payloadType: '',
    payload: Buffer.from(JSON.stringify(json)),
  });
}
