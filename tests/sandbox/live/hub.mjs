/**
 * The running LIVE: plays the scenario's timeline and noise, keeps the last messages for pollers, sends frames to open
 * sockets, and knows the room's state (pinned product, viewers, over or not) for the JSON endpoints.
 */
import { duration } from '../scenario/times.mjs';
import { frontierFrame, pack, webcastControlFrame, webcastFrame } from './frames.mjs';
import { messageOf } from './messages.mjs';
import { noiseMaker } from './noise.mjs';

const KEPT = 2000;
const TICK_MS = 100;

/** @typedef {import('../types').LiveEvent} LiveEvent */
/** @typedef {{ socket: import('ws').WebSocket, channel: 'frontier' | 'webcast-ws', gzip: boolean }} Listener */

/** @param {import('../types').World} world */
export function makeHub(world) {
  /** @type {Set<Listener>} */
  const listeners = new Set();
  /** @type {import('./frames.mjs').Packed[]} */
  let kept = [];
  let seq = 0;
  let played = 0;
  let noiseDue = 0;
  let lastPoll = 0;
  let lastStats = 0;
  let noise = noiseMaker();
  /** @type {{ ended: boolean, paused: boolean, pinned: string | undefined, viewers: number, likes: number }} */
  let state = fresh();

  function fresh() {
    return { ended: false, paused: false, pinned: undefined, viewers: 214, likes: 4200 };
  }

  function hostId() {
    return world.scenario.accounts.find((account) => account.role === 'creator')?.id ?? '0';
  }

  /** @param {LiveEvent} event */
  function send(event) {
    const room = world.scenario.live;
    if (event.event === 'pin') state.pinned = String(event.productId);
    if (event.event === 'unpin') state.pinned = undefined;
    if (event.event === 'pin' || event.event === 'unpin') return;
    if (event.event === 'bytes') {
      sendBytes(event);
      return;
    }
    if (event.event === 'dialog') {
      showLayer(event);
      return;
    }
    const roomId = String(event.roomId ?? room?.roomId ?? '0');
    const message = messageOf(event, { roomId, hostId: hostId(), now: Date.now() });
    if (event.event === 'viewers') state.viewers = Number(event.count);
    if (event.event === 'interruption' || event.event === 'ended') state.ended = true;
    if (event.event === 'paused' || event.event === 'resumed') state.paused = event.event === 'paused';
    const wanted = event.via ?? ['frontier', 'im-fetch', 'webcast-ws'];
    seq += 1;
    const packed = pack(message, { id: seq, at: Date.now(), roomId });
    if (wanted.includes('im-fetch')) {
      kept.push(packed);
      if (kept.length > KEPT) kept = kept.slice(-KEPT / 2);
    }
    for (const { socket, channel, gzip } of listeners) {
      if (!wanted.includes(channel)) continue;
      if (channel === 'webcast-ws') socket.send(webcastFrame([packed], { seq, gzip, now: Date.now() }));
      else if (message.json) socket.send(frontierFrame(message.json, seq));
    }
  }

  /** Tells LIVE Manager to show something by its own code; no message of TikTok's has this key. @param {LiveEvent} event */
  function showLayer({ as, title, text, button }) {
    seq += 1;
    const frame = frontierFrame({ page_layer: { as, title, text, button } }, seq);
    for (const { socket, channel } of listeners) if (channel === 'frontier') socket.send(frame);
  }

  /** Bytes that are no message at all: `base64`, or so many `random` ones. @param {LiveEvent} event */
  function sendBytes(event) {
    const count = Number(event.random ?? 0);
    const bytes =
      typeof event.base64 === 'string'
        ? Buffer.from(event.base64, 'base64')
        : Buffer.from(Array.from({ length: count }, (_, i) => (i * 197 + 31) % 256));
    const wanted = event.via ?? ['frontier', 'webcast-ws'];
    for (const { socket, channel } of listeners) if (wanted.includes(channel)) socket.send(bytes);
  }

  function stats() {
    const room = world.scenario.live;
    if (!room) return;
    seq += 1;
    const time = String(Math.floor(Date.now() / 1000));
    const frame = frontierFrame(
      { live_core_stats: { viewers: state.viewers, likes: state.likes, update_time: time, room_id: room.roomId } },
      seq,
    );
    for (const { socket, channel } of listeners) if (channel === 'frontier') socket.send(frame);
  }

  function tick() {
    const room = world.scenario.live;
    if (!room || world.startedAt === undefined) return;
    const elapsed = Date.now() - world.startedAt;
    const timeline = room.timeline;
    for (let event = timeline[played]; event && duration(event.at ?? '0s') <= elapsed; event = timeline[played]) {
      played += 1;
      send(event);
    }
    const heard = listeners.size > 0 || Date.now() - lastPoll < 5000;
    if (!heard || state.ended) return;
    noiseDue += (room.noisePerSecond * TICK_MS) / 1000;
    for (; noiseDue >= 1; noiseDue -= 1) send(noise());
    if (Date.now() - lastStats > 3000) {
      lastStats = Date.now();
      state.likes += 3;
      stats();
    }
  }

  const timer = setInterval(tick, TICK_MS);
  timer.unref();

  return {
    state: () => state,
    send,
    /** @param {number} after sequence number that the poller has @returns {import('./frames.mjs').Packed[]} */
    since(after) {
      lastPoll = Date.now();
      return kept.filter((message) => message.id > after);
    },
    latest: () => seq,
    /** @param {Listener} listener */
    join(listener) {
      listeners.add(listener);
      listener.socket.on('close', () => listeners.delete(listener));
      if (listener.channel === 'webcast-ws') listener.socket.send(webcastControlFrame('im_enter_room_resp'));
    },
    restart() {
      kept = [];
      played = 0;
      noiseDue = 0;
      noise = noiseMaker();
      state = fresh();
      world.scenario.live?.timeline.sort((a, b) => duration(a.at ?? '0s') - duration(b.at ?? '0s'));
    },
    close() {
      clearInterval(timer);
      for (const { socket } of listeners) socket.terminate();
    },
  };
}

/** @typedef {ReturnType<typeof makeHub>} Hub */
