/** One record of LIVE Center's violation list (surfaces 2.5): `punish_info` and its LIVE. */

import type { ViolationRead } from '../domain';
import { given, group, id, type Json, link, text, time } from './fields';

/** Undefined when it has no id or no words. */
export function readLiveRecord(value: Json, active: boolean, base: string): ViolationRead | undefined {
  const punish = group(value, 'punish_info') ?? value;
  const record = id(punish, 'punish_record_id_str', 'punish_record_id');
  const ticket = id(value, 'violation_id_str', 'violation_id') ?? record;
  const words = text(punish, 'punish_title', 'title') ?? text(punish, 'punish_reason', 'reason');
  if (!ticket || !words) return undefined;
  const live = group(value, 'live_info') ?? {};
  const appeal = group(punish, 'appeal_info') ?? {};
  const punishIds = [record, id(punish, 'punish_id'), id(punish, 'tns_punish_id')].filter((one) => one !== undefined);
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
      subjectId: id(live, 'room_id_str', 'room_id'),
      subjectTitle: text(live, 'title'),
      issuedAt: time(punish, 'punish_start_time', 'issue_time'),
      until: time(punish, 'punish_real_end_time') ?? time(punish, 'punish_end_time', 'punish_expected_end_time'),
      punishIds: punishIds.length > 0 ? punishIds : undefined,
      learnUrl: link(punish, base, 'guide_link_url', 'cg_link_url'),
    }),
  };
}
