/**
 * Endpoints whose answer follows the running LIVE instead of a scenario file. A scenario or `set()` may still replace any.
 * Assumed here, as no public capture shows them: the bodies of account_info/get, websocket_config/get, live_product/* and
 * the address of the frontier socket.
 */
import { fetchResult } from '../live/frames.mjs';
import { moment } from '../scenario/times.mjs';

/** @typedef {import('../types').JsonObject} JsonObject */
/** @typedef {{ world: import('../types').World, hub: import('../live/hub.mjs').Hub, account: import('../types').SandboxAccount | undefined }} Context */

const FRONTIER = 'wss://frontier.us.tiktok.com/ws/v2';
const BASE = '/api/v1/streamer_desktop/';

/** @param {Context} context @returns {JsonObject} */
function room({ world, hub }) {
  const live = world.scenario.live;
  const state = hub.state();
  if (!live) return { room_status: 4, room_id: '0', user_count: 0, like_count: 0, title: '' };
  return {
    room_status: state.ended ? 4 : 2,
    room_id: live.roomId,
    title: live.title,
    user_count: state.viewers,
    like_count: state.likes,
    start_time: Math.floor(startOf(world) / 1000),
  };
}

/** @param {import('../types').World} world */
function startOf(world) {
  const { live, timeZone } = world.scenario;
  return live ? moment(live.startedAt, { epoch: world.epoch, timeZone }) : world.epoch;
}

/** @param {import('../types').Product} product @param {boolean} pinned @returns {JsonObject} */
const productRow = (product, pinned) => ({
  product_id: product.id,
  title: product.title,
  price: product.price,
  stock: product.stock,
  is_pinned: pinned,
});

/** @type {Record<string, (context: Context) => JsonObject>} */
const ENDPOINTS = {
  // Assumed: the names beside `user_id`; the id is a bare number as in other bodies of this host.
  'account_info/get': ({ account }) =>
    account
      ? {
          user_id: `@id:${account.id}`,
          unique_id: account.handle,
          nickname: account.handle,
          region: account.region,
        }
      : {},
  'home/info': (context) => ({ live_room_info: room(context), has_live: room(context).room_status === 2 }),
  'live_room_info/get': (context) => room(context),
  'room/status': (context) => ({ room_status: room(context).room_status ?? 4, room_id: room(context).room_id ?? '0' }),
  'live_session/get': ({ world, hub }) => ({
    current_session: {
      id: world.scenario.live?.sessionId ?? '0',
      name: world.scenario.live?.title ?? '',
      start_time: String(Math.floor(startOf(world) / 1000)),
      during_time: String(Math.max(0, Math.floor((Date.now() - startOf(world)) / 1000))),
      live_session_status: hub.state().ended ? 4 : 2,
    },
  }),
  'live_product/list': ({ world, hub }) => ({
    products: world.scenario.products.map((product) => productRow(product, product.id === hub.state().pinned)),
    total: world.scenario.products.length,
  }),
  'live_product/pin/get': ({ world, hub }) => {
    const product = world.scenario.products.find(({ id }) => id === hub.state().pinned);
    return product ? { pinned_product: productRow(product, true) } : {};
  },
  'websocket_config/get': () => ({ websocket_url: FRONTIER, fpid: 9, aid: 253642 }),
  check_risk_permission: () => ({}),
  get_violation_detail: () => ({}),
  'settings/get': () => ({ settings: {} }),
  'live_creator_tools/get': () => ({ tools: [] }),
};

/** @param {string} path @param {Context} context @returns {JsonObject | undefined} */
export function liveData(path, context) {
  return path.startsWith(BASE) ? ENDPOINTS[path.slice(BASE.length)]?.(context) : undefined;
}

/** Uncompressed messages since the cursor. @param {URL} url @param {import('../live/hub.mjs').Hub} hub */
export function imFetch(url, hub) {
  const cursor = url.searchParams.get('cursor') ?? '';
  const after = Number(cursor.split('_').at(-1) || 0);
  const messages = hub.since(after);
  const now = Date.now();
  return fetchResult(messages, { cursor: `t-${now}_r-1_${hub.latest()}`, now, isFirst: cursor === '' });
}
