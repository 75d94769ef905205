/** Every reader with what the sandbox answers, with unknown extra fields, and with shapes that nobody knows. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Capture } from '../../../utils/domain';
import { families } from '../../../utils/sites';
import { readCapture } from '../../../utils/sites/readers';
import { ASKED, asked, bodyOf, factsOf, GROWTH, NOW, read, SC, SELLER } from './asked';

describe('the answers of the sandbox', () => {
  test('the shop’s score, under the seller that the request names', () => {
    const reading = read(asked('score'));
    expect(factsOf(reading)).toEqual([{ kind: 'score', measure: 'ahr', value: 189 }]);
    expect(reading).toMatchObject({ part: 'score', account: { key: `seller:${SELLER}`, region: 'US' } });
  });

  test('both tickets with their times, points and subjects', () => {
    const found = factsOf(read(asked('records')));
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      violation: { id: '7410000000000001891', points: 8, surface: 'listing', status: 'open' },
    });
  });

  test('a creator’s rating and violations, told apart by their shape', () => {
    expect(factsOf(read(asked('health')))).toMatchObject([{ kind: 'score', measure: 'chr', value: 162 }]);
    expect(factsOf(read(asked('violations'))).every((fact) => fact.kind === 'violation')).toBe(true);
    expect(factsOf(read(asked('violations'))).length).toBeGreaterThan(0);
  });

  test('unread counts and posts', () => {
    expect(factsOf(read(asked('counts')))).toMatchObject([{ kind: 'inbox' }]);
    const posts = factsOf(read(asked('posts')));
    expect(posts.length).toBeGreaterThan(0);
    expect(posts.every((fact) => fact.kind === 'post' && fact.postedAt > Date.UTC(2020, 0))).toBe(true);
  });

  test('a shop on the scale of 48 points is read in points, with the page’s own sections', () => {
    const path = `${GROWTH}violation/overview/get`;
    const host = 'seller-th.tiktok.com';
    const body = bodyOf('sea-seller-48', path, host);
    const reading = read({
      site: 'seller-center',
      endpoint: 'violation-overview',
      url: `https://${host}${path}?oec_seller_id=${SELLER}`,
      body,
    });
    const [fact] = factsOf(reading);
    expect(fact).toMatchObject({ kind: 'score', measure: 'points' });
    expect(factsOf(reading)[1]).toEqual({ kind: 'unseen', newViolation: true, newWarning: false, unread: 2 });
    expect(reading.part).toBe('score');
  });
});

describe('every reader', () => {
  for (const [name, one] of Object.entries(ASKED)) {
    test(`${name}: unknown extra fields change nothing`, () => {
      const body = JSON.parse(one.body.replace(/([:[,]\s*)(\d{16,})/g, '$1"$2"'));
      const more = {
        ...body,
        new_field: [{ a: 1 }],
        trace: 'x',
        data: body.data && { ...body.data, new_thing: { deep: [1] } },
      };
      if (!body.data) delete more.data;
      expect(read({ ...one, body: JSON.stringify(more) }).result).toEqual(read(one).result);
    });

    test(`${name}: a shape that nobody knows is unreadable with its outline, or is left alone, never guessed`, () => {
      for (const body of [
        '{"code":0,"data":{"renamed":{"value":"SECRET"}}}',
        '[]',
        '"text"',
        '5',
        'null',
        '{}',
        '<html>busy</html>',
        '{"code":0',
        '',
      ]) {
        const { result } = read({ ...one, body });
        if (result.kind === 'facts') expect(result.facts, `${name} ${body}`).toEqual([]);
        else expect(result.kind).toBe('unreadable');
        expect(JSON.stringify(result)).not.toContain('SECRET');
      }
    });

    test(`${name}: an error of the server says nothing about the account`, () => {
      expect(read({ ...one, status: 503 }).result).toEqual({ kind: 'failed', words: 'HTTP 503' });
    });

    test(`${name}: nothing makes it throw`, () => {
      const keys = fc.constantFrom(
        'code',
        'status_code',
        'data',
        'score',
        'records',
        'violation_score',
        'section_infos',
        'list_details',
        'message',
        'item_list',
        'risk_info',
        '__proto__',
      );
      const any = fc.oneof(
        fc.json(),
        fc.string(),
        fc.dictionary(keys, fc.jsonValue({ maxDepth: 3 })).map((v) => JSON.stringify(v)),
      );
      fc.assert(
        fc.property(any, (body) => {
          const { result } = read({ ...one, body });
          expect(['facts', 'unreadable', 'failed', 'signed-out']).toContain(result.kind);
          if (result.kind === 'unreadable') expect(result.outline).not.toMatch(/reader failed/);
        }),
        { numRuns: 300 },
      );
    });
  }
});

describe('what cannot be believed', () => {
  test('a score of a wrong type or beyond its scale is unreadable', () => {
    for (const score of ['"many"', 'null', '-1', '1001', '1e400', '{}', '[189]', 'true']) {
      expect(read({ ...asked('score'), body: `{"code":0,"data":{"score":${score}}}` }).result.kind, score).toBe(
        'unreadable',
      );
    }
  });

  test('signed out is told as signed out', () => {
    for (const name of ['score', 'records', 'health']) {
      expect(read({ ...asked(name), body: '{"code":98001002,"message":"user not login"}' }).result).toEqual({
        kind: 'signed-out',
      });
    }
  });

  test('of a list with a record nobody can read the others are kept, and the gap is told', () => {
    const body = '{"code":0,"data":{"records":[{"record_id":"1","violation_reason":"Rule"},{"record_id":{}},null]}}';
    const { result } = read({ ...asked('records'), body });
    expect(result).toMatchObject({ kind: 'facts', partial: '{record_id:{}}' });
    expect(factsOf(read({ ...asked('records'), body }))).toHaveLength(1);
  });

  test('an endpoint that nobody reads, even one named like an object’s own, is unreadable', () => {
    for (const endpoint of ['nothing', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(read({ ...asked('score'), endpoint }).result.kind, endpoint).toBe('unreadable');
    }
  });

  test('a device clock that is hours off gives way to the server’s, a little off does not', () => {
    const server = NOW - 3 * 3_600_000;
    expect(read({ ...asked('score'), serverAt: server }).at).toBe(server);
    expect(read({ ...asked('score'), serverAt: NOW - 60_000 }).at).toBe(NOW);
  });

  test('an answer over the cap is unreadable, by its size, and filed under whom it was asked for', () => {
    const url = asked('records').url;
    const capture: Capture = {
      id: 'a-1',
      at: NOW,
      site: 'seller-center',
      kind: 'oversize',
      endpoint: 'violation-records',
      url,
      bytes: 3_000_000,
    };
    const [reading] = readCapture(capture, { document: 'a', host: SC });
    expect(reading).toMatchObject({
      part: 'tickets',
      account: { key: `seller:${SELLER}` },
      result: { kind: 'unreadable', outline: expect.stringContaining('3000000') },
    });
  });
});

test('every endpoint that is copied as text has a reader', () => {
  for (const { id, endpoints } of families) {
    for (const endpoint of endpoints.filter((one) => one.as !== 'frames')) {
      const { result } = read({ site: id, endpoint: endpoint.id, url: 'https://shop.tiktok.com/', body: '{"code":0}' });
      expect(JSON.stringify(result), endpoint.id).not.toMatch(/no reader/);
    }
  }
});
