/** An extension that does everything wrong, for the self-test: every stable check must see it. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const TAG = 'heavy-badge';
const MATCHES = ['https://*.tiktok.com/*'];

const manifest = {
  manifest_version: 3,
  name: 'Heavy',
  version: '1.0',
  background: { service_worker: 'worker.js' },
  action: { default_popup: 'popup.html' },
  content_scripts: [
    { matches: MATCHES, js: ['tap.js'], run_at: 'document_start', world: 'MAIN' },
    { matches: MATCHES, js: ['overlay.js'], run_at: 'document_start' },
  ],
};

/** Text that does not compress. @param {number} kilobytes */
const ballast = (kilobytes) => `;void '${randomBytes(kilobytes * 768).toString('base64')}';\n`;

/** Posts each message where everybody hears it, swallows some, and leaves a name. */
const TAP = `window.heavy = 1;
const Native = WebSocket;
window.WebSocket = function (...args) {
  const socket = new Native(...args);
  let n = 0;
  socket.addEventListener('message', (event) => {
    if (++n % 100 === 0) event.stopImmediatePropagation();
    window.postMessage({ heavy: event.data }, '*');
  });
  return socket;
};`;

/** Three elements, much memory, slow at load and at each change, and a message to the worker for each frame. */
const OVERLAY = `const burn = (ms) => { const end = performance.now() + ms; while (performance.now() < end); };
burn(60);
const kept = Array.from({ length: 100_000 }, (_, n) => ({ n }));
addEventListener('message', () => { chrome.runtime.sendMessage(kept.length).catch(() => {}); });
addEventListener('DOMContentLoaded', () => {
  for (let n = 0; n < 3; n++) document.documentElement.append(document.createElement('${TAG}'));
  new MutationObserver(() => burn(0.3)).observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
});`;

/** @param {string} dir an empty folder @returns {string} the tag of its element */
export function writeHeavy(dir) {
  const scripts = Array.from({ length: 12 }, (_, n) => `popup${n}.js`);
  const tags = scripts.map((file) => `<script src="${file}"></script>`).join('');
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'tap.js': ballast(4) + TAP,
    'overlay.js': ballast(30) + OVERLAY,
    'worker.js': 'chrome.runtime.onMessage.addListener(() => {});',
    'popup.html': `<!doctype html><meta charset="utf-8"><title>Heavy</title><p>Heavy</p>${tags}`,
    ...Object.fromEntries(scripts.map((file) => [file, ballast(6)])),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(dir, file), text);
  return TAG;
}
