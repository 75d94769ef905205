/** LIVE Center: asks webcast.tiktok.com, another origin, with cookies, for active and past LIVE violations. */
import { installLayers } from './layers.js';
import { h, mount } from './mini.js';
import { boot, xhr } from './net.js';
import { makeRouter } from './router.js';
import { dateAndTime } from './seller-table.js';

/** @type {{ lists: any[], tab: number }} */
const state = { lists: [null, null], tab: 0 };

/** @param {any} record @param {number} i */
function row(record, i) {
  const info = record?.punish_info;
  return h(
    'div',
    { class: 'row', key: `${state.tab}-${i}` },
    h(
      'span',
      null,
      h('b', null, String(info?.punish_title ?? '--')),
      h('div', { class: 'muted' }, `${record?.live_info?.title ?? ''} · ID: ${record?.violation_id_str ?? ''}`),
    ),
    h('span', null, String(info?.punish_reason ?? '--')),
    h('span', { class: 'muted' }, dateAndTime(info?.punish_start_time).join(' ')),
  );
}

function view() {
  const records = state.lists[state.tab]?.data?.records;
  const tab = (/** @type {number} */ i, /** @type {string} */ label) =>
    h(
      'span',
      { class: `arco-tabs-header-title-text${state.tab === i ? ' on--Pa1sD' : ''}`, onclick: () => choose(i) },
      label,
    );
  return h(
    'div',
    { class: 'layout--k3Pz9' },
    h(
      'header',
      { class: 'header--Qw8e1' },
      h('b', null, 'LIVE Center (sandbox)'),
      h('span', { class: 'user--Vb2n7' }, `@${boot.account?.handle ?? ''}`),
    ),
    h(
      'main',
      { class: 'content--Nb7vC' },
      h('h1', null, 'LIVE violations'),
      h(
        'section',
        { class: 'panel--Rt6yN' },
        h('div', { class: 'arco-tabs-header' }, tab(0, 'Active'), tab(1, 'History')),
        (Array.isArray(records) ? records : []).map(row),
        !records?.length && h('p', { class: 'muted', key: 'none' }, 'Nothing here.'),
      ),
    ),
  );
}

const root = document.getElementById('root');
let redraw = () => {};

/** @param {number} type */
async function load(type) {
  const query = { violation_list_type: String(type), last_id: '', count: '20' };
  state.lists[type] = await xhr('https://webcast.tiktok.com/webcast/eco/violation_list/', { query });
  redraw();
}

/** @param {number} tab */
function choose(tab) {
  state.tab = tab;
  load(tab);
}

if (root) {
  installLayers('arco');
  redraw = mount(root, view);
  makeRouter({ useNavigation: true, onRoute: () => redraw() });
  load(0);
  load(1);
}
