/**
 * A cursor over protobuf wire format: field numbers and wire types, no schema. Frames come from the page and are
 * hostile: every step is bounds-checked and anything impossible throws the one private error, which the doors
 * (`frames.ts`, `index.ts`) catch. 64-bit numbers stay exact.
 */

export const MALFORMED = new Error('malformed');
/** Longer strings are cut: no warning fills a page. */
export const STRING_CHARS = 2000;
const OUTLINE_CHARS = 400;

export const utf8 = new TextDecoder();

export class Wire {
  /** The field `next` stopped at: its number, wire type, and where its value starts (it ends at `at`). */
  field = 0;
  type = 0;
  from = 0;
  /** The last varint: rounded beyond 2^53, and exact as its signed high and unsigned low half. */
  number = 0;
  private high = 0;
  private low = 0;

  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
    readonly end = bytes.length,
  ) {}

  /** Moves to the next field and past its value. False at the end. */
  next(): boolean {
    if (this.at >= this.end) return false;
    const tag = this.varint();
    if (tag < 8 || this.high) throw MALFORMED;
    this.field = tag >>> 3;
    this.type = tag & 7;
    this.pass();
    return true;
  }

  /** The value as a decimal: signed 64-bit and exact, or what a string says. */
  get digits(): string {
    return this.type ? this.string : String((BigInt(this.high) << 32n) + BigInt(this.low));
  }

  /** The value as text; empty when it is none. */
  get string(): string {
    return this.type === 2 ? utf8.decode(this.bytes.subarray(this.from, this.at)).trim().slice(0, STRING_CHARS) : '';
  }

  /** The value as a message of its own. */
  get inner(): Wire {
    return new Wire(this.bytes, this.from, this.at);
  }

  private varint(): number {
    const { bytes, end } = this;
    let low = 0;
    let high = 0;
    for (let shift = 0; ; shift += 7) {
      if (this.at >= end || shift > 63) throw MALFORMED;
      const byte = bytes[this.at++] as number;
      const bits = byte & 127;
      if (shift < 29) low |= bits << shift;
      if (shift > 28) high |= bits << (shift - 32);
      else if (shift > 27) high = bits >> 4;
      if (byte < 128) break;
    }
    this.low = low >>> 0;
    this.high = high;
    this.number = high * 4294967296 + this.low;
    return this.number;
  }

  /** Groups (types 3 and 4) do not exist in TikTok's syntax: a message with one is none. */
  private pass(): void {
    const { type } = this;
    if (type === 0) this.varint();
    else if (type === 1) this.at += 8;
    else if (type === 2) {
      this.varint();
      this.from = this.at;
      this.at += this.number;
    } else if (type === 5) this.at += 4;
    else throw MALFORMED;
    if (this.at > this.end || this.at < this.from) throw MALFORMED;
  }
}

/** The shape of a message nobody knows: `1:2 4:0`, field numbers and wire types only. `!` is where reading ended. */
export function outline(wire: Wire): string {
  let shape = '';
  try {
    while (shape.length < OUTLINE_CHARS && wire.next()) shape += ` ${wire.field}:${wire.type}`;
  } catch {
    shape += ' !';
  }
  return shape.slice(1);
}
