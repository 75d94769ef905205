/**
 * LIVE message types as protobufjs reflection types, built from field tables ("number name type"). They are the sandbox's
 * own copy of the published numbers, so that the extension's decoder is checked against something it did not write.
 * Assumed (not in our notes): the inner numbers of CaptionMessage, on which two public client schemas agree, the name of
 * the message around WarningTag, and User/Chat/Like/Member beyond what pages show.
 */
import protobuf from 'protobufjs';

/** `*` after a type: repeated. */
const TABLES = {
  Header: '1 key string, 2 value string',
  PushFrame:
    '1 seqId int64, 2 logId int64, 3 service int32, 4 method int32, 5 headers Header*, 6 payloadEncoding string, 7 payloadType string, 8 payload bytes',
  FetchResult:
    '1 messages Message*, 2 cursor string, 3 fetchInterval int64, 4 now int64, 5 internalExt string, 6 fetchType int32, 8 heartbeatDuration int64, 9 needAck bool, 10 pushServer string, 11 isFirst bool',
  Message:
    '1 method string, 2 payload bytes, 3 msgId int64, 4 msgType int32, 5 offset int64, 6 isHistory bool, 7 sampleFlag int64',
  Common:
    '1 method string, 2 msgId int64, 3 roomId int64, 4 createTime int64, 5 monitor int32, 6 isShowMsg bool, 7 describe string, 8 displayText Text, 11 priorityScore int64, 12 logId string',
  TextFormat: '1 color string, 2 bold bool, 3 italic bool, 4 weight int32',
  TextPiece: '1 type int32, 2 format TextFormat, 11 string string',
  Text: '1 key string, 2 defaultPattern string, 3 format TextFormat, 4 pieces TextPiece*',
  User: '1 id int64, 3 nickname string, 38 displayId string',
  PunishEventInfo:
    '1 punishType string, 2 punishReason string, 3 punishId string, 4 violationUid int64, 5 punishTypeId int32, 6 duration int64, 7 punishPerceptionCode string, 8 endTime int64, 9 violationUidStr string, 10 showReason string',
  FeedbackOption: '1 id int64, 2 contentKey string',
  PerceptionDialogInfo:
    '1 iconType int32, 2 title Text, 3 subTitle Text, 4 adviceActionText Text, 5 defaultActionText Text, 6 violationDetailUrl string, 7 scene int32, 8 targetUserId int64, 9 targetRoomId int64, 10 countDownTime int64, 11 showFeedback bool, 12 feedbackOptions FeedbackOption*, 13 policyTip int64, 15 closeActionText Text',
  PerceptionSheetInfo:
    '1 iconType int32, 2 title Text, 3 subTitle Text, 4 reasonTitle Text, 5 reasonInfo Text, 6 notAllowedTitle Text, 7 notAllowedText Text, 8 defaultActionText Text, 9 scene int32, 10 targetUserId int64, 11 targetRoomId int64, 12 countDownTime int64',
  ControlExtra:
    '1 banInfoUrl string, 2 reasonNo int64, 3 title Text, 4 violationReason Text, 5 content Text, 6 gotItButton Text, 7 banDetailButton Text, 8 source string',
  WebcastPerceptionMessage:
    '1 common Common, 2 dialog PerceptionDialogInfo, 3 punishInfo PunishEventInfo, 4 endTime int64, 5 showViolationWarning bool, 6 toast Text, 7 floatStyle int32, 8 floatText Text, 9 sheet PerceptionSheetInfo, 10 floatIconType int32',
  WebcastControlMessage:
    '1 common Common, 2 action int32, 3 tips string, 4 extra ControlExtra, 5 perceptionDialog PerceptionDialogInfo, 6 perceptionAudienceText Text, 7 punishInfo PunishEventInfo, 8 floatText Text, 9 floatStyle int32',
  WebcastBottomMessage:
    '1 common Common, 2 content string, 3 showType int32, 4 textType int32, 5 duration int64, 6 bizType int32, 7 violationUserId int64, 8 punishInfo PunishEventInfo, 9 style int32, 10 detailUrl string, 11 floatStyle int32, 12 floatIconType int32',
  WebcastNoticeMessage:
    '1 common Common, 2 content string, 3 noticeType int32, 4 style string, 5 title Text, 6 violationReason Text, 7 displayText Text, 8 tipsTitle Text, 9 tipsUrl string, 10 noticeTitle Text, 11 noticeContent Text, 12 scene string',
  WebcastRoomVerifyMessage: '1 common Common, 2 action int32, 3 content string, 4 noticeType int64, 5 closeRoom bool',
  WebcastPartnershipPunishMessage: '1 common Common, 2 punishInfo PunishEventInfo',
  WebcastSystemMessage: '1 common Common, 2 message string',
  WebcastToastMessage: '1 common Common, 2 displayMs int64, 3 delayMs int64, 4 scene string',
  WebcastRoomMessage:
    '1 common Common, 2 content string, 4 source int32, 6 scene string, 7 isWelcome bool, 9 showDurationMs int64, 10 subScene string, 11 schema string',
  WebcastLiveInfoAuditNoticeMessage: '1 common Common, 2 contentType int32, 3 status int32',
  WebcastWarningTagMessage:
    '1 text string, 2 duration int64, 3 source int32, 4 punishInfo PunishEventInfo, 6 detailUrl string',
  LivePermissionInfo: '1 endTime int64, 2 reason string',
  WebcastOecLiveShoppingMessage: '1 common Common, 2 actionType int32, 8 livePermissionInfo LivePermissionInfo',
  WebcastImDeleteMessage: '1 common Common, 2 msgIds int64*, 3 userIds int64*',
  WebcastMsgDetectMessage: '1 common Common, 2 dType int32, 6 fromRegion string',
  WebcastChatMessage: '1 common Common, 2 user User, 3 content string',
  WebcastLikeMessage: '1 common Common, 2 count int32, 3 total int64, 5 user User',
  WebcastMemberMessage: '1 common Common, 2 user User, 3 memberCount int32',
  WebcastRoomUserSeqMessage: '1 common Common, 3 total int64, 7 totalUser int64',
  CaptionContent: '1 lang string, 2 content string',
  WebcastCaptionMessage:
    '1 common Common, 2 timestampMs int64, 3 durationMs int64, 4 content CaptionContent*, 5 sentenceId int64, 6 sequenceId int64, 7 definite bool',
};

const root = new protobuf.Root();
for (const [name, table] of Object.entries(TABLES)) {
  const type = new protobuf.Type(name);
  for (const entry of table.split(', ')) {
    const [id, field, kind = ''] = entry.split(' ');
    const repeated = kind.endsWith('*');
    type.add(new protobuf.Field(String(field), Number(id), kind.replace('*', ''), repeated ? 'repeated' : undefined));
  }
  root.add(type);
}

/** @param {string} name */
export function typeOf(name) {
  return root.lookupType(name);
}

/** @param {string} name */
export function hasType(name) {
  return Object.hasOwn(TABLES, name);
}

/** Ids may be given as text: every digit is kept. @param {string} name @param {object} fields @returns {Uint8Array} */
export function encode(name, fields) {
  const type = typeOf(name);
  return type.encode(type.fromObject(fields)).finish();
}

/** @param {string} name @param {Uint8Array} bytes @returns {Record<string, any>} ids as text, bytes as Buffer */
export function decode(name, bytes) {
  const type = typeOf(name);
  return type.toObject(type.decode(bytes), { longs: String, bytes: Buffer });
}
