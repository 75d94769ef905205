/**
 * LIVE messages as TikTok sends them, written by a public protobuf library from the tables of surfaces 3.2 and 3.3: the
 * decoder under test has no part in making its own examples.
 */

import { gzipSync } from 'node:zlib';
import protobuf from 'protobufjs';
import { expect } from 'vitest';
import { type LiveFrame, pickFrames } from '../../../utils/live/pick';
import { type LiveReading, readLive } from '../../../utils/live/read';

export const { root } = protobuf.parse(`
  syntax = "proto3";
  message Header { string key = 1; string value = 2; }
  message PushFrame {
    int64 seqId = 1; int64 logId = 2; int32 service = 3; int32 method = 4; repeated Header headers = 5;
    string payloadEncoding = 6; string payloadType = 7; bytes payload = 8;
    string a = 9; string b = 10; string c = 11; int32 d = 12; int32 e = 13; string f = 14;
  }
  message FetchResult {
    repeated Message messages = 1; string cursor = 2; int64 fetchInterval = 3; int64 now = 4; string internalExt = 5;
    int32 fetchType = 6; map<string, string> wsParams = 7; int64 heartbeatDuration = 8; bool needAck = 9;
    string pushServer = 10; bool isFirst = 11;
  }
  message Message {
    string method = 1; bytes payload = 2; int64 msgId = 3; int32 msgType = 4; int64 offset = 5; bool isHistory = 6;
  }
  message Common {
    string method = 1; int64 msgId = 2; int64 roomId = 3; int64 createTime = 4; int32 monitor = 5; bool isShowMsg = 6;
    string describe = 7; Text displayText = 8; int64 logId = 12;
  }
  message Format { string color = 1; bool bold = 2; }
  message Piece { int32 type = 1; Format format = 2; string string = 11; User user = 21; }
  message User { int64 id = 1; string nickname = 3; }
  message Text { string key = 1; string defaultPattern = 2; Format format = 3; repeated Piece pieces = 4; }
  message Option { int64 id = 1; string contentKey = 2; }
  message Dialog {
    int32 iconType = 1; Text title = 2; Text subTitle = 3; Text adviceActionText = 4; Text defaultActionText = 5;
    string violationDetailUrl = 6; int32 scene = 7; int64 targetUserId = 8; int64 targetRoomId = 9;
    int64 countDownTime = 10; bool showFeedback = 11; repeated Option feedbackOptions = 12; int64 policyTip = 13;
    Text closeActionText = 15;
  }
  message Sheet {
    int32 iconType = 1; Text title = 2; Text subTitle = 3; Text reasonTitle = 4; Text reasonInfo = 5;
    Text notAllowedTitle = 6; Text notAllowedText = 7; Text defaultActionText = 8; int32 scene = 9;
    int64 targetUserId = 10; int64 targetRoomId = 11; int64 countDownTime = 12;
  }
  message Punish {
    string punishType = 1; string punishReason = 2; string punishId = 3; int64 violationUid = 4; int32 punishTypeId = 5;
    int64 duration = 6; string punishPerceptionCode = 7; int64 endTime = 8; string violationUidStr = 9;
    string showReason = 10;
  }
  message WebcastPerceptionMessage {
    Common common = 1; Dialog dialog = 2; Punish punishInfo = 3; int64 endTime = 4; bool showViolationWarning = 5;
    Text toast = 6; int32 floatStyle = 7; Text floatText = 8; Sheet sheet = 9; int32 floatIconType = 10;
  }
  message Extra {
    string banInfoUrl = 1; int64 reasonNo = 2; Text title = 3; Text violationReason = 4; Text content = 5;
    Text gotItButton = 6; Text banDetailButton = 7; string source = 8;
  }
  message WebcastControlMessage {
    Common common = 1; int32 action = 2; string tips = 3; Extra extra = 4; Dialog perceptionDialog = 5;
    Text perceptionAudienceText = 6; Punish punishInfo = 7; Text floatText = 8; int32 floatStyle = 9;
  }
  message WebcastBottomMessage {
    Common common = 1; string content = 2; int32 showType = 3; int32 textType = 4; int64 duration = 5; int32 bizType = 6;
    int64 violationUserId = 7; Punish punishInfo = 8; string style = 9; string detailUrl = 10;
  }
  message WebcastNoticeMessage {
    Common common = 1; string content = 2; int32 noticeType = 3; string style = 4; Text title = 5;
    Text violationReason = 6; Text displayText = 7; Text tipsTitle = 8; string tipsUrl = 9; Text noticeTitle = 10;
    Text noticeContent = 11; string scene = 12;
  }
  message WebcastRoomVerifyMessage {
    Common common = 1; int32 action = 2; string content = 3; int64 noticeType = 4; bool closeRoom = 5;
  }
  message WebcastPartnershipPunishMessage { Common common = 1; Punish punishInfo = 2; }
  message Permission { int64 endTime = 1; string reason = 2; }
  message WebcastOecLiveShoppingMessage { Common common = 1; int32 actionType = 2; Permission permission = 8; }
  message OtherShopping { string name = 1; Common inner = 2; }
  message WebcastOtherShopping { Common common = 1; OtherShopping eight = 8; }
  message WebcastChatMessage { Common common = 1; User user = 2; string content = 3; }
  message Stranger { string a = 1; Common b = 2; int32 c = 3; fixed64 d = 4; fixed32 e = 5; Dialog f = 60; string g = 536870911; }
`);

export type Fields = Record<string, unknown>;

export function encode(type: string, fields: Fields): Uint8Array {
  const schema = root.lookupType(type);
  // A copy: the library hands out views into its pool.
  return Uint8Array.from(schema.encode(schema.fromObject(fields)).finish());
}

export const NOW = 1_790_000_000_000;
export const AT = 1_789_999_000_123;
export const ROOM = '7653571353936759566';
export const MESSAGE_ID = '7653571353936759001';
export const HOST = '6745304592617112582';
export const PUNISH = '7653571353936750777';

export const common = (more: Fields = {}): Fields => ({
  method: 'any',
  msgId: MESSAGE_ID,
  roomId: ROOM,
  createTime: AT,
  ...more,
});

export const text = (key: string, defaultPattern = '', ...strings: string[]): Fields => ({
  key,
  defaultPattern,
  pieces: strings.map((string) => ({ type: 1, string })),
});

/** One message inside an envelope. */
export const message = (method: string, fields: Fields, more: Fields = {}): Fields => ({
  method,
  payload: encode(method, fields),
  msgId: MESSAGE_ID,
  ...more,
});

export const chat = (content = 'hello'): Fields =>
  message('WebcastChatMessage', { common: common(), user: { id: HOST, nickname: 'a' }, content });

export const envelope = (...messages: Fields[]): Uint8Array =>
  encode('FetchResult', {
    messages,
    cursor: 'c_1',
    now: NOW,
    internalExt: 'x',
    wsParams: { a: 'b' },
    needAck: true,
    isFirst: true,
  });

export const push = (payload: Uint8Array, more: Fields = {}): Uint8Array =>
  encode('PushFrame', {
    seqId: '2131830868',
    logId: '9223372036854775807',
    service: 83886117,
    method: 101,
    headers: [{ key: 'compress_type', value: 'none' }],
    payloadEncoding: 'pb',
    payloadType: 'msg',
    payload,
    ...more,
  });

export const GZIP = { headers: [{ key: 'compress_type', value: 'gzip' }] };

/** The same messages as each transport brings them. */
export const fetched = (...messages: Fields[]): LiveFrame => frame('fetch', envelope(...messages));
export const socket = (...messages: Fields[]): LiveFrame => frame('socket', push(envelope(...messages)));
export const zipped = (...messages: Fields[]): LiveFrame =>
  frame('socket', push(gzipSync(envelope(...messages)), GZIP));

export const frame = (transport: LiveFrame['transport'], data: LiveFrame['data']): LiveFrame => ({
  transport,
  data,
});

/** What LIVE Manager's frontier sends: JSON in a frame with empty encoding and type. */
export const frontier = (body: unknown): Uint8Array =>
  push(new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)), {
    payloadEncoding: '',
    payloadType: '',
    a: '02178198851',
    b: 'frontier;sta=1781988516763',
    c: '326636',
    e: 0,
    f: '',
  });

/** Both halves of the way of a frame: picked, then read, both in the worker. */
export async function readFrames(frames: readonly LiveFrame[], now: number): Promise<LiveReading & { seen: number }> {
  const { messages, pushes, seen } = await pickFrames(frames);
  return { ...readLive(messages, pushes, now), seen };
}

/** One enforcement message between two of chat. */
export const read = async (method: string, fields: Fields, more: Fields = {}) =>
  readFrames([fetched(chat(), message(`Webcast${method}Message`, fields, more), chat())], NOW);
/** The same, when it must give one notice and nothing unknown. */
export const only = async (method: string, fields: Fields) => {
  const reading = await read(method, fields);
  expect(reading.unknown).toEqual([]);
  expect(reading.notices).toHaveLength(1);
  return reading.notices[0];
};

export const punishInfo = {
  punishType: 'risk_notice',
  punishReason: 'TNS_Host_Game_V1',
  punishId: PUNISH,
  violationUid: HOST,
  punishPerceptionCode: 'TNS_Host_Perception_V1',
  showReason: 'Promoting regulated goods',
};
