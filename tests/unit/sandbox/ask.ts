/** Asks the sandbox over TLS, without a browser. */
import http2 from 'node:http2';
import tls from 'node:tls';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import WebSocket from 'ws';
import { startSandbox } from '../../sandbox/index.mjs';
import type { Sandbox } from '../../sandbox/types';

/** The running sandbox, once `useSandbox` has been called. */
export let sandbox: Sandbox;

export function useSandbox(): void {
  beforeAll(async () => {
    sandbox = await startSandbox({ scenario: 'us-seller-189' });
  });
  afterAll(() => sandbox.close());
  beforeEach(() => {
    sandbox.use('us-seller-189');
  });
}

export interface Got {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  bytes: Buffer;
  ended: boolean;
}

export const connect = (host: string) =>
  tls.connect({
    port: sandbox.port,
    host: '127.0.0.1',
    servername: host,
    ALPNProtocols: ['h2'],
    // Self-signed: the name check is done by hand, the chain is not there.
    rejectUnauthorized: false,
  });

/** Resolves when the answer ends, or after `patience` ms with what came until then. */
export function get(host: string, path: string, headers: Record<string, string> = {}, patience = 3000): Promise<Got> {
  return new Promise((done, fail) => {
    const session = http2.connect(`https://${host}`, { createConnection: () => connect(host) });
    const request = session.request({ ':path': path, ...headers });
    const chunks: Buffer[] = [];
    let status = 0;
    let seen: Record<string, unknown> = {};
    const finish = (ended: boolean) => {
      clearTimeout(timer);
      session.destroy();
      const bytes = Buffer.concat(chunks);
      done({ status, headers: seen, text: bytes.toString(), bytes, ended });
    };
    const timer = setTimeout(() => finish(false), patience);
    request.on('response', (answer) => {
      status = Number(answer[':status']);
      seen = answer;
    });
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => finish(true));
    request.on('error', (error) => {
      clearTimeout(timer);
      session.destroy();
      fail(error);
    });
    request.end();
  });
}

export const SELLER = 'seller-us.tiktok.com';
export const SHOP = 'shop.tiktok.com';
export const SCORE = '/api/v1/account/ahr/score?account_type=2';

export function socket(address: string): Promise<{ frames: Buffer[]; close: () => void }> {
  const url = new URL(address);
  const frames: Buffer[] = [];
  return new Promise((done, fail) => {
    const ws = new WebSocket(address, {
      createConnection: () =>
        tls.connect({ port: sandbox.port, host: '127.0.0.1', servername: url.hostname, rejectUnauthorized: false }),
    });
    ws.on('message', (data: Buffer) => frames.push(data));
    ws.on('open', () => done({ frames, close: () => ws.terminate() }));
    ws.on('error', fail);
  });
}

export const until = async (test: () => boolean) => {
  for (let i = 0; i < 100 && !test(); i += 1) await new Promise((done) => setTimeout(done, 20));
};
