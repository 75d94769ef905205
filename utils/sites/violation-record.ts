/**
 * One violation record, by the creator-record names of surfaces 2.3 and their likely twins: the body of Seller Center's
 * `records/list` is not public, so every name is an alias and nothing but an id and a rule's words is required.
 */

import type { Surface, ViolationRead, ViolationStatus } from '../domain';
import { flag, given, group, id, type Json, link, num, text, texts, time } from './fields';

const SURFACES: [RegExp, Surface][] = [
  [/live|room|stream/i, 'live'],
  [/video|aweme|item/i, 'video'],
  [/product|listing|goods|sku/i, 'listing'],
  [/order|fulfil|package|logistic/i, 'fulfilment'],
  [/shop|account|seller|creator/i, 'account'],
];

export function surfaceOf(words: string | undefined): Surface {
  return SURFACES.find(([known]) => words !== undefined && known.test(words))?.[1] ?? 'unknown';
}

/**
 * Status from the record: appeal_status 1 = appealed (2.3); record_status 1 = active (2.3); else by the
 * page's word ("Pending", "Enforcement action taken": domain 2). A word we do not know stays unknown and is shown.
 */
function statusOf(record: Json): { status: ViolationStatus; words: string | undefined } {
  const words = text(record, 'record_status_str', 'status_text', 'status_str', 'status', 'record_status');
  const appeal = text(record, 'appeal_status_str', 'appeal_status') ?? num(record, 'appeal_status');
  // "Unsuccessful", "not approved" and "upheld" leave the ticket where it is.
  const won = typeof appeal === 'string' && /\b(success|successful|approved|overturned)\b/i.test(appeal);
  if (won && !/\bnot\b/i.test(appeal)) return { status: 'overturned', words: appeal };
  const code = num(record, 'record_status', 'status');
  if (appeal === 1) return { status: 'appealing', words };
  if (code === 1) return { status: 'open', words };
  if (words && /pending|active|taken|effective|valid$/i.test(words) && !/in(active|valid)/i.test(words)) {
    return { status: 'open', words };
  }
  if (words && /overturned|revoked|cancel/i.test(words)) return { status: 'overturned', words };
  if (words && /closed|expired|ended|inactive|invalid/i.test(words)) return { status: 'closed', words };
  return { status: 'unknown', words: words ?? (code === undefined ? undefined : String(code)) };
}

/** No ticket takes away more than the longest scale has; anything else is not a number of points. */
function pointsOf(record: Json): number | undefined {
  const points = num(record, 'violation_score', 'violation_points', 'points', 'deduct_score');
  return points !== undefined && points >= 0 && points <= 1_000 ? points : undefined;
}

/** Undefined when the record has no id or no words for its rule. */
export function readViolation(value: Json, base: string): ViolationRead | undefined {
  const info = group(value, 'violation_info', 'violation', 'reason_info') ?? value;
  const subject = group(value, 'subject', 'object', 'object_info', 'target') ?? value;
  const ticket = id(value, 'record_id', 'violation_id_str', 'violation_id', 'ticket_id', 'violation_record_id', 'id');
  const words =
    text(info, 'violation_type_str', 'violation_type_name', 'violation_title') ??
    text(info, 'violation_reason', 'reason', 'violation_type');
  if (!ticket || !words) return undefined;
  const { status, words: statusWords } = statusOf(value);
  const canAppeal = flag(value, 'can_appeal', 'is_appealable');
  const appealBy = time(value, 'appeal_valid_time', 'appeal_deadline', 'appeal_end_time');
  const type = text(info, 'violation_type_key', 'violation_type') ?? num(info, 'violation_type')?.toString();
  const kind = text(subject, 'object_type', 'subject_type', 'type', 'content_type', 'scene');
  return {
    id: ticket,
    policyWords: words,
    surface: surfaceOf(kind),
    status,
    enforcement: texts(value, 'enforcement_title', 'enforcement_titles', 'enforcement_actions', 'punish_title'),
    ...given({
      policyKey: type,
      reason: text(info, 'violation_reason', 'reason'),
      details: text(info, 'violation_detail', 'violation_details', 'detail', 'description'),
      suggestion: text(info, 'violation_suggestion', 'suggestion', 'advice'),
      subjectId: id(subject, 'object_id', 'subject_id', 'content_id', 'product_id', 'room_id', 'item_id'),
      subjectTitle: text(subject, 'object_title', 'subject_title', 'title', 'name', 'product_name'),
      issuedAt: time(value, 'violation_time', 'issue_time', 'create_time', 'punish_time'),
      points: pointsOf(value),
      appealBy: canAppeal === false ? undefined : appealBy,
      correctBy: time(value, 'correct_valid_time', 'correction_deadline', 'rectify_deadline'),
      learnUrl: link(info, base, 'policy_url', 'learn_url', 'guide_link_url', 'rule_url'),
      statusWords,
    }),
  };
}
