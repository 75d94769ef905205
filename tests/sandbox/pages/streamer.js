/**
 * LIVE Manager of a creator (`/streamer/...`): running LIVE, session list and the console's first page. Polls with XHR,
 * moves by the Navigation API, and leaves the dashboard by itself some seconds after the LIVE has ended.
 */
import { installLayers, showDialog, showLayer } from './layers.js';
import { frontier, imFetch } from './live-feed.js';
import { h, mount } from './mini.js';
import { boot, post, xhr } from './net.js';
import { makeRouter } from './router.js';
import { console_, loadConsole } from './streamer-console.js';
import { dashboard } from './streamer-live.js';

const API = '/api/v1/streamer_desktop/';
const LEAVE_AFTER_MS = 8000;

/** @typedef {{ path: string, room: any, pinned: any, products: any[], chat: { who: string, text: string, id: number }[], reminder: string, health: any, violations: any, account: any, go: (path: string) => void, redraw: () => void }} State */

/** @type {State} */
const state = {
  path: '',
  room: null,
  pinned: null,
  products: [],
  chat: [],
  reminder: '',
  health: null,
  violations: null,
  account: null,
  go: () => {},
  redraw: () => {},
};
let lines = 0;
let left = false;
/** @type {string[]} */
const alerts = [];
window.__sandbox.results.alerts = alerts;

/** @param {import('./live-feed.js').Heard} item */
function onHeard(item) {
  if (item.kind === 'chat' || item.kind === 'joined') {
    state.chat = [...state.chat.slice(-60), { who: item.who, text: item.text, id: ++lines }];
  } else {
    alerts.push(`${item.kind}: ${item.text}`);
    if (item.kind === 'reminder') {
      state.reminder = item.text;
      setTimeout(() => {
        state.reminder = '';
        state.redraw();
      }, 5000);
    } else {
      showDialog(
        'arco',
        item.who || 'LIVE ended',
        [item.text, item.more, item.seconds ? `${item.seconds} s left to correct` : ''],
        'OK',
      );
      xhr(`${API}get_violation_detail`);
      if (item.kind === 'ended') leave();
    }
  }
  state.redraw();
}

function leave() {
  if (left) return;
  left = true;
  setTimeout(() => state.path.startsWith('/streamer/live/') && state.go('/streamer/live/session'), LEAVE_AFTER_MS);
}

async function poll() {
  if (!state.path.includes('/dashboard')) return;
  const [room, pin] = await Promise.all([
    xhr(`${API}live_room_info/get`),
    xhr(`${API}live_product/pin/get`),
    xhr(`${API}room/status`),
  ]);
  state.room = room ?? state.room;
  state.pinned = pin?.pinned_product ?? null;
  state.redraw();
}

let running = false;

async function startLive() {
  if (running) return;
  running = true;
  xhr(`${API}home/info`, { method: 'POST', body: { init_load: false } });
  xhr(`${API}live_session/get`);
  xhr(`${API}live_product/list`).then((list) => {
    state.products = Array.isArray(list?.products) ? list.products : [];
    state.redraw();
  });
  setInterval(poll, 2000);
  const ask = () => {
    const query = { scene: '7', room_id: boot.live?.roomId ?? '' };
    xhr(`${API}check_risk_permission`);
    xhr('https://webcast.us.tiktok.com/webcast/perception/violation/status/', { query });
  };
  setInterval(ask, 5000);
  ask();
  poll();
  const roomId = boot.live?.roomId;
  if (!roomId) return;
  imFetch(roomId, onHeard);
  const config = await post(`${API}websocket_config/get`);
  if (!config?.websocket_url) return;
  frontier(config.websocket_url, (json) => {
    if (json.page_layer) showLayer('arco', json.page_layer);
    if (json.live_core_stats && state.room) state.room = { ...state.room, like_count: json.live_core_stats.likes };
    state.redraw();
  });
}

function view() {
  const live = state.path.includes('/dashboard');
  const links = [
    ['/streamer/welcome', 'Home'],
    ['/streamer/live/product/dashboard?region=us', 'LIVE now'],
    ['/streamer/live/session', 'LIVE sessions'],
    ['/streamer/live/product/list', 'Products'],
  ];
  /** @param {string} path */
  const follow = (path) => (/** @type {Event} */ event) => {
    event.preventDefault();
    state.go(path);
  };
  return h(
    'div',
    { class: 'layout--k3Pz9' },
    h(
      'header',
      { class: 'header--Qw8e1' },
      h('b', null, 'LIVE Manager (sandbox)'),
      ...links.map(([path = '', label = '']) =>
        h('a', { class: 'navItem--Ty5uA', href: path, onclick: follow(path) }, label),
      ),
      h('span', { class: 'user--Vb2n7' }, `@${boot.account?.handle ?? ''}`),
    ),
    live ? dashboard(state) : console_(state),
  );
}

const root = document.getElementById('root');
if (root) {
  installLayers('arco');
  state.redraw = mount(root, view, 500);
  xhr(`${API}account_info/get`).then((account) => {
    state.account = account;
    state.redraw();
  });
  state.go = makeRouter({
    useNavigation: true,
    onRoute(url) {
      state.path = url.pathname;
      if (url.pathname.includes('/dashboard')) startLive();
      else loadConsole(state);
      state.redraw();
    },
  });
}
