/** The least a copy of `fetch` answers and of socket messages costs: no allow-list, no disguise, batched hand-over. */
(() => {
  const { port1, port2 } = new MessageChannel();
  window.dispatchEvent(new MessageEvent('floor-port', { ports: [port2] }));
  /** @type {unknown[]} */
  let kept = [];
  const flush = () => {
    port1.postMessage(kept);
    kept = [];
  };
  /** @param {unknown} one */
  const keep = (one) => {
    if (kept.length === 0) setTimeout(flush, 250);
    kept.push(one);
  };
  window.fetch = new Proxy(window.fetch, {
    apply(native, self, args) {
      const answer = Reflect.apply(native, self, args);
      answer
        .then((/** @type {Response} */ response) => response.clone().text())
        .then(keep)
        .catch(() => {});
      return answer;
    },
  });
  window.WebSocket = new Proxy(window.WebSocket, {
    construct(native, args, target) {
      const socket = Reflect.construct(native, args, target);
      socket.addEventListener('message', (/** @type {MessageEvent} */ event) => keep(event.data));
      return socket;
    },
  });
})();
