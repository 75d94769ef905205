/** One ticket under all the names it may have: an id and a rule's words are needed, nothing else is, nothing is guessed. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readViolation, surfaceOf } from '../../../utils/sites/violation-record';

const BASE = 'https://seller-us.tiktok.com/api';
const read = (record: object): ReturnType<typeof readViolation> => readViolation(record as never, BASE);
const least = { record_id: '74101', violation_info: { violation_reason: 'Late dispatch' } };

test('the whole record of surfaces 2.3', () => {
  const record = {
    record_id: '7410000000000001891',
    violation_time: 1_795_000_000,
    violation_info: {
      violation_type_str: 'Misleading listing',
      violation_reason: 'The title misleads',
      violation_detail: 'No. 1 serum',
      violation_suggestion: 'Remove it',
      policy_url: '/university/essay?knowledge_id=45',
      violation_type: 'misleading_listing',
    },
    record_status: 1,
    appeal_status: 0,
    enforcement_title: ['Product deactivated'],
    appeal_valid_time: 1_795_600_000,
    can_appeal: true,
    violation_score: 8,
    subject: { object_type: 'PRODUCT', object_id: '17294', object_title: 'Serum' },
    unknown_extra: { deep: [1, 2] },
  };
  expect(read(record)).toEqual({
    id: '7410000000000001891',
    policyWords: 'Misleading listing',
    policyKey: 'misleading_listing',
    reason: 'The title misleads',
    details: 'No. 1 serum',
    suggestion: 'Remove it',
    surface: 'listing',
    subjectId: '17294',
    subjectTitle: 'Serum',
    status: 'open',
    enforcement: ['Product deactivated'],
    issuedAt: 1_795_000_000_000,
    appealBy: 1_795_600_000_000,
    points: 8,
    learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=45',
  });
});

test('the same ticket under every alias of its parts', () => {
  for (const key of ['record_id', 'violation_id_str', 'violation_id', 'ticket_id', 'violation_record_id', 'id']) {
    expect(read({ [key]: '74101', violation_reason: 'Rule' })?.id, key).toBe('74101');
  }
  for (const key of ['violation_info', 'violation', 'reason_info']) {
    expect(read({ record_id: '1', [key]: { violation_reason: 'Rule' } })?.policyWords, key).toBe('Rule');
  }
  for (const key of ['violation_time', 'issue_time', 'create_time', 'punish_time']) {
    expect(read({ ...least, [key]: '1795000000000' })?.issuedAt, key).toBe(1_795_000_000_000);
  }
  for (const key of ['appeal_valid_time', 'appeal_deadline', 'appeal_end_time']) {
    expect(read({ ...least, [key]: 1_795_000_000 })?.appealBy, key).toBe(1_795_000_000_000);
  }
  for (const key of ['correct_valid_time', 'correction_deadline', 'rectify_deadline']) {
    expect(read({ ...least, [key]: 1_795_000_000 })?.correctBy, key).toBe(1_795_000_000_000);
  }
  for (const key of ['violation_score', 'violation_points', 'points', 'deduct_score']) {
    expect(read({ ...least, [key]: '4' })?.points, key).toBe(4);
  }
});

test('without an id or without words for its rule it is not read', () => {
  for (const record of [
    {},
    { record_id: '1' },
    { violation_reason: 'Rule' },
    { record_id: { a: 1 }, violation_reason: 'Rule' },
  ]) {
    expect(read(record)).toBeUndefined();
  }
});

test('a ticket that cannot be appealed has no last day for it; absurd points are no points', () => {
  expect(read({ ...least, can_appeal: false, appeal_valid_time: 1_795_000_000 })?.appealBy).toBeUndefined();
  for (const points of [-5, 1e308, 1_001, 'many', null])
    expect(read({ ...least, violation_score: points })?.points).toBeUndefined();
  expect(read({ ...least, violation_score: 0 })?.points).toBe(0);
});

describe('status', () => {
  for (const [record, status] of [
    [{ record_status: 1 }, 'open'],
    [{ record_status: 0 }, 'unknown'],
    [{ record_status: 1, appeal_status: 1 }, 'appealing'],
    [{ record_status: 0, appeal_status: 1 }, 'appealing'],
    [{ record_status: 1, appeal_status_str: 'Appeal unsuccessful' }, 'open'],
    [{ record_status: 1, appeal_status_str: 'Not approved' }, 'open'],
    [{ record_status: 1, appeal_status_str: 'Violation upheld' }, 'open'],
    [{ record_status: 1, appeal_status_str: 'Appeal approved' }, 'overturned'],
    [{ status: 'Pending' }, 'open'],
    [{ status: 'Enforcement action taken' }, 'open'],
    [{ status: 'Inactive' }, 'closed'],
    [{ status: 'Invalid' }, 'closed'],
    [{ status: 'Expired' }, 'closed'],
    [{ status: 'Overturned' }, 'overturned'],
    [{ status: 'Active', appeal_status_str: 'Appeal approved' }, 'overturned'],
    [{ status: 'Unter Prüfung' }, 'unknown'],
    [{}, 'unknown'],
  ] as const) {
    test(`${JSON.stringify(record)} is ${status}`, () => {
      expect(read({ ...least, ...record })?.status).toBe(status);
    });
  }

  test('a word that is new to us is kept as the page says it', () => {
    expect(read({ ...least, status: 'Unter Prüfung' })?.statusWords).toBe('Unter Prüfung');
  });
});

test('what a ticket is about, by the page’s word', () => {
  const said = ['LIVE', 'LIVE_ROOM', 'VIDEO', 'Product listing', 'ORDER', 'Seller account', 'MOON', undefined].map(
    surfaceOf,
  );
  expect(said).toEqual(['live', 'live', 'video', 'listing', 'fulfilment', 'account', 'unknown', 'unknown']);
});

test('no value of any type makes the reader throw, and every time and number it gives is one', () => {
  const key = fc.constantFrom(
    'record_id',
    'violation_info',
    'violation_reason',
    'record_status',
    'appeal_status',
    'violation_time',
    'violation_score',
    'subject',
    'enforcement_title',
    'can_appeal',
    'policy_url',
    '__proto__',
    'constructor',
  );
  fc.assert(
    fc.property(fc.dictionary(key, fc.jsonValue({ maxDepth: 3 })), (record) => {
      const got = read({ ...record });
      if (!got) return;
      expect(got.id).toMatch(/^[\w.:-]{1,80}$/);
      for (const at of [got.issuedAt, got.appealBy, got.correctBy])
        if (at !== undefined) expect(Number.isFinite(at)).toBe(true);
      expect(JSON.parse(JSON.stringify(got))).toEqual(got);
    }),
    { numRuns: 2_000 },
  );
});
