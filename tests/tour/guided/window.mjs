/** The tour with a window: a Chromium of its own on the sandbox, with the extension, until it is closed. */

import puppeteer from 'puppeteer';
import { startSandbox } from '../../sandbox/index.mjs';
import { requireBrowser } from '../../support/browsers.mjs';
import { startDesk } from './desk.mjs';
import { listen, printScenarios } from './terminal.mjs';

/** Chromium refuses to start as root inside its sandbox; nobody else is asked to do without. */
const ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * @param {string} extension folder of the built extension
 * @param {string} scenario
 * @param {{ headless?: boolean, ready?: (url: string, browser: import('puppeteer').Browser) => void }} [test]
 */
export async function openWindow(extension, scenario, { headless = false, ready } = {}) {
  const sandbox = await startSandbox({ scenario });
  const launched = puppeteer.launch({
    executablePath: requireBrowser(),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    // Ctrl-C closes everything in order, below.
    handleSIGINT: false,
    args: [...ROOT, '--no-first-run', '--window-size=1360,900', ...sandbox.chromiumArgs],
  });
  const browser = await launched.catch(async (error) => {
    await sandbox.close();
    throw error;
  });
  /** @param {string} name */
  const use = (name) => {
    sandbox.use(name);
    console.log(`\nNow: ${name}. ${sandbox.scenario.shows}`);
  };
  const desk = await startDesk(sandbox, use);
  const closed = new Promise((done) => browser.once('disconnected', done));
  const hangUp = listen(use, () => void browser.close());
  try {
    await browser.installExtension(extension);
    const [page = await browser.newPage()] = await browser.pages();
    await page.goto(desk.url);
    console.log('A window is open. Close it, or press Ctrl-C here, to end.\n');
    printScenarios(sandbox.scenario.name);
    ready?.(desk.url, browser);
    await closed;
  } finally {
    hangUp();
    desk.close();
    await browser.close().catch(() => undefined);
    await sandbox.close();
  }
}
