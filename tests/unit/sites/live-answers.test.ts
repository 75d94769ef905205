/** What LIVE Manager asks about its running LIVE. The bodies are ours: TikTok's are published nowhere (surfaces 2.4, 2.5). */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeAccount } from '../../../utils/domain/account';
import { factsOf, NOW, read } from './asked';

const ENDPOINTS = {
  'risk-permission': 'https://shop.tiktok.com/api/v1/streamer_desktop/check_risk_permission',
  'violation-detail': 'https://shop.tiktok.com/api/v1/streamer_desktop/get_violation_detail',
  'violation-status': 'https://webcast.us.tiktok.com/webcast/perception/violation/status/',
};
type Endpoint = keyof typeof ENDPOINTS;
const ANA = makeAccount('creator', '7301234567890123456', { region: 'US' });
const asked = (endpoint: Endpoint, body: unknown) =>
  read({
    site: 'live-manager',
    endpoint,
    url: ENDPOINTS[endpoint],
    body: typeof body === 'string' ? body : JSON.stringify(body),
    account: ANA,
  });

const PUNISH = { punish_type: 'risk_notice', punish_reason: 'Misleading claims', punish_id: '7410000000000000602' };
const DIALOG = { title: 'Warning', sub_title: 'Keep to the label.', count_down_time: 90 };

describe('blocks under TikTok’s own names', () => {
  test('a dialog with its punishment is the warning that the LIVE’s message is, by the same id', () => {
    const body = { status_code: 0, data: { status: 1, perception_dialog: DIALOG, punish_event: PUNISH } };
    const [fact] = factsOf(asked('violation-status', body));
    expect(fact).toMatchObject({
      kind: 'notice',
      notice: { id: 'p:7410000000000000602', level: 'warning', words: 'Keep to the label.', untimed: true },
    });
    // When the countdown began is not said, and the page asks every few seconds.
    expect(fact).not.toHaveProperty('notice.endsAt');
  });

  test('they are found at the top, deeper down, in lists, and in a refusal', () => {
    for (const body of [
      { code: 0, message: '', punish_info: PUNISH },
      { code: 0, data: { result: { risk: { punish_info: PUNISH } } } },
      { code: 0, list_of_states: [{ punish_event: PUNISH }] },
      { status_code: 4003157, punish_info: PUNISH },
    ]) {
      expect(factsOf(asked('risk-permission', body)), JSON.stringify(body)).toMatchObject([
        { kind: 'notice', notice: { id: 'p:7410000000000000602' } },
      ]);
    }
  });

  test('an id with more digits than a number holds keeps them all', () => {
    const body = '{"code":0,"punish_info":{"punish_reason":"A rule","punish_id":7410000000000000602}}';
    expect(factsOf(asked('violation-detail', body))).toMatchObject([{ notice: { id: 'p:7410000000000000602' } }]);
  });

  test('what is about another host is not this account’s', () => {
    const body = { code: 0, punish_info: { ...PUNISH, violation_uid: '7301999999999999999' } };
    expect(factsOf(asked('violation-detail', body))).toEqual([]);
  });
});

describe('tickets under the names of either kind of record', () => {
  test('a record of the creator’s list', () => {
    const info = { violation_reason: 'Misleading claims', violation_detail: 'Said it cures.' };
    const body = { code: 0, violation_detail: { record_id: '7410000000000000301', violation_info: info } };
    expect(factsOf(asked('violation-detail', body))).toMatchObject([
      { kind: 'violation', violation: { id: '7410000000000000301', details: 'Said it cures.' } },
    ]);
  });

  test('a record of LIVE Center’s list, with its end and its further ids', () => {
    const punish = {
      punish_title: 'LIVE interrupted',
      punish_reason: 'Misleading claims',
      punish_record_id_str: '7410000000000000702',
      tns_punish_id: '7410000000000000703',
      punish_end_time: 1_795_500_000,
      punish_real_end_time: 0,
    };
    const record = { violation_id_str: '7410000000000000701', live_info: { room_id: '7402' }, punish_info: punish };
    const reading = asked('violation-detail', { code: 0, records: [record] });
    expect(factsOf(reading)).toMatchObject([
      {
        kind: 'violation',
        violation: {
          id: '7410000000000000701',
          subjectId: '7402',
          until: 1_795_500_000_000,
          punishIds: ['7410000000000000702', '7410000000000000703'],
        },
      },
    ]);
    // It is not the list of all tickets, so it says nothing about that.
    expect(reading.part).toBeUndefined();
  });
});

describe('everything else', () => {
  test('an answer of noughts tells of nothing', () => {
    for (const endpoint of Object.keys(ENDPOINTS) as Endpoint[]) {
      for (const body of [
        { code: 0, message: '', resp_meta_data: { req_server_time: '1' } },
        { code: 0, risk: false, violations: [], detail: {} },
        { status_code: 0, data: { status: 0 }, extra: { now: NOW } },
      ]) {
        expect(factsOf(asked(endpoint, body)), JSON.stringify(body)).toEqual([]);
      }
    }
  });

  test('a shape nobody knows is told by keys and types alone, and the standing stays readable', () => {
    const reading = asked('risk-permission', { code: 0, permission_state: 2, tip: { words: 'secret' } });
    expect(reading.result).toEqual({
      kind: 'unreadable',
      outline: '{code:number,permission_state:number,tip:{words:string}}',
    });
    expect(reading.part).toBeUndefined();
  });

  test('signed out is said as everywhere', () => {
    expect(asked('risk-permission', { code: 98001002 }).result).toEqual({ kind: 'signed-out' });
  });

  test('no body of any kind makes a reader throw or speak for the standing', () => {
    const names = ['punish_info', 'perception_dialog', 'records', 'violation_detail', 'data', 'status', 'title', 'id'];
    const body = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 3 })).map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(ENDPOINTS) as Endpoint[])), body, (endpoint, text) => {
        const reading = asked(endpoint, text);
        expect(reading.part).toBeUndefined();
        expect(JSON.stringify(reading.result)).not.toContain('reader failed');
      }),
      { numRuns: 300 },
    );
  });
});
