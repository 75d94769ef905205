/** LIVE Center's violation list into facts (surfaces 2.5). It names no account: its page's account is asked for. */

import type { ViolationRead } from '../../domain';
import type { Reader } from '../answer';
import { given, group, id, type Json, link, num, text, time } from '../fields';
import { outline } from '../json';
import { readRecords } from '../records';

function readRecord(value: Json, active: boolean, base: string): ViolationRead | undefined {
  const punish = group(value, 'punish_info') ?? value;
  const ticket =
    id(value, 'violation_id_str', 'violation_id') ?? id(punish, 'punish_record_id_str', 'punish_record_id');
  const words = text(punish, 'punish_title', 'title') ?? text(punish, 'punish_reason', 'reason');
  if (!ticket || !words) return undefined;
  const live = group(value, 'live_info') ?? {};
  const appeal = group(punish, 'appeal_info') ?? {};
  return {
    id: ticket,
    policyWords: text(punish, 'punish_reason', 'reason') ?? words,
    surface: 'live',
    status: active ? 'open' : 'closed',
    enforcement: [words],
    ...given({
      policyKey: text(punish, 'perception_code', 'violation_type'),
      reason: text(punish, 'punish_reason', 'reason'),
      details: text(punish, 'perception_subtitle') ?? text(appeal, 'appeal_subtitle'),
      subjectId: id(live, 'room_id', 'room_id_str'),
      subjectTitle: text(live, 'title'),
      issuedAt: time(punish, 'punish_start_time', 'issue_time'),
      learnUrl: link(punish, base, 'guide_link_url', 'cg_link_url'),
    }),
  };
}

const violations: Reader = {
  part: 'tickets',
  read: ({ body, url }) => {
    const code = num(body, 'status_code');
    if (code !== undefined && code !== 0) return { result: { kind: 'failed', words: `status_code ${code}` } };
    const active = url.searchParams.get('violation_list_type') !== '1';
    const data = group(body, 'data');
    const found =
      data && readRecords(data, 'https://livecenter.tiktok.com', (one, base) => readRecord(one, active, base));
    return found ?? { result: { kind: 'unreadable', outline: outline(body) } };
  },
};

export const readers: Record<string, Reader> = { 'live-violations': violations };
