/** The other Seller Center pages: home, orders, products (with an editable title), an Academy article. */
import { h } from './mini.js';
import { ask, boot } from './net.js';
import { inbox } from './seller-messages.js';

/** @typedef {import('./seller.js').State} State */

/** @param {string} title @param {...import('./mini.js').Child} content */
const frame = (title, ...content) => h('main', { class: 'core-layout-content' }, h('h1', null, title), ...content);

/** @param {string} title @param {...import('./mini.js').Child} content */
const card = (title, ...content) => h('section', { class: 'core-card' }, h('h2', null, title), ...content);

/** @param {State} state */
function home(state) {
  const cards = Array.isArray(state.data.tasks?.home_cards) ? state.data.tasks.home_cards : [];
  const bars = [38, 52, 47, 66, 71, 59, 80].map((height) => h('div', { class: `bar bar-${height}` }));
  return frame(
    'Home',
    card(
      'To do',
      h(
        'div',
        { class: 'tiles' },
        cards.map((/** @type {any} */ c) =>
          h(
            'div',
            { class: 'tile' },
            h('div', { class: 'key-info-label' }, String(c?.card_title)),
            h('b', null, String(c?.card_value)),
          ),
        ),
      ),
    ),
    card(
      'Orders this week',
      h('div', { class: 'bars' }, bars),
      h('p', { class: 'muted' }, `${state.data.limit?.today_order_count ?? '--'} orders today`),
    ),
    h(
      'button',
      {
        class: 'core-btn core-btn-primary',
        'data-tid': 'm4b_button',
        onclick: () => window.__sandbox.openDialog('Holiday hours', 'Set the days on which you do not ship.'),
      },
      'Set holiday hours',
    ),
    h(
      'button',
      {
        class: 'core-btn',
        'data-tid': 'm4b_button',
        onclick: () => window.__sandbox.banner('Carriers are busy this week. Ship a day earlier.'),
      },
      'Show notice',
    ),
  );
}

/** @param {State} state */
function products(state) {
  const rows = boot.products.map((p) => {
    const edit = () => {
      state.data.editing = p;
      state.redraw();
    };
    const cells = [
      [h('div', { class: 'strong' }, p.title), h('div', { class: 'muted' }, `ID: ${p.id}`)],
      [p.price],
      [p.stock],
      [h('button', { class: 'core-btn core-btn-text', onclick: edit }, 'Edit')],
    ];
    return h(
      'tr',
      { class: 'core-table-tr', key: p.id },
      ...cells.map((c) => h('td', { class: 'core-table-td' }, h('div', { class: 'core-table-cell' }, ...c))),
    );
  });
  const { editing } = state.data;
  const heads = ['Product', 'Price', 'Stock', 'Action'].map((text) => h('th', { class: 'core-table-th' }, text));
  return frame(
    'Products',
    card(
      'All products',
      h('table', { class: 'core-table' }, h('thead', null, h('tr', null, heads)), h('tbody', null, rows)),
    ),
    editing &&
      h(
        'section',
        { class: 'theme-arco-card core-card', key: 'editor' },
        h('h2', null, 'Edit product'),
        h('label', null, 'Product name'),
        h('input', {
          class: 'theme-arco-input',
          'data-tid': 'm4b_input',
          name: 'product_name',
          maxlength: 255,
          value: editing.title,
        }),
        h('label', null, 'Description'),
        h('textarea', { class: 'theme-arco-textarea', name: 'description', rows: 4 }),
        h(
          'button',
          { class: 'theme-arco-btn theme-arco-btn-primary', onclick: () => window.__sandbox.toast('Saved (sandbox)') },
          'Save',
        ),
      ),
  );
}

/** @type {Record<string, import('./seller.js').Page>} */
export const others = {
  '/homepage': {
    async load(state) {
      const [tasks, limit] = await Promise.all([
        ask('/api/v1/seller/home_task/get'),
        ask('/api/v1/seller/shop_limit_status/get'),
        ask('/api/v1/seller/growth_center/violation/overview/get'),
      ]);
      state.data.tasks = tasks?.data;
      state.data.limit = limit?.data;
    },
    view: home,
  },
  '/order': {
    load: async () => {},
    view: () => frame('Orders', card('To ship', h('p', { class: 'muted' }, 'No orders in the sandbox.'))),
  },
  '/product/manage': { load: async () => {}, view: products },
  ...inbox,
  '/university/essay': {
    load: async () => {},
    view: (state) =>
      frame(
        'Academy',
        card(
          `Article ${state.query.get('knowledge_id') ?? ''}`,
          h('p', null, 'A page of the Academy stands here. The sandbox holds no text of it.'),
        ),
      ),
  },
};
