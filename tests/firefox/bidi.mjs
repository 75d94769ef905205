/** What puppeteer has no call for in Firefox, said in WebDriver BiDi: into closed shadow roots and into the browser itself. */

/** @typedef {{ badge: string, expanded: string | null, alerts: string[], styled: boolean }} Overlay */

/** @param {import('puppeteer').Browser} browser @returns {{ send(method: string, params: object): Promise<{ result: any }> }} */
const line = (browser) => /** @type {any} */ (browser).connection;

/** Runs in the page, with our shadow root. @param {ShadowRoot} root */
function look(root) {
  const badge = root.querySelector('button[aria-expanded]');
  if (!badge) return null;
  return JSON.stringify({
    badge: badge.textContent?.trim(),
    expanded: badge.getAttribute('aria-expanded'),
    alerts: [...root.querySelectorAll('article')].map((one) => /** @type {HTMLElement} */ (one).innerText),
    styled: getComputedStyle(badge).borderTopLeftRadius !== '0px',
  });
}

/** Undefined while there is nothing of ours. @param {import('puppeteer').Page} page @returns {Promise<Overlay | undefined>} */
export async function overlayOf(page) {
  const { send } = bound(page.browser());
  const target = { context: /** @type {any} */ (page.mainFrame())._id };
  const { result: found } = await send('script.evaluate', {
    expression: 'document.querySelector("good-standing-badge")',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const sharedId = found.result?.value?.shadowRoot?.sharedId;
  if (!sharedId) return undefined;
  const { result } = await send('script.callFunction', {
    functionDeclaration: String(look),
    arguments: [{ sharedId }],
    target,
    awaitPromise: false,
  });
  return result.result?.type === 'string' ? JSON.parse(result.result.value) : undefined;
}

/** Runs in the browser's own window. @param {import('puppeteer').Browser} browser @param {string} expression */
async function inBrowser(browser, expression) {
  const { send } = bound(browser);
  const { result: tree } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await send('script.evaluate', {
    expression,
    target: { context: tree.contexts[0].context },
    awaitPromise: true,
  });
  return result.result?.value;
}

/** @param {import('puppeteer').Browser} browser @param {string} id of the extension */
export function stopBackground(browser, id) {
  return inBrowser(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await extension.terminateBackground({ disableResetIdleForTest: true });
      return extension.backgroundState;
    })()`,
  );
}

/** Opens the extension's sidebar in the browser's window; the address that lies in it. @param {import('puppeteer').Browser} browser @param {string} id of the extension @returns {Promise<string>} */
export function openSidebar(browser, id) {
  const prefix = JSON.stringify(id.replace(/[^\w-]/g, '_'));
  return inBrowser(
    browser,
    `(async () => {
      const controller = window.SidebarController ?? window.SidebarUI;
      await controller.show([...controller.sidebars.keys()].find((key) => key.startsWith(${prefix})));
      const inner = () => controller.browser.contentDocument.getElementById('webext-panels-browser');
      for (let i = 0; i < 50 && !inner()?.currentURI?.spec.startsWith('moz-'); i++) await new Promise((ok) => setTimeout(ok, 100));
      return inner()?.currentURI?.spec ?? '';
    })()`,
  );
}

/** @param {import('puppeteer').Browser} browser */
function bound(browser) {
  const connection = line(browser);
  return { send: connection.send.bind(connection) };
}
