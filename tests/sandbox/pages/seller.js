/**
 * Seller Center: top bar with message counts on every page, side navigation, and one view per route. Routes change by
 * pushState; each does its own requests again, as the real console does.
 */
import { installLayers } from './layers.js';
import { h, mount } from './mini.js';
import { ask, boot, post } from './net.js';
import { makeRouter } from './router.js';
import { health } from './seller-health.js';
import { others } from './seller-others.js';

/** @typedef {{ path: string, query: URLSearchParams, data: Record<string, any>, page: number, go: (path: string, how?: { replace?: boolean }) => void, redraw: () => void }} State */
/** @typedef {{ load: (state: State) => Promise<void>, view: (state: State) => import('./mini.js').VNode }} Page */

const NAV = [
  ['/homepage', 'Home'],
  ['/order', 'Orders'],
  ['/product/manage', 'Products'],
  ['/health-center', 'Account health'],
  ['/health-center/experience-score', 'Shop performance'],
  ['/health-center/fulfillment-performance', 'Fulfillment'],
  ['/message/center?tab_id=-3000000', 'Messages'],
  ['/university/essay?knowledge_id=4581457528194817', 'Academy'],
];

/** @type {State} */
const state = { path: '', query: new URLSearchParams(), data: {}, page: 1, go: () => {}, redraw: () => {} };

const root = document.getElementById('root');

/** @returns {Page} */
function current() {
  return (
    health[state.path] ?? others[state.path] ?? others['/homepage'] ?? { load: async () => {}, view: () => h('main') }
  );
}

function unread() {
  const list = state.data.counts?.list_details;
  if (!Array.isArray(list)) return 0;
  return list.reduce((sum, item) => sum + (Number(item?.new_message_count) || 0), 0);
}

/** @param {string} path @param {string} label */
function navItem(path, label) {
  const active = path.split('?')[0] === state.path;
  /** @param {Event} event */
  const onclick = (event) => {
    event.preventDefault();
    state.go(path);
  };
  const name = `core-menu-item${active ? ' core-menu-selected' : ''}`;
  return h('a', { class: name, href: path, onclick, 'data-log_click_for': 'side_nav' }, label);
}

function view() {
  const count = unread();
  return h(
    'div',
    { class: 'core-layout' },
    h(
      'header',
      { class: 'core-layout-header' },
      h('div', { class: 'brand' }, 'Seller Center (sandbox)'),
      h('input', { class: 'core-input', placeholder: 'Search orders, products, help', 'data-tid': 'm4b_input_search' }),
      h(
        'span',
        { class: 'bell', 'data-tid': 'm4b_badge' },
        'Messages',
        count > 0 && h('b', { class: 'core-badge-number' }, count),
      ),
      h('span', { class: 'avatar' }, boot.account?.handle ?? ''),
    ),
    h(
      'div',
      { class: 'core-layout-body' },
      h('nav', { class: 'core-menu' }, ...NAV.map(([path = '', label = '']) => navItem(path, label))),
      current().view(state),
    ),
  );
}

async function counts() {
  state.data.counts = (await post('/api/v1/seller/message/pull_by_category_v2', { categories: [] }))?.data;
  state.redraw();
}

if (root) {
  installLayers('core');
  state.redraw = mount(root, view);
  state.go = makeRouter({
    onRoute(url) {
      state.path = url.pathname.replace(/\/$/, '') || '/homepage';
      state.query = url.searchParams;
      state.data = { counts: state.data.counts };
      state.page = 1;
      state.redraw();
      counts();
      current().load(state).then(state.redraw);
    },
  });
  ask('/api/v1/seller/message/outage/list');
  // The first route began before `go` was known to the views.
  state.redraw();
}
