/**
 * The page's three ways to hear of its LIVE: frontier socket (JSON inside a push frame), im/fetch polled by XHR, and the
 * webcast socket. Counts frames for tests and hands over chat lines and alerts.
 */
import { parse, xhr } from './net.js';
import { fetchResult, inner, int, pattern, pushFrame, text } from './wire.js';

/** @typedef {{ kind: 'chat' | 'joined' | 'reminder' | 'warning' | 'ended', who: string, text: string, more: string, seconds: number }} Heard */

/** @param {Uint8Array} bytes */
function count(bytes) {
  window.__sandbox.frames += 1;
  window.__sandbox.framesBytes += bytes.length;
}

/** @param {import('./wire.js').Message} message @returns {Heard | null} */
function heard({ method, fields }) {
  const user = inner(fields, 2);
  const plain = { who: text(user, 3), text: '', more: '', seconds: 0 };
  if (method === 'WebcastChatMessage') return { ...plain, kind: 'chat', text: text(fields, 3) };
  if (method === 'WebcastMemberMessage') return { ...plain, kind: 'joined', text: 'joined' };
  if (method === 'WebcastBottomMessage') return { ...plain, kind: 'reminder', text: text(fields, 2) };
  if (method === 'WebcastPerceptionMessage') {
    const dialog = inner(fields, 2);
    if (!dialog) return null;
    return {
      kind: 'warning',
      who: pattern(dialog, 2),
      text: pattern(dialog, 3),
      more: pattern(dialog, 4),
      seconds: int(dialog, 10),
    };
  }
  if (method === 'WebcastControlMessage' && int(fields, 2) >= 3) {
    const extra = inner(fields, 4);
    return { kind: 'ended', who: pattern(extra, 3), text: pattern(extra, 4), more: pattern(extra, 5), seconds: 0 };
  }
  return null;
}

/** @param {import('./wire.js').Message[]} messages @param {(heard: Heard) => void} onHeard */
function tell(messages, onHeard) {
  for (const message of messages) {
    const item = heard(message);
    if (item) onHeard(item);
  }
}

/** @param {string} address @param {(frame: Uint8Array) => void} onFrame */
function open(address, onFrame) {
  const socket = new WebSocket(address);
  socket.binaryType = 'arraybuffer';
  const { natives } = window.__sandbox;
  natives.checks += 2;
  const good = socket instanceof WebSocket && socket.constructor === WebSocket;
  if (!good)
    natives.findings.push({
      what: 'socket instance',
      expected: 'WebSocket',
      got: String(socket.constructor),
      when: 'socket',
    });
  socket.onmessage = (event) => {
    const bytes = new Uint8Array(event.data);
    count(bytes);
    onFrame(bytes);
  };
  return socket;
}

/** @param {string} address @param {(json: any) => void} onJson */
export function frontier(address, onJson) {
  return open(`${address}?aid=253642&fpid=9&device_platform=web`, async (bytes) => {
    const frame = await pushFrame(bytes);
    const json = frame && parse(new TextDecoder().decode(frame.payload));
    if (!json) return;
    window.__sandbox.results.json = json;
    onJson(json);
  });
}

/** @param {string} roomId @param {boolean} gzip @param {(heard: Heard) => void} onHeard */
export function webcast(roomId, gzip, onHeard) {
  const query = `room_id=${roomId}&aid=1988&identity=audience${gzip ? '&compress=gzip' : ''}`;
  return open(`wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/?${query}`, async (bytes) => {
    const frame = await pushFrame(bytes);
    if (frame?.kind === 'msg') tell(fetchResult(frame.payload).messages, onHeard);
  });
}

/** Polls for ever, one request after the other. @param {string} roomId @param {(heard: Heard) => void} onHeard */
export async function imFetch(roomId, onHeard) {
  let cursor = '';
  for (;;) {
    const query = { room_id: roomId, identity: 'anchor', live_id: '12', cursor, resp_content_type: 'protobuf' };
    const bytes = await xhr('https://webcast.us.tiktok.com/webcast/im/fetch/', { query, bytes: true });
    if (bytes?.length) {
      count(bytes);
      const result = fetchResult(bytes);
      cursor = result.cursor || cursor;
      tell(result.messages, onHeard);
    }
    await new Promise((done) => setTimeout(done, 1000));
  }
}
