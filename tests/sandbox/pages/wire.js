/**
 * The page's own small reader of LIVE bytes: enough to draw chat lines and TikTok's own pop-ups. It shares nothing with the
 * extension's decoder and gives up quietly on bytes that are no message.
 */

/** @typedef {Map<number, (number | Uint8Array)[]>} Fields */

/** @param {Uint8Array} bytes @returns {Fields | null} null when these bytes are no message */
export function read(bytes) {
  /** @type {Fields} */
  const fields = new Map();
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) return -1;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    return -1;
  };
  while (at < bytes.length) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    const wire = tag % 8;
    /** @type {number | Uint8Array} */
    let value;
    if (tag < 8) return null;
    if (wire === 0) value = varint();
    else if (wire === 2) {
      const size = varint();
      if (size < 0 || at + size > bytes.length) return null;
      value = bytes.subarray(at, at + size);
      at += size;
    } else return null;
    fields.set(number, [...(fields.get(number) ?? []), value]);
  }
  return fields;
}

/** @param {Fields | null} fields @param {number} number @returns {Fields | null} */
export function inner(fields, number) {
  const value = fields?.get(number)?.[0];
  return value instanceof Uint8Array ? read(value) : null;
}

/** @param {Fields | null} fields @param {number} number */
export function text(fields, number) {
  const value = fields?.get(number)?.[0];
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : '';
}

/** @param {Fields | null} fields @param {number} number */
export function int(fields, number) {
  const value = fields?.get(number)?.[0];
  return typeof value === 'number' ? value : 0;
}

/** The readable pattern of a Text field. @param {Fields | null} fields @param {number} number */
export const pattern = (fields, number) => text(inner(fields, number), 2);

/** @typedef {{ method: string, fields: Fields }} Message */

/** Messages of a fetch result. @param {Uint8Array} bytes @returns {{ messages: Message[], cursor: string }} */
export function fetchResult(bytes) {
  const result = read(bytes);
  /** @type {Message[]} */
  const messages = [];
  for (const item of result?.get(1) ?? []) {
    const message = item instanceof Uint8Array ? read(item) : null;
    const fields = inner(message, 2);
    if (fields) messages.push({ method: text(message, 1), fields });
  }
  return { messages, cursor: text(result, 2) };
}

/** Payload of a push frame, unpacked. @param {Uint8Array} bytes @returns {Promise<{ kind: string, payload: Uint8Array } | null>} */
export async function pushFrame(bytes) {
  const frame = read(bytes);
  const payload = frame?.get(8)?.[0];
  if (!frame) return null;
  const kind = text(frame, 7);
  if (!(payload instanceof Uint8Array)) return { kind, payload: new Uint8Array() };
  if (payload[0] !== 0x1f || payload[1] !== 0x8b) return { kind, payload };
  const stream = new Blob([new Uint8Array(payload)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return { kind, payload: new Uint8Array(await new Response(stream).arrayBuffer()) };
}
