/** Pages of the sandbox with a script of ours as their very first (or last) inline script: what a hostile page can do. */

import https from 'node:https';
import type { Browser, Page, ResponseForRequest } from 'puppeteer';
import type { Sandbox } from '../../sandbox/types';

/** An intercepted document has no address, so Chromium takes it for a public page that reaches into a private network. */
export const INTERCEPTED = ['--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets'];

interface Got {
  status: number;
  headers: Record<string, string>;
  body: string;
}

function get(sandbox: Sandbox, url: string): Promise<Got> {
  const { hostname, pathname, search } = new URL(url);
  return new Promise((done, fail) => {
    const options = {
      port: sandbox.port,
      servername: hostname,
      rejectUnauthorized: false,
      headers: { host: hostname },
    };
    https
      .get({ host: '127.0.0.1', path: pathname + search, ...options }, (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (piece) => {
          body += piece;
        });
        answer.on('end', () =>
          done({ status: answer.statusCode ?? 0, headers: answer.headers as Record<string, string>, body }),
        );
      })
      .on('error', fail);
  });
}

/**
 * From now on each document that this page loads begins with `first` and ends with `last`, as the site's own inline
 * scripts under its own nonce. Only documents are touched; everything else goes to the sandbox as ever.
 */
export async function poison(page: Page, sandbox: Sandbox, first: string, last = ''): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.resourceType() !== 'document') {
      void request.continue();
      return;
    }
    void get(sandbox, request.url()).then(({ status, headers, body }) => {
      const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? '';
      const script = (code: string): string => (code ? `<script nonce="${nonce}">${code}</script>` : '');
      const html = body.replace('<head>', `<head>${script(first)}`).replace('</body>', `${script(last)}</body>`);
      const { 'content-length': _, 'transfer-encoding': __, connection: ___, 'keep-alive': ____, ...kept } = headers;
      return request.respond({ status, headers: kept, contentType: 'text/html; charset=utf-8', body: html });
    });
  });
}

/** From now on this page's documents are empty ones under their own address: no policy, no script but `first`. */
export async function blank(
  page: Page,
  first = '',
  answers: Record<string, Partial<ResponseForRequest>> = {},
): Promise<void> {
  await page.setRequestInterception(true);
  const body = `<!doctype html><html lang="en"><head><script>${first}</script><title>Blank</title></head><body></body></html>`;
  page.on('request', (request) => {
    const answer = answers[new URL(request.url()).pathname];
    if (answer) void request.respond(answer);
    else if (request.resourceType() === 'document')
      void request.respond({ status: 200, contentType: 'text/html', body });
    else void request.continue();
  });
}

export async function openBlank(browser: Browser, url: string, first = ''): Promise<Page> {
  const page = await browser.newPage();
  await blank(page, first);
  await page.goto(url);
  return page;
}
