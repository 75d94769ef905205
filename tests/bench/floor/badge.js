/** The least a badge costs: one host with a closed root at document_start, one batched observer, one port. */
(() => {
  const host = document.createElement('floor-badge');
  host.style.cssText = 'position:fixed;right:8px;bottom:8px;z-index:2147483647';
  const root = host.attachShadow({ mode: 'closed' });
  const badge = document.createElement('button');
  badge.textContent = '0';
  root.append(badge);
  let changes = 0;
  let heard = 0;
  let timer = 0;
  const draw = () => {
    timer = 0;
    badge.textContent = `${changes} ${heard}`;
  };
  window.addEventListener('floor-port', (event) => {
    const [port] = /** @type {MessageEvent} */ (event).ports;
    if (port) port.onmessage = ({ data }) => (heard += data.length);
  });
  document.documentElement.append(host);
  new MutationObserver((records) => {
    changes += records.length;
    if (!timer) timer = window.setTimeout(draw, 250);
  }).observe(document, { childList: true, subtree: true });
})();
