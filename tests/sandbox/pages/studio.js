/** Studio: the list of posts and an upload form whose caption is a contenteditable box, as on the real page. */
import { installLayers } from './layers.js';
import { h, mount } from './mini.js';
import { ask, boot, post } from './net.js';
import { makeRouter } from './router.js';
import { dateAndTime } from './seller-table.js';

/** @type {{ path: string, items: any[] | null, go: (path: string) => void }} */
const state = { path: '', items: null, go: () => {} };

/** @param {any} item */
function row(item) {
  return h(
    'div',
    { class: 'row', key: String(item?.item_id), 'data-tt': 'content_row' },
    h(
      'span',
      null,
      h('b', null, String(item?.desc)),
      h(
        'div',
        { class: 'muted' },
        `${dateAndTime(item?.post_time).join(' ')}${item?.status === 140 ? ' · Scheduled' : ''}`,
      ),
    ),
    h('span', null, `${item?.play_count ?? '--'} views`),
    h('span', { class: 'muted' }, `${item?.like_count ?? '--'} likes`),
  );
}

function view() {
  const nav = [
    ['/tiktokstudio/content', 'Posts'],
    ['/tiktokstudio/upload', 'Upload'],
    ['/tiktokstudio/analytics', 'Analytics'],
  ].map(([path = '', label = '']) =>
    h(
      'a',
      {
        class: 'navItem--Ty5uA',
        href: path,
        onclick: (/** @type {Event} */ event) => {
          event.preventDefault();
          state.go(path);
        },
      },
      label,
    ),
  );
  const content =
    state.path === '/tiktokstudio/upload'
      ? h(
          'section',
          { class: 'panel--Rt6yN', key: 'upload' },
          h('h2', null, 'Details'),
          h('label', null, 'Description'),
          h(
            'div',
            { class: 'caption--Fr5tG', key: 'host' },
            h('div', {
              class: 'public-DraftEditor-content',
              contenteditable: 'true',
              role: 'textbox',
              'aria-label': 'Description',
            }),
          ),
          h('button', { class: 'arco-btn arco-btn-primary' }, 'Post'),
        )
      : h('section', { class: 'panel--Rt6yN', key: 'list' }, (state.items ?? []).map(row));
  return h(
    'div',
    { class: 'layout--k3Pz9' },
    h(
      'header',
      { class: 'header--Qw8e1' },
      h('b', null, 'Studio (sandbox)'),
      ...nav,
      h('span', { class: 'user--Vb2n7' }, `@${boot.account?.handle ?? ''}`),
    ),
    h('main', { class: 'content--Nb7vC' }, h('h1', null, 'Posts'), content),
  );
}

const root = document.getElementById('root');
if (root) {
  installLayers('arco');
  const redraw = mount(root, view);
  state.go = makeRouter({
    async onRoute(url) {
      state.path = url.pathname;
      redraw();
      if (url.pathname === '/tiktokstudio/analytics')
        ask('/aweme/v2/data/insight/', {
          query: { type_requests: '[{"insigh_type":"video_views","days":7,"end_days":1}]' },
        });
      if (url.pathname !== '/tiktokstudio/content') return;
      const sort = { sort_orders: [{ field_name: 'post_time', order: 2 }], conditions: [], is_recent_posts: false };
      const list = await post('/tiktok/creator/manage/item_list/v1/', { cursor: 0, size: 50, query: sort });
      state.items = Array.isArray(list?.item_list) ? list.item_list : [];
      redraw();
    },
  });
}
