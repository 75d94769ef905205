/**
 * The bench page: 5,000 elements and, on demand, 50 changes a second as a LIVE manager page makes them (chat rows, text,
 * class, style). It has no timers and no promises of its own until asked, so that whatever else runs is not the page's.
 */

/** Elements in the body, the scripts not counted. */
const ELEMENTS = 5_000;

const HEAD = `
  window.bench = { badge: null, changes: 0 };
  // Installed before anything of the page: it is told in the same task in which an extension adds its element.
  bench.watch = (tag) => {
    const look = () => {
      if (bench.badge === null && document.querySelector(tag)) { bench.badge = performance.now(); seen.disconnect(); }
    };
    const seen = new MutationObserver(look);
    look();
    if (bench.badge === null) seen.observe(document, { childList: true, subtree: true });
  };
  const wanted = new URLSearchParams(location.search).get('tag');
  if (wanted) bench.watch(wanted);
`;

const BODY = `
  const chat = document.querySelector('#chat');
  const cells = [...document.querySelectorAll('.cell')];
  const change = (n) => {
    bench.changes++;
    const cell = cells[(n * 37) % cells.length];
    switch (n % 4) {
      case 0: {
        const row = document.createElement('div');
        row.className = 'row';
        row.append(document.createElement('b'), 'message ' + n);
        chat.append(row);
        if (chat.children.length > 60) chat.firstElementChild.remove();
        break;
      }
      case 1: cell.textContent = 'cell ' + n; break;
      case 2: cell.classList.toggle('hot'); break;
      default: cell.style.opacity = String(0.5 + (n % 50) / 100);
    }
  };
  bench.stream = (perSecond, seconds) => {
    const begin = performance.now();
    const whole = perSecond * seconds;
    let n = 0;
    const timer = setInterval(() => {
      const due = Math.min(whole, Math.floor(((performance.now() - begin) / 1000) * perSecond));
      for (; n < due; n++) change(n);
      if (n >= whole) clearInterval(timer);
    }, 1000 / perSecond);
  };
  fetch('/api/v1/account/ahr/score').then((answer) => answer.json()).then((answer) => { bench.score = answer.data.score; });
`;

export function streamPage() {
  const rows = ELEMENTS / 10;
  const row = (/** @type {number} */ n) =>
    `<div class="line"><span class="cell">${n}</span>${'<i class="cell">text</i>'.repeat(8)}</div>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><style>
    .line { display: flex; gap: 4px } .hot { color: #b00 } #chat { height: 200px; overflow: hidden }
  </style><script>${HEAD}</script></head><body><main>${Array.from({ length: rows - 1 }, (_, n) => row(n)).join('')}</main>
  <div id="chat"></div><script>${BODY}</script></body></html>`;
}

/** The LIVE page: opens the socket when asked and checks that every frame comes, in order, as it was sent. */
export function livePage() {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LIVE</title></head><body><main></main><script>
  window.bench = { frames: 0, bytes: 0, wrong: 0, heard: 0, ended: false };
  addEventListener('message', () => { bench.heard++; });
  // The number is the frame's first field (tag 8), a varint.
  const numberOf = (bytes) => {
    let value = 0;
    for (let at = 1, shift = 0; at < 6; at++, shift += 7) {
      value += (bytes[at] & 127) * 2 ** shift;
      if (bytes[at] < 128) break;
    }
    return value;
  };
  bench.open = (count, perSecond, more = '') => {
    const address = 'wss://webcast-ws.tiktok.com/webcast/im/push/?count=' + count + '&rate=' + perSecond + more;
    const socket = new WebSocket(address);
    socket.binaryType = 'arraybuffer';
    socket.onmessage = ({ data }) => {
      const bytes = new Uint8Array(data);
      bench.frames++;
      bench.bytes += bytes.length;
      if (bytes[0] !== 8 || numberOf(bytes) !== bench.frames) bench.wrong++;
    };
    socket.onclose = () => { bench.ended = true; };
  };
  </script></body></html>`;
}
