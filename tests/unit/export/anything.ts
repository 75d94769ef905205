/** Text of any characters at all. fast-check's own `binary` unit takes seconds to make its table; this one needs none. */

import fc from 'fast-check';

const code = fc.oneof(
  fc.integer({ min: 0, max: 0x7f }),
  fc.integer({ min: 0x80, max: 0x7ff }),
  fc.integer({ min: 0x800, max: 0xd7ff }),
  fc.integer({ min: 0xe000, max: 0x10ffff }),
);

export const anything = fc.string({ unit: code.map((one) => String.fromCodePoint(one)), maxLength: 40 });
