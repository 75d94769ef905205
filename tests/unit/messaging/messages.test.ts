/** What reaches the worker is of the agreed shape or is refused; one bad capture does not take its batch with it. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCapture, parseMessage } from '../../../utils/messaging/schemas';

const capture = {
  id: 'p-1',
  at: 1_795_000_000_000,
  site: 'seller-center',
  endpoint: 'ahr-score',
  kind: 'response',
  url: 'https://seller-us.tiktok.com/',
  status: 200,
  body: '{}',
};
const GOOD: Record<string, object> = {
  hello: { page: 'p', site: 'seller-center' },
  observed: { page: 'p', site: 'live-manager', captures: [capture, 'bad'] },
  acknowledge: { page: 'p', account: 'seller:7495000000000000189', alert: 'v:7410', undo: true },
  mark: { page: 'p', account: 'creator:7301234567890123456', roomId: '74', note: 'a price', id: 'm:1' },
  corner: { page: 'p', corner: 'top-start' },
  choose: { page: 'p', account: 'creator:7301234567890123456' },
  open: { what: 'evidence', account: 'creator:7301234567890123456', alert: 'n:p:88' },
  draft: {
    account: 'creator:7301234567890123456',
    alert: 'v:7410',
    draft: { variant: 'complies', texts: { corrected: 'Mine' }, ticks: ['support'] },
  },
  quiz: { do: 'start', account: 'creator:7301234567890123456', violation: '7410' },
  practise: {
    card: {
      ...{
        id: 'claims-01',
        policy: 'claims',
        due: 5,
        lastReview: 4,
        stability: 2.5,
        difficulty: 5.1,
        scheduledDays: 2,
      },
      ...{ learningSteps: 0, reps: 1, lapses: 0, state: 2, answered: 1, right: 1 },
    },
    right: true,
    spentMs: 9_000,
  },
  questions: { add: [{ id: 'any' }, null] },
  hidden: { page: 'p', reason: 'fight' },
  build: {},
  ask: { account: 'seller:7495000000000000189' },
  service: { do: 'connect', url: 'https://health.example/v1', token: 'secret' },
  take: { readings: [{ id: 'any' }, 5] },
  restore: { store: 'violations', records: [{ id: 'any' }, null] },
};
/** Lists whose entries are checked one by one where they are taken in. */
const LISTS = ['captures', 'readings', 'records', 'add'];
const message = (type: string, payload: unknown, v: unknown = 1): unknown => ({ v, type, payload });

describe('a message', () => {
  for (const [type, payload] of Object.entries(GOOD)) {
    test(`${type} is let in as it is`, () => {
      expect(parseMessage(message(type, payload))).toEqual({ v: 1, type, payload });
    });

    test(`${type} is refused with any of its parts of another type`, () => {
      for (const key of Object.keys(payload)) {
        for (const wrong of [null, 5, {}, [5], Number.NaN, 'x'.repeat(5_000)]) {
          if (LISTS.includes(key) && Array.isArray(wrong)) continue;
          if (wrong === 5 && typeof (payload as Record<string, unknown>)[key] === 'number') continue;
          expect(parseMessage(message(type, { ...payload, [key]: wrong })), `${type}.${key}`).toBeUndefined();
        }
      }
    });
  }

  test('of an unknown kind, without a version, or of no shape at all is refused', () => {
    for (const type of ['constructor', '__proto__', 'toString', 'drop', '', 5, null])
      expect(parseMessage(message(type as string, {}))).toBeUndefined();
    for (const bad of [
      undefined,
      null,
      5,
      'hello',
      [],
      {},
      { type: 'build' },
      message('build', {}, '1'),
      message('build', undefined),
    ]) {
      expect(parseMessage(bad)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.anything(), (any) => parseMessage(any) === undefined),
      { numRuns: 1_000 },
    );
  });

  test('what it does not say is not passed on', () => {
    const parsed = parseMessage(
      message('hello', { page: 'p', site: 'studio', tab: 7, host: 'evil.example', __proto__: { x: 1 } }),
    );
    expect(parsed?.payload).toEqual({ page: 'p', site: 'studio' });
  });

  test('of a backup holds records of one store of the ledger, and no more than are taken in at once', () => {
    for (const store of ['receipts', 'documents', 'settings', 'constructor', '']) {
      expect(parseMessage(message('restore', { store, records: [] })), store).toBeUndefined();
    }
    expect(parseMessage(message('restore', { store: 'lives', records: Array(501).fill({}) }))).toBeUndefined();
    expect(parseMessage(message('take', { readings: Array(51).fill({}) }))).toBeUndefined();
  });

  test('of a quiz is one of its three steps, with all that the step needs and names that are names', () => {
    const account = 'creator:7301234567890123456';
    const attempt = '0b6e4c0e-3f0a-4a51-9f0e-111111111111';
    const answer = { do: 'answer', account, attempt, question: 'claims-01', option: 'a' };
    expect(parseMessage(message('quiz', answer))?.payload).toEqual(answer);
    expect(parseMessage(message('quiz', { do: 'finish', account, attempt }))).toBeDefined();
    for (const wrong of [
      { do: 'grade', account, attempt },
      { do: 'finish', account },
      { do: 'finish', account, attempt: 'short' },
      { ...answer, question: undefined },
      { ...answer, option: 'a b' },
      { ...answer, question: '../x' },
      { do: 'start', account, violation: '' },
    ]) {
      expect(parseMessage(message('quiz', wrong)), JSON.stringify(wrong)).toBeUndefined();
    }
    expect(parseMessage(message('questions', { forget: 'our.gift' }))).toBeDefined();
    expect(parseMessage(message('questions', { forget: '' }))).toBeUndefined();
    expect(parseMessage(message('questions', { add: Array(2_001).fill({}) }))).toBeUndefined();
    expect(parseMessage(message('open', { what: 'policies', policy: 'medical-claims' }))).toBeDefined();
    expect(parseMessage(message('open', { what: 'policies', policy: '../x' }))).toBeUndefined();
  });

  test('of LIVE frames holds one hand-over at most, and says of each frame where it lies', () => {
    const sift = (more: object) => parseMessage(message('sift', { page: 'p', site: 'live-manager', ...more }));
    const cuts = [
      ['s', 0, 3],
      ['t', '{}'],
    ];
    const whole = { bytes: 'AAAA', cuts };
    expect(sift(whole)?.payload).toEqual({ page: 'p', site: 'live-manager', ...whole });
    expect(sift({ ...whole, last: true })).toBeDefined();
    expect(sift({ ...whole, last: false })).toBeUndefined();
    expect(sift({ ...whole, bytes: 'A'.repeat(6_000_001) })).toBeUndefined();
    for (const cut of [
      ['s', -1, 3],
      ['s', 0.5, 3],
      ['s', 0],
      ['x', 0, 3],
      ['t', 5],
      ['t', 'x'.repeat(262_145)],
      's',
      null,
    ])
      expect(sift({ ...whole, cuts: [cut] }), JSON.stringify(cut)?.slice(0, 20)).toBeUndefined();
    expect(sift({ ...whole, cuts: Array(10_001).fill(['s', 0, 0]) })).toBeUndefined();
  });

  test('an account is a role and an id, an alert is a ticket or a notice', () => {
    for (const account of ['seller:', 'admin:1', 'seller:a b', 'seller:<b>', ':1', 'seller']) {
      expect(parseMessage(message('choose', { page: 'p', account })), account).toBeUndefined();
    }
    expect(parseMessage(message('acknowledge', { alert: 'l:7402' }))).toBeDefined();
    expect(parseMessage(message('mark', {}))).toBeDefined();
    expect(parseMessage(message('mark', { note: 'x'.repeat(501) }))).toBeUndefined();
    for (const alert of ['x:1', 'v:', '', 'v', `v:${'1'.repeat(121)}`]) {
      expect(parseMessage(message('acknowledge', { alert })), alert).toBeUndefined();
    }
  });
});

describe('a capture', () => {
  test('of each kind is let in', () => {
    const { url, status: _, body, kind: __, ...base } = capture;
    const all = [
      capture,
      { ...capture, serverAt: 1_795_000_000_000 },
      { ...base, kind: 'oversize', url, bytes: 3_000_000 },
      {
        ...base,
        kind: 'live',
        messages: [{ method: 'WebcastBottomMessage', id: '1', payload: 'AAAA' }],
        pushes: ['{}'],
      },
      { ...base, kind: 'text', url, fields: { score: '189' }, rows: [{ name: 'x' }] },
      { ...base, kind: 'unreadable', url, outline: '{}' },
      { ...base, kind: 'context', body },
    ];
    for (const one of all) expect(parseCapture(one), one.kind as string).toEqual(one);
  });

  test('with a time that is none, a huge body or a foreign site is refused', () => {
    const wrong = [
      { at: Number.NaN },
      { at: -1 },
      { at: 1e20 },
      { at: '1' },
      { serverAt: Number.POSITIVE_INFINITY },
      { body: 'x'.repeat(2_000_001) },
      { body: {} },
      { site: 'elsewhere' },
      { kind: 'other' },
      { id: 'x'.repeat(81) },
      { endpoint: 5 },
      { status: '200' },
      { url: 'x'.repeat(4_097) },
    ];
    for (const part of wrong)
      expect(parseCapture({ ...capture, ...part }), JSON.stringify(part).slice(0, 60)).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), (any) => parseCapture(any) === undefined),
      { numRuns: 1_000 },
    );
  });
});
