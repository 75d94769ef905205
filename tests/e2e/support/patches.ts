/** What pages (and other extensions) do to the functions we work with: one line each, run as the page's first script. */

export const PATCHES: Record<string, string> = {
  'clone throws': 'Response.prototype.clone = function () { throw new Error("no clone"); };',
  'body getter throws': 'Object.defineProperty(Response.prototype, "body", { get() { throw new Error("no body"); } });',
  'then is wrapped':
    'const then = Promise.prototype.then; Promise.prototype.then = function (a, b) { return then.call(this, a, b); };',
  'then throws on our kind of call':
    'const then = Promise.prototype.then; Promise.prototype.then = function (a, b) { if (String(a).includes("copy")) throw new Error("caught"); return then.call(this, a, b); };',
  'JSON is replaced': 'JSON.stringify = () => "{}"; const parse = JSON.parse; JSON.parse = (text) => parse(text);',
  'ports are silent': 'MessagePort.prototype.postMessage = () => { throw new Error("no post"); };',
  'events are silent': 'EventTarget.prototype.dispatchEvent = () => { throw new Error("no dispatch"); };',
  'data getter throws':
    'Object.defineProperty(MessageEvent.prototype, "data", { get() { throw new Error("no data"); }, configurable: true });',
  'streams are replaced':
    'ReadableStream.prototype.getReader = () => { throw new Error("no reader"); }; ReadableStreamDefaultReader.prototype.read = () => { throw new Error("no read"); };',
  'URL throws': 'window.URL = class { constructor() { throw new Error("no URL"); } };',
  'text functions are replaced':
    'String.prototype.startsWith = String.prototype.endsWith = String.prototype.slice = () => { throw new Error("no text"); }; RegExp.prototype.test = () => { throw new Error("no test"); };',
  'apply and call are replaced':
    'Function.prototype.call = Function.prototype.apply = Function.prototype.bind = () => { throw new Error("no call"); }; Reflect.apply = () => { throw new Error("no apply"); };',
  'weak maps are replaced':
    'WeakMap.prototype.get = WeakMap.prototype.set = WeakMap.prototype.has = () => { throw new Error("no map"); };',
  'arrays are replaced':
    'Array.prototype.push = Array.prototype[Symbol.iterator] = function* () { throw new Error("no array"); };',
  'everything is frozen':
    'Object.freeze(Object.prototype); Object.freeze(Function.prototype); Object.freeze(Promise.prototype); Object.freeze(Response.prototype); Object.freeze(XMLHttpRequest.prototype);',
  'fetch is wrapped':
    'const before = window.fetch; window.fetch = function fetch(...given) { return before.apply(this, given); };',
  'fetch and open are the page’s own':
    'const f = window.fetch; window.fetch = (...given) => f(...given); const o = XMLHttpRequest.prototype.open; XMLHttpRequest.prototype.open = function (...given) { return o.apply(this, given); };',
  'Object.prototype has then':
    'Object.defineProperty(Object.prototype, "then", { get() { return undefined; }, set() {}, configurable: true });',
};

/** The same before any content script: what another extension may have done. These may blind us; the page must live. */
export const EARLIER: Record<string, string> = {
  'fetch is fixed':
    'Object.defineProperty(window, "fetch", { value: window.fetch, writable: false, configurable: false });',
  'open is fixed':
    'Object.defineProperty(XMLHttpRequest.prototype, "open", { value: XMLHttpRequest.prototype.open, writable: false, configurable: false });',
  'everything is frozen':
    'for (const one of [window.Response, XMLHttpRequest, WebSocket, Promise, Function]) Object.freeze(one.prototype);',
  'clone throws': 'Response.prototype.clone = function () { throw new Error("no clone"); };',
  'channels are gone': 'window.MessageChannel = undefined;',
};

/** One round of a page's work, in a line: what a seller would see of it. */
export async function oneRound(seller: string): Promise<string> {
  // Two sellers, so that the ledger tells which of the two ways was read.
  const path = `/api/v1/account/ahr/score?oec_seller_id=${seller}`;
  const told: string[] = [];
  try {
    const response = await fetch(`${path}1`);
    told.push(String(response.status), await response.text());
  } catch (error) {
    told.push(String(error));
  }
  const xhr = new XMLHttpRequest();
  await new Promise((done) => {
    xhr.open('GET', `${path}2`);
    xhr.onloadend = done;
    xhr.send();
  });
  told.push(String(xhr.status), xhr.responseText);
  await new Promise((done) => setTimeout(done, 30));
  return told.join(' ');
}
