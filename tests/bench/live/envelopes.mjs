/** Envelopes of ten messages: a busy LIVE, where one of ten says something to the seller, and one where all do. */
import { encode } from '../../sandbox/live/schema.mjs';

/** Methods that say nothing to the seller. */
export const NOISE = new Set(['WebcastChatMessage', 'WebcastLikeMessage', 'WebcastMemberMessage']);
const ROOM = '7402000000000000214';
const TEN = 10;

/** 19 digits, another one each time. @param {number} n */
export const idOf = (n) => String(7_403_100_000_000_000_000n + BigInt(n) * 7_919n);

/** @param {number} n */
const common = (n) => ({ msgId: idOf(n), roomId: ROOM, createTime: 1_790_000_000_000 + n });
/** @param {number} n */
const user = (n) => ({ id: idOf(n), nickname: `viewer ${n}`, displayId: `viewer${n}` });

/** @type {((n: number) => [method: string, fields: object])[]} */
const CHATTER = [
  (n) => ['WebcastChatMessage', { user: user(n), content: `number ${n}: can you show the texture again please?` }],
  (n) => ['WebcastLikeMessage', { user: user(n), count: n % 15, total: n }],
  (n) => ['WebcastMemberMessage', { user: user(n), memberCount: n % 300 }],
];

/** @param {number} n */
const punishInfo = (n) => ({ punishId: idOf(n), violationUid: ROOM, punishPerceptionCode: 'TNS_Host_V1' });
/** @type {((n: number) => [method: string, fields: object])[]} */
const ENFORCEMENT = [
  (n) => ['WebcastBottomMessage', { content: `Show yourself (${n})`, bizType: 3, punishInfo: punishInfo(n) }],
  (n) => [
    'WebcastPerceptionMessage',
    {
      dialog: { iconType: 1, title: { key: 'pm_mt_title', defaultPattern: 'Warning' }, countDownTime: 60 },
      punishInfo: punishInfo(n),
    },
  ],
  (n) => ['WebcastNoticeMessage', { content: 'Keep to the label', noticeType: n % 3 }],
  (n) => ['WebcastPartnershipPunishMessage', { punishInfo: punishInfo(n) }],
];

/** @param {'busy' | 'grave'} kind @param {number} count @returns {Uint8Array[]} */
export function envelopes(kind, count) {
  let n = 0;
  const one = (/** @type {number} */ at) => {
    n += 1;
    const from = kind === 'grave' || at === TEN - 1 ? ENFORCEMENT : CHATTER;
    const [method, fields] = /** @type {(typeof CHATTER)[number]} */ (from[n % from.length])(n);
    return { method, payload: encode(method, { common: common(n), ...fields }), msgId: idOf(n) };
  };
  return Array.from({ length: count }, () =>
    encode('FetchResult', { messages: Array.from({ length: TEN }, (_, at) => one(at)), cursor: 'c', now: 1 }).slice(),
  );
}
