/**
 * Things that a page puts over itself, outside the framework's root: toasts, a modal dialog in the top layer and a banner
 * with the highest z-index there is. An extension's badge has to live beside them.
 */

/** @param {string} tag @param {string} className @param {string} [text] */
function make(tag, className, text) {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

/** @param {string} prefix `core`, `theme-arco` or `arco` */
export function installLayers(prefix) {
  const { __sandbox: sandbox } = window;

  sandbox.toast = (text) => {
    let wrapper = document.querySelector(`.${prefix}-message-wrapper`);
    if (!wrapper) {
      wrapper = make('div', `${prefix}-message-wrapper ${prefix}-message-wrapper-top`);
      document.body.append(wrapper);
    }
    const notice = make('div', `${prefix}-message ${prefix}-message-info ${prefix}-message-notice`);
    notice.setAttribute('role', 'alert');
    notice.append(make('span', `${prefix}-message-content`, text));
    wrapper.append(notice);
    setTimeout(() => notice.remove(), 5000);
  };

  sandbox.banner = (text) => {
    const banner = make('div', 'page-banner');
    const close = make('button', 'page-banner-close', 'Close');
    close.addEventListener('click', () => banner.remove());
    banner.append(make('span', '', text), close);
    document.body.append(banner);
  };

  sandbox.openDialog = (title = 'Edit', text = 'This dialog is in the top layer.') => showDialog(prefix, title, [text]);
}

/**
 * What a page shows by its own code: a modal dialog, a drawer at the side, or a notification in the corner.
 * @param {string} prefix
 * @param {{ as?: string, title?: string, text?: string | string[], button?: string }} layer
 */
export function showLayer(prefix, { as = 'dialog', title = '', text = '', button }) {
  const texts = [text].flat();
  if (as === 'dialog') return showDialog(prefix, title, texts, button);
  const name = as === 'drawer' ? `${prefix}-drawer` : `${prefix}-notification`;
  const wrapper = make('div', `${name}-wrapper`);
  const box = make('div', name);
  box.append(make('div', `${name}-title`, title), ...texts.map((one) => make('p', '', one)));
  const close = make('button', `${prefix}-btn`, button ?? 'Close');
  close.addEventListener('click', () => wrapper.remove());
  box.append(close);
  wrapper.append(box);
  document.body.append(wrapper);
  return box;
}

/**
 * A modal dialog with the kit's class names.
 * @param {string} prefix
 * @param {string} title
 * @param {(string | Node)[]} content
 * @param {string} [button]
 */
export function showDialog(prefix, title, content, button = 'Got it') {
  const dialog = /** @type {HTMLDialogElement} */ (make('dialog', `${prefix}-modal`));
  dialog.setAttribute('role', 'dialog');
  const body = make('div', `${prefix}-modal-content`);
  for (const item of content) body.append(typeof item === 'string' ? make('p', '', item) : item);
  const footer = make('div', `${prefix}-modal-footer`);
  const close = make('button', `${prefix}-btn ${prefix}-btn-primary`, button);
  close.dataset.tid = 'm4b_button';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  footer.append(close);
  dialog.append(make('div', `${prefix}-modal-title`, title), body, footer);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
