/**
 * Sends one answer in the way the scenario wants it: slow, failing, cut off, never ending, padded or deeply nested.
 * Each of these is something that a real network or server does to a page, and to an extension that listens.
 */
import { constants } from 'node:http2';
import { setTimeout as sleep } from 'node:timers/promises';
import { resolveTimes, toText } from '../scenario/times.mjs';

/** @typedef {import('node:http2').Http2ServerRequest} Request */
/** @typedef {import('node:http2').Http2ServerResponse} Response */

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** @param {Request} request @param {Response} response */
function abort(request, response) {
  if (response.stream) response.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  else request.socket.destroy();
}

/** Puts a field before the last brace of an object. @param {string} text @param {string} field */
function addField(text, field) {
  return text.endsWith('}') ? `${text.slice(0, -1)}${text === '{}' ? '' : ','}${field}}` : text;
}

/** @param {import('../types').Answer} answer @param {import('../types').Json} body @param {{ epoch: number, timeZone: string }} base */
export function bodyText(answer, body, base) {
  let text = toText(resolveTimes(body, base));
  if (answer.nestDepth)
    text = addField(text, `"nested":${'['.repeat(answer.nestDepth)}${']'.repeat(answer.nestDepth)}`);
  if (answer.padBytes) text = addField(text, `"padding":"${'x'.repeat(answer.padBytes)}"`);
  return text;
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {import('../types').Answer} answer
 * @param {string} text
 * @param {Record<string, string>} headers
 */
export async function sendAnswer(request, response, answer, text, headers) {
  if (answer.delayMs) await sleep(answer.delayMs);
  if (response.destroyed || answer.fail === 'silent') return;
  if (answer.fail === 'abort') {
    abort(request, response);
    return;
  }
  const status = answer.status ?? 200;
  if (answer.fail === 'html') {
    response.writeHead(status, { ...headers, ...answer.headers, 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Busy</title><p>The service is busy. Try again later.</p>');
    return;
  }
  response.writeHead(status, { ...JSON_TYPE, ...headers, ...answer.headers });
  if (status >= 300 && status < 400) {
    response.end();
    return;
  }
  if (answer.endless) {
    response.write(text.slice(0, -1));
    const drip = setInterval(() => response.write(' '), 250);
    response.on('close', () => clearInterval(drip));
    return;
  }
  response.end(answer.fail === 'truncate' ? text.slice(0, Math.floor(text.length / 2)) : text);
}
