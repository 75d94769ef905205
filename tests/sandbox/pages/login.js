/** The login page that signed-out people are sent to. It sends nothing. */
import { h, mount } from './mini.js';

const root = document.getElementById('root');
if (root) {
  mount(root, () =>
    h(
      'main',
      { class: 'login' },
      h('h1', null, 'Log in (sandbox)'),
      h('label', null, 'Email', h('input', { type: 'email', class: 'core-input arco-input' })),
      h('label', null, 'Password', h('input', { type: 'password', class: 'core-input arco-input' })),
      h('button', { class: 'core-btn core-btn-primary arco-btn arco-btn-primary' }, 'Log in'),
    ),
  );
}
