/** The page on which the window opens: what to try, and a switch for every scenario. Plain HTML, no script. */

/** What to look at in a scenario, and where: a page of the sandbox by name, or with its host. @type {Record<string, { pages: string[], tries: string[] }>} */
const TRY = {
  'us-creator-162': {
    pages: ['streamer-welcome', 'live-manager', 'live-center', 'studio'],
    tries: ['Click the badge.', 'Press “Got it” on an alert, then take it back.', 'Drag the badge to another corner.'],
  },
  'live-ladder': {
    pages: ['live-manager', 'live-data', 'viewer-live'],
    tries: ['Open two of these side by side and wait twenty seconds: reminder, warning, interruption.'],
  },
  'us-seller-189': {
    pages: ['health-center', 'violation-records', 'message-center', 'product-manage'],
    tries: ['Walk through the tabs of the page: the badge stays and says the same.'],
  },
  'sea-seller-48': { pages: ['health-center'], tries: ['Points that count up: open the card.'] },
  healthy: { pages: ['streamer-welcome'], tries: ['The one state in which the badge is green.'] },
  'signed-out': { pages: ['homepage'], tries: ['Nobody is signed in: the badge says so.'] },
  broken: { pages: ['health-center'], tries: ['Answers that fail: the badge is never healthy here.'] },
  agency: {
    pages: [
      'health-center',
      'seller-uk.tiktok.com/health-center',
      'seller-th.tiktok.com/health-center',
      'streamer-welcome',
    ],
    tries: ['Visit the accounts, then open the popup from the toolbar: the worst comes first.'],
  },
};

const css = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1rem;color:#16202c;background:#f6f7f9}
h1{font-size:1.6rem;margin:0}section{background:#fff;border:1px solid #dfe3e8;border-radius:10px;padding:.75rem 1.25rem;margin:.75rem 0}
section.on{border-color:#1c5fd4;box-shadow:0 0 0 1px #1c5fd4}h2{font-size:1rem;margin:0}p,ul{margin:.25rem 0}small{color:#566070}
@media(prefers-color-scheme:dark){body{color:#e8ecf1;background:#12171d}section{background:#1a212a;border-color:#303a46}a{color:#8ab6ff}small{color:#9aa6b4}}`;

/** @param {string} text */
const safe = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * @param {{ name: string, shows: string }[]} scenarios
 * @param {string} running
 */
export function startPage(scenarios, running) {
  const order = Object.keys(TRY);
  const rank = (/** @type {{ name: string }} */ { name }) =>
    order.includes(name) ? order.indexOf(name) : order.length;
  const sorted = [...scenarios].sort((a, b) => rank(a) - rank(b));
  const part = (/** @type {{ name: string, shows: string }} */ { name, shows }) => {
    const { pages = ['health-center'], tries = [] } = TRY[name] ?? {};
    const links = pages
      .map((page) => `<a href="/go/${name}/${encodeURIComponent(page)}" target="_blank">${page}</a>`)
      .join(' · ');
    const on = name === running;
    return `<section${on ? ' class="on"' : ''}><h2>${name}${on ? ' <small>(running)</small>' : ''}</h2>
<p>${safe(shows)}</p><ul>${tries.map((one) => `<li>${safe(one)}</li>`).join('')}</ul><p>${links}</p></section>`;
  };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Good Standing: try it</title><style>${css}</style>
<h1>Good Standing: try it</h1>
<p>The extension is installed in this window. The pages below are look-alikes, served by this machine under their real names;
nothing here reaches the internet. A link switches to its scenario and opens the page; the toolbar has the popup and the report.</p>
${sorted.map(part).join('\n')}</html>`;
}
