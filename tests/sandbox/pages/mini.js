/**
 * A tiny framework that, like the big ones, keeps references to its nodes and breaks when somebody else moves, removes,
 * wraps or changes them or puts nodes into its root. It then throws: the page's errors list shows it, and tests fail.
 */

/** @typedef {{ tag: string, attrs: Record<string, any>, children: VNode[], text: string, node: Node | null }} VNode */
/** @typedef {VNode | string | number | null | undefined | false | Child[]} Child */

/** @param {string} tag @param {Record<string, any> | null} [attrs] @param {Child[]} children @returns {VNode} */
export function h(tag, attrs, ...children) {
  return { tag, attrs: attrs ?? {}, children: flatten(children), text: '', node: null };
}

/** @param {Child[]} children @returns {VNode[]} */
function flatten(children) {
  return children.flatMap((child) => {
    if (child === null || child === undefined || child === false) return [];
    if (Array.isArray(child)) return flatten(child);
    if (typeof child === 'object') return [child];
    return [{ tag: '#text', attrs: {}, children: [], text: String(child), node: null }];
  });
}

/** @param {Element} element @param {Record<string, any>} before @param {Record<string, any>} after */
function setAttrs(element, before, after) {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const value = after[name];
    if (name === 'key' || value === before[name]) continue;
    if (name.startsWith('on')) /** @type {any} */ (element)[name] = value ?? null;
    else if (name === 'value') /** @type {HTMLInputElement} */ (element).value = value ?? '';
    else if (value === undefined || value === null || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** @param {VNode} v @returns {Node} */
function create(v) {
  if (v.tag === '#text') {
    v.node = document.createTextNode(v.text);
    return v.node;
  }
  const element = document.createElement(v.tag);
  setAttrs(element, {}, v.attrs);
  element.append(...v.children.map(create));
  v.node = element;
  return element;
}

/** Throws when the page's nodes are not as we left them. @param {VNode} v @param {Node} parent */
function verify(v, parent) {
  const { node } = v;
  const name = v.attrs.class ? `${v.tag}.${v.attrs.class}` : v.tag;
  if (!node || node.parentNode !== parent) throw new Error(`Framework: <${name}> was moved or removed`);
  if (v.tag === '#text') {
    if (/** @type {Text} */ (node).data !== v.text) throw new Error(`Framework: text "${v.text}" was changed`);
    return;
  }
  // What a person types into an editable box is not ours.
  if (v.attrs.contenteditable) return;
  if (node.childNodes.length !== v.children.length) throw new Error(`Framework: foreign or missing nodes in <${name}>`);
  v.children.forEach((child, i) => {
    if (node.childNodes[i] !== child.node) throw new Error(`Framework: nodes of <${name}> were reordered or wrapped`);
    verify(child, node);
  });
}

/** @param {VNode} before @param {VNode} after @returns {Node} the node to stand in its place */
function patch(before, after) {
  if (before.tag !== after.tag || !before.node) return create(after);
  after.node = before.node;
  if (after.tag === '#text') {
    if (before.text !== after.text) /** @type {Text} */ (after.node).data = after.text;
    return after.node;
  }
  const element = /** @type {Element} */ (before.node);
  setAttrs(element, before.attrs, after.attrs);
  if (after.attrs.contenteditable) return element;
  const keyed = new Map(before.children.filter((c) => c.attrs.key !== undefined).map((c) => [c.attrs.key, c]));
  after.children.forEach((child, i) => {
    const old = child.attrs.key === undefined ? before.children[i] : keyed.get(child.attrs.key);
    const node = old && old.attrs.key === child.attrs.key ? patch(old, child) : create(child);
    const there = element.childNodes[i];
    if (there !== node) element.insertBefore(node, there ?? null);
  });
  while (element.childNodes.length > after.children.length) element.lastChild?.remove();
  return element;
}

/**
 * @param {Element} root
 * @param {() => VNode} view
 * @param {number} every ms between renders that nothing asked for
 * @returns {() => void} renders soon
 */
export function mount(root, view, every = 1000) {
  /** @type {VNode | null} */
  let tree = null;
  let asked = false;

  function render() {
    asked = false;
    const next = view();
    try {
      if (tree) {
        if (root.childNodes.length !== 1) throw new Error('Framework: foreign or missing nodes in the root');
        verify(tree, root);
        const node = patch(tree, next);
        if (node !== root.firstChild) root.replaceChildren(node);
      } else root.replaceChildren(create(next));
    } catch (error) {
      reportError(error);
      root.replaceChildren(create(next));
    }
    tree = next;
    window.__sandbox.renders += 1;
  }
  render();
  setInterval(render, every);
  return () => {
    if (!asked) queueMicrotask(render);
    asked = true;
  };
}
