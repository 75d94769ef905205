/** The running LIVE: video, pinned product, figures, product list and chat, with the landmarks noted from the real page. */
import { showDialog } from './layers.js';
import { h } from './mini.js';
import { boot } from './net.js';

/** @typedef {import('./streamer.js').State} State */

/** @param {State} state */
function figures(state) {
  const entries = [
    ['Viewers', state.room?.user_count],
    ['Likes', state.room?.like_count],
    ['Items sold', 41],
    ['GMV', '$1,204.50'],
    ['Product clicks', 388],
    ['New followers', 27],
  ];
  return h(
    'div',
    { id: 'guide-step-2', class: 'statsGrid--Zx1cV' },
    entries.map(([label, value]) =>
      h('div', { class: 'stat--Lm4nB' }, h('div', { class: 'muted' }, label), h('b', null, String(value ?? '--'))),
    ),
  );
}

/** @param {State} state */
function products(state) {
  const rows = state.products.map((p) =>
    h(
      'div',
      { class: 'productRow--Gh7jK', key: String(p?.product_id) },
      h('div', { class: 'thumb--Op9iU' }),
      h(
        'div',
        { class: 'grow' },
        h('div', { class: 'strong' }, String(p?.title)),
        h('div', { class: 'muted' }, `ID: ${p?.product_id}`),
        h('div', null, `${p?.price} · ${p?.stock} left`),
      ),
      p?.product_id === state.pinned?.product_id && h('span', { class: 'arco-tag' }, 'Pinned'),
    ),
  );
  return h(
    'aside',
    { class: 'panel--Rt6yN products--Wd3fE' },
    h(
      'div',
      { class: 'panelHead--Ju2kM' },
      h('b', null, 'Products'),
      h('button', { class: 'arco-btn', 'data-tid': 'm4b_button' }, 'Add products'),
    ),
    rows,
  );
}

/** @param {State} state */
function stage(state) {
  const over = state.room?.room_status === 4;
  return h(
    'section',
    { class: 'stage--Bn5vC' },
    h(
      'div',
      { class: 'panel--Rt6yN titleBar--Xs3dF' },
      h('span', { class: `dot--Ki8oL${over ? '' : ' on--Pa1sD'}` }),
      h('b', null, over ? 'LIVE ended' : 'LIVE'),
      h('span', { class: 'muted grow' }, boot.account ? `@${boot.account.handle}` : ''),
      h('button', { class: 'arco-btn', 'data-tid': 'm4b_button' }, 'Add script'),
      h(
        'button',
        {
          class: 'arco-btn arco-btn-status-danger',
          'data-tid': 'm4b_button',
          onclick: () => showDialog('arco', 'End LIVE?', ['Viewers will leave the room.'], 'Cancel'),
        },
        'End LIVE',
      ),
    ),
    h(
      'div',
      { class: 'video--Hj4kL xgplayer' },
      h('video', { muted: true, playsinline: true }),
      h('div', { class: 'host--Uy7tR' }),
      state.reminder &&
        h(
          'div',
          { class: 'arco-message arco-message-notice bottomTip--Ew2qA', role: 'alert' },
          h('span', { class: 'arco-message-content' }, state.reminder),
        ),
      h(
        'div',
        { class: 'xgplayer-controls' },
        h('span', null, '▮▮'),
        h('span', { class: 'progress--Mn3bV' }),
        h('span', null, over ? 'ended' : 'LIVE'),
      ),
    ),
    state.pinned
      ? h(
          'div',
          { class: 'auction-pin-card', key: 'pin' },
          h('div', { class: 'thumb--Op9iU' }),
          h(
            'div',
            { class: 'grow' },
            h('div', { class: 'muted' }, 'Pinned now'),
            h('b', null, String(state.pinned.title)),
            h('div', { class: 'muted' }, `ID: ${state.pinned.product_id}`),
          ),
          h('button', { class: 'arco-btn' }, 'Unpin'),
        )
      : h('div', { class: 'noPin--Df6gH muted', key: 'nopin' }, 'No product is pinned'),
    figures(state),
  );
}

/** @param {State} state */
function chat(state) {
  return h(
    'aside',
    { id: 'dashboard-guide-chat', class: 'panel--Rt6yN chat--Vc8xZ' },
    h('div', { class: 'panelHead--Ju2kM' }, h('b', null, 'Chat')),
    h(
      'div',
      { class: 'commentContainer--Qa9wS' },
      state.chat.map((line) =>
        h('div', { class: 'comment--Ed4rF', key: line.id }, h('b', null, line.who), ' ', h('span', null, line.text)),
      ),
    ),
    h('textarea', { class: 'arco-textarea', placeholder: 'Type something...', maxlength: 100, rows: 2 }),
  );
}

/** @param {State} state */
export function dashboard(state) {
  return h('div', { class: 'dashboard--Yu1iO' }, products(state), stage(state), chat(state));
}
