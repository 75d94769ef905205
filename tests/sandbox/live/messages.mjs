/**
 * Turns the events of a scenario's timeline into LIVE messages (method and fields of `schema.mjs`) and into the JSON that
 * the frontier channel carries. Unknown event names throw, so a typing mistake in a scenario is seen at once.
 */
import { hasType } from './schema.mjs';

/** @typedef {import('../types').LiveEvent} LiveEvent */
/** @typedef {{ method: string, fields: Record<string, unknown>, json: Record<string, unknown> | undefined }} LiveMessage */
/** @typedef {{ roomId: string, hostId: string, now: number }} Room */

/** @param {unknown} value */
const text = (value) => (typeof value === 'string' ? value : '');

/** TikTok's Text: a stable key and a readable pattern. @param {unknown} words @param {unknown} [key] */
const textOf = (words, key) => (words === undefined ? undefined : { key: text(key), defaultPattern: text(words) });

/** Leaves out what is undefined: protobufjs would complain. @param {Record<string, unknown>} fields */
function clean(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** @param {LiveEvent} event @param {Room} room */
function punish(event, room) {
  const uid = text(event.violationUid) || room.hostId;
  const seconds = Number(event.durationSeconds ?? 0);
  return clean({
    punishType: text(event.punishType) || 'risk_notice',
    punishReason: text(event.punishReason),
    punishId: text(event.punishId) || undefined,
    violationUid: uid,
    violationUidStr: uid,
    duration: seconds || undefined,
    endTime: seconds ? Math.floor(room.now / 1000) + seconds : undefined,
    punishPerceptionCode: text(event.perceptionCode) || undefined,
    showReason: text(event.showReason) || undefined,
  });
}

/** The same facts in the snake_case names of TikTok's JSON models. @param {LiveEvent} event @param {Room} room */
function punishJson(event, room) {
  const { punishType, punishReason, punishId, violationUid, duration, endTime, punishPerceptionCode } = punish(
    event,
    room,
  );
  return clean({
    punish_type: punishType,
    punish_reason: punishReason,
    punish_id: punishId,
    violation_uid: violationUid,
    duration,
    end_time: endTime,
    punish_perception_code: punishPerceptionCode,
  });
}

/** @param {unknown} words @param {unknown} key */
const textJson = (words, key) =>
  words === undefined ? undefined : { key: text(key), default_pattern: text(words), pieces: [] };

/** @type {Record<string, (event: LiveEvent, room: Room) => LiveMessage>} */
const EVENTS = {
  chat: (e) => plain('WebcastChatMessage', { user: user(e), content: text(e.text) }),
  like: (e) => plain('WebcastLikeMessage', { user: user(e), count: Number(e.count ?? 1), total: Number(e.total ?? 1) }),
  member: (e) => plain('WebcastMemberMessage', { user: user(e), memberCount: Number(e.count ?? 1) }),
  viewers: (e) => plain('WebcastRoomUserSeqMessage', { total: Number(e.count), totalUser: Number(e.count) * 9 }),
  caption: (e, { now }) =>
    plain('WebcastCaptionMessage', {
      timestampMs: now,
      durationMs: 2500,
      content: [{ lang: text(e.lang) || 'en', content: text(e.text) }],
    }),
  system: (e) => plain('WebcastSystemMessage', { message: text(e.text) }),
  reminder: (e, room) => ({
    method: 'WebcastBottomMessage',
    fields: {
      content: text(e.text),
      duration: Number(e.showSeconds ?? 5),
      bizType: Number(e.bizType ?? 3),
      violationUserId: text(e.violationUid) || room.hostId,
      punishInfo: punish(e, room),
      ...(e.detailUrl ? { detailUrl: text(e.detailUrl) } : {}),
    },
    json: { bottom_message: { content: text(e.text), biz_type: 3, violation_user_id: room.hostId }, ...event(e, room) },
  }),
  warning: (e, room) => ({
    method: 'WebcastPerceptionMessage',
    fields: {
      dialog: dialog(e, room),
      punishInfo: punish(e, room),
      showViolationWarning: true,
      ...(e.toast ? { toast: textOf(e.toast, e.key) } : {}),
    },
    json: {
      perception_dialog: clean({
        title: textJson(e.title, e.key),
        sub_title: textJson(e.subTitle, e.subKey),
        advice_action_text: textJson(e.advice, e.adviceKey),
        violation_detail_url: e.detailUrl,
        target_room_id: room.roomId,
        count_down_time: e.countDownSeconds,
      }),
      ...event(e, room),
    },
  }),
  perception: (e, room) =>
    plain(
      'WebcastPerceptionMessage',
      clean({ toast: textOf(e.toast, e.key), floatText: textOf(e.floatText, e.key), punishInfo: punish(e, room) }),
    ),
  interruption: (e, room) => ({
    method: 'WebcastControlMessage',
    fields: {
      action: 4,
      tips: text(e.tips),
      extra: clean({
        banInfoUrl: e.detailUrl,
        title: textOf(e.title, e.key),
        violationReason: textOf(e.reason, e.reasonKey),
        content: textOf(e.content, e.contentKey),
      }),
      punishInfo: punish(e, room),
    },
    json: { live_room_info: { room_id: room.roomId, room_status: 4, title: text(e.title) }, ...event(e, room) },
  }),
  ended: (e, room) => ({
    method: 'WebcastControlMessage',
    fields: { action: e.by === 'moderator' ? 4 : 3 },
    json: { live_room_info: { room_id: room.roomId, room_status: 4 } },
  }),
  paused: () => plain('WebcastControlMessage', { action: 1 }),
  resumed: () => plain('WebcastControlMessage', { action: 2 }),
  notice: (e) =>
    plain(
      'WebcastNoticeMessage',
      clean({ content: text(e.text), noticeTitle: textOf(e.title, e.key), violationReason: textOf(e.reason) }),
    ),
  verify: (e) => plain('WebcastRoomVerifyMessage', { content: text(e.text), closeRoom: e.closeRoom === true }),
  permission: (e, { now }) =>
    plain('WebcastOecLiveShoppingMessage', {
      actionType: 1,
      livePermissionInfo: { endTime: Math.floor(now / 1000) + Number(e.seconds ?? 3600), reason: text(e.reason) },
    }),
  message: (e) => plain(text(e.method), /** @type {Record<string, unknown>} */ (e.fields ?? {})),
};

/** @param {string} method @param {Record<string, unknown>} fields @returns {LiveMessage} */
function plain(method, fields) {
  if (!hasType(method)) throw new Error(`No LIVE message "${method}" in the schema`);
  return { method, fields, json: undefined };
}

/** @param {LiveEvent} e @param {Room} room */
function event(e, room) {
  return { punish_event: punishJson(e, room) };
}

/** @param {LiveEvent} e */
function user(e) {
  const name = text(e.user) || 'viewer';
  return {
    id: text(e.userId) || '7100000000000000001',
    nickname: name,
    displayId: name.toLowerCase().replace(/\W/g, '.'),
  };
}

/** @param {LiveEvent} e @param {Room} room */
function dialog(e, room) {
  return clean({
    iconType: Number(e.iconType ?? 1),
    title: textOf(e.title, e.key),
    subTitle: textOf(e.subTitle, e.subKey),
    adviceActionText: textOf(e.advice, e.adviceKey),
    defaultActionText: textOf(e.button ?? 'Got it'),
    violationDetailUrl: e.detailUrl,
    targetUserId: text(e.violationUid) || room.hostId,
    targetRoomId: room.roomId,
    countDownTime: e.countDownSeconds,
  });
}

/** @param {LiveEvent} event @param {Room} room @returns {LiveMessage} */
export function messageOf(event, room) {
  const make = EVENTS[event.event];
  if (!make) throw new Error(`No LIVE event "${event.event}". There are: ${Object.keys(EVENTS).join(', ')}`);
  return make(event, room);
}
