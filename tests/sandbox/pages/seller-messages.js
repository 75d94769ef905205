/** The inbox: tabs, unread counts by category, and the list of messages. */
import { h } from './mini.js';
import { ask, post } from './net.js';

/** @typedef {import('./seller.js').State} State */

/** @param {State} state */
function messages(state) {
  const list = Array.isArray(state.data.messages?.message) ? state.data.messages.message : [];
  const tabs = Array.isArray(state.data.tabs?.tabs) ? state.data.tabs.tabs : [];
  const groups = Array.isArray(state.data.counts?.list_details) ? state.data.counts.list_details : [];
  return h(
    'main',
    { class: 'core-layout-content' },
    h('h1', null, 'Messages'),
    h(
      'div',
      { class: 'core-tabs-header', role: 'tablist' },
      tabs.map((/** @type {any} */ t) =>
        h(
          'div',
          {
            class: 'core-tabs-header-title',
            role: 'tab',
            onclick: () => state.go(`/message/center?tab_id=${t?.tab_id}`),
          },
          String(t?.tab_name),
        ),
      ),
    ),
    h(
      'div',
      { class: 'split' },
      h(
        'section',
        { class: 'core-card' },
        groups.map((/** @type {any} */ g) =>
          h(
            'div',
            { class: 'row' },
            h('span', null, String(g?.msg_category_type_name)),
            h('b', null, String(g?.new_message_count)),
          ),
        ),
      ),
      h(
        'section',
        { class: 'core-card grow' },
        list.map((/** @type {any} */ m) =>
          h(
            'article',
            { class: `message${m?.read_status === 0 ? ' unread' : ''}` },
            h('div', { class: 'strong' }, String(m?.title)),
            h('div', { class: 'muted' }, String(m?.brief_content)),
          ),
        ),
      ),
    ),
  );
}

/** @type {Record<string, import('./seller.js').Page>} */
export const inbox = {
  '/message/center': {
    async load(state) {
      const [tabs, list] = await Promise.all([
        ask('/api/v2/seller/message/get_msg_tabs'),
        post('/api/v2/seller/message/list', { tab_id: state.query.get('tab_id'), page: 1 }),
      ]);
      state.data.tabs = tabs?.data;
      state.data.messages = list?.data;
    },
    view: messages,
  },
};
