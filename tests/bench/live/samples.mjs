/** Whole LIVE frames of every kind that is read, written by a public protobuf library. */
import { gzipSync } from 'node:zlib';
import { encode } from '../../sandbox/live/schema.mjs';

/** @typedef {import('./mutate.mjs').Frame} Frame */

const NOW = 1_790_000_000_000;
const ROOM = '7653571353936759566';
const HOST = '6745304592617112582';

const common = { msgId: '7653571353936759001', roomId: ROOM, createTime: NOW, displayText: { key: 'pm_shown' } };
const text = {
  key: 'pm_mt_TNS_hostWarn_desc',
  defaultPattern: 'Your LIVE may be {0:string}.',
  pieces: [{ string: 'muted' }],
};
const punishInfo = {
  punishType: 'risk_notice',
  punishReason: 'TNS_Host_Game_V1',
  punishId: '77',
  violationUid: HOST,
  punishTypeId: 55,
  punishPerceptionCode: 'TNS_Host_V1',
  endTime: 1_790_000_900,
  showReason: 'Promoting regulated goods',
};
const dialog = {
  iconType: 1,
  title: text,
  subTitle: text,
  adviceActionText: text,
  violationDetailUrl: 'https://www.tiktok.com/x',
  targetRoomId: ROOM,
  countDownTime: 60,
};
const sheet = { iconType: 6, title: text, subTitle: text, reasonInfo: text, notAllowedText: text, countDownTime: 30 };

/** One of each message that is read. @type {[method: string, fields: Record<string, unknown>][]} */
const MESSAGES = [
  ['WebcastPerceptionMessage', { dialog, sheet, punishInfo, toast: text, floatText: text, showViolationWarning: true }],
  [
    'WebcastControlMessage',
    { action: 4, tips: 'x', extra: { title: text, content: text }, punishInfo, perceptionDialog: dialog },
  ],
  [
    'WebcastBottomMessage',
    { content: 'Careful', bizType: 3, punishInfo, violationUserId: HOST, detailUrl: 'https://tiktok.com/' },
  ],
  ['WebcastNoticeMessage', { content: 'x', title: text, violationReason: text, noticeContent: text }],
  ['WebcastRoomVerifyMessage', { content: 'Show yourself', closeRoom: true }],
  ['WebcastPartnershipPunishMessage', { punishInfo }],
  ['WebcastOecLiveShoppingMessage', { livePermissionInfo: { endTime: 1_790_000_900, reason: 'Too many violations' } }],
  ['WebcastLiveInfoAuditNoticeMessage', { contentType: 1, status: 3 }],
  ['WebcastSystemMessage', { message: 'Your product was removed from this LIVE.' }],
  ['WebcastToastMessage', { scene: 'tns_violation' }],
  ['WebcastRoomMessage', { content: 'Your LIVE was muted.', subScene: 'x' }],
  ['WebcastCaptionMessage', { timestampMs: NOW, content: [{ lang: 'en', content: 'look at this serum' }] }],
  ['WebcastChatMessage', { user: { id: HOST, nickname: 'a' }, content: 'hello' }],
];

/** @param {[string, Record<string, unknown>]} one */
const message = ([method, fields]) => ({
  method,
  payload: encode(method, { common, ...fields }),
  msgId: '7653571353936759002',
});

/** @param {object[]} messages */
const result = (messages) => encode('FetchResult', { messages, cursor: 'c', now: NOW });

/** @param {Uint8Array} payload */
const push = (payload) =>
  encode('PushFrame', { seqId: 1, service: 8888, payloadEncoding: 'pb', payloadType: 'msg', payload });

/** @param {Frame['transport']} transport @param {Uint8Array} data @returns {Frame} */
const frame = (transport, data) => ({ transport, data: Uint8Array.from(data) });

/** Whole frames: each message by each transport, all together, gzip of every level, and JSON. @returns {Frame[]} */
export function samples() {
  const all = MESSAGES.map(message);
  const pushes = [
    { live_room_info: { room_id: ROOM, room_status: 4 }, punish_event: { punish_id: '5', punish_reason: 'Why' } },
    {
      perception_dialog: { title: { key: 'k', default_pattern: 'Careful' }, count_down_time: 60 },
      perception_toast: 'x',
    },
  ];
  return [
    ...all.flatMap((one) => [frame('fetch', result([one])), frame('socket', push(result([one])))]),
    ...[0, 1, 6, 9].map((level) => frame('socket', push(gzipSync(result(all), { level })))),
    frame('socket', push(gzipSync(result(all.slice(-1))))),
    ...pushes.map((json) => frame('socket', push(Buffer.from(JSON.stringify(json))))),
  ];
}
