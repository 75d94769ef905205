/** LIVE data screen (`/workbench/live/overview`): figures of the running LIVE and a notification corner. */
import { installLayers } from './layers.js';
import { h, mount } from './mini.js';
import { ask, boot } from './net.js';
import { makeRouter } from './router.js';

const API = '/api/v1/insights/workbench/live/detail/';

/** @type {{ stats: any, status: any }} */
const state = { stats: null, status: null };

function view() {
  const stats = state.stats?.core_stats;
  const tiles = [
    ['GMV', stats?.gmv],
    ['Viewers', stats?.viewers],
    ['Orders', stats?.orders],
    ['Click rate', stats?.ctr],
  ];
  return h(
    'div',
    { class: 'layout--k3Pz9 dark--Lo9kI' },
    h(
      'header',
      { class: 'header--Qw8e1' },
      h('b', null, 'LIVE data (sandbox)'),
      h('span', { class: 'user--Vb2n7' }, `@${boot.account?.handle ?? ''}`),
    ),
    h(
      'main',
      { class: 'content--Nb7vC' },
      h('h1', null, boot.live?.title ?? 'LIVE'),
      h(
        'div',
        { class: 'statsGrid--Zx1cV' },
        tiles.map(([label, value]) =>
          h('div', { class: 'stat--Lm4nB' }, h('div', { class: 'muted' }, label), h('b', null, String(value ?? '--'))),
        ),
      ),
    ),
    h('div', { class: 'arco-notification-wrapper arco-notification-wrapper-topRight' }),
  );
}

const root = document.getElementById('root');
if (root) {
  installLayers('arco');
  const redraw = mount(root, view);
  makeRouter({ useNavigation: true, onRoute: () => redraw() });
  const load = async () => {
    const query = { room_id: boot.live?.roomId ?? '0', aid: '4068' };
    const [stats, status] = await Promise.all([
      ask(`${API}core/stats`, { query }),
      ask(`${API}room/status`, { query }),
      ask(`${API}event/timeline`, { query }),
    ]);
    state.stats = stats?.data;
    state.status = status?.data;
    redraw();
  };
  load();
  setInterval(load, 5000);
}
