/**
 * A viewer's LIVE page (`/@name/live`): webcast socket with gzip, or without by `?plain=1`. The `data-e2e` names and the
 * text of an ended LIVE are those noted from the real page.
 */
import { installLayers } from './layers.js';
import { webcast } from './live-feed.js';
import { h, mount } from './mini.js';
import { boot } from './net.js';
import { makeRouter } from './router.js';

/** @type {{ chat: { who: string, text: string, id: number, kind: string }[], ended: string }} */
const state = { chat: [], ended: '' };
let lines = 0;

function view() {
  const name = location.pathname.split('/')[1] || '@live';
  return h(
    'div',
    { class: 'layout--k3Pz9' },
    h(
      'header',
      { class: 'header--Qw8e1' },
      h('b', null, 'LIVE (sandbox)'),
      h('span', { class: 'user--Vb2n7' }, boot.account ? `@${boot.account.handle}` : 'Log in'),
    ),
    h(
      'div',
      { class: 'viewer--Cd5fG', 'data-e2e': 'live-content-container' },
      h(
        'div',
        { class: 'video--Hj4kL xgplayer' },
        h('video', { muted: true }),
        state.ended
          ? h('div', { class: 'H2-Medium', key: 'over' }, state.ended)
          : h('div', { class: 'host--Uy7tR', key: 'host' }),
        h('div', { class: 'viewerTitle--Ss2dF' }, h('b', null, name), h('span', null, boot.live?.title ?? '')),
      ),
      h(
        'aside',
        { class: 'panel--Rt6yN chat--Vc8xZ' },
        h('div', { class: 'panelHead--Ju2kM' }, h('b', null, 'LIVE chat')),
        h('div', { 'data-e2e': 'gift-container' }),
        h(
          'div',
          { class: 'commentContainer--Qa9wS' },
          state.chat.map((line) =>
            h(
              'div',
              {
                'data-e2e': line.kind === 'chat' ? 'chat-message' : 'social-message',
                key: line.id,
                class: 'comment--Ed4rF',
              },
              h('b', { 'data-e2e': 'message-owner-name' }, line.who),
              ' ',
              h('span', null, line.text),
            ),
          ),
        ),
        h('textarea', { placeholder: 'Say something nice', rows: 1 }),
      ),
    ),
  );
}

const root = document.getElementById('root');
if (root) {
  installLayers('arco');
  const redraw = mount(root, view, 500);
  makeRouter({ onRoute: () => redraw() });
  if (boot.live) {
    const gzip = new URLSearchParams(location.search).get('plain') !== '1';
    webcast(boot.live.roomId, gzip, (item) => {
      if (item.kind === 'ended') state.ended = 'LIVE has ended';
      if (item.kind === 'chat' || item.kind === 'joined') {
        state.chat = [...state.chat.slice(-60), { who: item.who, text: item.text, id: ++lines, kind: item.kind }];
      }
      redraw();
    });
  }
}
