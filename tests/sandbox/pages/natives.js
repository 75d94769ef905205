/**
 * Looks at the page's own functions the way bot detectors do, before any page code ran and again after load: do they still
 * look native, and is there anything new on `window`? Writes what it finds to `__sandbox.natives`.
 */
(() => {
  const { natives } = window.__sandbox;
  const print = Function.prototype.toString;

  /** @param {string} when @param {string} what @param {unknown} got @param {unknown} expected */
  function expectSame(when, what, got, expected) {
    natives.checks += 1;
    if (got !== expected) natives.findings.push({ what, expected: String(expected), got: String(got), when });
  }

  /** A function must print, be named, count its arguments and be described as the browser's own. */
  /** @param {string} when @param {object} owner @param {string} ownerName @param {string} key @param {number} length */
  function expectNative(when, owner, ownerName, key, length) {
    const name = `${ownerName}.${key}`;
    const about = Object.getOwnPropertyDescriptor(owner, key);
    const own = about?.value;
    expectSame(when, `${name} is a function`, typeof own, 'function');
    if (typeof own !== 'function') return;
    const text = print.call(own).replace(/\s+/g, ' ');
    expectSame(when, `${name} text`, text.endsWith('{ [native code] }'), true);
    if (text.endsWith('{ [native code] }') && text !== `function ${key}() { [native code] }`) {
      natives.hints.push({ what: `${name} text`, expected: `function ${key}() { [native code] }`, got: text, when });
    }
    expectSame(when, `${name} own toString`, Object.hasOwn(own, 'toString'), false);
    expectSame(when, `${name}.name`, own.name, key);
    expectSame(when, `${name}.length`, own.length, length);
    expectSame(when, `${name} writable`, about?.writable, true);
    expectSame(when, `${name} configurable`, about?.configurable, true);
    expectSame(when, `${name} keys`, Reflect.ownKeys(own).sort().join(), keysOf(owner, own));
  }

  /** @param {object} owner @param {Function} own */
  function keysOf(owner, own) {
    if (own === WebSocket) return 'CLOSED,CLOSING,CONNECTING,OPEN,length,name,prototype';
    if (own === XMLHttpRequest) return 'DONE,HEADERS_RECEIVED,LOADING,OPENED,UNSENT,length,name,prototype';
    if (owner === window && own.prototype) return 'length,name,prototype';
    return 'length,name';
  }

  /** Names that a fresh window has, from an empty frame of the same origin. */
  function freshNames() {
    const frame = document.createElement('iframe');
    document.documentElement.append(frame);
    const names = new Set(frame.contentWindow ? Object.getOwnPropertyNames(frame.contentWindow) : []);
    frame.remove();
    return names;
  }

  const OURS = ['__sandbox', '__Creator_Center_Context__', 'root', 'boot'];

  /** @param {string} when */
  function check(when) {
    if (when === 'first') expectNative(when, window, 'window', 'fetch', 1);
    expectNative(when, window, 'window', 'XMLHttpRequest', 0);
    expectNative(when, window, 'window', 'WebSocket', 1);
    expectNative(when, XMLHttpRequest.prototype, 'XMLHttpRequest.prototype', 'open', 2);
    expectNative(when, XMLHttpRequest.prototype, 'XMLHttpRequest.prototype', 'send', 0);
    expectNative(when, EventTarget.prototype, 'EventTarget.prototype', 'addEventListener', 2);
    expectNative(when, MessagePort.prototype, 'MessagePort.prototype', 'postMessage', 1);
    expectNative(when, History.prototype, 'History.prototype', 'pushState', 2);
    expectNative(when, History.prototype, 'History.prototype', 'replaceState', 2);
    expectNative(when, Response.prototype, 'Response.prototype', 'json', 0);
    expectNative(when, Response.prototype, 'Response.prototype', 'clone', 0);
    expectNative(when, JSON, 'JSON', 'parse', 2);
    expectNative(when, Function.prototype, 'Function.prototype', 'toString', 0);
    expectNative(when, Element.prototype, 'Element.prototype', 'attachShadow', 1);
    expectSame(when, 'XMLHttpRequest constructor', XMLHttpRequest.prototype.constructor, XMLHttpRequest);
    expectSame(when, 'WebSocket constructor', WebSocket.prototype.constructor, WebSocket);
    expectSame(when, 'WebSocket.OPEN', WebSocket.OPEN, 1);
    const request = new XMLHttpRequest();
    expectSame(when, 'XMLHttpRequest instance', request instanceof XMLHttpRequest, true);
    expectSame(when, 'XMLHttpRequest own keys', Reflect.ownKeys(request).join(), '');
    expectSame(when, 'fetch own on window', Object.hasOwn(window, 'fetch'), true);
    const fresh = freshNames();
    const extra = Object.getOwnPropertyNames(window).filter(
      (n) => !fresh.has(n) && !OURS.includes(n) && !/^\d+$/.test(n),
    );
    expectSame(when, 'extra names on window', extra.join(), '');
    expectSame(when, 'symbols on window', Object.getOwnPropertySymbols(window).map(String).join(), '');
    const marks = [...document.documentElement.attributes].map((a) => a.name).filter((name) => name !== 'lang');
    expectSame(when, 'attributes on html', marks.join(), '');
  }

  check('first');
  window.addEventListener('load', () => setTimeout(() => check('loaded'), 150));
})();
