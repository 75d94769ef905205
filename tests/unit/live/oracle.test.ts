/** Against a public protobuf library: whatever it writes from the published tables, our reader reads as it does. */

import fc from 'fast-check';
import type { Type } from 'protobufjs';
import { expect, test } from 'vitest';
import { read, type Said, type Told } from '../../../utils/live/enforcement';
import type { Name } from '../../../utils/live/methods';
import { TABLES } from '../../../utils/live/tables';
import { Wire } from '../../../utils/live/wire';
import { decode, encode, typeOf } from '../../sandbox/live/schema.mjs';

type Fields = ReturnType<typeof decode>;

const NAMES = [...TABLES.keys()];
/** Slots have a test of their own; half a surrogate is no text. */
const WORDS = fc.string({ unit: 'binary', maxLength: 30 }).map((said) => said.replace(/[{}\ud800-\udfff]/g, ''));
const INT64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String);
const BYTES = fc.uint8Array({ maxLength: 20 });

/** Anything the type can hold, every field there or not. */
function anyOf(type: Type): fc.Arbitrary<Fields> {
  const fields = type.fieldsArray.map((field): [string, fc.Arbitrary<unknown>] => {
    const { resolvedType } = field.resolve();
    const one: fc.Arbitrary<unknown> = resolvedType
      ? anyOf(resolvedType as Type)
      : field.type === 'string'
        ? WORDS
        : field.type === 'bytes'
          ? BYTES
          : field.type === 'bool'
            ? fc.boolean()
            : field.type === 'int64'
              ? INT64
              : fc.integer();
    return [field.name, field.repeated ? fc.array(one, { minLength: 1, maxLength: 3 }) : one];
  });
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
}

/** What a string is to us: trimmed, and not longer than a page has room for. */
const seen = (text: string): string => text.trim().slice(0, 2000);

/** A message by the library's types and our reader. */
function ours(wire: Wire, type: Type): Fields {
  const found: Fields = {};
  while (wire.next()) {
    const field = type.fieldsById[wire.field];
    if (!field) throw new Error(`field ${wire.field} of ${type.name} was never written`);
    const { resolvedType } = field.resolve();
    const value = resolvedType
      ? ours(wire.inner, resolvedType as Type)
      : field.type === 'int64'
        ? wire.digits
        : field.type === 'string'
          ? wire.string
          : field.type === 'bytes'
            ? [...wire.bytes.subarray(wire.from, wire.at)]
            : field.type === 'bool'
              ? wire.number === 1
              : wire.number;
    if (field.repeated) found[field.name] = [...(found[field.name] ?? []), value];
    else found[field.name] = value;
  }
  return found;
}

const plain = (fields: Fields): unknown =>
  JSON.parse(JSON.stringify(fields), (_, value) =>
    typeof value === 'string' ? seen(value) : value?.type === 'Buffer' ? value.data : value,
  );

test.each(['PushFrame', 'FetchResult', ...NAMES.map((name) => `Webcast${name}Message`), 'WebcastCaptionMessage'])(
  'any %s reads field by field as the library reads it, every id with all its digits',
  { timeout: 60_000 },
  (name) => {
    const type = typeOf(name);
    fc.assert(
      fc.property(anyOf(type), (sent) => {
        const bytes = encode(name, sent);
        expect(ours(new Wire(bytes), type)).toEqual(plain(decode(name, bytes)));
      }),
      { numRuns: 300 },
    );
  },
);

/** The first that is there and not 0, as a string, an id or a number. */
const words = (...all: unknown[]): unknown => all.map((one) => seen(String(one ?? ''))).find(Boolean);
const id = (...all: unknown[]): unknown => all.find((one) => /^-?[1-9]\d{0,19}$/.test(String(one ?? '').trim()));
const number = (...all: unknown[]): unknown => all.map(Number).find((one) => Number.isSafeInteger(one) && one !== 0);

const said = (text: Fields | string | undefined): Said | undefined => {
  if (text === undefined) return undefined;
  const [key, told] = typeof text === 'string' ? ['', text] : [text.key, text.defaultPattern];
  return {
    ...(words(key) !== undefined && { key: seen(key) }),
    ...(words(told) !== undefined && { words: seen(told) }),
  };
};

/** Roles by the library's names, in the order of the fields' numbers. */
function rolesOf(name: Name, o: Fields): Partial<Record<keyof Told, unknown>> {
  const { common = {}, extra = {}, sheet = {} } = o;
  const dialog = o.dialog ?? o.perceptionDialog ?? {};
  const punish = o.punishInfo ?? {};
  return {
    msgId: id(common.msgId),
    roomId: id(common.roomId, dialog.targetRoomId, sheet.targetRoomId),
    createTime: number(common.createTime),
    punishId: words(punish.punishId),
    punishType: words(punish.punishType),
    punishTypeId: number(punish.punishTypeId),
    punishReason: words(punish.punishReason),
    punishCode: words(punish.punishPerceptionCode),
    showReason: words(punish.showReason),
    until: name === 'OecLiveShopping' ? number(o.livePermissionInfo?.endTime) : number(punish.endTime),
    hostId: id(o.violationUserId, punish.violationUid, seen(punish.violationUidStr ?? '')),
    countDown: number(dialog.countDownTime, sheet.countDownTime),
    iconType: number(dialog.iconType),
    url: words(extra.banInfoUrl, dialog.violationDetailUrl, o.detailUrl, o.tipsUrl),
    action: name === 'Control' ? number(o.action) : undefined,
    bizType: number(o.bizType),
    closeRoom: name === 'RoomVerify' && o.closeRoom ? 1 : undefined,
    warns: o.showViolationWarning ? 1 : undefined,
  };
}

const textsOf: Partial<Record<Name, (o: Fields) => unknown[]>> = {
  Perception: (o) => [o.dialog?.subTitle, o.toast, o.floatText, o.sheet?.subTitle],
  Control: (o) => [o.tips, o.extra?.content, o.perceptionDialog?.subTitle, o.floatText],
  Bottom: (o) => [o.content],
  Notice: (o) => [o.content, o.displayText, o.noticeContent],
  System: (o) => [o.message],
  Room: (o) => [o.content],
  WarningTag: (o) => [o.text],
  RoomVerify: (o) => [o.content],
};

test.each(NAMES)('each role of any %s message is filled from the field that has it', { timeout: 60_000 }, (name) => {
  const type = typeOf(`Webcast${name}Message`);
  fc.assert(
    fc.property(anyOf(type), (sent) => {
      const bytes = encode(type.name, sent);
      const o = decode(type.name, bytes);
      const told: Told = read(new Wire(bytes), TABLES.get(name) ?? [], { said: [] });
      for (const [role, value] of Object.entries(rolesOf(name, o))) {
        // The permission is read only when it is whole: its own test tells that.
        if (name === 'OecLiveShopping' && role === 'until') continue;
        expect([role, told[role as keyof Told]]).toEqual([role, value]);
      }
      const texts = textsOf[name]?.(o).filter((text) => text !== undefined);
      if (texts)
        expect(told.said.map(({ key, words }) => [key ?? '', words ?? ''])).toEqual(
          texts.map((text) => [said(text as Fields)?.key ?? '', said(text as Fields)?.words ?? '']),
        );
      expect(told.unread).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});
