import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outline, Wire } from '../../../utils/live/wire';
import {
  AT,
  common,
  encode,
  envelope,
  type Fields,
  fetched,
  frame,
  message,
  NOW,
  readFrames,
  root,
  text,
} from './encode';

const EDGES = [
  '0',
  '1',
  '-1',
  '127',
  '128',
  '268435455',
  '268435456',
  '2147483647',
  '2147483648',
  '4294967295',
  '4294967296',
  '34359738367',
  '34359738368',
  '9007199254740991',
  '9007199254740992',
  '9007199254740993',
  '7653571353936759566',
  '9223372036854775807',
  '-9223372036854775808',
  '-9007199254740993',
  '-2147483648',
];

const varint = (digits: string): Wire => {
  const wire = new Wire(encode('Message', { msgId: digits, method: digits === '0' ? 'x' : '' }));
  wire.next();
  return wire;
};

test('room, message and user ids keep every digit', async () => {
  const { fromObject, encode: write, toObject, decode } = schema('Message');
  for (const edge of EDGES.filter((digits) => digits !== '0')) {
    expect(varint(edge).digits).toBe(edge);
    const bytes = write(fromObject({ msgId: edge })).finish();
    expect(toObject(decode(bytes), { longs: String }).msgId).toBe(edge);
  }
  for (const edge of EDGES.filter((digits) => !/^(0|-)/.test(digits))) {
    const fields = { common: common({ roomId: edge, msgId: edge }), content: 'x', violationUserId: edge };
    const [told] = (await readFrames([fetched(message('WebcastBottomMessage', fields))], NOW)).notices;
    expect(told).toMatchObject({ hostId: edge, notice: { roomId: edge, id: `m:${edge}` } });
  }
});

test('small, large and negative numbers are exact as far as numbers go', () => {
  for (const edge of EDGES.slice(1)) {
    const { number } = varint(edge);
    if (Number.isSafeInteger(Number(edge))) expect(number).toBe(Number(edge));
    else expect(Number.isSafeInteger(number)).toBe(false);
  }
});

test('a negative countdown and a time beyond all calendars are left out', async () => {
  const dialog = (countDownTime: string | number) => ({ subTitle: text('k', 'x'), countDownTime });
  for (const count of [-1, '-9223372036854775808', '9223372036854775807', '9007199254740991', 0]) {
    const fields = { common: common({ createTime: '9223372036854775807' }), dialog: dialog(count) };
    const [told] = (await readFrames([fetched(message('WebcastPerceptionMessage', fields))], NOW)).notices;
    expect(told?.notice).toMatchObject({ at: NOW, level: 'warning' });
    expect(told?.notice).not.toHaveProperty('endsAt');
  }
});

test('fields added by TikTok later are passed over', async () => {
  const strange = encode('Stranger', { a: 'x', b: common(), c: -5, d: '12345678901234567', e: 7, f: {}, g: 'far' });
  const known = encode('WebcastBottomMessage', { common: common(), content: 'Careful' });
  // Numbers 1 and 2 of the stranger come first; the last of a number does not win here, so known fields lead.
  const payload = new Uint8Array([...known, ...strange]);
  const [told] = (await readFrames([fetched({ method: 'WebcastBottomMessage', payload })], NOW)).notices;
  expect(told?.notice).toMatchObject({ words: 'Careful', at: AT });
});

test('a field of another type than expected counts as absent', async () => {
  // 1 a string instead of common, 2 a message instead of a string, 3 a number, 4 and 5 fixed width.
  const payload = encode('Stranger', { a: 'x', c: 3, d: '9', e: 7 });
  for (const name of ['Perception', 'Control', 'Bottom', 'Notice', 'RoomVerify', 'PartnershipPunish']) {
    const reading = await readFrames([fetched({ method: `Webcast${name}Message`, payload })], NOW);
    expect(reading.notices.filter((told) => told.notice.words !== 'WebcastRoomVerifyMessage')).toEqual([]);
  }
});

test('an enforcement message of unknown shape is reported by its numbers, never by its text', async () => {
  const payload = encode('Stranger', { a: 'secret', b: common(), c: 3, d: '9', e: 7, g: 'secret' });
  const reading = await readFrames([fetched({ method: 'WebcastPartnershipPunishMessage', payload })], NOW);
  expect(reading).toMatchObject({
    notices: [],
    unknown: [{ method: 'WebcastPartnershipPunishMessage', outline: '1:2 2:2 3:0 4:1 5:5 536870911:2' }],
  });
  const broken = await readFrames([fetched({ method: 'WebcastNoticeMessage', payload: payload.slice(0, 9) })], NOW);
  expect(broken.unknown).toEqual([{ method: 'WebcastNoticeMessage', outline: '1:2 !' }]);
});

test('an empty banner clears one and is neither a notice nor unknown', async () => {
  const cleared = message('WebcastBottomMessage', { common: common(), bizType: 3, violationUserId: '5' });
  expect(await readFrames([fetched(cleared)], NOW)).toMatchObject({ notices: [], unknown: [] });
});

describe('impossible bytes are refused', () => {
  const refused = (...bytes: number[]) =>
    expect(() => {
      const wire = new Wire(new Uint8Array(bytes));
      while (wire.next());
    }).toThrow('malformed');
  test('field 0, groups, reserved types', () => {
    refused(0x00, 1);
    refused(0x0b, 0x0c);
    refused(0x0c);
    refused(0x0e);
    refused(0x0f);
  });
  test('numbers of more than ten bytes, tags beyond 32 bits, lengths beyond the end', () => {
    refused(0x08, ...Array(10).fill(0xff), 1);
    refused(...Array(9).fill(0xff), 1, 1);
    refused(0x0a, 2, 1);
    refused(0x0a, ...Array(9).fill(0xff), 1);
    refused(0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f);
    refused(0x09, 1, 2, 3);
    refused(0x0d, 1);
    refused(0x08);
    refused(0x80);
  });
});

test('an outline stays short whatever the message', () => {
  const long = new Uint8Array(200_000).fill(8);
  expect(outline(new Wire(long)).length).toBeLessThan(420);
});

test('any notice reads as a public protobuf library reads it', { timeout: 60_000 }, async () => {
  const int64 = fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }).map(String);
  const words = fc.string({ unit: 'binary', maxLength: 60 }).map((said) => said.replace(/[{}\ud800-\udfff]/g, ''));
  const fields = fc.record({
    common: fc.record({ msgId: int64, roomId: int64, createTime: fc.integer({ min: 1.7e12, max: 1.8e12 }) }),
    content: words.filter((said) => said.trim() !== ''),
    duration: fc.integer(),
    bizType: fc.integer({ min: 3, max: 2 ** 31 - 1 }),
    violationUserId: int64,
    style: words,
    punishInfo: fc.record({ duration: fc.integer(), punishTypeId: fc.integer(), showReason: words }),
  });
  await fc.assert(
    fc.asyncProperty(fields, async (sent: Fields) => {
      const { decode, toObject } = schema('WebcastBottomMessage');
      const payload = encode('WebcastBottomMessage', sent);
      const theirs = toObject(decode(payload), { longs: String });
      const [told] = (await readFrames([frame('fetch', envelope({ method: 'WebcastBottomMessage', payload }))], NOW))
        .notices;
      expect(told?.hostId).toBe(theirs.violationUserId);
      expect(told?.notice.roomId).toBe(theirs.common.roomId);
      expect(told?.notice.id).toBe(`m:${theirs.common.msgId}`);
      expect(told?.notice.words).toBe(theirs.content.trim());
      expect(String(told?.notice.at)).toBe(theirs.common.createTime);
      expect(told?.notice.policyWords ?? '').toBe((theirs.punishInfo.showReason ?? '').trim());
    }),
    { numRuns: 2000 },
  );
});

function schema(type: string) {
  const found = root.lookupType(type);
  return {
    fromObject: found.fromObject.bind(found),
    encode: found.encode.bind(found),
    decode: found.decode.bind(found),
    toObject: found.toObject.bind(found),
  };
}
